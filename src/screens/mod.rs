//! The screens, a folder each, with what it knows and what it shows. No screen names another one.

pub(crate) mod audit;
pub(crate) mod history;
pub(crate) mod readiness;
pub(crate) mod settings;
