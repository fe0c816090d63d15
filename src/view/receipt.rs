//! The receipt of the last save: who changed what, when and why, and how it ended.

use super::describe;
use super::element::{button, classed, el, fact, fact_text, live, nothing, said};
use super::time::time;
use crate::browser::locale;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::AnyView;
use remote_help::receipt::{Ending, Receipt};
use remote_help::settings::changes;

/// Shown once a save has ended.
pub(crate) fn last_receipt(panel: Panel) -> AnyView {
    live(move || panel.receipt.get().map_or_else(nothing, |receipt| card(&receipt, panel)))
}

fn card(receipt: &Receipt, panel: Panel) -> AnyView {
    let rows = rows(receipt);
    let when = format!("{}: {}", text::receipt_when(), locale::utc(receipt.at));
    let copied = describe::lines(when, rows.iter());
    classed("details", "card receipt")
        .child(said("summary", text::receipt_heading()))
        .child(
            el("dl")
                .child(fact(text::receipt_when(), time(receipt.at).done()))
                .children(rows.into_iter().map(|(label, value)| fact_text(label, &value))),
        )
        .child(button(text::copy_receipt(), move || panel.copy(copied.clone())))
        .done()
}

fn rows(receipt: &Receipt) -> Vec<(&'static str, String)> {
    let ending = match &receipt.ending {
        Ending::Saved => text::receipt_saved().to_owned(),
        Ending::NotSaved => text::receipt_not_saved().to_owned(),
        Ending::Different(now) => text::receipt_different(&describe::raw(now)),
        Ending::Uncertain => text::receipt_uncertain().to_owned(),
    };
    let ids = receipt.traces.iter().filter_map(|trace| trace.request_id.clone().or(trace.client_request_id.clone()));
    let unknown = || text::tenant_unknown().to_owned();
    let reason = if receipt.reason.is_empty() { text::receipt_no_reason().to_owned() } else { receipt.reason.clone() };
    [
        (text::receipt_outcome(), ending),
        (text::receipt_user(), receipt.user.clone().unwrap_or_else(unknown)),
        (text::tenant(), receipt.tenant.clone().unwrap_or_else(unknown)),
    ]
    .into_iter()
    .chain(
        changes(&receipt.before, &receipt.wanted)
            .into_iter()
            .map(|change| (change.property.name(), text::receipt_change(&change.before.json(), &change.after.json()))),
    )
    .chain([(text::reason(), reason), (text::receipt_requests(), ids.collect::<Vec<_>>().join(", "))])
    .collect()
}
