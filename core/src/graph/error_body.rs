//! Unwraps Intune's errors, whose messages hold another error as JSON, sometimes two levels deep.

use crate::guid::is_guid;
use serde_json::Value;

/// In lower case, the header that names a request for approval. A page can't read it, but Intune repeats it in the
/// message.
const APPROVAL_CODE: &str = "x-msft-approval-code";
/// How many levels are unwrapped. Intune is known to send two; deeper ones are not read.
const DEEPEST: usize = 8;
/// The longest service message, in characters.
const LONGEST_MESSAGE: usize = 2000;
/// The longest code, ID or date, in characters: something other than Graph may have answered.
const LONGEST_TEXT: usize = 300;

/// An error body. Each field is `None` if the body doesn't have it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ErrorBody {
    /// The innermost code.
    pub(super) code: Option<String>,
    /// The codes and messages of all levels, in lower case, to look for wordings in.
    pub(super) all: String,
    /// The innermost message, without the IDs that follow it.
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) client_request_id: Option<String>,
    pub(super) operation_id: Option<String>,
    pub(super) activity_id: Option<String>,
    pub(super) date: Option<String>,
    pub(super) www_authenticate: Option<String>,
    /// The seconds to wait.
    pub(super) retry_after: Option<u64>,
    /// The code of a request for approval by a second administrator.
    pub(super) approval_code: Option<String>,
    /// Whether the error came in Graph's envelope, `{"error":{…}}`.
    pub(super) is_graphs: bool,
    /// Whether the innermost message has the form of Intune's own.
    pub(super) is_intunes: bool,
}

/// Reads an error body. Returns `None` if it is no JSON object.
pub(super) fn read(body: &[u8]) -> Option<ErrorBody> {
    let Ok(Value::Object(outer)) = serde_json::from_slice::<Value>(body) else { return None };
    let (error, is_graphs) = match outer.get("error") {
        Some(inner @ Value::Object(_)) => (inner.clone(), true),
        // Some gateways send `{"error": "name", "message": …}`, and others leave out the envelope.
        _ => (Value::Object(outer), false),
    };
    let mut error_body = ErrorBody { is_graphs, ..ErrorBody::default() };
    for name in ["innerError", "innererror"] {
        let inner = |key: &str| text(error.get(name)?.get(key)?).map(|text| short(&text));
        error_body.date = error_body.date.or_else(|| inner("date"));
        error_body.request_id = error_body.request_id.or_else(|| inner("request-id"));
        error_body.client_request_id = error_body.client_request_id.or_else(|| inner("client-request-id"));
    }
    unwrap(error, &mut error_body);
    Some(error_body)
}

/// Whether the body of a 404 says, in the form of Graph and Intune, that the settings were never configured.
pub(super) fn says_never_configured(body: &[u8]) -> bool {
    read(body).is_some_and(|error_body| {
        error_body.is_graphs && error_body.is_intunes && error_body.code.as_deref() == Some("ResourceNotFound")
    })
}

fn unwrap(error: Value, error_body: &mut ErrorBody) {
    let mut level = error;
    for _ in 0..DEEPEST {
        let get = |names: &[&str]| names.iter().find_map(|name| text(level.get(*name)?));
        if let Some(code) = get(&["code", "ErrorCode", "error"]) {
            note(&mut error_body.all, &code);
            error_body.code = Some(short(&code));
        }
        error_body.retry_after = level.get("RetryAfter").and_then(seconds).or(error_body.retry_after);
        if let Some(headers) = get(&["HttpHeaders"])
            && let Ok(headers) = serde_json::from_slice::<Value>(headers.as_bytes())
        {
            error_body.approval_code =
                headers.get(APPROVAL_CODE).and_then(text).filter(|id| is_guid(id)).or(error_body.approval_code.take());
            error_body.www_authenticate =
                headers.get("WWW-Authenticate").and_then(text).or(error_body.www_authenticate.take());
        }
        let Some(message) = get(&["message", "Message", "error_description"]) else { return };
        if let Ok(inner @ Value::Object(_)) = serde_json::from_slice(message.as_bytes()) {
            level = inner;
            error_body.is_intunes = level.get("_version").is_some_and(Value::is_number)
                && level.get("Message").is_some_and(Value::is_string);
            continue;
        }
        note(&mut error_body.all, &message);
        // Not for people: the service's own wording.
        error_body.operation_id = id_after(&message, "Operation ID (for customer support): ");
        error_body.activity_id = id_after(&message, "Activity ID: ");
        error_body.approval_code = approval_code(&message).or(error_body.approval_code.take());
        error_body.message = Some(sentence(&message)).filter(|message| !message.is_empty());
        return;
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

/// Seconds, written as a number or as a string.
fn seconds(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn note(all: &mut String, text: &str) {
    all.extend(text.chars().take(LONGEST_MESSAGE).map(|letter| letter.to_ascii_lowercase()));
    all.push('\n');
}

fn id_after(message: &str, label: &str) -> Option<String> {
    let (_, rest) = message.split_once(label)?;
    let id: String = rest.chars().take_while(|letter| letter.is_ascii_hexdigit() || *letter == '-').take(36).collect();
    is_guid(&id).then_some(id)
}

/// The code of a request for approval in a message such as `…x-msft-approval-code: <guid>`.
fn approval_code(message: &str) -> Option<String> {
    let at = message.to_ascii_lowercase().find(APPROVAL_CODE)?;
    let rest = message.get(at + APPROVAL_CODE.len()..)?;
    let rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || ":=\"'{(".contains(letter));
    rest.get(..36).filter(|id| is_guid(id)).map(str::to_owned)
}

/// The message without the IDs and the address that Intune appends.
fn sentence(message: &str) -> String {
    let end = [" - Operation ID", " - Activity ID", " - Url:"].iter().filter_map(|tail| message.find(tail)).min();
    let sentence = end.and_then(|end| message.get(..end)).unwrap_or(message).trim();
    sentence.chars().filter(|letter| !letter.is_control() || *letter == '\n').take(LONGEST_MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const IDS: &str = " - Operation ID (for customer support): 11111111-2222-3333-4444-555555555555 - Activity ID: \
                       66666666-7777-8888-9999-aaaaaaaaaaaa - Url: https://fef.example/x";

    fn intune(sentence: &str) -> String {
        json!({"_version": 3, "Message": format!("{sentence}{IDS}"), "CustomApiErrorPhrase": "", "RetryAfter": null,
               "ErrorSourceService": "", "HttpHeaders": "{}"})
        .to_string()
    }

    #[test]
    fn the_innermost_sentence_and_the_ids_are_found() {
        let once = json!({"error": {"code": "Forbidden", "message": intune("No."),
            "innerError": {"date": "2026-01-02T03:04:05", "request-id": "r", "client-request-id": "c"}}});
        let twice = json!({"error": {"code": "UnknownError", "message": json!({"ErrorCode": "Forbidden",
            "Message": intune("No."), "HttpHeaders": "{\"WWW-Authenticate\":\"Bearer realm=\\\"x\\\"\"}"}).to_string(),
            "innererror": {"date": "2026-01-02T03:04:05", "request-id": "r", "client-request-id": "c"}}});
        for body in [&once, &twice] {
            let said = read(body.to_string().as_bytes()).unwrap();
            assert_eq!(said.message.as_deref(), Some("No."));
            assert_eq!(said.code.as_deref(), Some("Forbidden"));
            assert_eq!(said.operation_id.as_deref(), Some("11111111-2222-3333-4444-555555555555"));
            assert_eq!(said.activity_id.as_deref(), Some("66666666-7777-8888-9999-aaaaaaaaaaaa"));
            assert_eq!(said.request_id.as_deref(), Some("r"));
            assert_eq!(said.client_request_id.as_deref(), Some("c"));
            assert_eq!(said.date.as_deref(), Some("2026-01-02T03:04:05"));
        }
        assert_eq!(read(twice.to_string().as_bytes()).unwrap().www_authenticate.as_deref(), Some("Bearer realm=\"x\""));
    }

    #[test]
    fn the_code_of_a_request_for_approval_is_found() {
        const CODE: &str = "11111111-2222-3333-4444-555555555555";
        for sentence in [
            format!("Approval Required. x-msft-approval-code: {CODE}"),
            format!("Approval Required. X-MSFT-Approval-Code={CODE}."),
            format!("{{'x-msft-approval-code': '{CODE}'}}"),
            format!("é x-msft-approval-code \"{{{CODE}}}\""),
        ] {
            for message in [sentence.clone(), intune(&sentence)] {
                let said = read(json!({"error": {"code": "BadRequest", "message": message}}).to_string().as_bytes());
                assert_eq!(said.unwrap().approval_code.as_deref(), Some(CODE), "{message}");
            }
        }
        let headers = json!({"x-msft-approval-code": CODE}).to_string();
        let inner = json!({"_version": 3, "Message": "Approval Required", "HttpHeaders": headers}).to_string();
        let said = read(json!({"error": {"code": "BadRequest", "message": inner}}).to_string().as_bytes()).unwrap();
        assert_eq!(said.approval_code.as_deref(), Some(CODE));
        for sentence in ["x-msft-approval-code: <b>", "x-msft-approval-code", "x-msft-approval-code: é", CODE] {
            let said = read(json!({"error": {"code": "BadRequest", "message": sentence}}).to_string().as_bytes());
            assert_eq!(said.unwrap().approval_code, None, "{sentence}");
        }
    }

    #[test]
    fn an_empty_message_is_none() {
        let said = read(br#"{"error":{"code":"UnknownError","message":""}}"#).unwrap();
        assert_eq!((said.code.as_deref(), said.message), (Some("UnknownError"), None));
    }

    #[test]
    fn codes_and_ids_of_any_length_are_cut() {
        let long = "x".repeat(100_000);
        let inner = json!({"request-id": long, "client-request-id": long, "date": long});
        let said = read(json!({"error": {"code": long, "innerError": inner}}).to_string().as_bytes()).unwrap();
        for text in [said.code, said.request_id, said.client_request_id, said.date] {
            assert_eq!(text, Some("x".repeat(LONGEST_TEXT)));
        }
    }

    #[test]
    fn nesting_without_end_ends() {
        let mut message = "the end".to_owned();
        for _ in 0..12 {
            message = json!({"Message": message}).to_string();
        }
        let said = read(json!({"error": {"code": "c", "message": message}}).to_string().as_bytes()).unwrap();
        assert_eq!(said.message, None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&body);
        }

        #[test]
        fn any_message_is_kept_bounded(message in "\\PC{0,5000}", code in "\\PC{0,50}") {
            let said = read(json!({"error": {"code": code, "message": message}}).to_string().as_bytes()).unwrap();
            prop_assert!(said.message.is_none_or(|kept| kept.chars().count() <= LONGEST_MESSAGE));
        }

        #[test]
        fn a_sentence_survives_any_known_nesting(sentence in "[A-Za-z '.,]{1,80}", depth in 0usize..6) {
            prop_assume!(!sentence.trim().is_empty());
            let mut message = sentence.clone();
            for _ in 0..depth {
                message = json!({"Message": message, "HttpHeaders": "{}"}).to_string();
            }
            let said = read(json!({"error": {"code": "c", "message": message}}).to_string().as_bytes()).unwrap();
            prop_assert_eq!(said.message.unwrap(), sentence.trim());
        }
    }
}
