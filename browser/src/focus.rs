//! Keeps the focus on the page. When the element with the focus is removed or disabled, the focus moves to the heading of
//! the view, and back as soon as the element can have it again. The news are no place for it: screen readers would say them
//! for the focus, and once more as news.

use super::{clock, page};
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit};

/// Selectors of the heading of the open view, and of that of the settings, which is in the page but may be hidden.
const HEADINGS: [&str; 2] = ["#view-heading", page::HEADING];

/// An element that had the focus.
#[derive(Clone)]
struct Holder {
    element: HtmlElement,
    /// Whether the browser showed the focus there, as it does for keyboard users.
    was_shown: bool,
}

thread_local! {
    /// The last element other than the heading that had the focus.
    static LAST: Cell<Option<Holder>> = const { Cell::new(None) };
    /// The element to which the focus goes back from the heading.
    static WAITING: Cell<Option<Holder>> = const { Cell::new(None) };
}

/// Begins to watch the focus.
pub fn keep() {
    let note = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(element) = target.filter(|target| !is_heading(target)) {
            let was_shown = element.matches(":focus-visible").unwrap_or(true);
            WAITING.set(None);
            LAST.set(Some(Holder { element, was_shown }));
        }
    });
    let look = Closure::<dyn Fn()>::new(|| {
        // Most changes of the page don't affect the focus.
        if is_settled() {
            return;
        }
        wasm_bindgen_futures::spawn_local(async {
            // The code that removed the element may move the focus itself first.
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

/// The element that has the focus, or that waits to get it back from the heading.
pub(super) fn holder() -> Option<HtmlElement> {
    let focused = page::focused().filter(|focused| !is_heading(focused));
    let holder = WAITING.take();
    let waiting = holder.as_ref().map(|holder| holder.element.clone());
    WAITING.set(holder);
    focused.filter(|_| !page::focus_is_lost()).or(waiting)
}

/// Moves the focus back to an element, or to the heading while the element can't have it.
pub(super) fn give_back(element: Option<HtmlElement>) {
    let holder = element.map(|element| Holder { element, was_shown: true });
    give(holder);
}

/// Whether the focus can stay where it is, and no element waits for it.
fn is_settled() -> bool {
    let last = LAST.take();
    let can_stay = last.as_ref().is_none_or(|last| can_have(&last.element));
    LAST.set(last);
    let waiting = WAITING.take();
    let nobody_waits = waiting.is_none();
    WAITING.set(waiting);
    can_stay && (nobody_waits || page::focused().is_none_or(|focused| !is_heading(&focused)))
}

fn settle() {
    let focused = page::focused();
    if focused.as_ref().is_some_and(is_heading) {
        if let Some(waiting) = WAITING.take() {
            give(Some(waiting));
        }
        return;
    }
    let Some(last) = LAST.take() else { return };
    let still_has = focused.is_some_and(|focused| focused.is_same_node(Some(&last.element)));
    if can_have(&last.element) {
        LAST.set(Some(last));
    } else if still_has || page::focus_is_lost() {
        give(Some(last));
    }
}

fn give(holder: Option<Holder>) {
    let was_shown = holder.as_ref().is_none_or(|holder| holder.was_shown);
    if holder.as_ref().is_some_and(|holder| take(&holder.element, was_shown)) {
        return;
    }
    WAITING.set(holder.filter(|holder| holder.element.is_connected()));
    for heading in headings() {
        let _ = heading.set_attribute("tabindex", "-1");
        if take(&heading, was_shown) {
            break;
        }
    }
}

/// Moves the focus. It scrolls only if the browser showed the focus, so that nothing moves under a mouse pointer.
fn take(element: &HtmlElement, was_shown: bool) -> bool {
    // An element that was just disabled still counts as focused for a moment.
    if !can_have(element) {
        return false;
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(!was_shown);
    let _ = element.focus_with_options(&options);
    page::focused().is_some_and(|focused| focused.is_same_node(Some(element)))
}

/// The headings of the views that are in the page, that of the open one first.
fn headings() -> impl Iterator<Item = HtmlElement> {
    let find = |selector| page::document()?.query_selector(selector).ok()??.dyn_into().ok();
    HEADINGS.into_iter().filter_map(find)
}

/// Moves the focus to the heading of the open view.
pub fn to_heading() {
    give(None);
}

fn is_heading(element: &HtmlElement) -> bool {
    element.matches(".view-heading").unwrap_or(false)
}

fn can_have(element: &HtmlElement) -> bool {
    element.is_connected() && !element.matches(":disabled").unwrap_or(false)
}
