//! The history: receipts kept in this browser or this tab, as the deployment says. What can't be read is kept aside.

use crate::app::{Panel, StatusMessage};
use browser::storage::{self, StorageArea};
use browser::{clock, file, locale, page};
use leptos::task::spawn_local;
use remote_help::audit::AuditEvent;
use remote_help::config;
use remote_help::receipt::{Receipt, STORED_PREFIX, is_stored_key};
use remote_help::time::{Millis, UnixMillis};
use std::sync::Arc;
use std::time::Duration;

/// So many receipts are read and shown in one task: more would hold up the page.
const PAGE: usize = 10;
/// So many such pages are shown at a time.
const AT_A_TIME: usize = 5;

/// A receipt's time and Intune's lie no further apart.
const NEAR: Millis = Millis::from_minutes(10.0);

/// The history as far as it is shown. The lists are shared: it is handed around with every change.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct History {
    /// The names of all receipts when it was opened, newest first; none until then.
    names: Option<Arc<Vec<String>>>,
    /// The names of those added since, newest first.
    added: Arc<Vec<String>>,
    /// How many pages of the names are shown.
    pages: usize,
    /// Counts the times the list was made anew.
    round: u32,
    /// The browser did not keep the last receipt.
    pub(crate) is_full: bool,
    /// What was cleared, until the page is left: it can be brought back.
    cleared: Arc<Vec<(String, String)>>,
}

impl History {
    /// How many receipts there are.
    pub(crate) fn count(&self) -> usize {
        self.names.as_ref().map_or(0, |names| names.len()) + self.added.len()
    }

    /// Whether there is a page of that number, and it is shown.
    pub(crate) fn shows_page(&self, page: usize) -> bool {
        page < self.pages && page * PAGE < self.names.as_ref().map_or(0, |names| names.len())
    }

    /// Whether there are more than are shown.
    pub(crate) fn has_more(&self) -> bool {
        self.names.as_ref().is_some_and(|names| names.len() > self.pages * PAGE)
    }

    /// Whether it was opened.
    pub(crate) fn is_open(&self) -> bool {
        self.names.is_some()
    }

    /// Changes when the list is made anew.
    pub(crate) fn round(&self) -> u32 {
        self.round
    }
}

/// When the save of a stored receipt ended: its name says so.
fn stored_at(name: &str) -> Option<UnixMillis> {
    let at: u64 = name.strip_prefix(STORED_PREFIX)?.split('.').next()?.parse().ok()?;
    #[expect(clippy::cast_precision_loss, reason = "a time is far below 2 to the 53rd")]
    let at = at as f64;
    Some(UnixMillis::new(at))
}

impl Panel {
    /// Where receipts are kept; none where the deployment keeps none.
    fn history_place(self) -> Option<StorageArea> {
        match self.config_untracked().history {
            config::History::Local => Some(StorageArea::Local),
            config::History::Session => Some(StorageArea::Session),
            config::History::Off => None,
        }
    }

    /// Whether the deployment keeps receipts at all.
    pub(crate) fn has_history(self) -> bool {
        self.config().history != config::History::Off
    }

    /// Whether receipts are kept beyond this tab.
    pub(crate) fn keeps_history_for_good(self) -> bool {
        self.config().history == config::History::Local
    }

    /// Keeps a receipt. Where the browser doesn't, it is said; the receipt is still on the page.
    pub(crate) fn keep_receipt(self, receipt: &Receipt) {
        let Some(place) = self.history_place() else { return };
        let name = receipt.stored_key();
        let is_kept = storage::set(place, &name, &receipt.to_stored());
        self.history.update(|history| {
            history.is_full = !is_kept;
            let names = history.names.iter().chain([&history.added]);
            if names.flat_map(|names| names.iter()).any(|known| *known == name) {
                // More is known of a save than when its receipt was shown.
                history.round += 1;
            } else if is_kept && history.is_open() {
                let older = history.added.iter().cloned();
                history.added = Arc::new(std::iter::once(name).chain(older).collect());
            }
        });
    }

    /// Looks what is kept: the names in a task of their own, then the receipts, so that ten thousand hold up nothing.
    pub(crate) fn open_history(self) {
        spawn_local(async move {
            clock::sleep(Duration::ZERO).await;
            let names = self.history_place().map(storage::names).unwrap_or_default();
            // A name begins with the time of its save, so the newest comes first.
            let names = names.into_iter().filter(|name| is_stored_key(name)).collect();
            clock::sleep(Duration::ZERO).await;
            self.history.update(|history| {
                history.names = Some(Arc::new(names));
                history.added = Arc::default();
                history.pages = 0;
                history.round += 1;
            });
            self.show_pages(false);
        });
    }

    /// Shows more of it.
    pub(crate) fn show_more_history(self) {
        self.show_pages(true);
    }

    /// Shows more of it, a page a task. Where a button was pressed that is gone afterwards, the focus goes to the last.
    fn show_pages(self, by_button: bool) {
        let round = self.history.with_untracked(History::round);
        spawn_local(async move {
            for _ in 0..AT_A_TIME {
                if self.history.with_untracked(|history| history.round != round || !history.has_more()) {
                    return;
                }
                self.history.update(|history| history.pages += 1);
                clock::sleep(Duration::ZERO).await;
                if by_button && page::focus_is_lost() {
                    page::focus_last("#history .entries summary");
                }
            }
        });
    }

    /// A page of receipts, newest first; in place of what can't be read, its name.
    pub(crate) fn history_page(self, page: usize) -> Vec<Result<Receipt, String>> {
        let names = self.history.with_untracked(|history| history.names.clone()).unwrap_or_default();
        self.read_receipts(names.iter().skip(page * PAGE).take(PAGE))
    }

    /// The receipts added since it was opened, newest first.
    pub(crate) fn history_added(self) -> Vec<Result<Receipt, String>> {
        let added = self.history.with(|history| Arc::clone(&history.added));
        self.read_receipts(added.iter())
    }

    fn read_receipts<'a>(self, names: impl Iterator<Item = &'a String>) -> Vec<Result<Receipt, String>> {
        let Some(place) = self.history_place() else { return Vec::new() };
        let read = |name: &String| {
            let receipt = storage::get(place, name).and_then(|text| Receipt::from_stored(&text));
            receipt.ok_or_else(|| name.clone())
        };
        names.map(read).collect()
    }

    /// Forgets all receipts. What can't be read goes too: it is the panel's own.
    pub(crate) fn clear_history(self) {
        let Some(place) = self.history_place() else { return };
        let names = storage::names(place).into_iter().filter(|name| is_stored_key(name));
        let cleared: Vec<_> = names
            .filter_map(|name| Some((storage::get(place, &name)?, name)))
            .map(|(text, name)| (name, text))
            .collect();
        for (name, _) in &cleared {
            storage::remove(place, name);
        }
        self.status.set(StatusMessage::HistoryCleared(cleared.len()));
        self.history.update(|history| history.cleared = Arc::new(cleared));
        self.open_history();
        // The button that was pressed is gone with the list.
        page::soon(|| {
            page::focus_id("status");
        });
    }

    /// Brings back what was cleared on this page.
    pub(crate) fn restore_history(self) {
        let Some(place) = self.history_place() else { return };
        for (name, text) in self.history.with_untracked(|history| Arc::clone(&history.cleared)).iter() {
            storage::set(place, name, text);
        }
        self.history.update(|history| history.cleared = Arc::default());
        self.status.set(StatusMessage::Nothing);
        self.open_history();
    }

    /// The receipt of the change that Intune tells of, if one is kept; `at` is when.
    pub(crate) fn receipt_of(self, event: &AuditEvent, at: UnixMillis) -> Option<Receipt> {
        let place = self.history_place()?;
        let names = storage::names(place).into_iter();
        let near = names.filter(|name| stored_at(name).is_some_and(|saved| (saved - at).abs() < NEAR));
        let receipts: Vec<_> = near.filter_map(|name| Receipt::from_stored(&storage::get(place, &name)?)).collect();
        event.receipt(receipts.iter(), Some(at)).cloned()
    }

    /// Offers a receipt as a file.
    pub(crate) fn download_receipt(self, receipt: &Receipt) {
        let when = locale::utc(receipt.at);
        // Colons are no part of a file's name on Windows.
        let name = format!("remote-help-receipt-{}.json", when.replace(':', "-"));
        self.offer(&name, &receipt.json(&when));
    }

    /// Offers a JSON text as a file, and says whether the browser took it.
    pub(crate) fn offer(self, name: &str, json: &str) {
        let is_offered = file::download(name, "application/json", json);
        self.status.set(if is_offered { StatusMessage::Downloaded } else { StatusMessage::DownloadFailed });
    }
}
