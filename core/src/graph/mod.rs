//! Messages to and from Microsoft Graph: requests, answers, errors, and when to try again.
//! Messages only: who sends them, and what becomes of the settings, is decided elsewhere.

mod answer;
mod caching;
mod error;
mod nested;
mod reading;
mod request;
mod retry;
mod retry_after;
mod wording;

pub use answer::{Answer, LARGEST_ANSWER, Trace};
pub use caching::{CacheMode, Reuse, SettingsCache};
pub use error::{Approval, Facts, GraphError, Kind, NoAnswer, TokenFault};
pub use reading::{Reading, read_found, read_settings, read_written};
pub use request::{Method, Request};
pub(crate) use request::{PATH, body};
pub use retry::{Schedule, TRIES, Wait};
pub use retry_after::RetryAfter;
