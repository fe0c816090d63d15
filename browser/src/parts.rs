//! Parts of the wasm that are loaded when they are wanted. `boot.js` knows their files and holds them to their integrity.

use super::page::{document, element};
use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlTemplateElement};

/// What boot.js hands over: asks for a part's files, and tells nobody if they can't be had.
const PREFETCH: &str = "remoteHelpPrefetch";

/// Asks for the files of the part of this name, which is about to be wanted.
pub fn prefetch(name: &str) {
    let global = js_sys::global();
    if let Some(ask) = Reflect::get(&global, &PREFETCH.into()).ok().and_then(|ask| ask.dyn_into::<Function>().ok()) {
        let _ = ask.call1(&global, &name.into());
    }
}

/// Says in the alert region that files of the page could not be loaded, in the sentence that index.html has for it. It is
/// gone with the next try.
pub fn say_missing() {
    let (Some(alert), Some(document)) = (element::<HtmlElement>("alert"), document()) else { return };
    let sentence = element::<HtmlTemplateElement>("boot-network")
        .and_then(|template| template.content().clone_node_with_deep(true).ok());
    if let (Some(sentence), Ok(card)) = (sentence, document.create_element("div")) {
        // As boot.js calls it, which takes it away.
        card.set_id("boot-part");
        let _ = card.append_child(&sentence);
        let _ = alert.append_child(&card);
    }
}

/// Takes that back, as another try begins.
pub fn take_back_missing() {
    if let Some(card) = element::<HtmlElement>("boot-part") {
        card.remove();
    }
}
