//! Keyboard shortcuts: a full stop, then a letter. Every combination with Alt, Ctrl or Shift is some browser's or
//! screen reader's; the full stop is nobody's. Each stands for a control that can be seen; "?" lists them, and they can
//! be turned off.

use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::keyboard::{self, Pressed};
use browser::storage::{self, StorageArea};
use browser::{clock, page};
use leptos::prelude::untrack;
use remote_help::time::{Millis, UnixMillis};

/// The name under which it is remembered that they are turned off.
const OFF: &str = "remote-help-panel.no-shortcuts";

/// How long the full stop waits for its letter.
const PATIENCE: Millis = Millis::from_seconds(3.0);

/// What a shortcut does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shortcut {
    Review,
    Discard,
    Reload,
    Undo,
    History,
    Export,
    CopyLink,
    WhoChanged,
}

impl Shortcut {
    /// All of them, in the order they are listed.
    pub(crate) const ALL: [Self; 8] = [
        Self::Review,
        Self::Discard,
        Self::Reload,
        Self::Undo,
        Self::History,
        Self::Export,
        Self::CopyLink,
        Self::WhoChanged,
    ];

    /// The letter that follows the full stop.
    pub(crate) const fn letter(self) -> &'static str {
        match self {
            Self::Review => "r",
            Self::Discard => "d",
            Self::Reload => "l",
            Self::Undo => "u",
            Self::History => "h",
            Self::Export => "e",
            Self::CopyLink => "k",
            Self::WhoChanged => "w",
        }
    }
}

/// What a key means to the shortcuts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum KeyMeaning {
    /// It is no shortcut's.
    Nothing,
    /// The full stop, for which a letter follows, or "?".
    Taken,
    /// It is the letter of this one.
    Runs(Shortcut),
}

/// Whether shortcuts work, what was pressed of one, and whether the list of them is open.
#[derive(Clone, Copy)]
pub(crate) struct Shortcuts {
    /// The user may have turned them off.
    are_on: StaticSignal<bool>,
    is_list_open: StaticSignal<bool>,
    /// Until when a letter counts.
    armed_until: &'static Stored<UnixMillis>,
}

impl Shortcuts {
    /// Shortcuts that work, until [`Self::load`] knows better.
    pub(crate) fn new() -> Self {
        let (are_on, is_list_open) = (StaticSignal::new(true), StaticSignal::new(false));
        Self { are_on, is_list_open, armed_until: Box::leak(Box::new(Stored::new(UnixMillis::EPOCH))) }
    }

    /// Takes up whether this browser remembers that they are turned off.
    fn load(self) {
        self.are_on.set(storage::get(StorageArea::Local, OFF).is_none());
    }

    /// Whether they work.
    pub(crate) fn are_on(self) -> bool {
        self.are_on.get()
    }

    /// Turns them on or off. Remembered where the browser lets it be.
    pub(crate) fn turn(self, on: bool) {
        self.are_on.set(on);
        if on {
            storage::remove(StorageArea::Local, OFF);
        } else {
            storage::set(StorageArea::Local, OFF, "1");
        }
    }

    /// Whether the list of them is open.
    pub(crate) fn is_list_open(self) -> bool {
        self.is_list_open.get()
    }

    /// Opens the list of them, or closes it.
    pub(crate) fn show_list(self, open: bool) {
        self.is_list_open.set(open);
    }

    /// Takes a key, pressed at this time, and says what it means.
    fn take_key(self, pressed: &Pressed, now: UnixMillis) -> KeyMeaning {
        // A full stop only counts for the key right after it.
        let is_second = now < self.armed_until.get();
        self.armed_until.set(UnixMillis::EPOCH);
        if pressed.in_text || !self.are_on.get_untracked() {
            return KeyMeaning::Nothing;
        }
        match pressed.key.as_str() {
            "?" => self.is_list_open.set(true),
            "." => self.armed_until.set(now + PATIENCE),
            _ => {
                let shortcut = is_second.then(|| Shortcut::of(pressed)).flatten();
                return shortcut.map_or(KeyMeaning::Nothing, KeyMeaning::Runs);
            }
        }
        KeyMeaning::Taken
    }
}

impl Shortcut {
    /// The shortcut whose letter was pressed: by what the key writes, and where that is another script, by the key.
    fn of(pressed: &Pressed) -> Option<Self> {
        let is_its = |shortcut: &Self| {
            let letter = shortcut.letter();
            pressed.key == letter
                || !pressed.key.is_ascii()
                    && pressed.code.strip_prefix("Key").is_some_and(|key| key.eq_ignore_ascii_case(letter))
        };
        Self::ALL.into_iter().find(is_its)
    }
}

impl Shortcuts {
    /// Begins to listen to keys; `press` does what a shortcut stands for.
    pub(crate) fn listen(self, press: impl Fn(Shortcut) + 'static) {
        self.load();
        keyboard::when_pressed(move |pressed| {
            if page::has_dialog() {
                return false;
            }
            let meaning = self.take_key(&pressed, clock::now());
            if let KeyMeaning::Runs(shortcut) = meaning {
                untrack(|| press(shortcut));
            }
            meaning != KeyMeaning::Nothing
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGIN: UnixMillis = UnixMillis::from_seconds(1.0);

    fn key(key: &str, code: &str) -> Pressed {
        Pressed { key: key.to_owned(), code: code.to_owned(), in_text: false }
    }

    #[test]
    fn a_letter_counts_right_after_a_full_stop() {
        let shortcuts = Shortcuts::new();
        let stop = key(".", "Period");
        assert_eq!(shortcuts.take_key(&key("r", "KeyR"), BEGIN), KeyMeaning::Nothing, "a letter by itself");
        assert_eq!(shortcuts.take_key(&stop, BEGIN), KeyMeaning::Taken);
        assert_eq!(
            shortcuts.take_key(&key("r", "KeyR"), BEGIN + PATIENCE - Millis::new(1.0)),
            KeyMeaning::Runs(Shortcut::Review)
        );
        assert_eq!(
            shortcuts.take_key(&key("r", "KeyR"), BEGIN + PATIENCE - Millis::new(1.0)),
            KeyMeaning::Nothing,
            "once"
        );
        assert_eq!(shortcuts.take_key(&stop, BEGIN), KeyMeaning::Taken);
        assert_eq!(shortcuts.take_key(&key("r", "KeyR"), BEGIN + PATIENCE), KeyMeaning::Nothing, "too late");
        assert_eq!(shortcuts.take_key(&stop, BEGIN), KeyMeaning::Taken);
        assert_eq!(shortcuts.take_key(&key("x", "KeyX"), BEGIN + Millis::new(1.0)), KeyMeaning::Nothing);
        assert_eq!(
            shortcuts.take_key(&key("r", "KeyR"), BEGIN + Millis::new(1.0)),
            KeyMeaning::Nothing,
            "another key came between"
        );
    }

    #[test]
    fn another_script_goes_by_the_key_and_text_fields_by_nothing() {
        let shortcuts = Shortcuts::new();
        let stop = key(".", "Period");
        shortcuts.take_key(&stop, BEGIN);
        assert_eq!(shortcuts.take_key(&key("к", "KeyR"), BEGIN + Millis::new(1.0)), KeyMeaning::Runs(Shortcut::Review));
        shortcuts.take_key(&stop, BEGIN);
        assert_eq!(
            shortcuts.take_key(&key("p", "KeyR"), BEGIN + Millis::new(1.0)),
            KeyMeaning::Nothing,
            "a Latin letter is what it is"
        );
        assert_eq!(shortcuts.take_key(&Pressed { in_text: true, ..key(".", "Period") }, BEGIN), KeyMeaning::Nothing);
        assert_eq!(shortcuts.take_key(&key("r", "KeyR"), BEGIN + Millis::new(1.0)), KeyMeaning::Nothing);
        shortcuts.are_on.set(false);
        assert_eq!(shortcuts.take_key(&key("?", "Slash"), BEGIN + Millis::new(1.0)), KeyMeaning::Nothing);
    }
}
