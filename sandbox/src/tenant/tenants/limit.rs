//! The token endpoint's own throttling: so many requests in so much time, and what it answers to one more. Time is
//! handed in, so that tests need no clock.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// A limit of the token endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenLimit {
    /// How many requests it takes …
    pub requests: usize,
    /// … in any so many milliseconds. Those it refuses don't count.
    pub per_ms: u64,
    /// What it answers to one more.
    #[serde(default)]
    pub answer: TokenThrottle,
}

/// What a token endpoint answers that is asked too often.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenThrottle {
    /// 400 `invalid_grant`, AADSTS50196: a request loop.
    #[default]
    Loop,
    /// 400 `invalid_grant`, AADSTS90055: too many incoming requests.
    Blocked,
    /// 429 with a page of HTML.
    TooMany {
        /// The header `Retry-After`: seconds or an HTTP date; none when null.
        #[serde(default)]
        retry_after: Option<String>,
        /// Whether a page may read that header.
        #[serde(default = "yes")]
        readable: bool,
    },
}

fn yes() -> bool {
    true
}

/// The requests that were let through lately.
#[derive(Clone, Debug, Default)]
pub(crate) struct Passed(VecDeque<Instant>);

impl Passed {
    /// Whether one more may pass at `now`; it counts if it may.
    pub(crate) fn admit(&mut self, limit: &TokenLimit, now: Instant) -> bool {
        let window = Duration::from_millis(limit.per_ms);
        while self.0.front().is_some_and(|oldest| now.duration_since(*oldest) >= window) {
            self.0.pop_front();
        }
        let may = self.0.len() < limit.requests;
        if may {
            self.0.push_back(now);
        }
        may
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_pass_in_a_window_and_the_refused_do_not_count() {
        let limit = TokenLimit { requests: 2, per_ms: 1000, answer: TokenThrottle::Loop };
        let (mut passed, start) = (Passed::default(), Instant::now());
        let at = |ms| start + Duration::from_millis(ms);
        let asked = [0, 400, 500, 999, 1000, 1001, 1400].map(|ms| passed.admit(&limit, at(ms)));
        assert_eq!(asked, [true, true, false, false, true, false, true]);
    }
}
