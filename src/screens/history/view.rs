//! The history: receipts of this browser, newest first, a page at a time. What is kept is read when it is opened.

use super::HistoryModel;
use crate::components::describe;
use crate::components::lazy::Content;
use crate::components::receipt::{self, ReceiptActions};
use crate::components::time::dated;
use crate::text;
use crate::ui::element::{Element, button, el, el_class, el_text, empty, fragment, keyed, show};
use crate::ui::static_signal::StaticSignal;
use leptos::prelude::AnyView;
use remote_help::receipt::Receipt;
use remote_help::settings::changes;

/// What stands in the disclosure.
pub(crate) struct History {
    model: HistoryModel,
    actions: ReceiptActions,
}

impl History {
    /// The history of these receipts.
    pub(crate) fn new(actions: ReceiptActions) -> Self {
        Self { model: HistoryModel::new(actions.receipts), actions }
    }
}

impl Content for History {
    fn opened(&self) {
        self.model.open();
    }

    fn view(&self) -> AnyView {
        let Self { model, actions } = *self;
        fragment(vec![
            el_text("p", text::history::history_lead()).attr("class", "help").into_view(),
            show(
                move || model.receipts().are_kept_for_good(),
                || el_text("p", text::history::history_safari()).attr("class", "help").into_view(),
            ),
            keyed(move || model.round(), move || if model.is_open() { list(model, actions) } else { empty() }),
        ])
    }
}

fn list(model: HistoryModel, actions: ReceiptActions) -> AnyView {
    let count = move || model.count();
    let buttons = el_class("div", "actions")
        .show(
            move || model.has_more(),
            move || button(text::history::history_more(), move || model.show_more()).into_view(),
        )
        .show(move || count() > 0, move || button(text::history::clear_history(), move || model.clear()).into_view())
        .child(el_class("p", "actions-note").dynamic_text(move || text::history::history_count(count())));
    let entries = el_class("ul", "entries")
        .dynamic(move || fragment(entries(model.added(), actions)))
        .view(pages(0, model, actions));
    fragment(vec![
        show(move || count() == 0, || el_text("p", text::history::history_empty()).into_view()),
        show(move || model.receipts().is_full(), || el_class("p", "notice").text(text::history_full()).into_view()),
        entries.into_view(),
        buttons.into_view(),
    ])
}

/// A page, and the pages after it once they are shown: those before stay as they are.
fn pages(number: usize, model: HistoryModel, actions: ReceiptActions) -> AnyView {
    show(
        move || model.shows_page(number),
        move || {
            let mut own = entries(model.page(number), actions);
            own.push(pages(number + 1, model, actions));
            fragment(own)
        },
    )
}

fn entries(entries: Vec<Result<Receipt, String>>, actions: ReceiptActions) -> Vec<AnyView> {
    let damaged = entries.iter().filter(|entry| entry.is_err()).count();
    let aside = (damaged > 0).then(|| el_class("li", "notice").text(&text::history::history_damaged(damaged)));
    let items = entries.into_iter().filter_map(Result::ok).map(|receipt| entry(receipt, actions));
    items.chain(aside).map(Element::into_view).collect()
}

/// One entry. Its receipt is made when it is opened: a thousand of them would hold up the page.
fn entry(receipt: Receipt, actions: ReceiptActions) -> Element {
    let names: Vec<_> = changes(&receipt.before, &receipt.wanted).iter().map(|change| change.property.name()).collect();
    let said = text::listed(&describe::ending(&receipt), &describe::list(&names));
    let said = match (&receipt.run, &receipt.tenant) {
        (Some(_), Some(tenant)) => text::listed(&said, &text::history::of_run(tenant)),
        _ => said,
    };
    let summary = dated("summary", receipt.at, |time| text::labelled(time, &said));
    let opened = StaticSignal::new(false);
    el("li").child(
        el_class("details", "receipt")
            .on("toggle", move |_| opened.set(true))
            .child(summary)
            .show(move || opened.get(), move || receipt::contents(&receipt, actions).into_view()),
    )
}
