//! Reads an input as a text, as parameters the way the browser decodes them, as an HTTP response, or as a token.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use remote_help::graph::{Response, RetryAfter};
use remote_help::oauth::Params;
use remote_help::time::UnixMillis;
use std::borrow::Cow;

/// Decodes a text as the browser does, which replaces each byte that is no UTF-8.
pub(crate) fn text(input: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(input)
}

/// Decodes a query or a fragment as `URLSearchParams` does.
pub(crate) fn params(input: &[u8]) -> Params {
    url::form_urlencoded::parse(input.strip_suffix(b"\n").unwrap_or(input)).into_owned().collect()
}

/// Encodes it as `URLSearchParams` does.
pub(crate) fn encoded(params: &Params) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(params).finish()
}

/// Reads an HTTP response: the status, a line for each header, an empty line, the body.
pub(crate) fn response(input: &[u8]) -> Response {
    let end = input.windows(2).position(|two| two == b"\n\n").unwrap_or(input.len());
    let head = text(&input[..end]);
    let mut lines = head.lines();
    let mut response = Response {
        status: lines.next().and_then(|line| line.trim().parse().ok()).unwrap_or(200),
        client_request_id: Some("sent".to_owned()),
        body: input.get(end + 2..).unwrap_or_default().to_vec(),
        ..Response::default()
    };
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        match name.to_ascii_lowercase().as_str() {
            "content-type" => response.content_type = Some(value.to_owned()),
            "request-id" => response.request_id = Some(value.to_owned()),
            "retry-after" => response.retry_after = RetryAfter::read(value, |_| Some(UnixMillis::new(1e12))),
            "www-authenticate" => response.www_authenticate = Some(value.to_owned()),
            _ => {}
        }
    }
    response
}

/// Makes an unsigned JWT with this payload.
pub(crate) fn jwt(payload: &[u8]) -> String {
    format!("eyJhbGciOiJub25lIn0.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(payload))
}
