//! English in disguise: every letter with a mark, a third longer, between brackets. Text on a page that doesn't look so
//! is not from the catalogue; a bracket that can't be seen was clipped.

use crate::message::Catalogue;

/// What every disguised text begins and ends with.
pub const BRACKETS: (char, char) = ('⟦', '⟧');

/// English's texts in disguise.
pub fn disguise(english: &Catalogue) -> Catalogue {
    let mut disguised = english.clone();
    for message in &mut disguised.messages {
        message.pattern = pattern(&message.pattern);
    }
    disguised
}

/// Disguises a pattern's letters, and leaves its marks as they are.
fn pattern(pattern: &str) -> String {
    let mut out = String::from(BRACKETS.0);
    let mut letters = pattern.chars();
    let mut seen = 0;
    while let Some(letter) = letters.next() {
        match letter {
            // The number of an argument, and the key of a variant, are no text.
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
                    // As much longer as German or Polish often is.
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
