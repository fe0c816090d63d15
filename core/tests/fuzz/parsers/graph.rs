//! Graph's answers: settings, errors, errors in errors, audit events, and when to try again.

use super::characters;
use crate::input::{self, few, text, way};
use crate::run::{Outcome, read, refused};
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
/// The longest code, ID or other text kept of an answer's body, in characters.
const LONGEST_TEXT: usize = 300;

/// The answer to reading, and the same one to writing.
pub(crate) fn answer(input: &[u8]) -> Outcome {
    let answer = input::answer(input);
    let success = (200..300).contains(&answer.status);
    let written = parse_update_response(&answer);
    match &written {
        Ok(trace) => assert!(success && trace.client_request_id.as_deref() == Some("sent")),
        Err(error) => is_bounded(error, &answer),
    }
    let found = parse_settings_ok::<Value>(&answer);
    let all = parse_settings_response(&answer);
    // What the first page can read, all of the panel reads as the same.
    assert!(found.is_none() || found.as_ref() == all.as_ref().ok());
    match all {
        Ok(reading) if reading.configured => {
            assert!(success);
            let body: Value = serde_json::from_slice(&answer.body).unwrap();
            let (flat, inner) = (&body, body.get("value").unwrap_or(&Value::Null));
            let inner = match inner {
                Value::Array(items) => {
                    assert_eq!(items.len(), 1);
                    &items[0]
                }
                inner => inner,
            };
            let own = if flat.get("remoteAssistanceState").is_some() { flat } else { inner };
            let settings = &reading.settings;
            assert_eq!(own["remoteAssistanceState"].as_str(), Some(settings.remote_assistance_state.as_str()));
            let unenrolled = own["allowSessionsToUnenrolledDevices"].as_bool();
            assert_eq!(unenrolled, Some(settings.allow_sessions_to_unenrolled_devices));
            assert_eq!(own["blockChat"].as_bool(), settings.block_chat);
            assert!(settings.block_chat.is_some() || own.get("blockChat").is_none());
            read(format!("settings {}", way(&settings.remote_assistance_state)))
        }
        Ok(reading) => {
            assert!(answer.status == 404 && reading.settings == remote_help::settings::Settings::DEFAULT);
            let body: Value = serde_json::from_slice(&answer.body).unwrap();
            let message = body["error"]["message"].as_str().unwrap();
            assert!(serde_json::from_str::<Value>(message).unwrap().is_object());
            read("not configured")
        }
        Err(error) => {
            is_bounded(&error, &answer);
            let said = (error.facts.code.is_some(), error.facts.message.is_some(), error.facts.retry_after.is_some());
            refused(format!(
                "{} {} {said:?} {}",
                few(usize::from(answer.status / 200)),
                way(&error.kind),
                way(&written)
            ))
        }
    }
}

fn is_bounded(error: &GraphError, answer: &Response) {
    let facts = &error.facts;
    let message = facts.message.as_deref().unwrap_or_default();
    assert!(message.chars().count() <= LONGEST_MESSAGE);
    assert!(message.chars().all(|letter| !letter.is_control() || letter == '\n'), "{message:?}");
    for text in [&facts.code, &facts.date, &facts.operation_id, &facts.activity_id] {
        assert!(characters(text.as_ref()) <= LONGEST_TEXT);
    }
    // The headers' own IDs count first; those of the body are as bounded as the rest.
    assert_eq!(facts.client_request_id.as_deref(), Some("sent"));
    if answer.request_id.is_none() {
        assert!(characters(facts.request_id.as_ref()) <= LONGEST_TEXT);
    }
    // A write whose answer was a success, or none of Graph's, may well have taken effect.
    if (200..300).contains(&answer.status) || answer.status >= 500 {
        assert!(!error.is_definitely_not_applied(), "{error:?}");
    }
    match &error.kind {
        ErrorKind::MissingScope { scopes } => {
            assert!(scopes.len() <= 10 && scopes.iter().all(|scope| scope.len() <= 100));
        }
        ErrorKind::ClaimsChallenge { claims } => {
            assert!(matches!(answer.status, 401 | 403) && claims.len() <= 32 * 1024);
        }
        _ => {}
    }
    waits_are_bounded(error);
}

/// However often a request fails, a person waits for it two minutes at most, and is asked after five tries.
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

/// A page of the audit trail.
pub(crate) fn audit(input: &[u8]) -> Outcome {
    let answer = input::answer(input);
    let page = match audit::read_page(&answer) {
        Ok(page) => page,
        Err(error) => {
            is_bounded(&error, &answer);
            return refused(way(&error.kind));
        }
    };
    assert!((200..300).contains(&answer.status) && page.events.len() <= 200);
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
        // By the URL standard's own reading: the token goes to Graph, whatever the answer says.
        let url = Url::parse(&request.url).unwrap();
        assert_eq!(url.origin(), Url::parse(endpoints.graph()).unwrap().origin(), "{}", request.url);
        assert!(url.username().is_empty() && url.password().is_none());
        assert!(request.url.len() <= 8 * 1024 && !format!("{request:?}").contains("zq7canary"));
    }
    let changes = page.events.iter().map(|event| event.changes.len()).max().unwrap_or_default();
    read(format!("{} {} {} {}", few(page.events.len()), few(changes), page.next.is_some(), next.is_some()))
}

/// The header `Retry-After`, with a platform that takes every text for a date.
pub(crate) fn retry_after(input: &[u8]) -> Outcome {
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
    error.facts.retry_after = found;
    waits_are_bounded(&error);
    match found {
        Some(RetryAfter::Seconds(seconds)) => read(format!("{}", seconds.to_string().len())),
        Some(RetryAfter::At(_)) => read("date"),
        None => refused(""),
    }
}
