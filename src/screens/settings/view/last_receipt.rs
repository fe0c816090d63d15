//! The receipt of the last save.

use crate::components::receipt::{ReceiptActions, contents};
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{dynamic, el_class, el_text, empty};
use leptos::prelude::AnyView;
use remote_help::receipt::Receipt;

/// The receipt of the last save, shown once one has ended.
pub(crate) fn last_receipt(model: SettingsModel, actions: ReceiptActions) -> AnyView {
    dynamic(move || model.receipt().map_or_else(empty, |receipt| card(&receipt, actions)))
}

fn card(receipt: &Receipt, actions: ReceiptActions) -> AnyView {
    el_class("section", "card receipt last-receipt")
        .attr("aria-labelledby", "receipt-heading")
        .child(el_text("h2", text::receipt_heading()).attr("id", "receipt-heading"))
        .show(move || actions.receipts.is_full(), || el_class("p", "notice").text(text::history_full()).into_view())
        .child(contents(receipt, actions))
        .into_view()
}
