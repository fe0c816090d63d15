//! The `oauth2` crate as an oracle: the sign-in's messages against those of an implementation that isn't ours.
//!
//! The panel leaves encoding, hashing and sending to the browser; here the crates `url`, `sha2` and a transport that
//! answers from memory stand in for it. Cloud origins, permissions and claims are written out once more on purpose.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy.toml exempts tests from these, but not the helpers they share; a test ends where it meets the unexpected"
)]

mod answers;
mod case;
mod requests;

use oauth2::{HttpRequest, HttpResponse, SyncHttpClient, http};
use remote_help::oauth::{Client, RefreshState, RequestedAccess, TokenResponse};
use std::cell::RefCell;
use std::convert::Infallible;

/// A transport that keeps what was sent and answers from memory.
struct Transport {
    sent: RefCell<Option<HttpRequest>>,
    status: u16,
    body: Vec<u8>,
}

impl SyncHttpClient for Transport {
    type Error = Infallible;

    fn call(&self, request: HttpRequest) -> Result<HttpResponse, Infallible> {
        self.sent.replace(Some(request));
        Ok(http::Response::builder().status(self.status).body(self.body.clone()).unwrap())
    }
}

fn transport(status: u16, body: &[u8]) -> Transport {
    Transport { sent: RefCell::default(), status, body: body.to_vec() }
}

fn lease(client: Client, access: RequestedAccess, grant: TokenResponse) -> RefreshState {
    RefreshState {
        client,
        access,
        login_hint: None,
        directory: remote_help::ids::TenantId::new(""),
        domain: None,
        refresh_token: grant.refresh,
        chain_began: remote_help::time::UnixMillis::EPOCH,
        expires: remote_help::time::UnixMillis::EPOCH,
        lifetime: grant.lifetime,
        clock_ahead: None,
    }
}
