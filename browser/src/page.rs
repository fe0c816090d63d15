//! The document: focus, title, fields, printing, and events of leaving, hiding and showing the page.

use std::cell::Cell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement, HtmlTextAreaElement};

/// The heading that the page begins with.
pub(super) const HEADING: &str = ".view-heading";

pub(super) fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// Empties the shell, the part of index.html that was shown so far, and makes it the panel's. boot.js has put it first
/// in the body, so that an ID finds the panel's element even if an extension added another with that ID.
pub fn take_shell() -> Option<HtmlElement> {
    let shell = element::<HtmlElement>("shell")?;
    shell.set_text_content(None);
    shell.set_id("panel");
    Some(shell)
}

/// Puts a sentence prepared in index.html into the alert region, for when the panel itself no longer works.
pub fn say_broken() {
    let alert = element::<HtmlElement>("alert").or_else(|| element("boot-alert"));
    if let (Some(alert), Some(template)) = (alert, element::<HtmlTemplateElement>("boot-broken"))
        && let Ok(sentence) = template.content().clone_node_with_deep(true)
    {
        alert.set_text_content(None);
        let _ = alert.append_child(&sentence);
    }
}

/// Sets a data attribute of the root element, which the style uses. An empty value removes it.
pub fn set_data(name: &str, value: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let name = ["data-", name].concat();
    let _ = if value.is_empty() { root.remove_attribute(&name) } else { root.set_attribute(&name, value) };
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element that has the focus.
pub(super) fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Moves the focus to an element, and returns whether it has it: an element that is gone or disabled doesn't take it.
fn focus(element: &HtmlElement) -> bool {
    let _ = element.focus();
    focused().is_some_and(|focused| focused.is_same_node(Some(element)))
}

/// Moves the focus to the element with this ID, and returns whether it has it.
pub fn focus_id(id: &str) -> bool {
    element(id).is_some_and(|element| focus(&element))
}

/// Moves the focus to the heading of the page.
pub fn focus_heading() {
    let found = document().and_then(|document| document.query_selector(HEADING).ok().flatten());
    if let Some(heading) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.set_attribute("tabindex", "-1");
        focus(&heading);
    }
}

/// Whether the focus is in the element with this ID.
pub fn has_focus_in(id: &str) -> bool {
    focused().is_some_and(|focused| focused.matches(&["#", id, " *"].concat()).unwrap_or(false))
}

/// Whether no element has the focus.
pub fn focus_is_lost() -> bool {
    focused().is_none_or(|element| element.tag_name() == "BODY")
}

/// Takes the value of a field, and empties the field.
pub fn take_value(id: &str) -> String {
    let Some(field) = element::<HtmlInputElement>(id) else { return String::new() };
    let value = field.value();
    field.set_value("");
    value
}

/// Sets the value of a `select`.
pub fn set_list(id: &str, value: &str) {
    if let Some(list) = element::<HtmlSelectElement>(id) {
        list.set_value(value);
    }
}

/// The value of the `input` or `select` that an event comes from.
pub fn value_of(event: &web_sys::Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(field) => field.value(),
        Err(target) => target.dyn_into::<HtmlSelectElement>().map(|list| list.value()).unwrap_or_default(),
    }
}

/// The value of the `textarea` that an event comes from.
pub fn text_of(event: &web_sys::Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Moves the focus to the element with this ID once the page shows it.
pub fn focus_soon(id: &'static str) {
    soon(move || {
        focus_id(id);
    });
}

/// The value of the `textarea` with this ID.
pub fn text_by_id(id: &str) -> String {
    element::<HtmlTextAreaElement>(id).map(|field| field.value()).unwrap_or_default()
}

/// Empties a `textarea`.
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

/// Has the browser ask before the user leaves the page, whenever `dirty` returns true.
pub fn guard_leaving(dirty: impl Fn() -> bool + 'static) {
    let guard = Closure::<dyn Fn(web_sys::BeforeUnloadEvent)>::new(move |event: web_sys::BeforeUnloadEvent| {
        if dirty() {
            event.prevent_default();
            // Older browsers ask only if a value is returned.
            event.set_return_value("unsaved");
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("beforeunload", guard.as_ref().unchecked_ref());
    }
    guard.forget();
}

/// Calls a function in this interval, for as long as the page is open.
pub fn every(millis: i32, tick: impl Fn() + 'static) {
    let tick = Closure::<dyn Fn()>::new(tick);
    if let Some(window) = web_sys::window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(tick.as_ref().unchecked_ref(), millis);
    }
    tick.forget();
}

/// Whether the page is visible, rather than in a background tab.
pub fn is_visible() -> bool {
    document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Calls a function whenever the page becomes visible again.
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
    /// Whether the page is being left: by navigation, a reload, or because the tab is closed.
    static IS_LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Whether the page is hidden, in a background tab say, and is not being left.
pub fn is_out_of_sight() -> bool {
    !is_visible() && !IS_LEFT.get()
}

/// Calls a function whenever the page is hidden and is not being left.
pub fn when_hidden(then: impl Fn() + 'static) {
    let left = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| IS_LEFT.set(event.type_() == "pagehide"));
    let change = Closure::<dyn Fn()>::new(move || {
        if is_out_of_sight() {
            then();
        }
    });
    if let (Some(window), Some(document)) = (web_sys::window(), document()) {
        // Leaving a page hides it as well, and `pagehide` comes first.
        for event in ["pagehide", "pageshow"] {
            let _ = window.add_event_listener_with_callback(event, left.as_ref().unchecked_ref());
        }
        let _ = document.add_event_listener_with_callback("visibilitychange", change.as_ref().unchecked_ref());
    }
    left.forget();
    change.forget();
}

/// The addresses of the files that index.html names for this page, which are those with an integrity. Those that boot.js
/// added a link for are named by the texts, which have another name wherever one of these differs.
pub fn own_files() -> Vec<String> {
    let selector = "[integrity], [data-integrity]:not([data-later])";
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return Vec::new() };
    let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<web_sys::Element>().ok());
    elements.filter_map(|element| element.get_attribute("href").or_else(|| element.get_attribute("src"))).collect()
}

/// Whether a modal dialog is open.
pub fn has_dialog() -> bool {
    document().is_some_and(|document| document.query_selector("#panel dialog[open]").is_ok_and(|found| found.is_some()))
}

/// Prints the part of the page that an event comes from. An attribute marks the part for the style meanwhile.
pub fn print(event: &web_sys::Event, part: &str) {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let part = target.and_then(|target| target.closest(part).ok().flatten());
    if let (Some(window), Some(part)) = (web_sys::window(), part) {
        let _ = part.set_attribute("data-printing", "");
        let _ = window.print();
        let _ = part.remove_attribute("data-printing");
    }
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Writes a warning to the console. The text must hold nothing of a token, a response or a person.
pub fn log_warning(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(text));
}

/// Writes an error to the console. The text must hold nothing of a token, a response or a person.
pub fn log_fault(text: &str) {
    web_sys::console::error_1(&JsValue::from_str(text));
}

/// Calls a function in a microtask, once the present work is done.
pub fn soon(then: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { then() });
}

/// Moves the focus to the last element that a selector matches.
pub fn focus_last(selector: &str) {
    let Some(found) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return };
    let last = found.length().checked_sub(1).and_then(|last| found.get(last));
    if let Some(last) = last.and_then(|last| last.dyn_into::<HtmlElement>().ok()) {
        focus(&last);
    }
}

/// Whether a `details` element is open.
pub fn is_open(id: &str) -> bool {
    element::<HtmlElement>(id).is_some_and(|disclosure| disclosure.has_attribute("open"))
}

/// Opens a `details` element and moves the focus to its summary.
pub fn open_disclosure(id: &str) {
    if let Some(disclosure) = element::<HtmlElement>(id) {
        let _ = disclosure.set_attribute("open", "");
        let summary = disclosure.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            focus(&summary);
        }
    }
}
