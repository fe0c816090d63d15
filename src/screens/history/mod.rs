//! The screen "History": the receipts that this browser keeps.

mod model;
mod view;

use model::HistoryModel;
pub(crate) use view::History;
