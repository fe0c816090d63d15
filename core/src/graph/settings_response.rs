//! Reads the settings, or an error, from a response.

use super::error::{ErrorKind, GraphError};
use super::error_body;
use super::response::{RequestIds, Response};
use crate::json_value::JsonValue;
use crate::settings::{Property, Settings};
use serde_json::Value;

/// The settings of a tenant at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsSnapshot {
    /// The settings.
    pub settings: Settings,
    /// Whether the tenant was ever configured; if not, `settings` are the defaults.
    pub configured: bool,
    /// The request's IDs.
    pub request_ids: RequestIds,
}

/// Reads the response to a reading.
///
/// A 404 in Graph's own form means that the tenant was never configured. Any other 404 says nothing about the tenant;
/// if the panel showed the defaults for it, a save could overwrite the tenant's settings. The settings may stand at the
/// top level, in `value` as in the documentation's sample, or as the only item of a collection; further properties are
/// ignored. A cloud that lags behind may have no `blockChat`.
///
/// # Errors
/// What the response means otherwise.
pub fn parse_settings_response(response: &Response) -> Result<SettingsSnapshot, GraphError> {
    match response.status {
        200..=299 => found::<Value>(response)
            .or_else(|kind| found_elsewhere(response).ok_or(kind))
            .map_err(|kind| unreadable(response, kind)),
        404 if !response.is_html() && error_body::says_never_configured(&response.body) => {
            Ok(SettingsSnapshot { settings: Settings::DEFAULT, configured: false, request_ids: response.request_ids() })
        }
        _ => Err(GraphError::of(response)),
    }
}

/// Reads a successful response to a reading. Returns `None` for every other response, which [`parse_settings_response`]
/// tells apart.
///
/// It uses any JSON parser and knows no errors, to keep `serde_json` and the errors out of the first file of wasm.
pub fn parse_settings_ok<P: JsonValue>(response: &Response) -> Option<SettingsSnapshot> {
    found::<P>(response).ok().filter(|_| matches!(response.status, 200..=299))
}

fn found<P: JsonValue>(response: &Response) -> Result<SettingsSnapshot, ErrorKind> {
    let body = P::read(&response.body).ok_or(ErrorKind::NotGraph)?;
    if !body.is_object() {
        return Err(ErrorKind::NotSettings(None));
    }
    let is_flat = body.get(Property::RemoteAssistanceState.name()).is_some();
    let inner = body.get("value").filter(|inner| !is_flat && inner.is_object());
    match Settings::read(inner.as_ref().unwrap_or(&body)) {
        Ok(settings) => Ok(SettingsSnapshot { settings, configured: true, request_ids: response.request_ids() }),
        Err(property) => Err(ErrorKind::NotSettings(Some(property))),
    }
}

/// Reads the settings in forms that no cloud is expected to use today: as the only item of a collection, or without
/// `blockChat`.
fn found_elsewhere(response: &Response) -> Option<SettingsSnapshot> {
    let body: Value = serde_json::from_slice(&response.body).ok()?;
    let settings = match body.get("value") {
        Some(Value::Array(items)) if body.get("@odata.nextLink").is_none_or(Value::is_null) => {
            let [only] = items.as_slice() else { return None };
            only
        }
        Some(inner @ Value::Object(_)) if body.get(Property::RemoteAssistanceState.name()).is_none() => inner,
        _ => &body,
    };
    let settings = Settings::read_lagging(settings).ok()?;
    Some(SettingsSnapshot { settings, configured: true, request_ids: response.request_ids() })
}

/// Reads the response to a write. The settings in it prove nothing, so they aren't read: the panel reads the settings
/// back.
///
/// # Errors
/// What the response means otherwise. A 2xx that isn't Graph's is an error as well, after which the outcome is
/// uncertain.
pub fn parse_update_response(response: &Response) -> Result<RequestIds, GraphError> {
    match response.status {
        204 => Ok(response.request_ids()),
        200..=299 if matches!(serde_json::from_slice(&response.body), Ok(Value::Object(_))) => {
            Ok(response.request_ids())
        }
        200..=299 => Err(unreadable(response, ErrorKind::NotGraph)),
        _ => Err(GraphError::of(response)),
    }
}

fn unreadable(response: &Response, kind: ErrorKind) -> GraphError {
    GraphError { kind, details: GraphError::of(response).details }
}

#[cfg(test)]
mod tests {
    use super::super::RetryAfter;
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn answer(status: u16, body: &str) -> Response {
        Response { status, body: body.as_bytes().to_vec(), ..Response::default() }
    }

    const FLAT: &str = r##"{"@odata.context":"x","@odata.type":"#microsoft.graph.remoteAssistanceSettings",
        "id":"cfef360e","remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":true}"##;

    #[test]
    fn flat_and_wrapped_are_the_same() {
        let flat = parse_settings_response(&answer(200, FLAT)).unwrap();
        let wrapped = parse_settings_response(&answer(200, &format!(r#"{{"value":{FLAT}}}"#))).unwrap();
        assert_eq!(flat, wrapped);
        assert_eq!((flat.configured, flat.settings.block_chat), (true, Some(true)));
    }

    #[test]
    fn further_properties_are_out_of_the_way() {
        let more = FLAT.replacen('{', r#"{"value":7,"newSetting":{"deep":[1]},"#, 1);
        assert_eq!(
            parse_settings_response(&answer(200, &more)).unwrap(),
            parse_settings_response(&answer(200, FLAT)).unwrap()
        );
    }

    #[test]
    fn a_tenant_never_configured_has_the_defaults() {
        let intunes = json!({"_version": 3, "Message": "An error has occurred - Operation ID (for customer support): x",
            "CustomApiErrorPhrase": "", "RetryAfter": null, "ErrorSourceService": "", "HttpHeaders": "{}"});
        let once = intunes.to_string();
        let older = json!({"ErrorCode": "ResourceNotFound", "Message": once, "HttpHeaders": "{}"}).to_string();
        for (code, message) in [("ResourceNotFound", once), ("UnknownError", older)] {
            let own = answer(404, &json!({"error": {"code": code, "message": message, "innerError": {}}}).to_string());
            let reading = parse_settings_response(&own).unwrap();
            assert_eq!((reading.configured, reading.settings), (false, Settings::DEFAULT));
            // The same words as a web page, or with another status, are no answer about the tenant.
            let page = Response { content_type: Some("text/html".to_owned()), ..own.clone() };
            assert!(parse_settings_response(&page).is_err());
            for status in [400, 401, 403, 410, 500, 304] {
                assert!(parse_settings_response(&Response { status, ..own.clone() }).is_err(), "{status}");
            }
        }
    }

    #[test]
    fn any_other_404_says_nothing_of_the_tenant() {
        let intunes = json!({"_version": 3, "Message": "An error has occurred", "HttpHeaders": "{}"}).to_string();
        let graphs = |code: &str, message: &str| json!({"error": {"code": code, "message": message}}).to_string();
        for body in [
            String::new(),
            "404 page not found".to_owned(),
            "<!doctype html><title>404</title>".to_owned(),
            "null".to_owned(),
            "[]".to_owned(),
            "{}".to_owned(),
            r#"{"statusCode":404,"message":"Resource not found"}"#.to_owned(),
            r#"{"error":"ResourceNotFound","message":"x"}"#.to_owned(),
            json!({"code": "ResourceNotFound", "message": intunes}).to_string(),
            intunes.clone(),
            json!({"error": {"code": "ResourceNotFound"}}).to_string(),
            json!({"error": {"code": "ResourceNotFound", "message": {"_version": 3, "Message": "x"}}}).to_string(),
            graphs("ResourceNotFound", ""),
            graphs("ResourceNotFound", "The version 'beta1' of the API was not found."),
            graphs("ResourceNotFound", "Resource not found for the segment 'remoteAssistanceSettings'."),
            graphs("ResourceNotFound", r#"{"Message":"No HTTP resource was found that matches the request URI"}"#),
            graphs("ResourceNotFound", r#"{"_version":"3","Message":"x"}"#),
            graphs("ResourceNotFound", r#"{"_version":3}"#),
            graphs("ResourceNotFound", "[3]"),
            graphs("resourcenotfound", &intunes),
            graphs("NotFound", &intunes),
            graphs("Request_ResourceNotFound", &intunes),
            graphs("UnknownError", &intunes),
            graphs("ResourceNotFound", &json!({"ErrorCode": "Forbidden", "Message": intunes}).to_string()),
        ] {
            let kind = parse_settings_response(&answer(404, &body)).unwrap_err().kind;
            assert!(
                matches!(kind, ErrorKind::NotGraph | ErrorKind::NotFound | ErrorKind::NoResource),
                "{kind:?} {body}"
            );
        }
    }

    #[test]
    fn a_collection_of_just_one_is_read_like_the_one() {
        let flat = parse_settings_response(&answer(200, FLAT)).unwrap();
        for body in [
            format!(r#"{{"value":[{FLAT}]}}"#),
            format!(r#"{{"@odata.context":"x","@odata.nextLink":null,"@odata.count":1,"value":[{FLAT}]}}"#),
        ] {
            assert_eq!(parse_settings_response(&answer(200, &body)).unwrap(), flat);
        }
        for body in [
            r#"{"value":[]}"#.to_owned(),
            format!(r#"{{"value":[{FLAT},{FLAT}]}}"#),
            format!(r#"{{"value":[[{FLAT}]]}}"#),
            format!(r#"{{"value":[{FLAT}],"@odata.nextLink":"https://graph.microsoft.com/x"}}"#),
            format!("[{FLAT}]"),
            r#"{"value":["x"]}"#.to_owned(),
        ] {
            assert!(
                matches!(parse_settings_response(&answer(200, &body)).unwrap_err().kind, ErrorKind::NotSettings(_)),
                "{body}"
            );
        }
    }

    #[test]
    fn a_cloud_without_block_chat_is_read_in_every_form() {
        let two = r#"{"id":"x","remoteAssistanceState":"notConfigured","allowSessionsToUnenrolledDevices":true}"#;
        for body in [two.to_owned(), format!(r#"{{"value":{two}}}"#), format!(r#"{{"value":[{two}]}}"#)] {
            let reading = parse_settings_response(&answer(200, &body)).unwrap();
            assert_eq!((reading.configured, reading.settings.block_chat), (true, None));
            assert_eq!(reading.settings.remote_assistance_state.as_str(), "notConfigured");
            // The first page leaves it to the rest.
            assert_eq!(parse_settings_ok::<Value>(&answer(200, &body)), None);
        }
    }

    #[test]
    fn what_is_not_graphs_or_not_the_settings_is_refused() {
        for body in ["", "<html>", "{", "\u{feff}"] {
            assert_eq!(parse_settings_response(&answer(200, body)).unwrap_err().kind, ErrorKind::NotGraph, "{body}");
            assert_eq!(parse_update_response(&answer(200, body)).unwrap_err().kind, ErrorKind::NotGraph, "{body}");
        }
        for body in [
            "{}",
            "[]",
            "7",
            r#"{"value":[]}"#,
            r#"{"remoteAssistanceState":"enabled","blockChat":true}"#,
            r#"{"remoteAssistanceState":null,"allowSessionsToUnenrolledDevices":true,"blockChat":true}"#,
            r#"{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":"yes"}"#,
        ] {
            let kind = parse_settings_response(&answer(200, body)).unwrap_err().kind;
            assert!(matches!(kind, ErrorKind::NotSettings(_)), "{body}");
        }
    }

    #[test]
    fn an_unknown_state_is_kept_as_it_is() {
        let reading = parse_settings_response(&answer(200, &FLAT.replace("\"enabled\"", "\"notConfigured\""))).unwrap();
        assert_eq!(reading.settings.remote_assistance_state.as_str(), "notConfigured");
    }

    #[test]
    fn written_needs_no_more_than_a_json_object() {
        assert!(parse_update_response(&answer(200, "{}")).is_ok());
        assert!(parse_update_response(&answer(204, "")).is_ok());
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(
            status in 0u16..700, body in proptest::collection::vec(any::<u8>(), 0..300),
            header in proptest::option::of("\\PC{0,80}")
        ) {
            let retry_after = header.as_deref().and_then(|text| RetryAfter::read(text, |_| None));
            let answer = Response { status, body, content_type: header.clone(), retry_after,
                www_authenticate: header, ..Response::default() };
            let read = parse_settings_response(&answer);
            let found = parse_settings_ok::<Value>(&answer);
            prop_assert!(found.is_none() || found == read.ok());
            let _ = parse_update_response(&answer);
        }
    }
}
