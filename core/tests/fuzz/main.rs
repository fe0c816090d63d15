//! Holds every parser of text from outside to what must be true of any input.
//!
//! Each test is one parser, and has its files in `core/fuzz-corpus/NAME`. The expected values come from other crates
//! than the panel's: `url`, `base64`, `chrono`,
//! `csv` and plain `serde_json`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "clippy.toml exempts tests from these, but not the helpers they share; a test ends where it meets the unexpected"
)]

mod input;
#[cfg(not(fuzzing))]
mod near;
mod parsers;
mod run;
mod unique_names;

use parsers::{baseline, config, evidence, graph, responses, sessions, stored, tenants, tokens};

/// A test for each parser: its name, which its folder in the corpus has too, and its check.
macro_rules! parsers {
    ($($name:ident: $check:path;)*) => {
        $(
            #[test]
            fn $name() {
                run::run(stringify!($name), $check);
            }
        )*
    };
}

parsers! {
    audit: graph::audit;
    authorization_response: responses::authorization;
    baseline_file: baseline::file;
    baseline_link: baseline::link;
    challenges: responses::challenges;
    claims: responses::claims;
    config_file: config::file;
    consent: responses::consent;
    evidence: evidence::page;
    graph_response: graph::response;
    id_token: tokens::id_token;
    origin: config::origin;
    pasted_token: tokens::pasted;
    pending_sign_in: stored::pending_sign_in;
    receipt: stored::receipt;
    retry_after: graph::retry_after;
    saved_draft: stored::saved_draft;
    session_report: sessions::report;
    session_start: sessions::start;
    sign_in_options: stored::sign_in_options;
    stored_run: tenants::run;
    stored_tenants: tenants::stored;
    tenant_file: tenants::file;
    tenant_page: tenants::page;
    token_claims: tokens::claims;
    token_response: tokens::response;
}
