//! The sandbox as its clients meet it: over real connections, each test on a tenant of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "clippy.toml exempts tests from these, but not the helpers they share; a test ends where it meets the unexpected"
)]

mod audit;
mod client;
mod control;
mod cors;
mod evidence;
mod faults;
mod graph;
mod lost;
mod page;
mod panel;
mod report;
mod serve;
mod sign_in;
mod tenants;
mod throttling;
mod tokens;
