//! Violations of the page's own Content Security Policy.

use std::cell::RefCell;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

thread_local! {
    static BLOCKED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Begins to note the requests that the policy blocks.
pub fn watch() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let note = Closure::<dyn Fn(web_sys::SecurityPolicyViolationEvent)>::new(
        |event: web_sys::SecurityPolicyViolationEvent| {
            if event.effective_directive() == "connect-src" {
                BLOCKED.with_borrow_mut(|blocked| {
                    // Only the last 16: a page that is open for days must not grow.
                    blocked.truncate(15);
                    blocked.insert(0, event.blocked_uri());
                });
            }
        },
    );
    let _ = document.add_event_listener_with_callback("securitypolicyviolation", note.as_ref().unchecked_ref());
    note.forget();
}

/// Whether the policy blocked a request to this origin.
pub fn blocked(origin: &str) -> bool {
    BLOCKED.with_borrow(|blocked| blocked.iter().any(|address| address.starts_with(origin)))
}
