//! Graph's responses: settings, errors, errors in errors, audit events, and `Retry-After`.

use super::characters;
use crate::input::{self, text};
use remote_help::audit::{self, next_page};
use remote_help::auth::Token;
use remote_help::cloud::Endpoints;
use remote_help::graph::{
    ErrorKind, GraphError, Response, RetryAfter, Schedule, TRIES, parse_settings_ok, parse_settings_response,
    parse_update_response,
};
use remote_help::time::UnixMillis;
use serde_json::Value;
use url::Url;

/// The longest service message kept, in characters.
const LONGEST_MESSAGE: usize = 2000;
/// The longest code, ID or other text kept of a response's body, in characters.
const LONGEST_TEXT: usize = 300;

/// A response, taken for that to a reading and for that to a write.
pub(crate) fn response(input: &[u8]) -> bool {
    let response = input::response(input);
    let success = (200..300).contains(&response.status);
    let written = parse_update_response(&response);
    match &written {
        Ok(ids) => assert!(success && ids.client_request_id.as_deref() == Some("sent")),
        Err(error) => is_bounded(error, &response),
    }
    let found = parse_settings_ok::<Value>(&response);
    let all = parse_settings_response(&response);
    // The first file's parser reads less than the other one, and nothing differently.
    assert!(found.is_none() || found.as_ref() == all.as_ref().ok());
    match all {
        Ok(snapshot) if snapshot.configured => {
            assert!(success);
            let body: Value = serde_json::from_slice(&response.body).unwrap();
            let (flat, inner) = (&body, body.get("value").unwrap_or(&Value::Null));
            let inner = match inner {
                Value::Array(items) => {
                    assert_eq!(items.len(), 1);
                    &items[0]
                }
                inner => inner,
            };
            let own = if flat.get("remoteAssistanceState").is_some() { flat } else { inner };
            let settings = &snapshot.settings;
            assert_eq!(own["remoteAssistanceState"].as_str(), Some(settings.remote_assistance_state.as_str()));
            let unenrolled = own["allowSessionsToUnenrolledDevices"].as_bool();
            assert_eq!(unenrolled, Some(settings.allow_sessions_to_unenrolled_devices));
            assert_eq!(own["blockChat"].as_bool(), settings.block_chat);
            assert!(settings.block_chat.is_some() || own.get("blockChat").is_none());
            true
        }
        Ok(snapshot) => {
            assert!(response.status == 404 && snapshot.settings == remote_help::settings::Settings::DEFAULT);
            let body: Value = serde_json::from_slice(&response.body).unwrap();
            let message = body["error"]["message"].as_str().unwrap();
            assert!(serde_json::from_str::<Value>(message).unwrap().is_object());
            true
        }
        Err(error) => {
            is_bounded(&error, &response);
            false
        }
    }
}

/// Holds the texts of a service, which the panel shows, to their bounds.
pub(crate) fn is_bounded(error: &GraphError, response: &Response) {
    let facts = &error.details;
    let message = facts.message.as_deref().unwrap_or_default();
    assert!(message.chars().count() <= LONGEST_MESSAGE);
    assert!(message.chars().all(|letter| !letter.is_control() || letter == '\n'), "{message:?}");
    for text in [&facts.code, &facts.date, &facts.operation_id, &facts.activity_id] {
        assert!(characters(text.as_ref()) <= LONGEST_TEXT);
    }
    // The headers' own IDs count first; those of the body are as bounded as the rest.
    assert_eq!(facts.client_request_id.as_deref(), Some("sent"));
    if response.request_id.is_none() {
        assert!(characters(facts.request_id.as_ref()) <= LONGEST_TEXT);
    }
    // A write whose response is a success, or isn't Graph's, may well have taken effect.
    if (200..300).contains(&response.status) || response.status >= 500 {
        assert!(!error.is_definitely_not_applied(), "{error:?}");
    }
    match &error.kind {
        ErrorKind::MissingScope { scopes } => {
            assert!(scopes.len() <= 10 && scopes.iter().all(|scope| scope.len() <= 100));
        }
        ErrorKind::ClaimsChallenge { claims } => {
            assert!(matches!(response.status, 401 | 403) && claims.len() <= 32 * 1024);
        }
        _ => {}
    }
    waits_are_bounded(error);
}

/// However often a request fails, the schedule has a person wait two minutes at most, and ends after five tries.
fn waits_are_bounded(error: &GraphError) {
    let (mut schedule, mut waited) = (Schedule::default(), 0);
    let mut tries = 1;
    while let Some(wait) = schedule.after(error, 0.7, UnixMillis::new(1e12 - 5_000.0)) {
        tries += 1;
        waited += wait.millis;
        assert!(wait.millis >= 1_000 && wait.attempt == tries && tries <= TRIES);
    }
    assert!(waited <= 120_000);
}

/// A page of the audit log.
pub(crate) fn audit(input: &[u8]) -> bool {
    let response = input::response(input);
    let page = match audit::read_page(&response) {
        Ok(page) => page,
        Err(error) => {
            is_bounded(&error, &response);
            return false;
        }
    };
    assert!((200..300).contains(&response.status) && page.events.len() <= 200);
    for event in &page.events {
        assert!(event.changes.len() <= 50);
        let changes =
            event.changes.iter().flat_map(|change| [Some(&change.name), change.old.as_ref(), change.new.as_ref()]);
        let own = [&event.at, &event.actor, &event.activity, &event.result, &event.correlation].map(Option::as_ref);
        assert!(changes.chain(own).all(|text| characters(text) <= LONGEST_TEXT));
    }
    let token = Token::from_pasted("zq7canary-of-a-token").unwrap();
    let endpoints = Endpoints::global();
    let next = page.next.as_deref().and_then(|next| next_page(&endpoints, &token, "id".to_owned(), next));
    if let Some(request) = &next {
        // By the URL standard's own reading: the token goes to Graph, whatever the response says.
        let url = Url::parse(&request.url).unwrap();
        assert_eq!(url.origin(), Url::parse(endpoints.graph()).unwrap().origin(), "{}", request.url);
        assert!(url.username().is_empty() && url.password().is_none());
        assert!(request.url.len() <= 8 * 1024 && !format!("{request:?}").contains("zq7canary"));
    }
    true
}

/// The header `Retry-After`, with a platform that takes every text for a date.
pub(crate) fn retry_after(input: &[u8]) -> bool {
    let text = text(input);
    for date in [None, Some(f64::NAN), Some(f64::INFINITY), Some(1e12), Some(-1e300)].map(|it| it.map(UnixMillis::new))
    {
        match RetryAfter::read(&text, |_| date) {
            Some(RetryAfter::At(at)) => assert!(at.get().is_finite() && Some(at) == date),
            Some(RetryAfter::Seconds(seconds)) => {
                let again = RetryAfter::read(&seconds.to_string(), |_| None);
                assert_eq!(again, Some(RetryAfter::Seconds(seconds)));
                assert!(text.trim().bytes().all(|byte| byte.is_ascii_digit()));
            }
            None => {}
        }
    }
    let found = RetryAfter::read(&text, |_| Some(UnixMillis::new(1e12)));
    let mut error = GraphError::bare(ErrorKind::Throttled, "sent");
    error.details.retry_after = found;
    waits_are_bounded(&error);
    found.is_some()
}
