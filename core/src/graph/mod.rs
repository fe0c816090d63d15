//! Messages to and from Microsoft Graph: requests, answers, errors, and when to try again.
//! Messages only: who sends them, and what becomes of the settings, is decided elsewhere.

mod answer;
mod error;
mod nested;
mod request;
mod retry;

pub use answer::{Answer, LARGEST_ANSWER, Reading, Trace, read_settings, read_written};
pub use error::{Facts, GraphError, Kind, NoAnswer, RetryAfter, TokenFault};
pub use request::{Method, Request};
pub use retry::{Schedule, TRIES, Wait};
