//! The review: one row a change, a reason, and the decision.

use super::impact;
use crate::components::describe;
use crate::components::modal::modal;
use crate::components::settings_table::{property_cell, table, value_cell};
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty};
use crate::ui::static_signal::StaticSignal;
use browser::page;
use leptos::prelude::{AnyView, untrack};
use remote_help::ids::TenantId;
use remote_help::save::{Plan, Step};
use remote_help::settings::{Change, Property};

const REASON: &str = "reason";

/// Who uses Remote Help, asked for when somebody wants to see it.
pub(crate) trait Usage: Copy + Send + Sync + 'static {
    /// Reads it, unless it was read.
    fn ask(self);
    /// What is known of it in a sentence, or that it is being read.
    fn answer(self) -> AnyView;
}

/// Shown while a plan is being reviewed.
pub(crate) fn review_dialog(model: SettingsModel, usage: impl Usage) -> AnyView {
    dynamic(move || {
        model.with_save(|save| match save.step() {
            Step::Reviewing(plan) => untrack(|| review(plan, model, usage)),
            _ => empty(),
        })
    })
}

fn review(plan: &Plan, model: SettingsModel, usage: impl Usage) -> AnyView {
    let (id, domain) = model.tenant();
    let tenant = describe::tenant(id.as_ref().map(TenantId::as_str), domain.as_deref());
    let tenant = tenant.unwrap_or_else(|| text::tenant_unknown().to_owned());
    let confirm = move |event: leptos::ev::Event| {
        event.prevent_default();
        model.confirm(page::take_value(REASON).trim().to_owned());
    };
    let reason = el("input")
        .attr("id", REASON)
        .attr("maxlength", "500")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "reason-help")
        .attr("value", &plan.reason.clone());
    let save = el_class("button", "button primary").attr("type", "submit").text(text::save_to_tenant());
    let form = el("form")
        .on("submit", confirm)
        .child(el_text("label", text::reason()).attr("for", REASON))
        .child(reason)
        .child(el_class("p", "help").attr("id", "reason-help").text(text::reason_help()))
        .child(el_class("div", "actions").child(save).child(button(text::cancel(), move || model.cancel())));
    let columns = [text::column_setting(), text::column_before(), text::column_after(), text::column_meaning()];
    modal("review-dialog", text::review_changes(), model.dialog(), move || model.cancel())
        .child(el_text("p", &text::review_lead(&tenant, &describe::cloud(&model.endpoints()))))
        .show(move || model.is_undo(), || el_class("p", "help").text(text::review_undo()).into_view())
        .show(
            move || model.seen_outside().is_some(),
            || el_class("p", "notice").text(text::review_outside()).into_view(),
        )
        .child(table(columns, plan.changes().iter().map(change_row)))
        .child(impact::impact(&plan.changes()))
        .view(if plan.changes().iter().any(takes_away) { who_uses_it(usage) } else { empty() })
        .child(form)
        .into_view()
}

/// Whether a change takes Remote Help from people who may use it.
fn takes_away(change: &Change) -> bool {
    let governs =
        matches!(change.property, Property::RemoteAssistanceState | Property::AllowSessionsToUnenrolledDevices);
    governs && change.after.is_on(change.property) == Some(false)
}

fn who_uses_it(usage: impl Usage) -> AnyView {
    let asked = StaticSignal::new(false);
    let ask = move || {
        asked.set(true);
        usage.ask();
    };
    el_class("div", "usage")
        .child(button(text::who_uses_it(), ask))
        // Empty from the start, so that screen readers hear what enters.
        .child(el("p").attr("role", "status").dynamic(move || if asked.get() { usage.answer() } else { empty() }))
        .into_view()
}

fn change_row(change: &Change) -> Element {
    let property = change.property;
    el("tr")
        .child(property_cell(property))
        .child(value_cell(text::column_before(), property, &change.before))
        .child(value_cell(text::column_after(), property, &change.after).attr("class", "after"))
        .child(el_class("td", "meaning").attr("data-label", text::column_meaning()).text(describe::meaning(change)))
}
