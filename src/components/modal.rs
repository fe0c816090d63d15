//! A modal dialog: the native element, opened as it is shown. It takes the focus, gives it back, and Escape is
//! "Cancel".

use crate::app::{Auth, Messages};
use crate::components::explain::explain;
use crate::ui::element::{Element, el, el_class, el_text, empty};
use browser::{clock, dialog};
use leptos::prelude::untrack;

/// A modal dialog of the save, in which Escape is "Cancel". What goes wrong beside it is told in it as well: what lies
/// behind a modal dialog is there for nobody.
pub(crate) fn modal(
    id: &'static str,
    heading: &'static str,
    (auth, messages): (Auth, Messages),
    cancel: impl Fn() + Copy + Send + 'static,
) -> Element {
    let opened = clock::now();
    let meanwhile = move || {
        messages.with_alert(|alert| {
            let alert = alert.filter(|alert| alert.at > opened)?;
            Some(untrack(|| explain(&alert.failure, &auth.endpoints())).what)
        })
    };
    modal_with(id, heading, cancel).child(
        el("div")
            .attr("aria-live", "assertive")
            .dynamic(move || meanwhile().map_or_else(empty, |what| el_class("p", "notice").text(&what).into_view())),
    )
}

/// A modal dialog of that ID and heading, to which its contents are added; `close` takes it away.
pub(crate) fn modal_with(id: &'static str, heading: &'static str, close: impl Fn() + Copy + Send + 'static) -> Element {
    let heading_id = format!("{id}-heading");
    dialog::open(id);
    el_class("dialog", "dialog")
        .attr("id", id)
        .attr("aria-labelledby", &heading_id.clone())
        .on("cancel", move |event| {
            event.prevent_default();
            close();
        })
        // Some browsers close on a second Escape without asking.
        .on("close", move |_| close())
        // The heading takes the focus: what is decided here is read first, and Enter decides nothing yet.
        .child(el_text("h2", heading).attr("id", &heading_id).attr("tabindex", "-1").attr("autofocus", ""))
}
