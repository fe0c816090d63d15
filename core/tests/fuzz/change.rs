//! Changes inputs by chance: bytes, words, pieces of other inputs, and JSON as what it is.

use crate::chance::Chance;
use crate::json;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

/// Longer inputs are cut, in bytes: above every limit that the parsers have.
const LONGEST: usize = 300 * 1024;
/// The most changes to one input.
const MOST_CHANGES: usize = 5;

/// An endless sequence of inputs.
pub(crate) struct Changes {
    chance: Chance,
    pool: Vec<Vec<u8>>,
    /// How many of the pool are the corpus: every other input is made of one of these, however many were kept since.
    seeds: usize,
    words: Vec<String>,
}

impl Changes {
    /// Of these inputs, with words of theirs.
    pub(crate) fn new(chance: Chance, pool: Vec<Vec<u8>>, words: &[&[&str]]) -> Self {
        let words = words.iter().chain(&[crate::words::ODD]).flat_map(|list| list.iter());
        Self { chance, seeds: pool.len(), pool, words: words.map(|word| (*word).to_owned()).collect() }
    }

    /// Takes an input up for being changed in its turn.
    pub(crate) fn keep(&mut self, input: Vec<u8>) {
        self.pool.push(input);
    }

    /// The next input.
    pub(crate) fn next(&mut self) -> Vec<u8> {
        let end = if self.chance.once_in(2) { self.seeds } else { self.pool.len() };
        let mut input = self.chance.one_of(&self.pool[..end]).clone();
        // Strict parsers refuse nearly everything: most inputs are changed in one place.
        let more = if self.chance.once_in(3) { self.chance.below(MOST_CHANGES) } else { 0 };
        for _ in 0..=more {
            self.change(&mut input);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let chance = &mut self.chance;
        if chance.once_in(3) && json::change(chance, input, &self.words) {
            return;
        }
        let length = input.len();
        match chance.below(14) {
            0 if length > 0 => input[chance.below(length)] ^= 1 << chance.below(8),
            1 if length > 0 => input[chance.below(length)] = chance.below(256).to_le_bytes()[0],
            2 => input.insert(chance.below(length + 1), chance.below(128).to_le_bytes()[0]),
            3 => drop(input.drain(chance.part(length, 8))),
            4 => drop(input.drain(chance.part(length, length))),
            5 => {
                let piece = input[chance.part(length, 64)].to_vec();
                put(chance, input, &piece);
            }
            6 => {
                let other = chance.one_of(&self.pool);
                let piece = &other[chance.part(other.len(), other.len())];
                put(chance, input, piece);
            }
            7 => {
                let other = chance.one_of(&self.pool);
                input.truncate(chance.below(length + 1));
                input.extend_from_slice(&other[chance.below(other.len() + 1)..]);
            }
            8 | 9 => {
                let word = chance.one_of(&self.words);
                put(chance, input, word.as_bytes());
            }
            10 | 11 => {
                let word = chance.one_of(&self.words);
                input.splice(word_at(chance, input), word.bytes());
            }
            12 => input.truncate(chance.below(length + 1)),
            // Rare, since they are long or leave nothing else of the input.
            _ if chance.once_in(40) => match chance.below(4) {
                0 => {
                    let piece = input[chance.part(length, 32)].to_vec();
                    let times = 1 << chance.below(14);
                    put(chance, input, &piece.repeat(times));
                }
                1 => {
                    let piece = *chance.one_of(&["[", "{\"a\":", " ", "A", "\\\"", "%25", "\u{e9}", "=", ",", "a.b"]);
                    let times = 1 << chance.below(17);
                    put(chance, input, piece.repeat(times).as_bytes());
                }
                2 => *input = BASE64_URL_SAFE_NO_PAD.encode(&input).into_bytes(),
                _ => *input = serde_json::to_vec(&String::from_utf8_lossy(input)).unwrap(),
            },
            _ => {}
        }
    }
}

/// Puts a piece somewhere into the input.
fn put(chance: &mut Chance, input: &mut Vec<u8>, piece: &[u8]) {
    let place = chance.below(input.len() + 1);
    input.splice(place..place, piece.iter().copied());
}

/// The word around some place: letters and digits in a row.
fn word_at(chance: &mut Chance, input: &[u8]) -> std::ops::Range<usize> {
    let place = chance.below(input.len() + 1);
    let ends = |byte: &u8| !byte.is_ascii_alphanumeric();
    let start = input[..place].iter().rposition(ends).map_or(0, |before| before + 1);
    let end = input[place..].iter().position(ends).map_or(input.len(), |after| place + after);
    start..end
}
