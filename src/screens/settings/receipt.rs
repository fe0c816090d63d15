//! A receipt: who changed what, when and why, how it ended, and the same change as commands.

use crate::app::Panel;
use crate::components::time::time;
use crate::screens::settings::receipt_text;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fact, fact_text, raw_fact};
use browser::page;
use leptos::prelude::AnyView;
use remote_help::receipt::{POWERSHELL_TOKEN, Receipt, SHELL_TOKEN};
use remote_help::settings::Property;

/// The receipt of the last save, shown once one has ended.
pub(crate) fn last_receipt(panel: Panel) -> AnyView {
    dynamic(move || panel.receipt.get().map_or_else(empty, |receipt| card(&receipt, panel)))
}

fn card(receipt: &Receipt, panel: Panel) -> AnyView {
    el_class("section", "card receipt last-receipt")
        .attr("aria-labelledby", "receipt-heading")
        .child(el_text("h2", text::receipt_heading()).attr("id", "receipt-heading"))
        .show(
            move || panel.history.with(|history| history.is_full),
            || el_class("p", "notice").text(text::history_full()).into_view(),
        )
        .child(contents(receipt, panel))
        .into_view()
}

/// What a receipt holds, and what can be done with it.
pub(crate) fn contents(receipt: &Receipt, panel: Panel) -> Element {
    let rows = receipt_text::rows(receipt);
    let (plain, markdown) = (receipt_text::plain(receipt), receipt_text::markdown(receipt));
    let own = receipt.clone();
    let actions = el_class("div", "actions")
        .view(undo(receipt, panel))
        .child(button(text::copy(), move || panel.copy(plain.clone())))
        .child(button(text::copy_markdown(), move || panel.copy(markdown.clone())))
        .child(button(text::download(), move || panel.download_receipt(&own)))
        .child(
            el_class("button", "button")
                .attr("type", "button")
                .text(text::print())
                .on("click", |event| page::print(&event, ".receipt-contents")),
        );
    el_class("div", "receipt-contents")
        .child(
            el("dl")
                .child(fact(text::receipt_when(), time(receipt.at).into_view()))
                .children(rows.into_iter().map(|(label, value)| row(label, &value))),
        )
        .child(commands(receipt))
        .child(actions)
}

/// A property with its values as Graph spells them, or a fact in words.
fn row(label: &str, value: &str) -> Element {
    let is_raw = Property::ALL.iter().any(|property| property.name() == label);
    if is_raw { raw_fact(label, value) } else { fact_text(label, value) }
}

fn commands(receipt: &Receipt) -> Element {
    let blocks = receipt_text::commands(receipt).into_iter().map(|(name, command)| {
        el("div").child(el_text("h3", &name)).child(el("pre").attr("tabindex", "0").child(el_text("code", &command)))
    });
    el_class("details", "commands")
        .child(el_text("summary", text::commands()))
        .child(el_text("p", &text::commands_lead(POWERSHELL_TOKEN, SHELL_TOKEN)).attr("class", "help"))
        .children(blocks)
}

fn undo(receipt: &Receipt, panel: Panel) -> AnyView {
    if !Panel::is_undoable(receipt) {
        return empty();
    }
    let receipt = receipt.clone();
    button(text::undo_this_save(), move || panel.undo(&receipt)).flag("disabled", move || !panel.can_undo()).into_view()
}
