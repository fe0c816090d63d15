//! By what a request is found again, and IDs that stay the same.

use sha2::{Digest, Sha256};

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

/// A GUID of version 4 in form, the same for the same text.
pub(crate) fn stable_id(text: &str) -> String {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(Sha256::digest(text)) {
        *to = from;
    }
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
