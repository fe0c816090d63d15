//! How long a service asks to wait.

/// How long the service asks to wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RetryAfter {
    /// So many seconds.
    Seconds(u64),
    /// Until then, in milliseconds since 1970.
    At(f64),
}

impl RetryAfter {
    /// Reads the response header `Retry-After`: seconds, or an HTTP date (RFC 9110, section 10.2.3).
    ///
    /// `parse_date` gives a date as milliseconds since 1970; each platform has one that knows the format.
    pub fn read(text: &str, parse_date: impl FnOnce(&str) -> Option<f64>) -> Option<Self> {
        let text = text.trim_ascii();
        match text.as_bytes() {
            [] => None,
            digits if digits.iter().all(u8::is_ascii_digit) => Some(Self::Seconds(text.parse().unwrap_or(u64::MAX))),
            // Browsers take "-1" or "1.5" for some date or other; an HTTP date begins with a day's name.
            [first, ..] if first.is_ascii_alphabetic() => parse_date(text).filter(|at| at.is_finite()).map(Self::At),
            _ => None,
        }
    }
}
