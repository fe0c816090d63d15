//! Keys pressed anywhere on the page.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, KeyboardEvent};

/// A key that could be a shortcut.
pub struct Pressed {
    /// The character that the key types, such as `?`; empty with Ctrl, Alt or Meta, which belong to the browser.
    pub key: String,
    /// The physical key, such as `KeyR`.
    pub code: String,
    /// Whether the focus is in a field for text.
    pub in_text: bool,
}

/// Calls a function for each key pressed. If it returns true, the browser's own action is prevented.
pub fn when_pressed(uses: impl Fn(Pressed) -> bool + 'static) {
    let press = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        // Autofill dispatches `keydown` events that are no `KeyboardEvent`.
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let others = event.ctrl_key() || event.meta_key() || event.alt_key();
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let writes = |element: &Element| {
            // A switch is an input too, but not for text.
            element.matches("input:not([type=checkbox]), textarea, select").unwrap_or(false)
        };
        let pressed = Pressed {
            key: if others { String::new() } else { event.key() },
            code: event.code(),
            in_text: target.as_ref().is_some_and(writes),
        };
        if !event.is_composing() && !event.repeat() && uses(pressed) {
            event.prevent_default();
        }
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let _ = document.add_event_listener_with_callback("keydown", press.as_ref().unchecked_ref());
    }
    press.forget();
}
