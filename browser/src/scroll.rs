//! Where a part of the page that scrolls by itself stands, and how large it is. By `Reflect`: a binding of its own for each
//! property would be in the first file of wasm, which all parts import from.

use super::page::{element, focused, has_focus_in};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, HtmlElement};

/// A scrolled element, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scrolled {
    /// How far it is scrolled down.
    pub top: f64,
    /// The height in which its content is seen.
    pub height: f64,
    /// The height of its first row of data; 0 if there is none.
    pub row: f64,
}

fn number(element: &JsValue, name: &str) -> f64 {
    Reflect::get(element, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or_default()
}

/// How the element with this ID is scrolled; a selector finds a row in it.
pub fn scrolled(id: &str, row: &str) -> Option<Scrolled> {
    let element = element::<HtmlElement>(id)?;
    let row = element.query_selector(row).ok().flatten().map(|row| number(&row, "offsetHeight"));
    Some(Scrolled {
        top: number(&element, "scrollTop"),
        height: number(&element, "clientHeight"),
        row: row.unwrap_or_default(),
    })
}

/// Scrolls as far as it takes to show the element that an event comes from. Chromium leaves a heading of a table half out
/// of sight that stays in place while the table scrolls, when it takes the focus.
pub fn reveal(event: &Event) {
    let Some(target) = event.target() else { return };
    let options = Object::new();
    for side in ["block", "inline"] {
        let _ = Reflect::set(&options, &side.into(), &"nearest".into());
    }
    if let Ok(Ok(scroll)) = Reflect::get(&target, &"scrollIntoView".into()).map(JsValue::dyn_into::<Function>) {
        let _ = scroll.call1(&target, &options);
    }
}

/// Moves the focus to the element with this ID, where it scrolls, if a row within has it whose number `goes`: a row that leaves
/// the page would take the focus with it.
pub fn take_focus_from_row(id: &str, goes: impl Fn(usize) -> bool) {
    let focused = focused().filter(|_| has_focus_in(id));
    let row = focused.and_then(|focused| focused.closest("[aria-rowindex]").ok().flatten());
    let number = row.and_then(|row| row.get_attribute("aria-rowindex")?.parse().ok());
    if number.is_some_and(goes)
        && let Some(element) = element::<HtmlElement>(id)
    {
        let options = Object::new();
        let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
        let _ = element.focus_with_options(options.unchecked_ref());
    }
}

/// Scrolls the element with this ID.
pub fn scroll_to(id: &str, top: f64) {
    if let Some(element) = element::<HtmlElement>(id) {
        // It fails for no element.
        let _ = Reflect::set(&element, &"scrollTop".into(), &top.into());
    }
}
