//! The response header `Retry-After`.

use crate::time::UnixMillis;

/// How long the service asks to wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RetryAfter {
    /// For this many seconds.
    Seconds(u64),
    /// Until this time.
    At(UnixMillis),
}

impl RetryAfter {
    /// Reads the response header `Retry-After`: seconds, or an HTTP date (RFC 9110, section 10.2.3).
    ///
    /// `parse_date` is the browser's, which knows the format.
    pub fn read(text: &str, parse_date: impl FnOnce(&str) -> Option<UnixMillis>) -> Option<Self> {
        let text = text.trim_ascii();
        match text.as_bytes() {
            [] => None,
            digits if digits.iter().all(u8::is_ascii_digit) => Some(Self::Seconds(text.parse().unwrap_or(u64::MAX))),
            // Browsers parse "-1" and "1.5" as dates. An HTTP date begins with the name of a day.
            [first, ..] if first.is_ascii_alphabetic() => {
                parse_date(text).filter(|at| at.get().is_finite()).map(Self::At)
            }
            _ => None,
        }
    }
}
