//! Styles that come with the code of what they are for.

use super::page::document;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// Adds a style sheet to the page. It came with code that is held to its integrity, and the page's policy allows sheets
/// that scripts construct. A browser that has none shows the page without it.
///
/// Source: <https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets>
pub fn adopt(css: &str) {
    let _ = try_adopt(css);
}

fn try_adopt(css: &str) -> Result<(), JsValue> {
    let constructor: Function = Reflect::get(&js_sys::global(), &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = Reflect::construct(&constructor, &Array::new())?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &css.into())?;
    let document: JsValue = document().map(Into::into).unwrap_or_default();
    let name = "adoptedStyleSheets".into();
    let adopted = Array::from(&Reflect::get(&document, &name)?);
    adopted.push(&sheet);
    Reflect::set(&document, &name, &adopted).map(drop)
}
