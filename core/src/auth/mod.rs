//! Pasted access tokens, and the claims in a token. Claims are hints: an access token is opaque to the client, and
//! Graph alone decides.

mod challenge;
mod home_domain;
pub(crate) mod jwt;
mod login_name;
mod permission;
mod powershell;
mod token;
mod unverified_claims;

pub use challenge::{Challenge, challenges, claims_challenge};
pub use home_domain::home_domain;
pub(crate) use home_domain::home_domain_in;
pub use login_name::login_name;
pub use permission::{
    AUDIT_PERMISSION, CUSTOMERS_PERMISSION, LICENCE_PERMISSION, ORGANIZATION_PERMISSION, OptionalPermission,
    Permission, READ_PERMISSION, ROLES_PERMISSION, WRITE_PERMISSION,
};
pub use token::{PasteError, Token};
pub use unverified_claims::{TokenWarning, UnverifiedClaims};

#[cfg(test)]
pub(crate) use unverified_claims::tests;
