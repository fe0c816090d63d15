//! The time, and waiting for it to pass.

use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// Now, in milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// A date as HTTP writes it, in milliseconds since 1970.
pub fn parse_date(text: &str) -> Option<f64> {
    Some(js_sys::Date::parse(text)).filter(|at| at.is_finite())
}

/// Waits.
pub async fn sleep(duration: Duration) {
    let millis = i32::try_from(duration.as_millis()).unwrap_or(i32::MAX);
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            // It fails for string handlers under a strict policy only; this is a function.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(promise).await;
}
