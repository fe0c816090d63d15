//! The history: receipts on this browser, newest first, a page at a time.

use super::element::{Element, button, classed, el, live, nothing, row, said, words};
use super::receipt;
use super::time::time;
use crate::panel::{Field, History, Panel};
use crate::text;
use leptos::prelude::AnyView;
use remote_help::receipt::Receipt;
use remote_help::settings::changes;

/// The disclosure with the history. What is kept is read when it is opened, not before.
pub(crate) fn history(panel: Panel) -> AnyView {
    live(move || if panel.has_history() { card(panel) } else { nothing() })
}

fn card(panel: Panel) -> AnyView {
    classed("details", "card history")
        .attr("id", "history")
        .on("toggle", move |_| panel.open_history())
        .child(said("summary", text::history()))
        .child(said("p", text::history_lead()).attr("class", "help"))
        .when(
            move || panel.history.with(|history| history.is_full),
            || classed("p", "notice").text(text::history_full()).done(),
        )
        .live(move || if panel.history.with(History::is_open) { list(panel) } else { nothing() })
        .done()
}

fn list(panel: Panel) -> AnyView {
    let count = panel.history.with(History::count);
    if count == 0 {
        return said("p", text::history_empty()).done();
    }
    let entries = panel.history_entries();
    let damaged = entries.iter().filter(|entry| entry.is_err()).count();
    let items = entries.into_iter().filter_map(Result::ok).map(|receipt| entry(receipt, panel));
    let aside = match damaged {
        0 => nothing(),
        damaged => classed("p", "notice").text(&text::history_damaged(damaged)).done(),
    };
    let more = panel.history.with(History::has_more);
    let actions = classed("div", "actions")
        .view(if more { button(text::history_more(), move || panel.show_more_history()).done() } else { nothing() })
        .child(button(text::clear_history(), move || panel.clear_history()))
        .child(classed("span", "actions-note").text(&text::history_count(count)));
    row(vec![aside, classed("ul", "entries").children(items).done(), actions.done()])
}

/// One entry. Its receipt is made when it is opened: a thousand of them would hold up the page.
fn entry(receipt: Receipt, panel: Panel) -> Element {
    let names: Vec<_> = changes(&receipt.before, &receipt.wanted).iter().map(|change| change.property.name()).collect();
    let summary = el("summary")
        .child(time(receipt.at))
        .text(" · ")
        .text(&receipt::ending(&receipt))
        .text(" · ")
        .view(words(&names.join(", ")));
    let opened = Field::new(false);
    el("li").child(
        classed("details", "receipt")
            .on("toggle", move |_| opened.set(true))
            .child(summary)
            .when(move || opened.get(), move || receipt::contents(&receipt, panel).done()),
    )
}
