//! "History": the receipts that this browser keeps.

mod model;
pub(crate) mod view;

pub(crate) use model::History;
