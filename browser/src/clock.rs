//! The clock, and timers.

use remote_help::time::UnixMillis;
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// The present time.
pub fn now() -> UnixMillis {
    UnixMillis::new(js_sys::Date::now())
}

/// Parses an HTTP date. Returns `None` if it is no date.
pub fn parse_date(text: &str) -> Option<UnixMillis> {
    Some(UnixMillis::new(js_sys::Date::parse(text))).filter(|at| at.is_valid())
}

/// Waits for a time.
pub async fn sleep(duration: Duration) {
    let millis = i32::try_from(duration.as_millis()).unwrap_or(i32::MAX);
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            // It fails only for handlers that are strings, under a strict policy.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(promise).await;
}
