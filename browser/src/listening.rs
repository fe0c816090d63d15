//! Listening to an element's events.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// A listener of an element, for as long as this is held.
pub struct Listening {
    element: Element,
    event: &'static str,
    act: Closure<dyn FnMut(Event)>,
}

impl Listening {
    /// Listens to an event.
    pub fn new(element: &Element, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        let act = Closure::wrap(act);
        // It fails for what is no function only, here and when it ends.
        let _ = element.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
        Self { element: element.clone(), event, act }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.element.remove_event_listener_with_callback(self.event, self.act.as_ref().unchecked_ref());
    }
}
