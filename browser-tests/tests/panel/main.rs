//! The panel in a real browser, one file an area. Each test has a tenant, a host and a browser of its own; what must
//! hold after each of them stands in `browser_tests::world`.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "all of it is tests; clippy takes only the test functions themselves for that"
)]

mod config;
mod conflict;
mod errors;
mod form;
mod harness;
mod hostile;
mod interrupted;
mod keyboard;
mod lost;
mod no_answer;
mod page;
mod provider_harness;
mod reload;
mod retry;
mod saving;
mod secrets;
mod sign_in;
mod start;
mod token;
