//! What the browser did not let be copied: the text itself, selected, to be copied by hand.

use super::element::{button, classed, el, live, nothing, said};
use crate::browser::clipboard;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::{AnyView, untrack};

const FIELD: &str = "to-copy";

/// Shown where copying failed; the status line says that it did.
pub(crate) fn by_hand(panel: Panel) -> AnyView {
    live(move || panel.uncopied.get().map_or_else(nothing, |text| untrack(|| card(&text, panel))))
}

fn card(text: &str, panel: Panel) -> AnyView {
    clipboard::select(FIELD);
    let close = move || {
        panel.uncopied.set(None);
        clipboard::give_back();
    };
    let rows = text.lines().count().clamp(2, 8).to_string();
    classed("div", "card by-hand")
        .child(said("label", text::text_to_copy()).attr("for", FIELD))
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
        .child(classed("div", "actions").child(button(text::close(), close)))
        .done()
}
