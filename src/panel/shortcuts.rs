//! Keyboard shortcuts: a full stop, then a letter. Every combination with Alt, Ctrl or Shift is some browser's or
//! screen reader's; the full stop is nobody's. Each stands for a control that can be seen; "?" lists them, and they can
//! be turned off.

use super::Panel;
use crate::browser::keyboard::{self, Pressed};
use crate::browser::storage::{self, StorageArea};
use crate::browser::{clock, page};
use leptos::prelude::untrack;
use remote_help::save::Save;
use remote_help::time::{Millis, UnixMillis};
use std::cell::Cell;

/// The name under which it is remembered that they are turned off.
const OFF: &str = "remote-help-panel.no-shortcuts";

/// How long the full stop waits for its letter.
const PATIENCE: Millis = Millis::from_seconds(3.0);

thread_local! {
    /// Until when a letter counts.
    static ARMED: Cell<UnixMillis> = const { Cell::new(UnixMillis::EPOCH) };
}

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

impl Panel {
    /// Begins to listen, and takes up whether they are turned off.
    pub(super) fn listen_for_shortcuts(self) {
        self.uses_shortcuts.set(storage::get(StorageArea::Local, OFF).is_none());
        keyboard::when_pressed(move |pressed| {
            self.uses_shortcuts.get_untracked() && untrack(move || self.use_key(&pressed))
        });
    }

    /// Turns them on or off. Remembered where the browser lets it be.
    pub(crate) fn set_shortcuts(self, on: bool) {
        self.uses_shortcuts.set(on);
        if on {
            storage::remove(StorageArea::Local, OFF);
        } else {
            storage::set(StorageArea::Local, OFF, "1");
        }
    }

    fn use_key(self, pressed: &Pressed) -> bool {
        if page::has_dialog() {
            return false;
        }
        // A full stop only counts for the key right after it.
        let is_second = clock::now() < ARMED.replace(UnixMillis::EPOCH);
        if pressed.in_text {
            return false;
        }
        if pressed.key == "?" {
            self.lists_shortcuts.set(true);
            return true;
        }
        if pressed.key == "." {
            ARMED.set(clock::now() + PATIENCE);
            return true;
        }
        let is_its = |shortcut: &Shortcut| {
            let letter = shortcut.letter();
            // By what the key writes, and where that is another script, by the key.
            pressed.key == letter
                || !pressed.key.is_ascii()
                    && pressed.code.strip_prefix("Key").is_some_and(|key| key.eq_ignore_ascii_case(letter))
        };
        match Shortcut::ALL.into_iter().find(is_its).filter(|_| is_second) {
            Some(shortcut) => {
                self.press(shortcut);
                true
            }
            None => false,
        }
    }

    /// Does what the control does that the shortcut stands for; nothing where that one is inert.
    fn press(self, shortcut: Shortcut) {
        match shortcut {
            Shortcut::Review => self.review(),
            Shortcut::Discard if self.can_discard() => self.discard(),
            Shortcut::Reload if self.can_reload() => self.read(),
            Shortcut::Undo => {
                if let Some(receipt) = self.receipt.get().filter(Self::is_undoable) {
                    self.undo(&receipt);
                }
            }
            Shortcut::History => {
                page::open_disclosure("history");
            }
            Shortcut::Export => self.export(),
            Shortcut::CopyLink => self.copy_link(),
            Shortcut::WhoChanged => {
                page::open_disclosure("audit");
            }
            Shortcut::Discard | Shortcut::Reload => {}
        }
    }

    /// Whether there are changes to drop now.
    pub(crate) fn can_discard(self) -> bool {
        self.change_count() > 0 && !self.save.with(Save::holds_form)
    }

    /// Whether the settings can be read again now.
    pub(crate) fn can_reload(self) -> bool {
        self.session.with(super::Session::is_signed_in) && !self.save.with(Save::is_running) && !self.is_reading.get()
    }
}
