//! Keeps the focus on the page: from what goes away or inert it goes to where the news is, and back as soon as it can.

use super::{clock, page};
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit};

/// Where the news is.
const NEWS: &str = "status";

/// An element that had the focus.
#[derive(Clone)]
struct Holder {
    element: HtmlElement,
    /// Whether the focus was shown there, as it is to who uses the keyboard.
    was_shown: bool,
}

thread_local! {
    /// Who had the focus last, the news left aside.
    static HAD: Cell<Option<Holder>> = const { Cell::new(None) };
    /// Who gets it back from the news as soon as that can be.
    static WAITS: Cell<Option<Holder>> = const { Cell::new(None) };
}

/// Begins to look after the focus.
pub fn keep() {
    let note = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(element) = target.filter(|target| target.id() != NEWS) {
            let was_shown = element.matches(":focus-visible").unwrap_or(true);
            WAITS.set(None);
            HAD.set(Some(Holder { element, was_shown }));
        }
    });
    let look = Closure::<dyn Fn()>::new(|| {
        // Most of what changes leaves the focus where it is.
        if is_settled() {
            return;
        }
        wasm_bindgen_futures::spawn_local(async {
            // Whoever took it away may put it elsewhere first.
            clock::sleep(Duration::ZERO).await;
            settle();
        });
    });
    let Some(body) = web_sys::window().and_then(|window| window.document()?.body()) else { return };
    let _ = body.add_event_listener_with_callback("focusin", note.as_ref().unchecked_ref());
    if let Ok(observer) = MutationObserver::new(look.as_ref().unchecked_ref()) {
        let all = MutationObserverInit::new();
        all.set_child_list(true);
        all.set_subtree(true);
        all.set_attribute_filter(&JsValue::from(js_sys::Array::of1(&JsValue::from("disabled"))));
        let _ = observer.observe_with_options(&body, &all);
    }
    note.forget();
    look.forget();
}

/// Who has the focus, or waits to get it back from the news.
pub(super) fn holder() -> Option<HtmlElement> {
    let focused = page::focused().filter(|focused| focused.id() != NEWS);
    let waits = WAITS.take();
    let waiting = waits.as_ref().map(|waits| waits.element.clone());
    WAITS.set(waits);
    focused.filter(|_| !page::focus_is_lost()).or(waiting)
}

/// Gives the focus back to an element; while that can't take it, to the news.
pub(super) fn give_back(element: Option<HtmlElement>) {
    let holder = element.map(|element| Holder { element, was_shown: true });
    give(holder);
}

/// Whether the focus is where it can stay, and nobody waits for it.
fn is_settled() -> bool {
    let had = HAD.take();
    let can_stay = had.as_ref().is_none_or(|had| can_have(&had.element));
    HAD.set(had);
    can_stay && page::focused().is_none_or(|focused| focused.id() != NEWS)
}

fn settle() {
    let focused = page::focused();
    if focused.as_ref().is_some_and(|focused| focused.id() == NEWS) {
        if let Some(waits) = WAITS.take() {
            give(Some(waits));
        }
        return;
    }
    let Some(had) = HAD.take() else { return };
    let still_has = focused.is_some_and(|focused| focused.is_same_node(Some(&had.element)));
    if can_have(&had.element) {
        HAD.set(Some(had));
    } else if still_has || page::focus_is_lost() {
        give(Some(had));
    }
}

fn give(holder: Option<Holder>) {
    let was_shown = holder.as_ref().is_none_or(|holder| holder.was_shown);
    if holder.as_ref().is_some_and(|holder| take(&holder.element, was_shown)) {
        return;
    }
    WAITS.set(holder.filter(|holder| holder.element.is_connected()));
    if let Some(news) = page::element(NEWS) {
        take(&news, was_shown);
    }
}

/// Moves the focus, and the page with it only for who sees the focus: under a pointer nothing moves.
fn take(element: &HtmlElement, was_shown: bool) -> bool {
    // What went inert only now still counts as focused for a moment.
    if !can_have(element) {
        return false;
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(!was_shown);
    let _ = element.focus_with_options(&options);
    page::focused().is_some_and(|focused| focused.is_same_node(Some(element)))
}

fn can_have(element: &HtmlElement) -> bool {
    element.is_connected() && !element.matches(":disabled").unwrap_or(false)
}
