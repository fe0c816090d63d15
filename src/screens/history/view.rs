//! The history: receipts on this browser, newest first, a page at a time.

use crate::app::Panel;
use crate::components::describe;
use crate::components::time::time;
use crate::screens::history::History;
use crate::screens::settings::receipt;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fragment, keyed, show, text_view};
use crate::ui::static_signal::StaticSignal;
use browser::page;
use leptos::prelude::AnyView;
use remote_help::receipt::Receipt;
use remote_help::settings::changes;

/// The disclosure with the history. What is kept is read when it is opened, not before.
pub(crate) fn history(panel: Panel) -> AnyView {
    dynamic(move || if panel.has_history() { card(panel) } else { empty() })
}

fn card(panel: Panel) -> AnyView {
    let round = move || panel.history.with(History::round);
    el_class("details", "card history")
        .attr("id", "history")
        .on("toggle", move |_| {
            if page::is_open("history") {
                panel.open_history();
            }
        })
        .child(el_text("summary", text::history()))
        .child(el_text("p", text::history_lead()).attr("class", "help"))
        .show(
            move || panel.keeps_history_for_good(),
            || el_text("p", text::history_safari()).attr("class", "help").into_view(),
        )
        .view(keyed(round, move || if panel.history.with(History::is_open) { list(panel) } else { empty() }))
        .into_view()
}

fn list(panel: Panel) -> AnyView {
    let count = move || panel.history.with(History::count);
    let actions = el_class("div", "actions")
        .show(
            move || panel.history.with(History::has_more),
            move || button(text::history_more(), move || panel.show_more_history()).into_view(),
        )
        .show(move || count() > 0, move || button(text::clear_history(), move || panel.clear_history()).into_view())
        .child(el_class("span", "actions-note").dynamic_text(move || text::history_count(count())));
    let entries = el_class("ul", "entries")
        .dynamic(move || fragment(entries(panel.history_added(), panel)))
        .view(pages(0, panel));
    fragment(vec![
        show(move || count() == 0, || el_text("p", text::history_empty()).into_view()),
        show(
            move || panel.history.with(|history| history.is_full),
            || el_class("p", "notice").text(text::history_full()).into_view(),
        ),
        entries.into_view(),
        actions.into_view(),
    ])
}

/// A page, and the pages after it once they are shown: those before stay as they are.
fn pages(number: usize, panel: Panel) -> AnyView {
    show(
        move || panel.history.with(|history| history.shows_page(number)),
        move || {
            let mut own = entries(panel.history_page(number), panel);
            own.push(pages(number + 1, panel));
            fragment(own)
        },
    )
}

fn entries(entries: Vec<Result<Receipt, String>>, panel: Panel) -> Vec<AnyView> {
    let damaged = entries.iter().filter(|entry| entry.is_err()).count();
    let aside = (damaged > 0).then(|| el_class("li", "notice").text(&text::history_damaged(damaged)));
    let items = entries.into_iter().filter_map(Result::ok).map(|receipt| entry(receipt, panel));
    items.chain(aside).map(Element::into_view).collect()
}

/// One entry. Its receipt is made when it is opened: a thousand of them would hold up the page.
fn entry(receipt: Receipt, panel: Panel) -> Element {
    let names: Vec<_> = changes(&receipt.before, &receipt.wanted).iter().map(|change| change.property.name()).collect();
    let summary = el("summary")
        .child(time(receipt.at))
        .text(" · ")
        .text(&describe::ending(&receipt))
        .text(" · ")
        .view(text_view(&describe::list(&names)));
    let opened = StaticSignal::new(false);
    el("li").child(
        el_class("details", "receipt")
            .on("toggle", move |_| opened.set(true))
            .child(summary)
            .show(move || opened.get(), move || receipt::contents(&receipt, panel).into_view()),
    )
}
