//! Receipts as this browser keeps them: for good, for this tab, or not at all, as the deployment says.

use super::listeners::Listeners;
use super::{Environment, Messages, StatusMessage};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::locale;
use browser::storage::{self, StorageArea};
use remote_help::audit::AuditEvent;
use remote_help::config::History;
use remote_help::receipt::{Receipt, STORED_PREFIX, is_stored_key};
use remote_help::time::{Millis, UnixMillis};

/// Receipts this near an event of Intune's are read; core then judges more narrowly. Ten minutes.
const NEAR: Millis = Millis::from_minutes(10.0);

/// What becomes of the kept receipts.
pub(crate) enum ReceiptEvent {
    /// One is to be kept, in the place of an earlier one of the same key.
    Keep {
        /// Its key in the browser's storage.
        key: String,
        /// Whether the browser kept it.
        is_kept: bool,
    },
    /// All were removed, or are back.
    Replaced,
}

/// The owner of kept receipts.
#[derive(Clone, Copy)]
pub(crate) struct Receipts(&'static State);

struct State {
    environment: Environment,
    messages: Messages,
    /// Whether the browser did not keep the last receipt.
    is_full: StaticSignal<bool>,
    /// Keys and texts of the receipts that were removed: they can be brought back until the page is left.
    cleared: Stored<Vec<(String, String)>>,
    listeners: Listeners<ReceiptEvent>,
}

/// When the save of a stored receipt ended: its key says so.
fn stored_at(key: &str) -> Option<UnixMillis> {
    let at: u64 = key.strip_prefix(STORED_PREFIX)?.split('.').next()?.parse().ok()?;
    #[expect(clippy::cast_precision_loss, reason = "a time is far below 2 to the 53rd")]
    let at = at as f64;
    Some(UnixMillis::new(at))
}

impl Receipts {
    /// None was kept by this page yet.
    pub(crate) fn new(environment: Environment, messages: Messages) -> Self {
        let (is_full, cleared) = (StaticSignal::new(false), Stored::new(Vec::new()));
        Self(Box::leak(Box::new(State { environment, messages, is_full, cleared, listeners: Listeners::new() })))
    }

    /// The storage area for receipts. Returns `None` if the deployment keeps none.
    pub(crate) fn area(self) -> Option<StorageArea> {
        match self.0.environment.config_untracked().history {
            History::Local => Some(StorageArea::Local),
            History::Session => Some(StorageArea::Session),
            History::Off => None,
        }
    }

    /// Whether the deployment keeps receipts at all.
    pub(crate) fn are_kept(self) -> bool {
        self.0.environment.config().history != History::Off
    }

    /// Whether receipts are kept beyond this tab.
    pub(crate) fn are_kept_for_good(self) -> bool {
        self.0.environment.config().history == History::Local
    }

    /// Whether the browser did not keep the last receipt.
    pub(crate) fn is_full(self) -> bool {
        self.0.is_full.get()
    }

    /// Tells `listener` what becomes of the kept receipts, from now on.
    pub(crate) fn on_change(self, listener: impl Fn(&ReceiptEvent) + Send + Sync + 'static) {
        self.0.listeners.add(listener);
    }

    /// Keeps a receipt, in the place of an earlier one of the same save. If the browser doesn't, that is said; the receipt is
    /// still on the page.
    pub(crate) fn keep(self, receipt: &Receipt) {
        let Some(area) = self.area() else { return };
        let key = receipt.stored_key();
        let is_kept = storage::set(area, &key, &receipt.to_stored());
        self.0.is_full.set(!is_kept);
        self.0.listeners.tell(&ReceiptEvent::Keep { key, is_kept });
    }

    /// The keys of all kept receipts, newest first.
    pub(crate) fn keys(self) -> Vec<String> {
        let keys = self.area().map(storage::names).unwrap_or_default();
        // A key begins with the time of its save, and the browser's keys come in reverse order.
        keys.into_iter().filter(|key| is_stored_key(key)).collect()
    }

    /// Reads the receipts of these keys. In the place of one that can't be read stands its key.
    pub(crate) fn read<'a>(self, keys: impl Iterator<Item = &'a String>) -> Vec<Result<Receipt, String>> {
        let Some(area) = self.area() else { return Vec::new() };
        let read = |key: &String| {
            let receipt = storage::get(area, key).and_then(|text| Receipt::from_stored(&text));
            receipt.ok_or_else(|| key.clone())
        };
        keys.map(read).collect()
    }

    /// Removes all receipts, also those that can't be read: they are the panel's own. Says so, with the way back.
    pub(crate) fn clear(self) {
        let Some(area) = self.area() else { return };
        let texts = self.keys().into_iter().filter_map(|key| Some((storage::get(area, &key)?, key)));
        let cleared: Vec<_> = texts.map(|(text, key)| (key, text)).collect();
        for (key, _) in &cleared {
            storage::remove(area, key);
        }
        self.0.messages.say(StatusMessage::HistoryCleared(cleared.len()));
        self.0.cleared.set(cleared);
        self.0.listeners.tell(&ReceiptEvent::Replaced);
    }

    /// Brings back the receipts that were removed on this page.
    pub(crate) fn restore(self) {
        let Some(area) = self.area() else { return };
        for (key, text) in self.0.cleared.take() {
            storage::set(area, &key, &text);
        }
        self.0.messages.say(StatusMessage::Nothing);
        self.0.listeners.tell(&ReceiptEvent::Replaced);
    }

    /// The receipt of the change that Intune tells of, if one is kept; `at` is when Intune says that it was made.
    pub(crate) fn of_event(self, event: &AuditEvent, at: UnixMillis) -> Option<Receipt> {
        let area = self.area()?;
        let keys = storage::names(area).into_iter();
        let near = keys.filter(|key| stored_at(key).is_some_and(|saved| (saved - at).abs() < NEAR));
        let receipts: Vec<_> = near.filter_map(|key| Receipt::from_stored(&storage::get(area, &key)?)).collect();
        event.receipt(receipts.iter(), Some(at)).cloned()
    }

    /// Offers a receipt as a file.
    pub(crate) fn download(self, receipt: &Receipt) {
        let when = locale::utc(receipt.at);
        // Windows allows no colons in a file's name.
        let name = format!("remote-help-receipt-{}.json", when.replace(':', "-"));
        self.0.messages.offer_file(&name, &receipt.json(&when));
    }
}
