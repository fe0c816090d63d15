//! Thin wrappers around `web_sys` and `js_sys`, which return plain Rust values and decide nothing. This is the only
//! crate that depends on them.
#![forbid(unsafe_code)]

pub mod clipboard;
pub mod clock;
pub mod deployed_page;
pub mod device;
pub mod dialog;
pub mod early;
pub mod fetch;
pub mod fetch_error;
pub mod file;
pub mod focus;
pub mod form_snapshot;
pub mod intl;
pub mod json;
pub mod keyboard;
pub mod language;
pub mod listening;
pub mod locale;
pub mod location;
pub mod lock;
pub mod network;
pub mod page;
pub mod parts;
pub mod policy;
pub mod query;
pub mod random;
pub mod scroll;
pub mod storage;
pub mod style;
pub mod token_endpoint;
pub mod tooltip;
