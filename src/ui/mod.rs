//! Signals, elements and attributes over Leptos. Nothing here knows what the panel is about.

pub(crate) mod attrs;
pub(crate) mod element;
pub(crate) mod static_signal;
pub(crate) mod stored;
