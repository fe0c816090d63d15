//! Finding rows by words in any of their cells.

use super::fold;
use super::report::Report;
use super::rows::content;
use std::fmt;

/// What is searched for: words, regardless of case, each of which a row must have somewhere.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Needle {
    words: Vec<Word>,
}

/// A word in lower case.
#[derive(Clone, PartialEq, Eq)]
struct Word {
    text: String,
    /// For each byte that may stand at the end of a place, how far the next place is at least (Horspool's search).
    skips: Vec<u8>,
}

impl Needle {
    /// The words of a text, which white space separates. A text without any matches every row.
    pub fn new(text: &str) -> Self {
        Self { words: text.split_whitespace().map(Word::new).collect() }
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

impl Word {
    fn new(text: &str) -> Self {
        let text = fold::folded(text);
        let length = text.len();
        let mut skips = vec![u8::try_from(length).unwrap_or(u8::MAX); 256];
        for (place, byte) in text.bytes().enumerate().take(length.saturating_sub(1)) {
            for byte in [byte, byte.to_ascii_uppercase()] {
                if let Some(skip) = skips.get_mut(usize::from(byte)) {
                    *skip = u8::try_from(length - 1 - place).unwrap_or(u8::MAX);
                }
            }
        }
        Self { text, skips }
    }

    /// Whether the word is in a text.
    fn is_in(&self, text: &str) -> bool {
        // Even where people's names are not ASCII, most cells are, and need no copy in lower case.
        if text.is_ascii() {
            self.is_in_bytes(text.as_bytes())
        } else {
            self.is_in_bytes(fold::folded(text).as_bytes())
        }
    }

    /// Whether the word is in a text that is ASCII or in lower case. `str::contains` takes longer to begin.
    fn is_in_bytes(&self, text: &[u8]) -> bool {
        let word = self.text.as_bytes();
        let mut end = word.len();
        while let Some(place) = text.get(..end).and_then(|before| before.get(end - word.len()..)) {
            if place.eq_ignore_ascii_case(word) {
                return true;
            }
            let last = place.last().and_then(|last| self.skips.get(usize::from(*last)));
            end += usize::from(last.copied().unwrap_or(1));
        }
        false
    }

    /// Whether the word could be found in `--`, which means that there is nothing.
    fn is_dashes(&self) -> bool {
        self.text.bytes().all(|byte| byte == b'-')
    }
}

impl Report {
    /// Whether each word is found in some cell of the row, also of a column that the table doesn't show.
    pub fn matches(&self, row: u32, needle: &Needle) -> bool {
        if needle.is_empty() {
            return true;
        }
        let Some(row) = self.rows.get(row) else { return false };
        let count = row.places.count;
        // Between cells there are line feeds, which no word has, so that no word is found across two of them.
        let Some(text) = row.cells.range(row.first, count) else { return false };
        if text.is_ascii() && !needle.words.iter().any(Word::is_dashes) {
            return needle.words.iter().all(|word| word.is_in_bytes(text.as_bytes()));
        }
        let cells = (row.first..row.first + count).filter_map(|cell| row.cells.get(cell).and_then(content));
        needle.words.iter().all(|word| cells.clone().any(|cell| word.is_in(cell)))
    }
}

#[cfg(test)]
#[path = "filter_tests.rs"]
mod tests;
