//! The history: receipts on this browser, newest first, a page at a time.

use super::element::{Element, button, classed, el, keyed, live, nothing, row, said, when, words};
use super::time::time;
use super::{describe, receipt};
use crate::browser::page;
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
    let round = move || panel.history.with(History::round);
    classed("details", "card history")
        .attr("id", "history")
        .on("toggle", move |_| {
            if page::is_open("history") {
                panel.open_history();
            }
        })
        .child(said("summary", text::history()))
        .child(said("p", text::history_lead()).attr("class", "help"))
        .when(move || panel.keeps_history_for_good(), || said("p", text::history_safari()).attr("class", "help").done())
        .view(keyed(round, move || if panel.history.with(History::is_open) { list(panel) } else { nothing() }))
        .done()
}

fn list(panel: Panel) -> AnyView {
    let count = move || panel.history.with(History::count);
    let actions = classed("div", "actions")
        .when(
            move || panel.history.with(History::has_more),
            move || button(text::history_more(), move || panel.show_more_history()).done(),
        )
        .when(move || count() > 0, move || button(text::clear_history(), move || panel.clear_history()).done())
        .child(classed("span", "actions-note").live_text(move || text::history_count(count())));
    let entries =
        classed("ul", "entries").live(move || row(entries(panel.history_added(), panel))).view(pages(0, panel));
    row(vec![
        when(move || count() == 0, || said("p", text::history_empty()).done()),
        when(
            move || panel.history.with(|history| history.is_full),
            || classed("p", "notice").text(text::history_full()).done(),
        ),
        entries.done(),
        actions.done(),
    ])
}

/// A page, and the pages after it once they are shown: those before stay as they are.
fn pages(number: usize, panel: Panel) -> AnyView {
    when(
        move || panel.history.with(|history| history.shows_page(number)),
        move || {
            let mut own = entries(panel.history_page(number), panel);
            own.push(pages(number + 1, panel));
            row(own)
        },
    )
}

fn entries(entries: Vec<Result<Receipt, String>>, panel: Panel) -> Vec<AnyView> {
    let damaged = entries.iter().filter(|entry| entry.is_err()).count();
    let aside = (damaged > 0).then(|| classed("li", "notice").text(&text::history_damaged(damaged)));
    let items = entries.into_iter().filter_map(Result::ok).map(|receipt| entry(receipt, panel));
    items.chain(aside).map(Element::done).collect()
}

/// One entry. Its receipt is made when it is opened: a thousand of them would hold up the page.
fn entry(receipt: Receipt, panel: Panel) -> Element {
    let names: Vec<_> = changes(&receipt.before, &receipt.wanted).iter().map(|change| change.property.name()).collect();
    let summary = el("summary")
        .child(time(receipt.at))
        .text(" · ")
        .text(&describe::ending(&receipt))
        .text(" · ")
        .view(words(&describe::list(&names)));
    let opened = Field::new(false);
    el("li").child(
        classed("details", "receipt")
            .on("toggle", move |_| opened.set(true))
            .child(summary)
            .when(move || opened.get(), move || receipt::contents(&receipt, panel).done()),
    )
}
