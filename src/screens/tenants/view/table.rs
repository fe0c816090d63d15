//! The table of all tenants. What stays the same in a row is written once, and what changes follows this row alone.

use crate::components::describe;
use crate::components::time::with_utc;
use crate::screens::tenants::model::{Column, Exclusion, Order, Pace, Row, TenantsModel};
use crate::screens::tenants::words;
use crate::text::tenants as text;
use crate::ui::element::{Element, el, el_class, el_text, empty, show};
use crate::ui::long_table::{Rows, long_table, sort_heading};
use browser::{intl, locale, page, scroll};
use leptos::prelude::{AnyView, untrack};
use remote_help::settings::Property;
use remote_help::tenants::Access;
use remote_help::time::UnixMillis;

/// The columns that sort, in their order.
const COLUMNS: [Column; 9] = [
    Column::Name,
    Column::DirectoryId,
    Column::Source,
    Column::Setting(Property::ALL[0]),
    Column::Setting(Property::ALL[1]),
    Column::Setting(Property::ALL[2]),
    Column::Access,
    Column::Outcome,
    Column::Age,
];

/// The table.
pub(super) fn table(model: TenantsModel) -> AnyView {
    let first = el("tr").child(hidden_heading(text::column_choose()));
    let head = COLUMNS
        .into_iter()
        .fold(first, |head, column| head.view(heading(column, model)))
        .child(hidden_heading(text::column_exclude()));
    long_table(model.scroll(), text::tenants_table(), text::tenants_table(), head, TenantRows(model))
}

/// The heading of a column of controls, for those who don't see what they are.
fn hidden_heading(name: &str) -> Element {
    el("th").attr("scope", "col").child(el_class("span", "visually-hidden").text(name))
}

/// A heading that sorts.
fn heading(column: Column, model: TenantsModel) -> AnyView {
    let sort = move || {
        el_class("button", "sort")
            .attr("type", "button")
            .text(words::column(column))
            .on("focus", |event| scroll::reveal(&event))
            .on("click", move |_| model.sort_by(column))
    };
    sort_heading(sort, move || direction(model.order(), column))
}

fn direction(order: Option<Order>, column: Column) -> Option<&'static str> {
    let order = order.filter(|order| order.by == column)?;
    Some(if order.descending { "descending" } else { "ascending" })
}

/// The rows that the filter leaves.
#[derive(Clone, Copy)]
struct TenantRows(TenantsModel);

impl Rows for TenantRows {
    fn count(&self) -> usize {
        self.0.rows().len()
    }

    fn key(&self, place: usize) -> u32 {
        self.0.rows().get(place).copied().unwrap_or_default()
    }

    fn row(&self, place: usize) -> Element {
        row(self.key(place), self.0)
    }
}

/// What is read of a row; nothing if the list has it no longer.
fn said(key: u32, model: TenantsModel, look: fn(&Row) -> String) -> impl FnMut() -> String + Send + 'static {
    move || model.with_row(key, |row| row.map(look).unwrap_or_default())
}

/// What a tenant is called by: its name, else its domain, else its ID.
fn label(row: &Row) -> String {
    row.name.clone().or_else(|| row.domain.clone()).unwrap_or_else(|| id(row))
}

fn row(key: u32, model: TenantsModel) -> Element {
    let name_id = ["tenant-", &locale::digits(key as usize)].concat();
    let cell = |look: fn(&Row) -> String| el("td").dynamic_text(said(key, model, look));
    let name = el("th").attr("scope", "row").attr("id", &name_id).attr("translate", "no");
    let name = name.dynamic_text(said(key, model, label));
    let setting = |property: Property| {
        el("td")
            .dynamic_text(move || model.with_row(key, |row| row.map(|row| position(row, property)).unwrap_or_default()))
    };
    let access = |row: &Row| words::access(row.access).to_owned();
    el("tr")
        .flag("data-chosen", move || model.is_chosen(key))
        .child(chooser(key, &name_id, model))
        .child(name)
        .child(el_class("td", "code").raw().dynamic_text(said(key, model, id)))
        .child(cell(|row| words::sources(row.sources.iter().copied(), row.ends, row.is_read_only)))
        .children(Property::ALL.map(setting))
        .child(
            cell(access)
                .dynamic_attr("data-state", move || model.with_row(key, |row| row.and_then(|row| state(row.access)))),
        )
        .child(cell(words::row_outcome))
        .child(el("td").dynamic(move || {
            model
                .with_row(key, |row| row.and_then(|row| row.reading.as_ref().map(|reading| reading.at)))
                .map_or_else(empty, age)
        }))
        .child(el("td").view(excluder(key, name_id, model)))
}

/// The check box of a row, which is called as its tenant is: read in one line, the two are one name.
fn chooser(key: u32, name_id: &str, model: TenantsModel) -> Element {
    let field = el("input")
        .attr("type", "checkbox")
        .attr("aria-labelledby", name_id)
        .checked(move || model.is_chosen(key))
        .flag("disabled", move || !model.can_choose(key))
        .on("change", move |event| model.choose(key, page::is_checked(&event)));
    el("td").child(field)
}

fn id(row: &Row) -> String {
    row.id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default()
}

/// A setting's position as last read; nothing before.
fn position(row: &Row, property: Property) -> String {
    let value = row.reading.as_ref().map(|reading| reading.settings.value(property));
    value.map(|value| describe::position(property, &value).to_owned()).unwrap_or_default()
}

/// Whether an access is good or bad, for those who see colours; the word beside it says it to all.
const fn state(access: Access) -> Option<&'static str> {
    match access {
        Access::SignedIn => Some("good"),
        Access::Waiting | Access::Excluded => None,
        _ => Some("bad"),
    }
}

/// When a tenant was read: local time, with UTC on hover.
fn age(at: UnixMillis) -> AnyView {
    with_utc(el_text("span", &intl::date_time(at)), at).into_view()
}

/// The button that takes a tenant out, or in again. It stays while the rest of the row changes.
fn excluder(key: u32, name_id: String, model: TenantsModel) -> AnyView {
    let exclusion = move || model.with_row(key, |row| row.and_then(|row| row.exclusion));
    let is_excluded = move || exclusion().is_some();
    let is_deployed = move || exclusion() == Some(Exclusion::Deployment);
    let press = move |_| model.exclude(key, !untrack(is_excluded));
    let label = move || if is_excluded() { text::include() } else { text::exclude() }.to_owned();
    let button = move || {
        el_class("button", "button small")
            .attr("type", "button")
            .attr("aria-describedby", &name_id)
            .dynamic_text(label)
            // A run keeps to its plan.
            .flag("disabled", move || model.run().is_some_and(|run| run.pace != Pace::Ended))
            .on("click", press)
            .into_view()
    };
    // What the deployment takes out, only whoever runs the page can take in again.
    show(move || !is_deployed(), button)
}
