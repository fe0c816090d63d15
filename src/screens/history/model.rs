//! Which receipts are shown, and the list's other state. The receipts themselves are kept by `app::receipts`.

use crate::app::{ReceiptEvent, Receipts};
use crate::ui::static_signal::StaticSignal;
use browser::{clock, focus, page};
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

    /// A receipt of this key is to be kept.
    fn add(&mut self, key: &String, is_kept: bool) {
        let is_known = |keys: &Arc<Vec<String>>| keys.contains(key);
        if self.keys.as_ref().is_some_and(is_known) || is_known(&self.added) {
            // More is known of a save than when its receipt was shown.
            self.round += 1;
        } else if is_kept && self.keys.is_some() {
            let older = self.added.iter().cloned();
            self.added = Arc::new(std::iter::once(key.clone()).chain(older).collect());
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
    receipts: Receipts,
    list: StaticSignal<List>,
}

impl HistoryModel {
    /// A list that was not opened.
    pub(crate) fn new(receipts: Receipts) -> Self {
        let model = Self { receipts, list: StaticSignal::new(List::default()) };
        receipts.on_change(move |event| match event {
            ReceiptEvent::Keep { key, is_kept } => model.list.update(|list| list.add(key, *is_kept)),
            ReceiptEvent::Replaced => model.open(),
        });
        model
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

    /// Removes all receipts.
    pub(super) fn clear(self) {
        self.receipts.clear();
        // The button that was pressed is gone with the list.
        page::soon(focus::to_heading);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_open_begins_with_what_was_added_since() {
        let mut list = List::default();
        list.add(&"1".to_owned(), true);
        assert_eq!((list.len(), list.added.len()), (0, 0), "it will be read when it is opened");
        list.open(vec!["1".to_owned()]);
        list.add(&"2".to_owned(), true);
        list.add(&"3".to_owned(), false);
        list.add(&"4".to_owned(), true);
        assert_eq!(*list.added, ["4", "2"]);
        assert_eq!((list.len(), list.round), (1, 1));
    }

    #[test]
    fn a_receipt_that_is_amended_makes_the_list_anew() {
        let mut list = List::default();
        list.open(vec!["1".to_owned()]);
        list.add(&"2".to_owned(), true);
        for (key, round) in [("1", 2), ("2", 3), ("3", 3)] {
            list.add(&key.to_owned(), true);
            assert_eq!(list.round, round);
        }
        assert_eq!(*list.added, ["3", "2"]);
    }

    #[test]
    fn a_list_is_shown_a_page_at_a_time() {
        let mut list = List::default();
        assert!(!list.has_more());
        list.open((0..=PAGE).map(|key| key.to_string()).collect());
        assert!(list.has_more());
        list.pages = 1;
        assert!(list.has_more());
        list.pages = 2;
        assert!(!list.has_more());
    }
}
