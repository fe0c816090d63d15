//! Event listeners of elements.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// An event listener, which is removed when this is dropped.
pub struct Listening {
    element: Element,
    event: &'static str,
    act: Closure<dyn FnMut(Event)>,
}

impl Listening {
    /// Adds a listener to an element.
    pub fn new(element: &Element, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        let act = Closure::wrap(act);
        // Adding and removing fail only for something that is no function.
        let _ = element.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
        Self { element: element.clone(), event, act }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.element.remove_event_listener_with_callback(self.event, self.act.as_ref().unchecked_ref());
    }
}
