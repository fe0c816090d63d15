//! Opens modal dialogs, and moves the focus back once they are gone.

use super::{focus, page};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlDialogElement, MutationObserver, MutationObserverInit};

/// Opens a modal dialog once it is on the page. When it has left the page, the focus goes back to the element that had
/// it.
pub fn open(id: &'static str) {
    let opener = focus::holder();
    page::soon(move || {
        let Some(dialog) = page::element::<HtmlDialogElement>(id) else { return };
        // It fails only if the dialog is open already.
        let _ = dialog.show_modal();
        when_gone(&dialog, move || {
            if page::focus_is_lost() {
                focus::give_back(opener);
            }
        });
    });
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
