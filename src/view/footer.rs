//! The foot of the page: what becomes of the token, and where the documentation and the licences are.

use super::element::{button, classed, el, link, said};
use super::{describe, links};
use crate::panel::Panel;
use crate::text;
use leptos::prelude::AnyView;

/// The page's foot.
pub(crate) fn footer(panel: Panel) -> AnyView {
    let promise = move || text::footer_promise(describe::host(panel.endpoints().graph()));
    let version = text::footer_version(env!("CARGO_PKG_VERSION"));
    classed("footer", "footer")
        .child(el("p").live_text(promise))
        .child(said("p", text::footer_beta()))
        .child(
            el("p")
                .child(link(text::footer_docs(), links::REMOTE_HELP))
                .text(" · ")
                .child(link(text::footer_licences(), links::OPEN_SOURCE))
                .text(" · ")
                .text(&version)
                .text(" · ")
                .child(button(text::shortcuts(), move || panel.lists_shortcuts.set(true)).attr("class", "plain")),
        )
        .done()
}
