//! Modal dialogs: opened, and the focus given back when they are gone.

use super::{focus, page};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlDialogElement, MutationObserver, MutationObserverInit};

/// Opens a dialog as modal once it is on the page; when it is gone from it, gives the focus back to who had it.
pub fn open(id: &'static str) {
    let opener = focus::holder();
    page::soon(move || {
        let Some(dialog) = page::element::<HtmlDialogElement>(id) else { return };
        // It fails where the dialog is open already, which is as good.
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
    // Let go of with the element, or that would be held for as long as the page is open.
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
    // Some 50 bytes a dialog opened, until the page is closed.
    look.forget();
}
