//! Sessions a day: a chart, and the same in a table.

use super::figures::card;
use crate::text;
use crate::ui::chart::{Bar, bars};
use crate::ui::element::{Element, el, el_class, el_text};
use browser::{clock, intl, locale};
use leptos::prelude::AnyView;
use remote_help::sessions::{Day, Report};

/// The chart of the days up to today.
pub(super) fn chart(report: &Report) -> AnyView {
    let days = report.days(clock::now(), &intl::offset);
    let most = days.days.iter().map(|day| day.count).max().unwrap_or_default();
    let bar = |day: &Day| Bar {
        value: day.count,
        title: text::labelled(&intl::day(day.start), &text::sessions::sessions_counted(day.count)),
    };
    let ends = [days.days.first(), days.days.last()];
    let ends = ends.into_iter().flatten().map(|day| el_text("span", &intl::short_day(day.start)));
    let zone = intl::time_zone().unwrap_or_else(|| text::unknown().to_owned());
    let picture = el_class("div", "chart")
        .attr("aria-hidden", "true")
        .child(el_class("span", "most").text(&locale::number(most)))
        .view(bars(days.days.iter().map(bar).collect()))
        .child(el_class("div", "ends").children(ends));
    let mut notes = vec![el_class("p", "help").text(&text::sessions::chart_zone(&zone))];
    if days.elsewhere > 0 {
        notes.push(el_class("p", "help").text(&text::sessions::chart_elsewhere(days.elsewhere)));
    }
    if days.unreadable > 0 {
        notes.push(el_class("p", "help").text(&text::sessions::chart_unreadable(days.unreadable)));
    }
    card("sessions-chart", text::sessions::chart_heading())
        .child(picture)
        .child(table(&days.days))
        .children(notes)
        .into_view()
}

fn table(days: &[Day]) -> Element {
    let rows = days.iter().map(|day| {
        el("tr")
            .child(el("th").content(&intl::day(day.start)).attr("scope", "row"))
            .child(el("td").content(&locale::number(day.count)))
    });
    let head = [text::sessions::column_day(), text::sessions::figure_sessions()];
    let head = el("tr").children(head.map(|name| el_text("th", name).attr("scope", "col")));
    let table = el_class("table", "data")
        .attr("aria-labelledby", "sessions-chart")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows));
    el_class("div", "visually-hidden").child(table)
}
