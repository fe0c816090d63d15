//! The pseudo-locale: English with a mark on every letter, a third longer, between brackets. A text on the page that
//! doesn't look like this isn't from the catalogue, and a text without its closing bracket was clipped.

use crate::message::Catalogue;

/// The brackets around every text of the pseudo-locale.
pub const BRACKETS: (char, char) = ('⟦', '⟧');

/// The pseudo-locale made of English.
pub fn disguise(english: &Catalogue) -> Catalogue {
    let mut disguised = english.clone();
    for message in &mut disguised.messages {
        message.pattern = pattern(&message.pattern);
    }
    disguised
}

/// Marks a pattern's letters, and leaves its control characters unchanged.
fn pattern(pattern: &str) -> String {
    let mut out = String::from(BRACKETS.0);
    let mut letters = pattern.chars();
    let mut seen = 0;
    while let Some(letter) = letters.next() {
        match letter {
            // An argument's number and a variant's key aren't text.
            '\u{1}' | '\u{2}' => out.extend(std::iter::once(letter).chain(letters.next())),
            '\u{3}' => {
                out.push(letter);
                for key in letters.by_ref() {
                    out.push(key);
                    if key == '\u{4}' {
                        break;
                    }
                }
            }
            _ => {
                let marked = mark(letter);
                out.push(marked);
                if marked != letter {
                    seen += 1;
                    // German and Polish are often a third longer.
                    if seen % 3 == 0 {
                        out.push(marked);
                    }
                }
            }
        }
    }
    out.push(BRACKETS.1);
    out
}

fn mark(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MARKED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place.and_then(|place| MARKED.chars().nth(place)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_disguised_and_marks_are_not() {
        assert_eq!(pattern("abc \u{1}0"), "⟦åƀçç \u{1}0⟧");
        assert_eq!(
            pattern("\u{2}0\u{3}one\u{4}one\u{3}other\u{4}\u{1}0\u{5}"),
            "⟦\u{2}0\u{3}one\u{4}öñéé\u{3}other\u{4}\u{1}0\u{5}⟧"
        );
    }
}
