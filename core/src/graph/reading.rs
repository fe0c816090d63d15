//! What an answer means: settings, or an error.

use super::answer::{Answer, Trace};
use super::error::{GraphError, Kind};
use crate::parsed::Parsed;
use crate::settings::{Property, Settings};
use serde_json::Value;

/// Settings as a tenant has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What is there.
    pub settings: Settings,
    /// Whether the tenant was ever configured; if not, `settings` are the defaults.
    pub configured: bool,
    /// The request's IDs.
    pub trace: Trace,
}

/// Reads the answer to reading.
///
/// A 404 that isn't a web page means that the tenant was never configured. The settings may come flat, or in
/// `value` as the documentation's sample has them; further properties don't matter.
///
/// # Errors
/// What the answer means otherwise.
pub fn read_settings(answer: &Answer) -> Result<Reading, GraphError> {
    match answer.status {
        200..=299 => found::<Value>(answer).map_err(|kind| unreadable(answer, kind)),
        404 if !answer.is_html() => {
            Ok(Reading { settings: Settings::DEFAULT, configured: false, trace: answer.trace() })
        }
        _ => Err(GraphError::of(answer)),
    }
}

/// Reads the answer to reading where it has settings; none for anything else, which [`read_settings`] tells apart.
///
/// It is what the first page needs, by any reader of JSON, and knows nothing of errors.
pub fn read_found<P: Parsed>(answer: &Answer) -> Option<Reading> {
    found::<P>(answer).ok().filter(|_| matches!(answer.status, 200..=299))
}

fn found<P: Parsed>(answer: &Answer) -> Result<Reading, Kind> {
    let body = P::read(&answer.body).ok_or(Kind::NotGraph)?;
    if !body.is_object() {
        return Err(Kind::NotSettings(None));
    }
    let is_flat = body.field(Property::RemoteAssistanceState.name()).is_some();
    let inner = body.field("value").filter(|inner| !is_flat && inner.is_object());
    match Settings::read(inner.as_ref().unwrap_or(&body)) {
        Ok(settings) => Ok(Reading { settings, configured: true, trace: answer.trace() }),
        Err(property) => Err(Kind::NotSettings(Some(property))),
    }
}

/// Reads the answer to writing. What it says of the settings is not taken on trust: reading back confirms.
///
/// # Errors
/// What the answer means otherwise; a success that isn't Graph's is an error too, and an uncertain one.
pub fn read_written(answer: &Answer) -> Result<Trace, GraphError> {
    match answer.status {
        204 => Ok(answer.trace()),
        200..=299 if matches!(serde_json::from_slice(&answer.body), Ok(Value::Object(_))) => Ok(answer.trace()),
        200..=299 => Err(unreadable(answer, Kind::NotGraph)),
        _ => Err(GraphError::of(answer)),
    }
}

fn unreadable(answer: &Answer, kind: Kind) -> GraphError {
    GraphError { kind, facts: GraphError::of(answer).facts }
}

#[cfg(test)]
mod tests {
    use super::super::RetryAfter;
    use super::*;
    use proptest::prelude::*;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    const FLAT: &str = r##"{"@odata.context":"x","@odata.type":"#microsoft.graph.remoteAssistanceSettings",
        "id":"cfef360e","remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":true}"##;

    #[test]
    fn flat_and_wrapped_are_the_same() {
        let flat = read_settings(&answer(200, FLAT)).unwrap();
        let wrapped = read_settings(&answer(200, &format!(r#"{{"value":{FLAT}}}"#))).unwrap();
        assert_eq!(flat, wrapped);
        assert!(flat.configured && flat.settings.block_chat);
    }

    #[test]
    fn further_properties_are_out_of_the_way() {
        let more = FLAT.replacen('{', r#"{"value":7,"newSetting":{"deep":[1]},"#, 1);
        assert_eq!(read_settings(&answer(200, &more)).unwrap(), read_settings(&answer(200, FLAT)).unwrap());
    }

    #[test]
    fn a_tenant_never_configured_has_the_defaults() {
        let reading = read_settings(&answer(404, r#"{"error":{"code":"NotFound","message":""}}"#)).unwrap();
        assert_eq!((reading.configured, reading.settings), (false, Settings::DEFAULT));
        let page = Answer { content_type: Some("text/html".to_owned()), ..answer(404, "<html>") };
        assert_eq!(read_settings(&page).unwrap_err().kind, Kind::NotGraph);
    }

    #[test]
    fn what_is_not_graphs_or_not_the_settings_is_refused() {
        for body in ["", "<html>", "{", "\u{feff}"] {
            assert_eq!(read_settings(&answer(200, body)).unwrap_err().kind, Kind::NotGraph, "{body}");
            assert_eq!(read_written(&answer(200, body)).unwrap_err().kind, Kind::NotGraph, "{body}");
        }
        for body in [
            "{}",
            "[]",
            "7",
            r#"{"value":[]}"#,
            r#"{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true}"#,
            r#"{"remoteAssistanceState":null,"allowSessionsToUnenrolledDevices":true,"blockChat":true}"#,
            r#"{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":"yes"}"#,
        ] {
            let kind = read_settings(&answer(200, body)).unwrap_err().kind;
            assert!(matches!(kind, Kind::NotSettings(_)), "{body}");
        }
    }

    #[test]
    fn an_unknown_state_is_kept_as_it_is() {
        let reading = read_settings(&answer(200, &FLAT.replace("\"enabled\"", "\"notConfigured\""))).unwrap();
        assert_eq!(reading.settings.remote_assistance_state.as_str(), "notConfigured");
    }

    #[test]
    fn written_needs_no_more_than_a_json_object() {
        assert!(read_written(&answer(200, "{}")).is_ok());
        assert!(read_written(&answer(204, "")).is_ok());
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(
            status in 0u16..700, body in proptest::collection::vec(any::<u8>(), 0..300),
            header in proptest::option::of("\\PC{0,80}")
        ) {
            let retry_after = header.as_deref().and_then(|text| RetryAfter::read(text, |_| None));
            let answer = Answer { status, body, content_type: header.clone(), retry_after,
                www_authenticate: header, ..Answer::default() };
            let read = read_settings(&answer);
            prop_assert_eq!(read_found::<Value>(&answer), read.ok().filter(|reading| reading.configured));
            let _ = read_written(&answer);
        }
    }
}
