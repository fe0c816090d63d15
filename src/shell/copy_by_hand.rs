//! What the browser did not let be copied: the text itself, selected, to be copied by hand.

use crate::app::Messages;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, empty};
use browser::clipboard;
use leptos::prelude::{AnyView, untrack};

const FIELD: &str = "to-copy";

/// Shown where copying failed; the status line says that it did.
pub(crate) fn copy_by_hand(messages: Messages) -> AnyView {
    dynamic(move || messages.uncopied().map_or_else(empty, |text| untrack(|| card(&text, messages))))
}

fn card(text: &str, messages: Messages) -> AnyView {
    clipboard::select(FIELD);
    let close = move || {
        messages.forget_uncopied();
        clipboard::give_back();
    };
    let rows = text.lines().count().clamp(2, 8).to_string();
    el_class("div", "card by-hand")
        .child(el_text("label", text::text_to_copy()).attr("for", FIELD))
        .child(
            el("textarea")
                .attr("id", FIELD)
                .attr("readonly", "")
                .attr("rows", &rows)
                .attr("spellcheck", "false")
                .attr("translate", "no")
                .attr("dir", "auto")
                .text(text),
        )
        .child(el_class("div", "actions").child(button(text::close(), close)))
        .into_view()
}
