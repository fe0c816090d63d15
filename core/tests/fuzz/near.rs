//! Inputs that are nearly right: files of the corpus in which a few words are exchanged.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::ops::Range;

/// Makes inputs of one to four edits to a file of `corpus`, by words of all its files and of `words`.
pub(crate) fn near(corpus: Vec<Vec<u8>>, mut words: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    for input in &corpus {
        words.extend(tokens(input).into_iter().map(|token| input[token].to_vec()));
    }
    words.sort_unstable();
    words.dedup();
    let piece = prop_oneof![
        10 => select(words.clone()),
        2 => vec(any::<u8>(), 0..4),
        1 => (select(words), 0..10_u32).prop_map(|(word, times)| word.repeat(1 << times)),
    ];
    let replaced = prop_oneof![2 => Just(0), 4 => Just(1_usize), 1 => 2..9_usize, 1 => Just(usize::MAX)];
    let edit = (any::<Index>(), replaced, piece);
    // Strict parsers refuse nearly everything, so that most inputs have one edit.
    let edits = prop_oneof![2 => vec(edit.clone(), 1), 1 => vec(edit, 2..5)];
    (select(corpus), edits).prop_map(|(mut input, edits)| {
        for (place, replaced, piece) in edits {
            let tokens = tokens(&input);
            let first = place.index(tokens.len() + 1);
            let start = |token: usize| tokens.get(token).map_or(input.len(), |token| token.start);
            let range = start(first)..start(first.saturating_add(replaced));
            input.splice(range, piece);
        }
        input
    })
}

/// The words of an input: letters and digits in a row, or one other byte.
fn tokens(input: &[u8]) -> Vec<Range<usize>> {
    let mut end = 0;
    let words = input.chunk_by(|a, b| a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric());
    words
        .map(|word| {
            let start = end;
            end += word.len();
            start..end
        })
        .collect()
}
