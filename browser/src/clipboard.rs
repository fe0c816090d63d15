//! The clipboard, and selecting a text to copy by hand if the browser doesn't let the page copy it.

use super::{focus, page};
use js_sys::{Function, Promise, Reflect};
use std::cell::Cell;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement};

thread_local! {
    /// The element that had the focus before the text to copy was shown.
    static BEFORE: Cell<Option<HtmlElement>> = const { Cell::new(None) };
}

/// Copies a text, and returns whether the browser allowed it. Over plain HTTP `navigator.clipboard` is missing, so this
/// looks for it first.
pub async fn copy(text: &str) -> bool {
    let Some(written) = write(text) else { return false };
    JsFuture::from(Promise::resolve(&written)).await.is_ok()
}

fn write(text: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok().filter(JsValue::is_object)?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into::<Function>().ok()?;
    write.call1(&clipboard, &text.into()).ok()
}

/// Moves the focus to a field once it is on the page, and selects its text.
pub fn select(id: &'static str) {
    BEFORE.set(focus::holder());
    page::soon(move || {
        if page::focus_id(id)
            && let Some(field) = page::element::<HtmlTextAreaElement>(id)
        {
            field.select();
        }
    });
}

/// Moves the focus back to the element that had it before [`select`].
pub fn give_back() {
    let before = BEFORE.take();
    page::soon(move || focus::give_back(before));
}
