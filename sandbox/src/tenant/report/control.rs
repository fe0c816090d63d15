//! The report's part of the handle that tests hold, and its control endpoint.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::put;
use serde_json::{Value, json};

use super::super::Tenant;
use super::super::json::{answer, read};
use super::super::sign_in::Directory;
use super::super::state::Shared;
use super::super::token::TENANT_ID;
use super::ReportSpec;

impl Tenant {
    /// Replaces Contoso's report of Remote Help sessions.
    pub fn set_report(&self, spec: ReportSpec) {
        self.set_report_of(TENANT_ID, spec);
    }

    /// Replaces the report of the directory with this ID.
    pub fn set_report_of(&self, directory: &str, spec: ReportSpec) {
        self.shared.with(|state| state.reports.set(directory, spec));
    }

    /// Contoso's report as it would be read now from the first row on: `TotalRowCount`, `Schema` and all of `Values`,
    /// with the flaws that were ordered, for tests to compare with.
    pub fn report(&self) -> Value {
        self.shared.with(|state| {
            let now = state.now();
            let (_, made) = state.reports.made(TENANT_ID, &Directory::Contoso.domain(), true, now);
            let count = made.values.as_array().map_or(0, Vec::len);
            let total = made.total.clone().unwrap_or(json!(count));
            json!({"TotalRowCount": total, "Schema": made.schema, "Values": made.values})
        })
    }
}

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/sandbox/report", put(change))
}

/// A whole order; null for the default.
async fn change(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    match read::<Option<ReportSpec>>(&headers, &body) {
        Ok(spec) => {
            shared.with(|state| state.reports.set(TENANT_ID, spec.unwrap_or_default()));
            answer(&shared.state())
        }
        Err(refused) => *refused,
    }
}
