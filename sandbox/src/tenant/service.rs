//! From an HTTP request to Graph's answer: note it, let it take its fault, wait, handle, note the end.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::cors;
use super::errors;
use super::fault_responses;
use super::faults::{Fault, When};
use super::graph::{self, GraphRequest};
use super::log::Outcome;
use super::resource::Resource;
use super::response::GraphResponse;
use super::state::Shared;
use super::token::TENANT_ID;
use crate::clock;

/// More than any body this API takes.
const MOST_BODY: usize = 1024 * 1024;

/// Every request that is not for the control endpoints.
pub(crate) async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let ids = graph::ids(&parts);
    let Ok(body) = axum::body::to_bytes(body, MOST_BODY).await else {
        let message = "The request body is too large or broke off.";
        return errors::plain(StatusCode::BAD_REQUEST, "BadRequest", message, &ids).into_response(&ids);
    };
    if let Some(response) = cors::preflight(&parts) {
        let status = response.status();
        let latency = shared.with(|state| {
            let id = state.log.arrive(&parts, &body, &ids, true, None);
            state.log.settle(id, |entry| {
                entry.ended = Some(entry.at);
                entry.status = Some(status.as_u16());
                entry.outcome = Outcome::Answered;
            });
            state.latency
        });
        pause(latency).await;
        return response;
    }
    let (id, request, fault, latency) = shared.with(|state| {
        let tenant = state.mint.tenant_of(graph::bearer(&parts.headers));
        let id = state.log.arrive(&parts, &body, &ids, false, tenant.clone());
        let tenant = tenant.unwrap_or_else(|| TENANT_ID.to_owned());
        let fault = state.take_fault(&tenant, &parts.method, Resource::at(parts.uri.path()));
        let name = fault.as_ref().map(name);
        state.log.settle(id, |entry| entry.fault = name);
        let slower = state.sign_in.books.tenants.latency(&tenant);
        (id, GraphRequest::new(&parts, body, ids, &shared.origin, tenant), fault, state.latency + slower)
    });
    let mut noted = Noted { shared, id, settled: false };
    pause(latency + first_wait(fault.as_ref())).await;
    let response = noted.shared.with(|state| fault_responses::respond(state, &request, fault.as_ref()));
    pause(response.wait).await;
    noted.settle(&response);
    response.into_response(&request.ids)
}

/// The fault's name as control writes it.
fn name(fault: &Fault) -> String {
    let written = serde_json::to_value(fault).ok();
    let name = written.as_ref().and_then(|fault| fault.get("fault")?.as_str());
    name.unwrap_or_default().to_owned()
}

fn first_wait(fault: Option<&Fault>) -> Duration {
    match fault {
        Some(Fault::Slow { ms, when: When::Before }) => Duration::from_millis(*ms),
        _ => Duration::ZERO,
    }
}

async fn pause(time: Duration) {
    if time > Duration::ZERO {
        tokio::time::sleep(time).await;
    }
}

/// A request in the log whose end must be noted, even when the client leaves and hyper drops the work.
struct Noted {
    shared: Arc<Shared>,
    id: u64,
    settled: bool,
}

impl Noted {
    fn settle(&mut self, response: &GraphResponse) {
        self.settled = true;
        self.shared.with(|state| {
            state.log.settle(self.id, |entry| {
                entry.ended = Some(clock::unix_millis(SystemTime::now()));
                if response.hang_up {
                    entry.outcome = Outcome::Dropped;
                } else {
                    entry.outcome = Outcome::Answered;
                    entry.status = Some(response.status.as_u16());
                }
            });
        });
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if !self.settled {
            self.shared.with(|state| state.log.settle(self.id, |entry| entry.outcome = Outcome::Abandoned));
        }
    }
}
