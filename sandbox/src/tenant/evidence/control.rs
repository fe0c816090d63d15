//! The evidence's part of the handle that tests hold, and its control endpoint.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::put;

use super::super::Tenant;
use super::super::json::{answer, read};
use super::super::state::Shared;
use super::super::token::TENANT_ID;
use super::EvidenceSpec;

impl Tenant {
    /// Replaces Contoso's products, Intune rights and Intune roles.
    pub fn set_evidence(&self, spec: EvidenceSpec) {
        self.set_evidence_of(TENANT_ID, spec);
    }

    /// Replaces those of the directory with this ID.
    pub fn set_evidence_of(&self, directory: &str, spec: EvidenceSpec) {
        self.shared.with(|state| state.evidence.set(directory, spec));
    }
}

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/sandbox/evidence", put(change))
}

/// A whole order; null for the default.
async fn change(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    match read::<Option<EvidenceSpec>>(&headers, &body) {
        Ok(spec) => {
            shared.with(|state| state.evidence.set(TENANT_ID, spec.unwrap_or_default()));
            answer(&shared.state())
        }
        Err(refused) => *refused,
    }
}
