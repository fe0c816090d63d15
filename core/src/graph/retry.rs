//! When to try again: after the time that the service asks for, else by exponential backoff with full jitter. Both have
//! limits.
//!
//! Source: <https://learn.microsoft.com/graph/throttling>

use super::error::GraphError;
use super::retry_after::RetryAfter;
use crate::time::UnixMillis;

/// The most tries of one request, the first included.
pub const TRIES: u8 = 5;
/// No wait is shorter, so that the user can see it and stop it.
const SHORTEST_MS: u64 = 1_000;
/// The first backoff's upper end, doubled with each further one.
const FIRST_MS: u64 = 2_000;
/// The longest single backoff.
const LONGEST_MS: u64 = 20_000;
/// The longest time spent waiting in all. If the service asks for more, the user decides.
const TOTAL_MS: u64 = 120_000;

/// How often a request has failed, and how long the panel has waited for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    failures: u8,
    waited_ms: u64,
}

/// A wait before the next try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// How long, in milliseconds.
    pub millis: u64,
    /// Which try follows, from 2 to [`TRIES`].
    pub attempt: u8,
}

impl Schedule {
    /// Notes a failure and returns how long to wait. Returns `None` if the failure isn't transient, or the tries or the
    /// time are used up.
    ///
    /// `random` is drawn evenly from 0 to 1.
    pub fn after(&mut self, error: &GraphError, random: f64, now: UnixMillis) -> Option<Wait> {
        self.failures = self.failures.saturating_add(1);
        if !error.is_transient() || self.failures >= TRIES {
            return None;
        }
        let millis = match error.details.retry_after {
            Some(RetryAfter::Seconds(seconds)) => seconds.saturating_mul(1000),
            Some(RetryAfter::At(at)) => whole((at - now).get()),
            None => {
                let ceiling = LONGEST_MS.min(FIRST_MS << (self.failures - 1));
                #[expect(clippy::cast_precision_loss, reason = "at most LONGEST_MS")]
                let ceiling = ceiling as f64;
                whole(ceiling * random.clamp(0.0, 1.0))
            }
        }
        .max(SHORTEST_MS);
        let waited_ms = self.waited_ms.saturating_add(millis);
        if waited_ms > TOTAL_MS {
            return None;
        }
        self.waited_ms = waited_ms;
        Some(Wait { millis, attempt: self.failures + 1 })
    }
}

/// Whole milliseconds, rounded up; 0 for a negative number or NaN.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, as is wanted")]
fn whole(millis: f64) -> u64 {
    millis.ceil() as u64
}

#[cfg(test)]
mod tests {
    use super::super::error::{ErrorDetails, ErrorKind};
    use super::*;
    use proptest::prelude::*;

    fn at(millis: f64) -> UnixMillis {
        UnixMillis::new(millis)
    }

    fn throttled(retry_after: Option<RetryAfter>) -> GraphError {
        let facts = ErrorDetails { status: Some(429), retry_after, ..ErrorDetails::default() };
        GraphError { kind: ErrorKind::Throttled, details: Box::new(facts) }
    }

    #[test]
    fn the_service_is_taken_at_its_word() {
        let mut schedule = Schedule::default();
        let wait = schedule.after(&throttled(Some(RetryAfter::Seconds(7))), 0.5, at(0.0));
        assert_eq!(wait, Some(Wait { millis: 7000, attempt: 2 }));
        let wait = schedule.after(&throttled(Some(RetryAfter::At(at(9_000.0)))), 0.5, at(4_000.0));
        assert_eq!(wait, Some(Wait { millis: 5000, attempt: 3 }));
        // A date gone by means: at once.
        let wait = schedule.after(&throttled(Some(RetryAfter::At(at(0.0)))), 0.5, at(4_000.0));
        assert_eq!(wait, Some(Wait { millis: SHORTEST_MS, attempt: 4 }));
    }

    #[test]
    fn who_asks_for_too_long_is_left_to_the_user() {
        for seconds in [121, u64::MAX] {
            assert_eq!(Schedule::default().after(&throttled(Some(RetryAfter::Seconds(seconds))), 0.5, at(0.0)), None);
        }
    }

    #[test]
    fn only_what_passes_is_tried_again() {
        for (status, again) in [(400, false), (401, false), (403, false), (500, false), (502, false), (503, true)] {
            let facts = ErrorDetails { status: Some(status), ..ErrorDetails::default() };
            let error = GraphError { kind: ErrorKind::ServiceFailed, details: Box::new(facts) };
            assert_eq!(Schedule::default().after(&error, 0.5, at(0.0)).is_some(), again, "{status}");
        }
    }

    proptest! {
        #[test]
        fn tries_and_time_are_bounded(
            randoms in proptest::collection::vec(any::<f64>(), 10),
            asked in proptest::collection::vec(proptest::option::of(0u64..200), 10),
        ) {
            let mut schedule = Schedule::default();
            let (mut waits, mut total) = (0, 0);
            for (random, seconds) in randoms.into_iter().zip(asked) {
                let Some(wait) = schedule.after(&throttled(seconds.map(RetryAfter::Seconds)), random, at(0.0)) else { break };
                waits += 1;
                total += wait.millis;
                prop_assert_eq!(wait.attempt, waits + 1);
                prop_assert!(wait.millis >= SHORTEST_MS);
            }
            prop_assert!(waits < TRIES);
            prop_assert!(total <= TOTAL_MS);
        }

        #[test]
        fn without_advice_no_wait_is_longer_than_the_ceiling(random in 0.0f64..=1.0) {
            let mut schedule = Schedule::default();
            let mut ceiling = FIRST_MS;
            while let Some(wait) = schedule.after(&throttled(None), random, at(0.0)) {
                prop_assert!(wait.millis <= ceiling);
                ceiling = (ceiling * 2).min(LONGEST_MS);
            }
        }
    }
}
