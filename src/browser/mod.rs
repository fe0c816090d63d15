//! The browser: the only place that names `web_sys` and `js_sys`.
//! Thin wrappers that hand over plain Rust values; no decision is made here.

pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod device;
pub(crate) mod dialog;
pub(crate) mod early;
pub(crate) mod fetch;
pub(crate) mod file;
pub(crate) mod focus;
pub(crate) mod json;
pub(crate) mod keyboard;
pub(crate) mod language;
pub(crate) mod listening;
pub(crate) mod locale;
pub(crate) mod location;
pub(crate) mod lost;
pub(crate) mod network;
pub(crate) mod page;
pub(crate) mod policy;
pub(crate) mod query;
pub(crate) mod random;
pub(crate) mod storage;
pub(crate) mod typed;
