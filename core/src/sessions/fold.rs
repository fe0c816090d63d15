//! Letter case: texts that differ in nothing else are one.

use std::hash::{DefaultHasher, Hasher as _};

/// Appends a text in lower case, letter by letter.
///
/// `str::to_lowercase` writes a sigma at a word's end differently. Here it stays one letter, or the beginning of a word
/// would not be found in it.
pub(crate) fn fold_into(text: &str, out: &mut String) {
    if text.is_ascii() {
        let start = out.len();
        out.push_str(text);
        if let Some(added) = out.get_mut(start..) {
            added.make_ascii_lowercase();
        }
        return;
    }
    for letter in text.chars() {
        match letter {
            'ς' => out.push('σ'),
            _ if letter.is_ascii() => out.push(letter.to_ascii_lowercase()),
            _ => out.extend(letter.to_lowercase()),
        }
    }
}

/// A text in lower case, as [`fold_into`] writes it.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Whether two texts differ in case at most.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || !(a.is_ascii() && b.is_ascii()) && folded(a) == folded(b)
}

/// A number for a text, the same in whichever case. `scratch` is overwritten.
pub(crate) fn hash(text: &str, scratch: &mut String) -> u64 {
    scratch.clear();
    fold_into(text, scratch);
    let mut hasher = DefaultHasher::new();
    hasher.write(scratch.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_that_differ_in_case_alone_are_the_same() {
        for (a, b) in [("Kim@Contoso.example", "kim@contoso.EXAMPLE"), ("ÄRMEL", "ärmel"), ("ΟΔΟΣ", "οδος"), ("", "")]
        {
            assert!(is_same(a, b), "{a} {b}");
            assert_eq!(hash(a, &mut String::new()), hash(b, &mut "used".to_owned()), "{a} {b}");
        }
        for (a, b) in [("a", "b"), ("a", "ä"), ("a", "a "), ("", "a")] {
            assert!(!is_same(a, b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn folding_is_lower_case_but_for_the_final_sigma(text in "[\\PCA-Zä-öΑ-Ωςσ]{0,20}") {
            prop_assert_eq!(folded(&text), text.to_lowercase().replace('ς', "σ"));
            prop_assert!(is_same(&text, &folded(&text)) || folded(&folded(&text)) != folded(&text));
        }
    }
}
