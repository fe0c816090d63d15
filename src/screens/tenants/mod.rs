//! The screen "Tenants": many tenants by one sign-in, listed, read, compared and set in waves.

mod model;
mod view;
mod words;

pub(crate) use model::{Compared, Services};
pub(crate) use view::{Tenants, TenantsContent};
