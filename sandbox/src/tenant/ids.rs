//! By which identifiers a request is found again. Where they come from is decided elsewhere.

/// The identifiers of one request, as answer and log carry them.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// The service's own.
    pub(crate) request: String,
    /// The client's, when it sent a GUID.
    pub(crate) client: Option<String>,
}
