//! What the device is, as far as the browser says so.

use js_sys::Reflect;

/// Whether it runs Windows. What the browser says may be missing or anything else; then it does not.
pub fn is_windows() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let said = |name: &str| Reflect::get(&navigator, &name.into()).ok().and_then(|said| said.as_string());
    ["platform", "userAgent"].iter().filter_map(|name| said(name)).any(|said| said.contains("Win"))
}
