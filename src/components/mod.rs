//! Pieces of views, and wordings, that the shell and several screens use. A piece here knows no screen, and decides
//! nothing.

pub(crate) mod checks;
pub(crate) mod describe;
pub(crate) mod explain;
pub(crate) mod lazy;
pub(crate) mod links;
pub(crate) mod modal;
pub(crate) mod news;
pub(crate) mod readiness_text;
pub(crate) mod receipt;
pub(crate) mod receipt_text;
pub(crate) mod setting_text;
pub(crate) mod settings_table;
pub(crate) mod slot;
pub(crate) mod time;
