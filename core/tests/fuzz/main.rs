//! Every parser of text from outside, fed with millions of inputs that are nearly right.
//!
//! Each test is one parser: it replays the files of `core/fuzz-corpus/NAME`, then changes them by chance, the same way
//! for the same seed, and holds what comes out to what must be true of any input. `cargo test` feeds a few thousand a
//! parser; `cargo xtask fuzz` feeds as many as wished. What is expected is worked out by other means than the panel's:
//! `url`, `base64` and plain `serde_json`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "clippy.toml exempts tests from these, but not the helpers they share; a test ends where it meets the unexpected"
)]

mod chance;
mod change;
mod input;
mod json;
mod parsers;
mod run;
// Rustfmt would give each word a line.
#[rustfmt::skip]
mod words;

use parsers::{baseline, config, graph, kept, replies, tokens};
use words::{CHALLENGE, GRAPH, JSON, NUMBERS, PAIRS, SETTINGS, SIGN_IN, TOKEN};

/// One test a parser: its name, which is also its folder's in the corpus, what is put into inputs, and what is checked.
macro_rules! parsers {
    ($($name:ident: $check:path, [$($words:expr),*];)*) => {
        $(
            #[test]
            fn $name() {
                run::run(stringify!($name), &[$($words),*], $check);
            }
        )*
    };
}

parsers! {
    audit: graph::audit, [JSON, GRAPH, SETTINGS];
    baseline_file: baseline::file, [JSON, SETTINGS];
    baseline_link: baseline::link, [JSON, SETTINGS];
    challenges: replies::challenges, [CHALLENGE];
    claims: replies::claims, [JSON, CHALLENGE];
    config_file: config::file, [JSON, SETTINGS, SIGN_IN];
    consent: replies::consent, [PAIRS, SIGN_IN];
    graph_answer: graph::answer, [JSON, GRAPH, CHALLENGE, SETTINGS];
    id_token: tokens::id_token, [JSON, SIGN_IN, NUMBERS];
    kept_changes: kept::changes, [PAIRS, SETTINGS, NUMBERS];
    kept_options: kept::options, [PAIRS, SIGN_IN];
    kept_sign_in: kept::sign_in, [PAIRS, SIGN_IN, NUMBERS];
    origin: config::origin, [SIGN_IN, NUMBERS];
    pasted_token: tokens::pasted, [TOKEN, JSON];
    receipt: kept::receipt, [JSON, SETTINGS, NUMBERS];
    reply: replies::reply, [PAIRS, SIGN_IN];
    retry_after: graph::retry_after, [NUMBERS];
    token_answer: tokens::answer, [JSON, SIGN_IN, NUMBERS];
    token_claims: tokens::claims, [JSON, SIGN_IN, NUMBERS];
}
