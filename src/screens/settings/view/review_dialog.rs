//! The review: one row a change, a reason, and the decision.

use super::impact;
use crate::components::describe;
use crate::components::modal::modal;
use crate::components::settings_table::{property_cell, table, value_cell};
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, label, paragraph};
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
    let id = id.as_ref().map(TenantId::as_str);
    let tenant = describe::tenant(id, domain.as_deref()).unwrap_or_else(|| text::tenant_unknown().to_owned());
    // A voice spells an ID out: the sentence that is said first has the domain where that is known.
    let in_short = domain.as_deref().or(id).map_or_else(|| tenant.clone(), str::to_owned);
    let confirm = move |event: leptos::ev::Event| {
        event.prevent_default();
        model.confirm(page::take_value(REASON).trim().to_owned());
    };
    let reason = el("input")
        .named(REASON, text::reason())
        .attr("maxlength", "500")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "reason-help")
        .attr("value", &plan.reason.clone());
    let save = el_class("button", "button primary").attr("type", "submit").text(text::save_to_tenant());
    let form = el("form")
        .on("submit", confirm)
        .child(label(REASON, text::reason()))
        .child(reason)
        .child(el_class("p", "help").attr("id", "reason-help").text(text::reason_help()))
        .child(el_class("div", "actions").child(save).child(button(text::cancel(), move || model.cancel())));
    let columns = [text::column_setting(), text::column_before(), text::column_after(), text::column_meaning()];
    let lead = el_class("div", "dialog-lead")
        .child(el_text("p", &text::review_what(&in_short, &changes_in_words(&plan.changes()))))
        .show(move || model.is_undo(), || el_class("p", "help").text(text::review_undo()).into_view())
        .show(
            move || model.seen_outside().is_some(),
            || el_class("p", "notice").text(text::review_outside()).into_view(),
        );
    modal("review-dialog", text::review_changes(), lead, model.dialog(), move || model.cancel())
        .child(el_class("p", "help").text(&text::review_where(&tenant, &describe::cloud(&model.endpoints()))))
        .child(table(columns, plan.changes().iter().map(change_row)))
        .child(impact::impact(&plan.changes()))
        .view(if plan.changes().iter().any(takes_away) { who_uses_it(usage) } else { empty() })
        .child(form)
        .into_view()
}

/// Each change from and to, one after the other.
fn changes_in_words(changes: &[Change]) -> String {
    let words = changes.iter().map(|change| {
        let position = |value| describe::position(change.property, value);
        text::review_change(describe::name(change.property), position(&change.before), position(&change.after))
    });
    describe::list(&words.collect::<Vec<_>>())
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
        .child(
            el("div")
                .attr("role", "status")
                .child(paragraph().dynamic(move || if asked.get() { usage.answer() } else { empty() })),
        )
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
