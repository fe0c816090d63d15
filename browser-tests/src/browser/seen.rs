//! Events of a page that a test may watch for.

use sandbox::panel::Note;

/// One thing a page did.
pub enum Seen {
    /// It, or the browser about it, wrote to the console.
    Console {
        /// `SEVERE` for errors, with Chromium those of the network included.
        level: String,
        /// The text with its source.
        text: String,
    },
    /// It ran against its policy: the directive first.
    Violation(String),
}

impl Seen {
    /// As an observer noted it.
    pub(crate) fn of_note(note: Note) -> Self {
        match note.kind.as_str() {
            "violation" => Self::Violation(note.text),
            "error" => Self::Console { level: "SEVERE".to_owned(), text: note.text },
            level => Self::Console { level: level.to_owned(), text: note.text },
        }
    }
}
