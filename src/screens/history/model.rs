//! Which receipts are shown, and the list's other state. The receipts themselves are kept by `app::receipts`.

use crate::app::{Messages, ReceiptEvent, Receipts, StatusMessage};
use crate::ui::static_signal::StaticSignal;
use browser::{clock, page};
use leptos::task::spawn_local;
use remote_help::receipt::Receipt;
use std::sync::Arc;
use std::time::Duration;

/// So many receipts are read and shown in one task: more would hold up the page.
const PAGE: usize = 10;
/// So many such pages are shown at a time.
const AT_A_TIME: usize = 5;

/// The list as far as it is shown. Its keys are shared: it is handed around with every change.
#[derive(Clone, Debug, Default, PartialEq)]
struct List {
    /// The keys of all receipts when it was opened, newest first; `None` until then.
    keys: Option<Arc<Vec<String>>>,
    /// The keys of those added since, newest first.
    added: Arc<Vec<String>>,
    /// How many pages of the keys are shown.
    pages: usize,
    /// Counts the times the list was made anew.
    round: u32,
}

impl List {
    fn len(&self) -> usize {
        self.keys.as_ref().map_or(0, |keys| keys.len())
    }

    fn has_more(&self) -> bool {
        self.len() > self.pages * PAGE
    }

    /// A receipt is to be kept.
    fn add(&mut self, event: &ReceiptEvent) {
        let is_known = |keys: &Arc<Vec<String>>| keys.contains(&event.key);
        if self.keys.as_ref().is_some_and(is_known) || is_known(&self.added) {
            // More is known of a save than when its receipt was shown.
            self.round += 1;
        } else if event.is_kept && self.keys.is_some() {
            let older = self.added.iter().cloned();
            self.added = Arc::new(std::iter::once(event.key.clone()).chain(older).collect());
        }
    }

    /// The list is made anew of these keys.
    fn open(&mut self, keys: Vec<String>) {
        *self = Self { keys: Some(Arc::new(keys)), added: Arc::default(), pages: 0, round: self.round + 1 };
    }
}

/// The owner of the list.
#[derive(Clone, Copy)]
pub(crate) struct HistoryModel {
    messages: Messages,
    receipts: Receipts,
    list: StaticSignal<List>,
    /// The receipts that were cleared: they can be brought back until the page is left.
    cleared: StaticSignal<Arc<Vec<(String, String)>>>,
}

impl HistoryModel {
    /// A list that was not opened.
    pub(crate) fn new(messages: Messages, receipts: Receipts) -> Self {
        let (list, cleared) = (StaticSignal::new(List::default()), StaticSignal::new(Arc::default()));
        receipts.on_keep(move |event| list.update(|list| list.add(event)));
        Self { messages, receipts, list, cleared }
    }

    /// The receipts as they are kept.
    pub(super) fn receipts(self) -> Receipts {
        self.receipts
    }

    /// How many receipts there are.
    pub(super) fn count(self) -> usize {
        self.list.with(|list| list.len() + list.added.len())
    }

    /// Whether there is a page of that number, and it is shown.
    pub(super) fn shows_page(self, page: usize) -> bool {
        self.list.with(|list| page < list.pages && page * PAGE < list.len())
    }

    /// Whether there are more than are shown.
    pub(super) fn has_more(self) -> bool {
        self.list.with(List::has_more)
    }

    /// Whether it was opened.
    pub(super) fn is_open(self) -> bool {
        self.list.with(|list| list.keys.is_some())
    }

    /// A number that changes when the list is made anew.
    pub(super) fn round(self) -> u32 {
        self.list.with(|list| list.round)
    }

    /// Lists the keys in one task and reads receipts in later ones: ten thousand must not hold up the page.
    pub(crate) fn open(self) {
        spawn_local(async move {
            clock::sleep(Duration::ZERO).await;
            let keys = self.receipts.keys();
            clock::sleep(Duration::ZERO).await;
            self.list.update(|list| list.open(keys));
            self.show_pages(false);
        });
    }

    /// Shows more of it.
    pub(super) fn show_more(self) {
        self.show_pages(true);
    }

    /// Shows more of it, a page a task. If a button was pressed that is gone afterwards, the focus goes to the last entry.
    fn show_pages(self, by_button: bool) {
        let round = self.list.with_untracked(|list| list.round);
        spawn_local(async move {
            for _ in 0..AT_A_TIME {
                if self.list.with_untracked(|list| list.round != round || !list.has_more()) {
                    return;
                }
                self.list.update(|list| list.pages += 1);
                clock::sleep(Duration::ZERO).await;
                if by_button && page::focus_is_lost() {
                    page::focus_last("#history .entries summary");
                }
            }
        });
    }

    /// A page of receipts, newest first. In the place of one that can't be read stands its key.
    pub(super) fn page(self, page: usize) -> Vec<Result<Receipt, String>> {
        let keys = self.list.with_untracked(|list| list.keys.clone()).unwrap_or_default();
        self.receipts.read(keys.iter().skip(page * PAGE).take(PAGE))
    }

    /// The receipts added since it was opened, newest first.
    pub(super) fn added(self) -> Vec<Result<Receipt, String>> {
        let added = self.list.with(|list| Arc::clone(&list.added));
        self.receipts.read(added.iter())
    }

    /// Forgets all receipts, also those that can't be read: they are the panel's own.
    pub(super) fn clear(self) {
        if !self.receipts.are_kept() {
            return;
        }
        let cleared = self.receipts.clear();
        self.messages.say(StatusMessage::HistoryCleared(cleared.len()));
        self.cleared.set(Arc::new(cleared));
        self.open();
        // The button that was pressed is gone with the list.
        page::soon(|| {
            page::focus_id("status");
        });
    }

    /// Brings back the receipts that were cleared on this page.
    pub(crate) fn restore(self) {
        self.receipts.restore(&self.cleared.get_untracked());
        self.cleared.set(Arc::default());
        self.messages.say(StatusMessage::Nothing);
        self.open();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(key: &str, is_kept: bool) -> ReceiptEvent {
        ReceiptEvent { key: key.to_owned(), is_kept }
    }

    #[test]
    fn a_list_that_is_open_begins_with_what_was_added_since() {
        let mut list = List::default();
        list.add(&kept("1", true));
        assert_eq!((list.len(), list.added.len()), (0, 0), "it will be read when it is opened");
        list.open(vec!["1".to_owned()]);
        list.add(&kept("2", true));
        list.add(&kept("3", false));
        list.add(&kept("4", true));
        assert_eq!(*list.added, ["4", "2"]);
        assert_eq!((list.len(), list.round), (1, 1));
    }

    #[test]
    fn a_receipt_that_is_amended_makes_the_list_anew() {
        let mut list = List::default();
        list.open(vec!["1".to_owned()]);
        list.add(&kept("2", true));
        for (key, round) in [("1", 2), ("2", 3), ("3", 3)] {
            list.add(&kept(key, true));
            assert_eq!(list.round, round);
        }
        assert_eq!(*list.added, ["3", "2"]);
    }

    #[test]
    fn a_list_is_shown_a_page_at_a_time() {
        let mut list = List::default();
        assert!(!list.has_more());
        list.open((0..PAGE + 1).map(|key| key.to_string()).collect());
        assert!(list.has_more());
        list.pages = 1;
        assert!(list.has_more());
        list.pages = 2;
        assert!(!list.has_more());
    }
}
