//! "Readiness": what Remote Help needs, and what this page has seen of it.

pub(crate) mod view;
