//! The clipboard, and a text to be copied by hand where the browser doesn't let the page do it.

use super::{focus, page};
use js_sys::{Function, Promise, Reflect};
use std::cell::Cell;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement};

thread_local! {
    /// Who had the focus before a text was shown.
    static HAD: Cell<Option<HtmlElement>> = const { Cell::new(None) };
}

/// Copies a text; whether the browser allowed it. Over plain HTTP there is no clipboard at all, so nothing is taken for
/// there.
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

/// Selects what stands in a field once it is on the page, and moves the focus there.
pub fn select(id: &'static str) {
    HAD.set(focus::holder());
    page::soon(move || {
        if page::focus_id(id)
            && let Some(field) = page::element::<HtmlTextAreaElement>(id)
        {
            field.select();
        }
    });
}

/// Gives the focus back to who had it before.
pub fn give_back() {
    let had = HAD.take();
    page::soon(move || focus::give_back(had));
}
