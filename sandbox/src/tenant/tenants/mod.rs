//! Any number of tenants beside Contoso and Fabrikam, for who looks after many: what each is and does, the two lists of
//! them at Graph, and the token endpoint's throttling. Signing in and reading settings go the ways of all tenants.

mod build;
mod control;
mod customers;
mod graph;
mod handle;
mod limit;
mod lists;
mod refusal;
mod registry;
mod sample;
mod spec;
mod state;

pub use self::build::CLOUD_APPLICATION_ADMINISTRATOR;
pub(crate) use self::control::routes;
pub(crate) use self::customers::{customers, no_organization, organization};
pub(crate) use self::graph::{has, refused};
pub use self::handle::{Asked, TokenRequest};
pub(crate) use self::limit::Passed;
pub use self::limit::{TokenLimit, TokenThrottle};
pub use self::lists::{ListSpec, Membership, Relationship};
pub(crate) use self::refusal::About;
pub use self::refusal::Refusal;
pub use self::registry::BadTenant;
pub(crate) use self::registry::Tenants;
pub use self::sample::{many_tenants, sample_tenants};
pub use self::spec::{IntuneRole, Standing, TenantSpec};
