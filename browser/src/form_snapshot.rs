//! Carries typed texts and open `details` over to a page that is rebuilt in the same shape, in another language.

use super::page;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

const FIELDS: &str = "main input:not([type=file]), main textarea";
const PARTS: &str = "main details";

/// The values of fields and the state of `details`, in the order of the page.
pub struct FormSnapshot {
    values: Vec<String>,
    opened: Vec<bool>,
}

impl FormSnapshot {
    /// Takes a snapshot of the page now.
    pub fn take() -> Self {
        Self {
            values: all(FIELDS).iter().map(value).collect(),
            opened: all(PARTS).iter().map(|part| part.has_attribute("open")).collect(),
        }
    }

    /// Restores the snapshot once the page is rebuilt. If the numbers of fields or `details` differ, nothing is
    /// restored, since a value could end up in another field.
    pub fn put_back(self) {
        page::soon(move || {
            let (fields, parts) = (all(FIELDS), all(PARTS));
            if fields.len() == self.values.len() {
                fields.iter().zip(&self.values).for_each(|(field, value)| set_value(field, value));
            }
            if parts.len() == self.opened.len() {
                for (part, _) in parts.iter().zip(self.opened).filter(|(_, opened)| *opened) {
                    let _ = part.set_attribute("open", "");
                }
            }
        });
    }
}

fn all(selector: &str) -> Vec<Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector_all(selector).ok());
    let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |place| list.get(place)));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

fn value(field: &Element) -> String {
    match field.dyn_ref::<HtmlInputElement>() {
        Some(field) => field.value(),
        None => field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default(),
    }
}

fn set_value(field: &Element, value: &str) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        field.set_value(value);
    }
}
