//! The list of keyboard shortcuts, and the box that turns them off.

use super::element::{Element, button, classed, el, live, nothing, said};
use super::modal::modal_with;
use crate::browser::page;
use crate::panel::{Panel, Shortcut};
use crate::text;
use leptos::prelude::AnyView;

/// Shown when "?" is pressed, or the button for it.
pub(crate) fn shortcuts(panel: Panel) -> AnyView {
    live(move || if panel.lists_shortcuts.get() { list(panel) } else { nothing() })
}

fn list(panel: Panel) -> AnyView {
    let close = move || panel.lists_shortcuts.set(false);
    let rows = Shortcut::ALL.into_iter().map(|shortcut| {
        let keys = key(".").text(" ").child(said("kbd", &shortcut.letter().to_uppercase()));
        el("div").child(keys).child(said("dd", does(shortcut)))
    });
    let box_ = el("input")
        .attr("type", "checkbox")
        .attr("id", "use-shortcuts")
        .checked(move || panel.uses_shortcuts.get())
        .on("change", move |event| panel.set_shortcuts(page::is_checked(&event)));
    modal_with("shortcuts-dialog", text::shortcuts(), close)
        .child(said("p", text::shortcuts_lead()))
        .child(
            classed("dl", "shortcuts")
                .child(key_row("?", text::shortcuts()))
                .children(rows)
                .child(key_row("Esc", text::cancel())),
        )
        .child(
            classed("p", "check")
                .child(box_)
                .text(" ")
                .child(said("label", text::use_shortcuts()).attr("for", "use-shortcuts")),
        )
        .child(classed("div", "actions").child(button(text::close(), close)))
        .done()
}

fn key_row(name: &str, meaning: &str) -> Element {
    el("div").child(key(name)).child(said("dd", meaning))
}

fn key(name: &str) -> Element {
    el("dt").child(said("kbd", name))
}

fn does(shortcut: Shortcut) -> &'static str {
    match shortcut {
        Shortcut::Review => text::review_changes(),
        Shortcut::Discard => text::discard_changes(),
        Shortcut::Reload => text::reload_settings(),
        Shortcut::Undo => text::undo_this_save(),
        Shortcut::History => text::history(),
        Shortcut::Export => text::export(),
        Shortcut::CopyLink => text::copy_link(),
        Shortcut::WhoChanged => text::who_changed(),
    }
}
