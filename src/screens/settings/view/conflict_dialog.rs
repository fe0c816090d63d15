//! The conflict: each setting from all three sides, and the choice between them.

use crate::components::describe;
use crate::components::modal::modal;
use crate::components::settings_table::{property_cell, table, value_cell};
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el_class, el_text, empty, primary_button};
use leptos::prelude::{AnyView, untrack};
use remote_help::save::{Conflict, Purpose, Step};
use remote_help::settings::{MergeRow, MergeState, Settings};

/// Shown while a conflict waits for a decision.
pub(crate) fn conflict_dialog(model: SettingsModel) -> AnyView {
    dynamic(move || {
        model.with_save(|save| match save.step() {
            Step::Conflicting(conflict) => untrack(|| sides(conflict, model)),
            _ => empty(),
        })
    })
}

fn sides(conflict: &Conflict, model: SettingsModel) -> AnyView {
    let (lead, keep) = match conflict.purpose {
        Purpose::Save(_) => (text::conflict_lead_save(), text::keep_would_save()),
        Purpose::Reload => (text::conflict_lead_reload(), text::keep_would_fill()),
        Purpose::Undo { .. } => (text::conflict_lead_undo(), text::keep_would_undo()),
    };
    let kept = describe::raw(&Settings::from(conflict.merge.merged.to_update()));
    let is_undo = matches!(conflict.purpose, Purpose::Undo { .. });
    let first = if is_undo { text::column_saved() } else { text::column_first() };
    let columns = [text::column_setting(), first, text::column_now(), text::column_wanted()];
    let clashing = conflict.merge.rows.iter().filter(|row| row.state == MergeState::Conflict);
    let clashing: Vec<_> = clashing.map(|row| describe::name(row.property)).collect();
    let clash = text::conflict_clash(clashing.len(), &describe::list(&clashing));
    let lead = el_text("p", &text::sentences(lead, &clash));
    modal("conflict-dialog", text::settings_changed(), lead, model.dialog(), move || model.cancel())
        .child(table(columns, conflict.merge.rows.iter().map(|row| side_row(row, first))))
        .child(el_class("p", "help").text(keep).text(" ").child(el_class("code", "raw").text(&kept)))
        .child(el_class("p", "help").text(text::use_theirs_note()))
        .child(
            el_class("div", "actions")
                .child(primary_button(text::keep_my_changes(), move || model.keep_mine()))
                .child(button(text::use_theirs(), move || model.use_theirs()))
                .child(button(text::cancel(), move || model.cancel())),
        )
        .into_view()
}

fn side_row(row: &MergeRow, first: &'static str) -> Element {
    let (class, verdict) = match row.state {
        MergeState::Unchanged => ("", text::verdict_untouched()),
        MergeState::Ours => ("", text::verdict_mine()),
        MergeState::Theirs => ("moved", text::verdict_theirs()),
        MergeState::Same => ("", text::verdict_agreed()),
        MergeState::Conflict => ("clash", text::verdict_clash()),
    };
    let wanted = value_cell(text::column_wanted(), row.property, &row.ours);
    let wanted = match row.state {
        MergeState::Unchanged | MergeState::Theirs => {
            wanted.child(el_class("span", "note").text(text::not_changed_by_you()))
        }
        MergeState::Ours | MergeState::Same | MergeState::Conflict => wanted.attr("class", "after"),
    };
    el_class("tr", class)
        .child(property_cell(row.property).child(el_class("span", "verdict").text(verdict)))
        .child(value_cell(first, row.property, &row.base))
        .child(value_cell(text::column_now(), row.property, &row.theirs))
        .child(wanted)
}
