//! The screen "History": the receipts that this browser keeps.

mod model;
mod view;

pub(crate) use model::HistoryModel;
pub(crate) use view::view;
