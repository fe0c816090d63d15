//! The panel in a real browser, against a tenant of its own: what the tests in `tests/panel` and the bench stand on.
//!
//! # Layout
//! - [`engine`]: which browser engine the tests run on. [`driver`]: its driver and its browsers.
//!   `lent`: browsers that one test has after the other. `devtools`: Chromium's debugging protocol.
//! - [`host`]: what serves the panel, a real web server included.
//! - [`world`]: one test's tenant, panel and browser, and what must hold after each test.
//! - [`page`]: the panel as a person meets it. [`find`]: controls by role and accessible name, as assistive
//!   technology has them. [`browser`]: what a person does to a browser rather than to a page. [`downloads`]: the files
//!   it was given.
//! - [`signing_in`]: signing in by redirect. [`service`]: at which sign-in service; [`provider`]: a certified one in
//!   place of the tenant's own. [`left_behind`]: the traces of a redirect.
//! - [`watch`]: console and policy violations. [`secrets`]: the search for tokens left behind.
//! - [`axe`]: accessibility rules that aren't ours. [`media`]: how a page is shown. [`tree`]: the accessibility tree
//!   as text.
//! - [`ear`]: the panel by a real screen reader, without a driver.
//! - [`wait`]: the one place that waits, but for a person who listens.
//!
//! No test and no expectation about the panel's texts lives here.

#![allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test's failure is a panic; only the driver, which the bench uses too, returns errors"
)]

pub mod axe;
pub mod browser;
mod command;
pub mod copy;
mod devtools;
pub mod downloads;
pub mod driver;
pub mod ear;
pub mod elsewhere;
pub mod engine;
pub mod find;
pub mod folder;
pub mod host;
pub mod left_behind;
mod lent;
pub mod media;
pub mod page;
pub mod provider;
pub mod secrets;
pub mod service;
pub mod signing_in;
pub mod tree;
pub mod unsupported;
pub mod wait;
pub mod watch;
pub mod world;
