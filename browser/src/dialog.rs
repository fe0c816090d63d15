//! Opens modal dialogs, and moves the focus back once they are gone.

use super::{clock, focus, page};
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlDialogElement, HtmlElement, MutationObserver, MutationObserverInit};

/// The ID of the region for failures.
const ALERT: &str = "alert";
/// So long after a dialog is gone, a browser no longer takes for new what stood behind it.
const SETTLED: Duration = Duration::from_millis(700);

/// Opens a modal dialog once it is on the page. When it has left the page, the focus goes back to the element that had
/// it.
pub fn open(id: &'static str) {
    let opener = focus::holder();
    page::soon(move || {
        let Some(dialog) = page::element::<HtmlDialogElement>(id) else { return };
        set_alert_live("off");
        // It fails only if the dialog is open already.
        let _ = dialog.show_modal();
        // Screen readers say the name and the description of a dialog that takes the focus itself, once it is open. One that
        // opens with the focus on its heading is silent.
        let _ = dialog.focus();
        // Opening it had the browser look for its first control, which may be far below.
        dialog.set_scroll_top(0);
        when_gone(&dialog, move || {
            if page::focus_is_lost() {
                focus::give_back(opener);
            }
            wasm_bindgen_futures::spawn_local(async {
                clock::sleep(SETTLED).await;
                if !page::has_dialog() {
                    let_alert_speak();
                }
            });
        });
    });
}

/// Has the region for failures announce what enters it.
///
/// While a dialog is open it does not: when the dialog closes, Chromium takes the page behind it for new, and a failure
/// that stood there all the time would be said once more.
pub fn let_alert_speak() {
    set_alert_live("assertive");
}

fn set_alert_live(politeness: &str) {
    if let Some(alert) = page::element::<HtmlElement>(ALERT) {
        let _ = alert.set_attribute("aria-live", politeness);
    }
}

/// Calls a function once an element has left the page.
fn when_gone(element: &HtmlDialogElement, then: impl FnOnce() + 'static) {
    // Taken out when the element goes, since this closure is never freed and would keep the element alive.
    let mut watched = Some((element.clone(), then));
    let look = Closure::<dyn FnMut(js_sys::Array, MutationObserver)>::new(move |_, observer: MutationObserver| {
        if let Some((_, then)) = watched.take_if(|(element, _)| !element.is_connected()) {
            observer.disconnect();
            then();
        }
    });
    let Some(place) = element.parent_element() else { return };
    if let Ok(observer) = MutationObserver::new(look.as_ref().unchecked_ref()) {
        let children = MutationObserverInit::new();
        children.set_child_list(true);
        let _ = observer.observe_with_options(&place, &children);
    }
    // This leaks a small closure for each opening, until the page is closed.
    look.forget();
}
