//! Intune's audit events of a directory: the events and the reading of them, page by page, have a file each. Which
//! change leaves one is decided by `state`, who may read them by `graph`.

mod events;
mod query;

pub use self::events::COLLEAGUE;
pub(crate) use self::events::{Actor, Audit};
pub(crate) use self::query::page;
