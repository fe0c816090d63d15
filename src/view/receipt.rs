//! The receipt of the last save: who changed what, when and why, and how it ended.

use super::describe;
use super::time::Time;
use crate::browser::locale;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;
use remote_help::receipt::{Ending, Receipt};
use remote_help::settings::changes;

/// Shown once a save has ended.
#[component]
pub(crate) fn LastReceipt() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let receipt = Memo::new(move |_| panel.receipt.get());
    move || receipt.get().map(|receipt| view! { <Rows receipt=receipt /> })
}

#[component]
fn Rows(receipt: Receipt) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let rows = rows(&receipt);
    let copied: String = std::iter::once(format!("{}: {}", text::receipt_when(), locale::utc(receipt.at)))
        .chain(rows.iter().map(|(label, value)| format!("{label}: {value}")))
        .collect::<Vec<_>>()
        .join("\n");
    view! {
        <details class="card receipt">
            <summary>{text::receipt_heading()}</summary>
            <dl>
                <div><dt>{text::receipt_when()}</dt><dd><Time at=receipt.at /></dd></div>
                {rows
                    .into_iter()
                    .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
                    .collect_view()}
            </dl>
            <button type="button" class="button" on:click=move |_| panel.copy(copied.clone())>
                {text::copy_receipt()}
            </button>
        </details>
    }
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
