//! The table of all sessions: filtered, sorted, with those columns that are wanted.

use super::columns::{cell, columns, name};
use super::figures::card;
use crate::screens::sessions::model::{SessionsModel, Shared};
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, label};
use crate::ui::long_table::{Rows, long_table, sort_heading};
use browser::{locale, page};
use leptos::prelude::{AnyView, untrack};
use remote_help::sessions::{Order, Report, SortBy};
use std::sync::Arc;

const FILTER: &str = "sessions-filter";
const FILTER_HELP: &str = "sessions-filter-help";

/// The table with what goes with it.
pub(super) fn table(model: SessionsModel, report: Shared<Report>) -> AnyView {
    let all = report.len();
    let field = el("input")
        .labelled(FILTER)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", FILTER_HELP)
        .value(move || untrack(|| model.filter()))
        .on("input", move |event| model.set_filter(page::value_of(&event)));
    let columns_button = button(text::sessions::all_columns(), move || model.toggle_columns())
        .state("aria-pressed", move || model.has_all_columns());
    let download = button(text::sessions::download_csv(), move || model.download_csv());
    let shown = el_class("p", "help").dynamic_text(move || {
        text::sessions::sessions_shown(&locale::number(model.rows().len()), &locale::number(all))
    });
    let table = dynamic(move || {
        let columns: Arc<[SortBy]> = columns(&report, model.has_all_columns()).into();
        let heading = |head: Element, column: &SortBy| head.view(heading(*column, &report, model));
        let head = columns.iter().fold(el("tr"), heading);
        let rows = ReportRows { model, columns };
        untrack(|| long_table(model.scroll(), text::sessions_heading(), text::sessions::table_heading(), head, rows))
    });
    card("sessions-all", text::sessions::table_heading())
        .child(
            el_class("div", "tools")
                .child(label(FILTER, text::sessions::filter_sessions()))
                .child(field)
                .child(el_class("p", "help").attr("id", FILTER_HELP).text(text::sessions::filter_help()))
                .child(el_class("div", "actions").child(columns_button).child(download)),
        )
        .child(shown)
        .view(table)
        .into_view()
}

/// A heading that sorts.
fn heading(column: SortBy, report: &Report, model: SessionsModel) -> AnyView {
    let name = name(column, report);
    let sort = move || {
        let said = name.clone();
        let sort = el_class("button", "sort")
            .attr("type", "button")
            .text(&name)
            .on("click", move |_| model.sort_by(column, said.clone()));
        if matches!(column, SortBy::Column(_)) { sort.attr("translate", "no") } else { sort }
    };
    sort_heading(sort, move || direction(model.order(), column))
}

fn direction(order: Order, column: SortBy) -> Option<&'static str> {
    (order.by == column).then_some(if order.descending { "descending" } else { "ascending" })
}

/// The rows that the filter leaves.
#[derive(Clone)]
struct ReportRows {
    model: SessionsModel,
    columns: Arc<[SortBy]>,
}

impl Rows for ReportRows {
    fn count(&self) -> usize {
        self.model.rows().len()
    }

    fn key(&self, place: usize) -> u32 {
        self.model.rows().get(place).copied().unwrap_or_default()
    }

    fn row(&self, place: usize) -> Element {
        let row = self.key(place);
        let Some(report) = self.model.report() else { return el("tr") };
        let session = report.session(row);
        el("tr").children(self.columns.iter().map(|column| cell(*column, row, &session, &report)))
    }
}
