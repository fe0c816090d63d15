//! Names of tenants, as people, files and Graph give them.

use crate::tenants::reference::is_invisible;

/// The longest name kept, in characters. Graph's own have at most 256.
pub const LONGEST_NAME: usize = 100;

/// A name without control characters and those that would turn the letters behind it around, in one line, cut to
/// [`LONGEST_NAME`]. Returns `None` if nothing is left. It is text, never markup.
pub fn clean_name(text: &str) -> Option<String> {
    let mut name = String::new();
    let mut length = 0;
    let mut has_gap = false;
    for letter in text.chars().filter(|letter| !is_invisible(*letter)) {
        if letter.is_whitespace() || letter.is_control() {
            has_gap = true;
            continue;
        }
        let gap = usize::from(has_gap && length > 0);
        if length + gap >= LONGEST_NAME {
            break;
        }
        if gap > 0 {
            name.push(' ');
        }
        name.push(letter);
        length += gap + 1;
        has_gap = false;
    }
    (!name.is_empty()).then_some(name)
}
