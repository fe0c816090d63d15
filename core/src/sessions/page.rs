//! One page of the report.

use crate::graph::{GraphError, Response};
use std::fmt;

/// A page of the report, for [`Report::add`](super::Report::add).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Page {}

impl fmt::Debug for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Page").finish_non_exhaustive()
    }
}

/// Reads a page of the report.
///
/// # Errors
/// What the response means otherwise. JSON that is no report is [`NotReport`](crate::graph::ErrorKind::NotReport).
pub fn read_page(response: &Response) -> Result<Page, GraphError> {
    Err(GraphError::of(response))
}
