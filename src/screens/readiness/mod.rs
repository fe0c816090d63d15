//! The screen "Readiness": what Remote Help needs, and what this page has seen of it.

mod checks;
mod model;
mod view;

pub(crate) use model::ReadinessModel;
pub(crate) use view::view;
