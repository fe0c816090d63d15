//! Keyboard shortcuts: each is a key with Alt and Shift, which no browser and no screen reader takes, and stands for a
//! control that can be seen. "?" lists them. They can be turned off.

use super::Panel;
use crate::browser::keyboard::{self, Pressed};
use crate::browser::page;
use crate::browser::storage::{self, Place};
use leptos::prelude::untrack;

/// The name under which it is remembered that they are turned off.
const OFF: &str = "remote-help-panel.no-shortcuts";

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

    /// The key's letter.
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::Review => 'R',
            Self::Discard => 'D',
            Self::Reload => 'L',
            Self::Undo => 'U',
            Self::History => 'H',
            Self::Export => 'E',
            Self::CopyLink => 'K',
            Self::WhoChanged => 'G',
        }
    }
}

impl Panel {
    /// Begins to listen, and takes up whether they are turned off.
    pub(super) fn listen_for_shortcuts(self) {
        self.uses_shortcuts.set(storage::look_text(Place::Browser, OFF).is_none());
        keyboard::when_pressed(move |pressed| {
            self.uses_shortcuts.get_untracked() && untrack(move || self.use_key(&pressed))
        });
    }

    /// Turns them on or off. Remembered where the browser lets it be.
    pub(crate) fn set_shortcuts(self, on: bool) {
        self.uses_shortcuts.set(on);
        if on {
            storage::remove(Place::Browser, OFF);
        } else {
            storage::keep_text(Place::Browser, OFF, "1");
        }
    }

    fn use_key(self, pressed: &Pressed) -> bool {
        if page::has_dialog() {
            return false;
        }
        if pressed.key == "?" && !pressed.in_text {
            self.lists_shortcuts.set(true);
            return true;
        }
        let letter = pressed.code.strip_prefix("Key").and_then(|letter| letter.chars().next());
        let shortcut = Shortcut::ALL.into_iter().find(|shortcut| Some(shortcut.letter()) == letter);
        match shortcut.filter(|_| pressed.with_alt_shift) {
            Some(shortcut) => {
                self.act(shortcut);
                true
            }
            None => false,
        }
    }

    /// Does what the control does that the shortcut stands for; nothing where that one is inert.
    fn act(self, shortcut: Shortcut) {
        match shortcut {
            Shortcut::Review => self.review(),
            Shortcut::Discard if self.can_discard() => self.discard(),
            Shortcut::Reload if self.can_reload() => self.read(),
            Shortcut::Undo => {
                if let Some(receipt) = self.receipt.get() {
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
        self.change_count() > 0 && !self.save.with(remote_help::save::Save::is_running)
    }

    /// Whether the settings can be read again now.
    pub(crate) fn can_reload(self) -> bool {
        self.session.with(super::Session::is_signed_in)
            && !self.save.with(remote_help::save::Save::is_running)
            && !self.is_reading.get()
    }
}
