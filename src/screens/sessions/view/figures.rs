//! The report in figures with words: how many, who, and on what.

use crate::text;
use crate::ui::element::{Element, el, el_class, el_text};
use browser::{intl, locale};
use leptos::prelude::AnyView;
use remote_help::sessions::{Figures, Report, TopHelper};

/// How many of those who helped most, and of systems, are listed.
const MOST: usize = 5;

/// The figures. What the report doesn't have is no 0.
pub(super) fn figures(report: &Report) -> AnyView {
    let Figures { sessions, helpers, helped, under_way, median } = report.figures();
    let number = |figure: Option<usize>| figure.map_or_else(|| text::cant_tell().to_owned(), locale::number);
    let median = median.map_or_else(|| text::cant_tell().to_owned(), intl::length);
    let items = [
        (text::sessions::figure_sessions(), number(Some(sessions))),
        (text::sessions::figure_helpers(), number(helpers)),
        (text::sessions::figure_helped(), number(helped)),
        (text::sessions::figure_under_way(), number(under_way)),
        (text::sessions::figure_median(), median),
    ];
    let items = items.map(|(label, figure)| el("div").child(el_text("dt", label)).child(el_text("dd", &figure)));
    card("sessions-figures", text::sessions::figures_heading())
        .child(el_class("dl", "figures").children(items))
        .into_view()
}

/// A card with a heading that names it.
pub(super) fn card(id: &'static str, heading: &str) -> Element {
    el_class("section", "card").attr("aria-labelledby", id).child(el_text("h3", heading).attr("id", id))
}

/// Who helped most, and which systems.
pub(super) fn most(report: &Report) -> AnyView {
    let helpers = report.helpers(MOST);
    let helpers = if helpers.is_empty() {
        el_text("p", text::cant_tell())
    } else {
        el("ol").children(helpers.iter().map(helper))
    };
    let systems = report.systems();
    let systems = if systems.is_empty() {
        el_text("p", text::cant_tell())
    } else {
        let named = systems.into_iter().map(|(system, count)| {
            el("li").child(name(system.unwrap_or(text::sessions::system_none()))).child(counted(count))
        });
        el("ul").children(named)
    };
    el_class("div", "most")
        .child(card("sessions-helpers", text::sessions::top_helpers_heading()).child(helpers))
        .child(card("sessions-systems", text::sessions::systems_heading()).child(systems))
        .into_view()
}

fn helper(helper: &TopHelper<'_>) -> Element {
    let item = el("li").child(name(helper.name.as_deref().unwrap_or(helper.address)));
    let item = if helper.name.is_some() { item.child(el_class("span", "help").text(helper.address)) } else { item };
    item.child(counted(helper.count))
}

/// A name as the service has it: its direction is its own.
fn name(name: &str) -> Element {
    el_text("bdi", name).attr("translate", "no")
}

fn counted(count: usize) -> Element {
    el_class("span", "count").text(&text::sessions::sessions_counted(count))
}
