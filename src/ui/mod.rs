//! Signals, elements and attributes over Leptos. Nothing here knows what the panel is about.

pub(crate) mod attrs;
pub(crate) mod chart;
pub(crate) mod element;
pub(crate) mod long_table;
pub(crate) mod static_signal;
pub(crate) mod stored;
