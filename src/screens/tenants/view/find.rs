//! Finding tenants: buttons with figures, the filter, and the table with what can be done with its rows.

use super::{card, table};
use crate::screens::tenants::model::{Group, TenantsModel};
use crate::screens::tenants::words;
use crate::text::tenants as text;
use crate::ui::element::{Element, button, el, el_class, el_text, label};
use browser::{locale, page};
use leptos::prelude::untrack;

const FILTER: &str = "tenants-filter";
const FILTER_HELP: &str = "tenants-filter-help";

/// The buttons, the filter and the table.
pub(super) fn find(model: TenantsModel) -> Element {
    let field = el("input")
        .labelled(FILTER)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", FILTER_HELP)
        .value(move || untrack(|| model.filter()))
        .on("input", move |event| model.set_filter(page::value_of(&event)));
    let shown = el_class("p", "help").dynamic_text(move || {
        text::tenants_shown(&locale::number(model.rows().len()), &locale::number(model.counts().0))
    });
    let selection = el_class("div", "actions")
        .child(button(text::select_shown(), move || model.select_shown()))
        .child(
            button(text::clear_selection(), move || model.clear_selection())
                // It keeps the focus once none is chosen.
                .busy(move || model.chosen_count() == 0),
        )
        .child(el_class("p", "chosen").dynamic_text(move || text::chosen_count(model.chosen_count())))
        .child(button(text::tenants_csv(), move || model.download_csv()))
        .child(button(text::tenants_json(), move || model.download_json()));
    card("tenants-all", text::find_heading())
        .child(groups(model))
        .child(
            el_class("div", "tools")
                .child(label(FILTER, text::filter_tenants()))
                .child(field)
                .child(el_class("p", "help").attr("id", FILTER_HELP).text(text::filter_tenants_help()))
                .child(selection),
        )
        .child(shown)
        .show(move || model.rows().is_empty(), || el_text("p", text::tenants_none_shown()).into_view())
        .view(table::table(model))
}

/// A button for each group that has rows, and one for all. Each stays while its figure changes.
fn groups(model: TenantsModel) -> Element {
    let figure =
        move |group| model.figures().into_iter().find(|(other, _)| *other == group).map_or(0, |(_, count)| count);
    let all = group_button(None, move || text::all_tenants(&locale::number(model.counts().0)), model);
    Group::ALL.into_iter().fold(el_class("div", "actions groups").child(all), |groups, group| {
        groups.show(
            // The group that is shown stays, so that it can be left, also when its last row has gone.
            move || figure(group) > 0 || model.group() == Some(group),
            move || group_button(Some(group), move || words::group(group, figure(group)), model).into_view(),
        )
    })
}

fn group_button(group: Option<Group>, label: impl Fn() -> String + Send + 'static, model: TenantsModel) -> Element {
    el_class("button", "button")
        .attr("type", "button")
        .dynamic_text(label)
        .state("aria-pressed", move || model.group() == group)
        .on("click", move |_| model.show_group(group))
}
