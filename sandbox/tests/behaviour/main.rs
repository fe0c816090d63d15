//! The sandbox as its clients meet it: over real connections, each test on a tenant of its own.

mod client;
mod control;
mod cors;
mod faults;
mod graph;
mod lost;
mod page;
mod panel;
mod serve;
mod throttling;
mod tokens;
