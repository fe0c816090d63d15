//! What went wrong with many tenants, in words.

use super::{Explained, baseline};
use crate::app::TenantsFailure;
use crate::text;
use remote_help::cloud::Endpoints;

/// Puts a failure with many tenants into words.
pub(super) fn explain(_failure: &TenantsFailure, _endpoints: &Endpoints) -> Explained {
    baseline::plain(text::what_file(), text::why_file())
}
