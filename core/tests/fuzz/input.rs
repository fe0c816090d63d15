//! What inputs stand for: texts, pairs as the browser decodes them, HTTP answers, tokens.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use remote_help::graph::{Response, RetryAfter};
use remote_help::oauth::Params;
use remote_help::time::UnixMillis;
use std::borrow::Cow;
use std::fmt::Debug;

/// As the browser hands texts over: what is no UTF-8 is replaced.
pub(crate) fn text(input: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(input)
}

/// As `URLSearchParams` decodes a query or a fragment.
pub(crate) fn pairs(input: &[u8]) -> Params {
    url::form_urlencoded::parse(input.strip_suffix(b"\n").unwrap_or(input)).into_owned().collect()
}

/// As `URLSearchParams` encodes it.
pub(crate) fn encoded(pairs: &Params) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// An HTTP answer: the status, a line for each header, an empty line, the body.
pub(crate) fn answer(input: &[u8]) -> Response {
    let end = input.windows(2).position(|two| two == b"\n\n").unwrap_or(input.len());
    let head = text(&input[..end]);
    let mut lines = head.lines();
    let mut answer = Response {
        status: lines.next().and_then(|line| line.trim().parse().ok()).unwrap_or(200),
        client_request_id: Some("sent".to_owned()),
        body: input.get(end + 2..).unwrap_or_default().to_vec(),
        ..Response::default()
    };
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        match name.to_ascii_lowercase().as_str() {
            "content-type" => answer.content_type = Some(value.to_owned()),
            "request-id" => answer.request_id = Some(value.to_owned()),
            "retry-after" => answer.retry_after = RetryAfter::read(value, |_| Some(UnixMillis::new(1e12))),
            "www-authenticate" => answer.www_authenticate = Some(value.to_owned()),
            _ => {}
        }
    }
    answer
}

/// A JWT with this payload, unsigned.
pub(crate) fn jwt(payload: &[u8]) -> String {
    format!("eyJhbGciOiJub25lIn0.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(payload))
}

/// The beginning of what `Debug` writes, up to the first text: which variant it is, without the values in it.
pub(crate) fn way(value: &impl Debug) -> String {
    let all = format!("{value:?}");
    all.chars().take_while(|letter| !matches!(letter, '{' | '"' | '[')).take(60).collect()
}

/// How many there are, of which only "few" and "many" make a difference.
pub(crate) fn few(count: usize) -> usize {
    count.min(3)
}
