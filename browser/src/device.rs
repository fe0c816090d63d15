//! The kind of the device, as far as the browser tells.

use js_sys::Reflect;

/// Whether the device runs Windows. Returns false if the browser doesn't tell.
pub fn is_windows() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let value = |name: &str| Reflect::get(&navigator, &name.into()).ok().and_then(|value| value.as_string());
    ["platform", "userAgent"].iter().filter_map(|name| value(name)).any(|value| value.contains("Win"))
}
