//! The Graph client: a request, tried again where that helps, becomes an answer.

use super::lazy::FirstAttempt;
use super::{Panel, Session, Waiting, WaitsFor};
use browser::fetch::{self, FetchError};
use browser::{clock, fetch_error, random};
use leptos::prelude::untrack;
use remote_help::graph::{
    self, CacheMode, ErrorKind, GraphError, Method, Request, RequestIds, Response, Schedule, SettingsCache,
    SettingsSnapshot, Wait,
};
use remote_help::settings::SettingsUpdate;
use remote_help::time::Millis;
use std::cell::RefCell;
use std::pin::Pin;
use std::time::Duration;

/// How often a wait looks at the clock, and whether it was stopped.
const STEP: Duration = Duration::from_millis(200);

thread_local! {
    /// What is known of the settings in the browser's cache. Whatever asks for them asks here how.
    static CACHE: RefCell<SettingsCache> = RefCell::default();
}

/// Makes a request with the token then in use.
pub(super) type Make = Box<dyn Fn() -> Result<Request, GraphError>>;

impl Panel {
    /// Reads the settings, trying again where the service asks to, and once with a new token where it can be had.
    ///
    /// Boxed, as it is asked for in several places and would be compiled into each.
    pub(super) fn get(self) -> Pin<Box<dyn Future<Output = Result<SettingsSnapshot, GraphError>>>> {
        self.get_after(None)
    }

    /// The same, where the first try was made already.
    pub(super) fn get_after(
        self,
        tried: Option<FirstAttempt>,
    ) -> Pin<Box<dyn Future<Output = Result<SettingsSnapshot, GraphError>>>> {
        Box::pin(async move {
            let make = move || self.request(None);
            let fault = |answer: &Response| graph::parse_settings_response(answer).err();
            let answer = self.ask_after(tried, Box::new(make), fault).await?;
            self.rounds.update(|rounds| *rounds = rounds.after_success(false));
            graph::parse_settings_response(&answer)
        })
    }

    /// Asks for something to read: `make` makes the request, anew for each try, and `fault` finds what is wrong with an
    /// answer. Tried again where the service asks to, and once with a new token where it can be had.
    pub(crate) async fn ask(
        self,
        make: Make,
        fault: fn(&Response) -> Option<GraphError>,
    ) -> Result<Response, GraphError> {
        self.ask_after(None, make, fault).await
    }

    async fn ask_after(
        self,
        mut tried: Option<FirstAttempt>,
        make: Make,
        fault: fn(&Response) -> Option<GraphError>,
    ) -> Result<Response, GraphError> {
        let mut schedule = Schedule::default();
        let mut has_renewed = false;
        loop {
            self.refresh_if_due().await;
            let request = make()?;
            let used = self.token();
            let sent = match tried.take() {
                Some(tried) => self.told(tried.sent, &tried.id).await,
                None => self.send(&request).await,
            };
            let result = sent.and_then(|answer| fault(&answer).map_or(Ok(answer), Err));
            let Err(error) = result else { return result };
            if matches!(error.kind, ErrorKind::TokenRejected(_)) {
                if has_renewed {
                    // A new token is refused as well: renewing is no help.
                    self.stop_renewing();
                    return Err(error);
                }
                has_renewed = true;
                if self.renewed_since(used).await {
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
    pub(super) async fn get_once(self) -> Result<SettingsSnapshot, GraphError> {
        self.refresh_if_due().await;
        let request = self.request(None)?;
        self.send(&request).await.and_then(|answer| graph::parse_settings_response(&answer))
    }

    /// Writes the settings, once.
    pub(super) async fn patch(self, wanted: SettingsUpdate) -> Result<RequestIds, GraphError> {
        self.refresh_if_due().await;
        let request = self.request(Some(wanted))?;
        let result = self.send(&request).await.and_then(|answer| graph::parse_update_response(&answer));
        if result.is_ok() {
            self.rounds.update(|rounds| *rounds = rounds.after_success(true));
        }
        result
    }

    fn request(self, wanted: Option<SettingsUpdate>) -> Result<Request, GraphError> {
        let id = random::guid();
        let endpoints = untrack(move || self.endpoints());
        self.session.with_untracked(|session| match (session, wanted) {
            (Session::SignedIn(credential), None) => Ok(Request::get_settings(&endpoints, &credential.token, id)),
            (Session::SignedIn(credential), Some(wanted)) => {
                Ok(Request::patch_settings(&endpoints, &credential.token, id, wanted))
            }
            // Another request was refused with the token meanwhile.
            _ => Err(GraphError::bare(ErrorKind::NoToken, &id)),
        })
    }

    async fn send(self, request: &Request) -> Result<Response, GraphError> {
        let sent = match request.method {
            _ if !request.is_for_settings() => fetch::send(request, CacheMode::NoStore).await,
            Method::Get => Self::read_past_the_cache(request).await,
            Method::Patch => {
                // No cache answers it, and each drops what it has of the address.
                let sent = fetch::send(request, CacheMode::Default).await;
                if let Ok(answer) = &sent {
                    CACHE.with_borrow_mut(|cache| cache.wrote(answer));
                }
                sent
            }
        };
        self.told(sent, &request.client_request_id).await
    }

    /// Asks for the settings, once more where an earlier answer came out of the cache, as after another tab's request.
    async fn read_past_the_cache(request: &Request) -> Result<Response, FetchError> {
        loop {
            let mode = CACHE.with_borrow_mut(SettingsCache::begin);
            let sent = fetch::send(request, mode).await;
            let id = &request.client_request_id;
            if !CACHE.with_borrow_mut(|cache| cache.ended(mode, id, sent.as_ref().ok())) {
                return sent;
            }
        }
    }

    /// Notes what the answer to the first page's reading says of being kept.
    pub(super) fn note_first_answer(tried: &FirstAttempt) {
        CACHE.with_borrow_mut(|cache| cache.ended_first(&tried.id, tried.sent.as_ref().ok()));
    }

    /// What became of a request, with the reason where there is no answer.
    async fn told(self, sent: Result<Response, FetchError>, id: &str) -> Result<Response, GraphError> {
        fetch_error::classify(sent, id, untrack(move || self.endpoints()).graph()).await
    }

    /// Waits, visibly; whether it came to its end, rather than being stopped.
    pub(super) async fn wait(self, wait: Wait, error: &GraphError) -> bool {
        let why = if error.kind == ErrorKind::Throttled { WaitsFor::Fewer } else { WaitsFor::Recovery };
        self.wait_for(wait, why).await
    }

    /// The same for any reason.
    pub(super) async fn wait_for(self, wait: Wait, why: WaitsFor) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a wait is at most two minutes")]
        let until = clock::now() + Millis::new(wait.millis as f64);
        let waiting = Waiting { until, attempt: wait.attempt, why };
        let session = self.session_number();
        self.waiting.set(Some(waiting));
        self.now.set(clock::now());
        while clock::now() < until {
            clock::sleep(STEP).await;
            if self.session_number() != session || self.waiting.get_untracked() != Some(waiting) {
                return false;
            }
            self.now.set(clock::now());
        }
        self.waiting.set(None);
        true
    }

    /// Stops the waiting.
    pub(crate) fn stop_waiting(self) {
        self.waiting.set(None);
    }
}
