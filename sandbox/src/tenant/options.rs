//! How a tenant is started. What starts it is in `mod.rs`.

use std::time::Duration;

use super::tenants::TenantSpec;
use super::throttle::Limits;

/// How a tenant starts.
#[derive(Clone, Debug, Default)]
pub struct TenantOptions {
    /// Port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// Each Graph request takes at least this long, a preflight too.
    pub latency: Duration,
    /// Whether reading settings that were never configured is a 404; else it answers the defaults.
    pub missing_is_404: bool,
    /// Each request to the sign-in service takes at least this long, one for metadata too.
    pub sign_in_latency: Duration,
    /// The further tenants at the start, and after a reset.
    pub tenants: Vec<TenantSpec>,
    /// Throttling limits; the default is what Microsoft documents.
    pub limits: Limits,
    /// The HS256 key that tokens are signed and verified with, so that another sign-in service can sign for this
    /// Graph; a random one unless given.
    pub key: Option<Vec<u8>>,
}
