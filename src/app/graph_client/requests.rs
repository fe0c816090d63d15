//! Requests, each tried again where the service asks to, and once with a new token where it can be had.

use super::{FirstAttempt, GraphClient};
use browser::fetch::{self, FetchError};
use browser::{clock, fetch_error, random};
use remote_help::auth::Token;
use remote_help::cloud::Endpoints;
use remote_help::graph::{
    self, CacheMode, ErrorKind, GraphError, Method, Request, RequestIds, Response, Schedule, SettingsCache,
    SettingsSnapshot,
};
use remote_help::settings::SettingsUpdate;
use std::pin::Pin;

/// Makes a request with the token then in use.
type Make = Box<dyn Fn() -> Result<Request, GraphError>>;

impl GraphClient {
    /// Reads the settings, trying again where the service asks to, and once with a new token where it can be had.
    ///
    /// Boxed, as it is asked for in several places and would be compiled into each.
    pub(crate) fn get_settings(self) -> Pin<Box<dyn Future<Output = Result<SettingsSnapshot, GraphError>>>> {
        self.get_settings_after(None)
    }

    /// Reads the settings. The first try may have been made already.
    pub(crate) fn get_settings_after(
        self,
        first: Option<FirstAttempt>,
    ) -> Pin<Box<dyn Future<Output = Result<SettingsSnapshot, GraphError>>>> {
        Box::pin(async move {
            let make = move || self.request(None);
            let fault = |response: &Response| graph::parse_settings_response(response).err();
            let response = self.get_after(first, Box::new(make), fault).await?;
            self.0.auth.note_success(false);
            graph::parse_settings_response(&response)
        })
    }

    /// Asks for something to read: `make` makes the request, anew for each try, and `fault` finds what is wrong with a
    /// response. Tried again where the service asks to, and once with a new token where it can be had.
    pub(crate) async fn get(
        self,
        make: Make,
        fault: fn(&Response) -> Option<GraphError>,
    ) -> Result<Response, GraphError> {
        self.get_after(None, make, fault).await
    }

    async fn get_after(
        self,
        mut first: Option<FirstAttempt>,
        make: Make,
        fault: fn(&Response) -> Option<GraphError>,
    ) -> Result<Response, GraphError> {
        let mut schedule = Schedule::default();
        let mut has_renewed = false;
        loop {
            let (used, sent) = if let Some(first) = first.take() {
                let (id, sent) = first.into_parts();
                (self.0.auth.token(), self.classify(sent, &id).await)
            } else {
                self.0.auth.refresh_if_due().await;
                let request = make()?;
                (self.0.auth.token(), self.send(&request).await)
            };
            let result = sent.and_then(|response| fault(&response).map_or(Ok(response), Err));
            let Err(error) = result else { return result };
            if matches!(error.kind, ErrorKind::TokenRejected(_)) {
                if has_renewed {
                    // A new token is refused as well: renewing is no help.
                    self.0.auth.stop_renewing();
                    return Err(error);
                }
                has_renewed = true;
                if self.0.auth.renewed_since(used).await {
                    continue;
                }
            }
            match schedule.after(&error, random::fraction(), clock::now()) {
                Some(wait) if self.wait(wait, &error).await => {}
                _ => return Err(error),
            }
        }
    }

    /// Reads the settings once, in passing: no waiting, and nothing is said.
    pub(crate) async fn get_settings_once(self) -> Result<SettingsSnapshot, GraphError> {
        self.0.auth.refresh_if_due().await;
        let request = self.request(None)?;
        self.send(&request).await.and_then(|response| graph::parse_settings_response(&response))
    }

    /// Writes the settings, once.
    pub(crate) async fn patch_settings(self, update: SettingsUpdate) -> Result<RequestIds, GraphError> {
        self.0.auth.refresh_if_due().await;
        let request = self.request(Some(update))?;
        let result = self.send(&request).await.and_then(|response| graph::parse_update_response(&response));
        if result.is_ok() {
            self.0.auth.note_success(true);
        }
        result
    }

    fn request(self, update: Option<SettingsUpdate>) -> Result<Request, GraphError> {
        let (endpoints, token, id) = self.credentials()?;
        Ok(match update {
            None => Request::get_settings(&endpoints, &token, id),
            Some(update) => Request::patch_settings(&endpoints, &token, id, update),
        })
    }

    /// The addresses, the token in use and an ID for the next request. Fails if the token was refused meanwhile.
    pub(crate) fn credentials(self) -> Result<(Endpoints, Token, String), GraphError> {
        let id = random::guid();
        let token = self.0.auth.token().ok_or_else(|| GraphError::bare(ErrorKind::NoToken, &id))?;
        Ok((self.0.auth.endpoints_untracked(), token, id))
    }

    async fn send(self, request: &Request) -> Result<Response, GraphError> {
        let sent = match request.method {
            // No cache answers it either, and with the default mode the browser keeps the preflight.
            Method::Post => fetch::send(request, CacheMode::Default).await,
            _ if !request.is_for_settings() => fetch::send(request, CacheMode::NoStore).await,
            Method::Get => self.read_past_the_cache(request).await,
            Method::Patch => {
                // No cache answers it, and each drops what it has of the address.
                let sent = fetch::send(request, CacheMode::Default).await;
                if let Ok(response) = &sent {
                    self.0.cache.update(|cache| cache.wrote(response));
                }
                sent
            }
        };
        self.classify(sent, &request.client_request_id).await
    }

    /// Sends a request for another tenant than the session's, with that tenant's token, once. All tenants share one address:
    /// the cache is passed by, as a browser lets only one `GET` to an address past it at a time.
    pub(crate) async fn send_to_tenant(self, request: &Request) -> Result<Response, GraphError> {
        let mode = if request.method == Method::Get { CacheMode::NoStore } else { CacheMode::Default };
        self.classify(fetch::send(request, mode).await, &request.client_request_id).await
    }

    /// Asks for the settings, once more where an earlier response came out of the cache, as after another tab's request.
    async fn read_past_the_cache(self, request: &Request) -> Result<Response, FetchError> {
        loop {
            let mode = self.0.cache.update(SettingsCache::begin);
            let sent = fetch::send(request, mode).await;
            let id = &request.client_request_id;
            if !self.0.cache.update(|cache| cache.ended(mode, id, sent.as_ref().ok())) {
                return sent;
            }
        }
    }

    /// Notes what the response to the first attempt says of being kept.
    pub(crate) fn note_first_attempt(self, attempt: &FirstAttempt) {
        let (id, response) = attempt.response();
        self.0.cache.update(|cache| cache.ended_first(id, response));
    }

    /// What became of a request, with the reason where there is no response.
    async fn classify(self, sent: Result<Response, FetchError>, id: &str) -> Result<Response, GraphError> {
        fetch_error::classify(sent, id, self.0.auth.endpoints_untracked().graph()).await
    }
}
