//! The list of keyboard shortcuts, and the box that turns them off.

use crate::app::{Shortcut, Shortcuts};
use crate::components::modal::modal_with;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty};
use browser::page;
use leptos::prelude::AnyView;

/// Shown when "?" is pressed, or the button for it.
pub(crate) fn shortcuts(own: Shortcuts) -> AnyView {
    dynamic(move || if own.is_list_open() { list(own) } else { empty() })
}

fn list(own: Shortcuts) -> AnyView {
    let close = move || own.show_list(false);
    let rows = Shortcut::ALL.into_iter().map(|shortcut| {
        let keys = key(".").text(" ").child(el_text("kbd", &shortcut.letter().to_ascii_uppercase()));
        el("div").child(keys).child(el_text("dd", does(shortcut)))
    });
    let box_ = el("input")
        .attr("type", "checkbox")
        .attr("id", "use-shortcuts")
        .checked(move || own.are_on())
        .on("change", move |event| own.turn(page::is_checked(&event)));
    modal_with("shortcuts-dialog", text::shortcuts(), el_text("p", text::shortcuts_lead()), close)
        .child(
            el_class("dl", "shortcuts")
                .child(key_row("?", text::shortcuts()))
                .children(rows)
                .child(key_row("Esc", text::cancel())),
        )
        .child(
            el_class("p", "check")
                .child(box_)
                .text(" ")
                .child(el_text("label", text::use_shortcuts()).attr("for", "use-shortcuts")),
        )
        .child(el_class("div", "actions").child(button(text::close(), close)))
        .into_view()
}

fn key_row(name: &str, meaning: &str) -> Element {
    el("div").child(key(name)).child(el_text("dd", meaning))
}

fn key(name: &str) -> Element {
    el("dt").child(el_text("kbd", name))
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
