//! The page itself: focus, title, dialogs, what guards against leaving, and what tells of coming back.

use std::cell::Cell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement, HtmlTextAreaElement};

pub(super) fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// Empties what was shown before the panel was there: the panel takes its place. boot.js has put it first in the body,
/// so that an ID finds what is the panel's, and not another's of the same name.
pub fn take_shell() -> Option<HtmlElement> {
    let shell = element::<HtmlElement>("shell")?;
    shell.set_text_content(None);
    shell.set_id("panel");
    Some(shell)
}

/// Puts a prepared sentence of index.html into the alert region, when the panel itself no longer can.
pub fn say_broken() {
    let alert = element::<HtmlElement>("alert").or_else(|| element("boot-alert"));
    if let (Some(alert), Some(template)) = (alert, element::<HtmlTemplateElement>("boot-broken"))
        && let Ok(sentence) = template.content().clone_node_with_deep(true)
    {
        alert.set_text_content(None);
        let _ = alert.append_child(&sentence);
    }
}

/// Sets what the style goes by, on the page's root; nothing for an empty value.
pub fn set_data(name: &str, value: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let name = ["data-", name].concat();
    let _ = if value.is_empty() { root.remove_attribute(&name) } else { root.set_attribute(&name, value) };
}

/// Names the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element that has the focus.
pub(super) fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Moves the focus to an element, and says whether it took it: one that is gone or disabled doesn't.
fn focus(element: &HtmlElement) -> bool {
    let _ = element.focus();
    focused().is_some_and(|focused| focused.is_same_node(Some(element)))
}

/// Moves the focus to the element of that ID.
pub fn focus_id(id: &str) -> bool {
    element(id).is_some_and(|element| focus(&element))
}

/// Whether nothing has the focus.
pub fn focus_is_lost() -> bool {
    focused().is_none_or(|element| element.tag_name() == "BODY")
}

/// What a field holds; it is empty afterwards.
pub fn take_value(id: &str) -> String {
    let Some(field) = element::<HtmlInputElement>(id) else { return String::new() };
    let value = field.value();
    field.set_value("");
    value
}

/// Sets a list of choices to a value.
pub fn set_list(id: &str, value: &str) {
    if let Some(list) = element::<HtmlSelectElement>(id) {
        list.set_value(value);
    }
}

/// What the field or list holds that an event comes from.
pub fn value_of(event: &web_sys::Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(field) => field.value(),
        Err(target) => target.dyn_into::<HtmlSelectElement>().map(|list| list.value()).unwrap_or_default(),
    }
}

/// What a field for longer texts holds.
pub fn text_of(event: &web_sys::Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Empties a field for longer texts.
pub fn clear_text(id: &str) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        field.set_value("");
    }
}

/// Whether the switch that an event comes from is on.
pub fn is_checked(event: &web_sys::Event) -> bool {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| field.checked())
}

pub(super) fn element<T: wasm_bindgen::JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Asks before leaving, whenever `dirty` says so.
pub fn guard_leaving(dirty: impl Fn() -> bool + 'static) {
    let guard = Closure::<dyn Fn(web_sys::BeforeUnloadEvent)>::new(move |event: web_sys::BeforeUnloadEvent| {
        if dirty() {
            event.prevent_default();
            // Older browsers ask only where a value is returned.
            event.set_return_value("unsaved");
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("beforeunload", guard.as_ref().unchecked_ref());
    }
    guard.forget();
}

/// Calls `tick` every so many milliseconds, for as long as the page is open.
pub fn every(millis: i32, tick: impl Fn() + 'static) {
    let tick = Closure::<dyn Fn()>::new(tick);
    if let Some(window) = web_sys::window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(tick.as_ref().unchecked_ref(), millis);
    }
    tick.forget();
}

/// Whether the page can be seen, rather than lie in a tab behind.
pub fn is_visible() -> bool {
    document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Calls a function whenever the page can be seen again, after another tab or window was in front of it.
pub fn when_visible(then: impl Fn() + 'static) {
    let change = Closure::<dyn Fn()>::new(move || {
        if is_visible() {
            then();
        }
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", change.as_ref().unchecked_ref());
    }
    change.forget();
}

thread_local! {
    /// Whether the page is being left, by an address, a reload, or as the tab is closed.
    static IS_LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Whether the page can't be seen, and stays as it is: in a tab behind, say. One that is being left doesn't stay.
pub fn is_out_of_sight() -> bool {
    !is_visible() && !IS_LEFT.get()
}

/// Calls a function whenever the page goes out of sight and stays as it is.
pub fn when_hidden(then: impl Fn() + 'static) {
    let left = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| IS_LEFT.set(event.type_() == "pagehide"));
    let change = Closure::<dyn Fn()>::new(move || {
        if is_out_of_sight() {
            then();
        }
    });
    if let (Some(window), Some(document)) = (web_sys::window(), document()) {
        // Who leaves a page hides it, too, and this comes first.
        for event in ["pagehide", "pageshow"] {
            let _ = window.add_event_listener_with_callback(event, left.as_ref().unchecked_ref());
        }
        let _ = document.add_event_listener_with_callback("visibilitychange", change.as_ref().unchecked_ref());
    }
    left.forget();
    change.forget();
}

/// The addresses of the files that this page was built with: those it holds to their integrity.
pub fn own_files() -> Vec<String> {
    let found = document().and_then(|document| document.query_selector_all("[integrity], [data-integrity]").ok());
    let Some(found) = found else { return Vec::new() };
    let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<web_sys::Element>().ok());
    elements.filter_map(|element| element.get_attribute("href").or_else(|| element.get_attribute("src"))).collect()
}

/// Whether a modal dialog is open.
pub fn has_dialog() -> bool {
    document().is_some_and(|document| document.query_selector("#panel dialog[open]").is_ok_and(|found| found.is_some()))
}

/// Prints the part of the page that an event comes from: it is marked for the style while the browser prints.
pub fn print(event: &web_sys::Event, part: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let part = target.and_then(|target| target.closest(part).ok().flatten());
    if let (Some(window), Some(part)) = (web_sys::window(), part) {
        let _ = part.set_attribute("data-printing", "");
        let _ = window.print();
        let _ = part.remove_attribute("data-printing");
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Writes a warning into the browser's console; never anything of a token, an answer or a person.
pub fn log_warning(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(text));
}

/// Writes into the browser's console; never anything of a token, an answer or a person.
pub fn log_fault(text: &str) {
    web_sys::console::error_1(&JsValue::from_str(text));
}

/// Calls a function once the present work is done.
pub fn soon(then: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { then() });
}

/// Moves the focus to the last element that a selector finds.
pub fn focus_last(selector: &str) {
    let Some(found) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return };
    let last = found.length().checked_sub(1).and_then(|last| found.get(last));
    if let Some(last) = last.and_then(|last| last.dyn_into::<HtmlElement>().ok()) {
        focus(&last);
    }
}

/// Whether a disclosure is open.
pub fn is_open(id: &str) -> bool {
    element::<HtmlElement>(id).is_some_and(|disclosure| disclosure.has_attribute("open"))
}

/// Opens a disclosure and moves the focus to its summary.
pub fn open_disclosure(id: &str) {
    if let Some(disclosure) = element::<HtmlElement>(id) {
        let _ = disclosure.set_attribute("open", "");
        let summary = disclosure.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            focus(&summary);
        }
    }
}
