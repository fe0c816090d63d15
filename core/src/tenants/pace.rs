//! The pace of the page: when the token endpoint may be asked again, and how many requests to Graph go side by side.
//!
//! Graph's limits are per tenant and never near. Entra's token endpoint has limits that nobody publishes, so it is asked
//! one request at a time with a pause between, and left alone for a while once it says that it gets too many.

use crate::graph::RetryAfter;
use crate::time::{Millis, UnixMillis};

/// From the start of one token request to the start of the next.
pub const TOKEN_SPACING: Millis = Millis::new(150.0);
/// The shortest pause after the token endpoint throttled.
pub const PENALTY: Millis = Millis::from_minutes(2.0);
/// The longest pause that the panel makes by itself, should the service ask for more.
const LONGEST_PENALTY: Millis = Millis::from_minutes(60.0);
/// So long after a penalty, a new reading or run goes at full speed again.
const FORGOTTEN_AFTER: Millis = Millis::from_minutes(10.0);
/// The most readings side by side: browsers open six connections to a host.
pub const READINGS: usize = 6;
/// The most tenants that are written to at once.
pub const WRITINGS: usize = 4;

/// When the next token request may begin, and how many requests to Graph go side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pace {
    /// When the last token request began.
    last: Option<UnixMillis>,
    /// When the token endpoint throttled last, and how long the pause is.
    penalty: Option<(UnixMillis, Millis)>,
}

impl Pace {
    /// Follows the clock. If somebody has set it back, spacing and penalty count from now: the page doesn't wait until the
    /// clock is where it was.
    pub fn follow(&mut self, now: UnixMillis) {
        self.last = self.last.map(|last| last.min(now));
        self.penalty = self.penalty.map(|(since, length)| (since.min(now), length));
    }

    /// When the next token request may begin: `now` or later.
    pub fn token_at(&self, now: UnixMillis) -> UnixMillis {
        let spaced = self.last.map_or(now, |last| last + self.spacing());
        self.penalty_ends(now).unwrap_or(now).max(spaced).max(now)
    }

    /// When the penalty under way ends. Returns `None` if there is none.
    pub fn penalty_ends(&self, now: UnixMillis) -> Option<UnixMillis> {
        let (since, length) = self.penalty?;
        Some(since + length).filter(|end| *end > now)
    }

    /// Notes when a token request began.
    pub fn began(&mut self, at: UnixMillis) {
        self.last = Some(at);
    }

    /// Notes that the token endpoint throttled, and returns when it may be asked again.
    pub fn throttled(&mut self, now: UnixMillis, retry_after: Option<RetryAfter>) -> UnixMillis {
        let asked = match retry_after {
            #[expect(clippy::cast_precision_loss, reason = "so large a number is cut anyway")]
            Some(RetryAfter::Seconds(seconds)) => Millis::from_seconds(seconds as f64),
            Some(RetryAfter::At(at)) => at - now,
            None => PENALTY,
        };
        let length = asked.max(PENALTY).min(LONGEST_PENALTY);
        self.penalty = Some((now, length));
        now + length
    }

    /// A new reading or run begins.
    pub fn begin(&mut self, now: UnixMillis) {
        if self.penalty.is_some_and(|(since, length)| now > since + length + FORGOTTEN_AFTER) {
            self.penalty = None;
        }
    }

    /// Whether the page goes at half speed.
    pub const fn is_half(&self) -> bool {
        self.penalty.is_some()
    }

    /// The least time from the start of one token request to the start of the next.
    pub fn spacing(&self) -> Millis {
        if self.is_half() { TOKEN_SPACING * 2.0 } else { TOKEN_SPACING }
    }

    /// The most readings side by side.
    pub const fn readings(&self) -> usize {
        if self.is_half() { READINGS / 2 } else { READINGS }
    }

    /// The most tenants that are written to at once.
    pub const fn writings(&self) -> usize {
        if self.is_half() { WRITINGS / 2 } else { WRITINGS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(millis: f64) -> UnixMillis {
        UnixMillis::new(millis)
    }

    #[test]
    fn the_first_token_request_waits_for_nothing_and_the_next_for_150_ms() {
        let mut pace = Pace::default();
        assert_eq!(pace.token_at(at(1000.0)), at(1000.0));
        pace.began(at(1000.0));
        assert_eq!(pace.token_at(at(1050.0)), at(1150.0));
        assert_eq!(pace.token_at(at(1400.0)), at(1400.0));
        assert_eq!((pace.readings(), pace.writings()), (6, 4));
    }

    #[test]
    fn a_throttled_page_pauses_two_minutes_or_longer_and_goes_on_at_half_speed() {
        for (asked, minutes) in [
            (None, 2.0),
            (Some(RetryAfter::Seconds(1)), 2.0),
            (Some(RetryAfter::Seconds(180)), 3.0),
            (Some(RetryAfter::At(at(1000.0) + Millis::from_minutes(4.0))), 4.0),
            (Some(RetryAfter::At(at(0.0))), 2.0),
            (Some(RetryAfter::Seconds(u64::MAX)), 60.0),
        ] {
            let mut pace = Pace::default();
            let end = at(1000.0) + Millis::from_minutes(minutes);
            assert_eq!(pace.throttled(at(1000.0), asked), end);
            assert_eq!((pace.token_at(at(2000.0)), pace.penalty_ends(at(2000.0))), (end, Some(end)));
            assert_eq!((pace.token_at(end), pace.penalty_ends(end)), (end, None));
            assert!(pace.is_half());
            assert_eq!((pace.readings(), pace.writings()), (3, 2));
            pace.began(end);
            assert_eq!(pace.token_at(end), end + Millis::new(300.0));
            pace.begin(end + Millis::from_minutes(9.0));
            assert!(pace.is_half());
            pace.begin(end + Millis::from_minutes(11.0));
            assert!(!pace.is_half());
        }
    }

    #[test]
    fn a_clock_that_is_set_back_stops_nothing() {
        let mut pace = Pace::default();
        pace.began(at(10_000_000.0));
        pace.follow(at(1000.0));
        assert_eq!(pace.token_at(at(1000.0)), at(1150.0));
        pace.follow(at(1150.0));
        assert_eq!(pace.token_at(at(1150.0)), at(1150.0));
        pace.throttled(at(10_000_000.0), None);
        pace.follow(at(1000.0));
        assert_eq!(pace.token_at(at(1000.0)), at(1000.0) + PENALTY);
    }

    proptest! {
        #[test]
        fn requests_are_never_closer_than_the_spacing(steps in proptest::collection::vec(0.0f64..400.0, 1..50)) {
            let (mut pace, mut now, mut last) = (Pace::default(), at(5000.0), None);
            for step in steps {
                now = now + Millis::new(step);
                if pace.token_at(now) <= now {
                    prop_assert!(last.is_none_or(|last| now - last >= TOKEN_SPACING));
                    pace.began(now);
                    last = Some(now);
                }
            }
        }
    }
}
