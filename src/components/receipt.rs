//! A receipt: who changed what, when and why, how it ended, and the same change as commands.

use crate::app::{Messages, Receipts};
use crate::components::receipt_text;
use crate::components::time::dated;
use crate::text;
use crate::ui::element::{Element, button, el, el_class, el_text, empty, fact, fact_text, raw_fact};
use browser::page;
use leptos::prelude::AnyView;
use remote_help::receipt::{POWERSHELL_TOKEN, Receipt, SHELL_TOKEN};
use remote_help::settings::Property;

/// What can be done with a receipt besides copying it.
#[derive(Clone, Copy)]
pub(crate) struct ReceiptActions {
    pub(crate) messages: Messages,
    pub(crate) receipts: Receipts,
    /// Undoes the save of a receipt.
    pub(crate) undo: &'static (dyn Undo + Send + Sync),
}

/// Undoing a save, which is the settings screen's.
pub(crate) trait Undo {
    /// Whether a save can be undone now.
    fn can_undo(&self) -> bool;
    /// Undoes this save.
    fn undo(&self, receipt: &Receipt);
}

/// What a receipt holds, and what can be done with it.
pub(crate) fn contents(receipt: &Receipt, actions: ReceiptActions) -> Element {
    let rows = receipt_text::rows(receipt);
    let (plain, markdown) = (receipt_text::plain(receipt), receipt_text::markdown(receipt));
    let own = receipt.clone();
    let ReceiptActions { messages, receipts, undo } = actions;
    let buttons = el_class("div", "actions")
        .view(undo_button(receipt, undo))
        .child(button(text::copy(), move || messages.copy(plain.clone())))
        .child(button(text::copy_markdown(), move || messages.copy(markdown.clone())))
        .child(button(text::download(), move || receipts.download(&own)))
        .child(
            el_class("button", "button")
                .attr("type", "button")
                .text(text::print())
                .on("click", |event| page::print(&event, ".receipt-contents")),
        );
    el_class("div", "receipt-contents")
        .child(
            el("dl")
                .child(fact(text::receipt_when(), dated("dd", receipt.at, str::to_owned)))
                .children(rows.into_iter().map(|(label, value)| row(label, &value))),
        )
        .child(commands(receipt))
        .child(buttons)
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

fn undo_button(receipt: &Receipt, undo: &'static (dyn Undo + Send + Sync)) -> AnyView {
    if !receipt.is_undoable() {
        return empty();
    }
    let receipt = receipt.clone();
    button(text::undo_this_save(), move || undo.undo(&receipt)).flag("disabled", move || !undo.can_undo()).into_view()
}
