//! A modal dialog: the native element, opened as it is shown. It takes the focus, gives it back, and Escape is
//! "Cancel".

use crate::app::{Auth, Messages};
use crate::components::explain::explain;
use crate::text;
use crate::ui::element::{Element, el, el_class, el_text, empty};
use browser::{clock, dialog};
use leptos::prelude::untrack;

/// A modal dialog of the save, in which Escape is "Cancel". What goes wrong beside it is told in it as well: what lies
/// behind a modal dialog is there for nobody.
pub(crate) fn modal(
    id: &'static str,
    heading: &'static str,
    lead: Element,
    (auth, messages): (Auth, Messages),
    cancel: impl Fn() + Copy + Send + 'static,
) -> Element {
    let opened = clock::now();
    let meanwhile = move || {
        messages.with_alert(|alert| {
            let alert = alert.filter(|alert| alert.at > opened)?;
            let explained = untrack(|| explain(&alert.failure, &auth.endpoints()));
            Some(text::sentences(&explained.what, &explained.why))
        })
    };
    modal_with(id, heading, lead, cancel).child(
        el("div")
            .attr("aria-live", "assertive")
            .dynamic(move || meanwhile().map_or_else(empty, |said| el_class("p", "notice").text(&said).into_view())),
    )
}

/// A modal dialog of that ID and heading, to which its contents are added; `close` takes it away. `lead` says in a sentence
/// what is at stake: screen readers say it when the dialog opens.
pub(crate) fn modal_with(
    id: &'static str,
    heading: &'static str,
    lead: Element,
    close: impl Fn() + Copy + Send + 'static,
) -> Element {
    let (heading_id, lead_id) = ([id, "-heading"].concat(), [id, "-lead"].concat());
    dialog::open(id);
    el_class("dialog", "dialog")
        .attr("id", id)
        // It takes the focus itself: what is decided here is said first, and Enter decides nothing yet.
        .attr("tabindex", "-1")
        .attr("aria-labelledby", &heading_id)
        .attr("aria-describedby", &lead_id)
        .on("cancel", move |event| {
            event.prevent_default();
            close();
        })
        // Some browsers close on a second Escape without asking.
        .on("close", move |_| close())
        .child(el_text("h2", heading).attr("id", &heading_id))
        .child(lead.attr("id", &lead_id))
}
