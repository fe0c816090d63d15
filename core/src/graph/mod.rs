//! Messages to and from Microsoft Graph: requests, responses, errors, and when to try again. Nothing here sends a
//! request or changes a setting.

mod caching;
mod error;
mod error_body;
mod pages;
mod request;
mod response;
mod retry;
mod retry_after;
mod settings_response;
mod wording;

pub use caching::{CacheMode, Reuse, SettingsCache};
pub use error::{Approval, ErrorDetails, ErrorKind, GraphError, NoAnswer, TokenFault};
pub use pages::{MOST_PAGES, Pages, Reader, Unread};
pub use request::{Method, Request};
pub(crate) use request::{PATH, body};
pub use response::{MAX_RESPONSE_BYTES, RequestIds, Response};
pub use retry::{Schedule, TRIES, Wait};
pub use retry_after::RetryAfter;
pub use settings_response::{SettingsSnapshot, parse_settings_ok, parse_settings_response, parse_update_response};
