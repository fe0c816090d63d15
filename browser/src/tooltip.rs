//! The moment in UTC, as the browser's own tooltip of an element that shows it in local time.

use std::cell::RefCell;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// What shows a moment, and the attribute that has it in UTC.
const MOMENTS: &str = "[data-utc]";
const UTC: &str = "data-utc";

thread_local! {
    /// The element that the pointer is over.
    static UNDER: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Shows the moment in UTC while a pointer is over an element that has one. At rest no element has a `title`: screen readers
/// would read each moment a second time, as machines write it.
pub fn follow_pointer() {
    let pointer = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_over = event.type_() == "pointerover";
        let over = target.filter(|_| is_over).and_then(|target| target.closest(MOMENTS).ok().flatten());
        show(over.as_ref());
    });
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        for event in ["pointerover", "pointerout"] {
            let _ = document.add_event_listener_with_callback(event, pointer.as_ref().unchecked_ref());
        }
    }
    pointer.forget();
}

/// Shows the tooltip of an element alone.
fn show(element: Option<&Element>) {
    if let Some((element, utc)) = element.and_then(|element| Some((element, element.get_attribute(UTC)?))) {
        let _ = element.set_attribute("title", &utc);
    }
    let before = UNDER.replace(element.cloned());
    if let Some(before) = before.filter(|before| element != Some(before)) {
        let _ = before.remove_attribute("title");
    }
}
