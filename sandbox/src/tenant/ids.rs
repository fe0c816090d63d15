//! By what a request is found again. Where that comes from is decided elsewhere.

/// The identifiers of one request, and its place, as answer and log carry them.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// The service's own.
    pub(crate) request: String,
    /// The client's, when it sent a GUID.
    pub(crate) client: Option<String>,
    /// Where Intune handles the request, as its errors name it behind the host.
    pub(crate) place: &'static str,
}
