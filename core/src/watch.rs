//! When to look again whether a colleague changed the settings: at a gentle pace, and ever more seldom while the service
//! fails.

use crate::graph::{GraphError, RetryAfter};
use crate::time::{Millis, UnixMillis};

/// The longest pause after failures. One hour.
const LONGEST: Millis = Millis::from_minutes(60.0);

/// When the next look is due.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Watch {
    due: UnixMillis,
    /// How many looks have begun since the last reading.
    failures: u32,
}

impl Watch {
    /// Whether a look is due.
    pub fn is_due(&self, now: UnixMillis) -> bool {
        now >= self.due
    }

    /// A look begins. The pause doubles with each look that fails, to an hour at most, or to `pause` if that is longer.
    pub fn begin(&mut self, now: UnixMillis, pause: Millis) {
        self.failures += 1;
        let doubled = pause * f64::from(1_u32 << self.failures.min(10));
        self.due = now + doubled.min(LONGEST.max(pause));
    }

    /// The settings were read, by a look or otherwise: the next look is due after a whole pause.
    pub fn note_read(&mut self, now: UnixMillis, pause: Millis) {
        *self = Self { due: now + pause, failures: 0 };
    }

    /// A look failed. A longer wait that the service asks for is kept.
    pub fn note_failure(&mut self, now: UnixMillis, error: &GraphError) {
        let asked = match error.details.retry_after {
            #[expect(clippy::cast_precision_loss, reason = "a wait of centuries may be off by a second")]
            Some(RetryAfter::Seconds(seconds)) => now + Millis::from_seconds(seconds as f64),
            Some(RetryAfter::At(at)) => at,
            None => return,
        };
        self.due = self.due.max(asked);
    }

    /// Makes a look due at once, such as after a time without a network.
    pub fn look_soon(&mut self, now: UnixMillis) {
        *self = Self { due: now, failures: 0 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{ErrorDetails, ErrorKind};

    const PAUSE: Millis = Millis::from_minutes(5.0);
    const BEGIN: UnixMillis = UnixMillis::from_seconds(1_000.0);

    fn after(minutes: f64) -> UnixMillis {
        BEGIN + Millis::from_minutes(minutes)
    }

    fn throttled(retry_after: Option<RetryAfter>) -> GraphError {
        let details = Box::new(ErrorDetails { retry_after, ..ErrorDetails::default() });
        GraphError { kind: ErrorKind::Throttled, details }
    }

    #[test]
    fn a_page_that_never_read_looks_at_once() {
        assert!(Watch::default().is_due(UnixMillis::EPOCH));
    }

    #[test]
    fn a_look_is_due_a_pause_after_the_last_reading() {
        let mut watch = Watch::default();
        watch.note_read(BEGIN, PAUSE);
        assert!(!watch.is_due(after(4.9)) && watch.is_due(after(5.0)));
    }

    #[test]
    fn each_failure_doubles_the_pause_up_to_an_hour_and_a_reading_ends_that() {
        let mut watch = Watch::default();
        for minutes in [10.0, 20.0, 40.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0] {
            watch.begin(BEGIN, PAUSE);
            watch.note_failure(BEGIN, &throttled(None));
            assert!(!watch.is_due(after(minutes - 0.1)) && watch.is_due(after(minutes)), "{minutes}");
        }
        watch.note_read(BEGIN, PAUSE);
        watch.begin(BEGIN, PAUSE);
        assert!(watch.is_due(after(10.0)));
    }

    #[test]
    fn a_pause_of_more_than_an_hour_is_kept_after_failures() {
        let mut watch = Watch::default();
        watch.begin(BEGIN, Millis::from_minutes(90.0));
        assert!(!watch.is_due(after(89.9)) && watch.is_due(after(90.0)));
    }

    #[test]
    fn a_longer_wait_that_the_service_asks_for_is_kept_and_a_shorter_one_is_not() {
        for (asked, due) in [
            (RetryAfter::Seconds(1), 10.0),
            (RetryAfter::Seconds(1_200), 20.0),
            (RetryAfter::At(after(30.0)), 30.0),
            (RetryAfter::At(after(-30.0)), 10.0),
        ] {
            let mut watch = Watch::default();
            watch.begin(BEGIN, PAUSE);
            watch.note_failure(BEGIN, &throttled(Some(asked)));
            assert!(!watch.is_due(after(due - 0.1)) && watch.is_due(after(due)), "{asked:?}");
        }
    }

    #[test]
    fn a_network_that_is_back_makes_a_look_due() {
        let mut watch = Watch::default();
        watch.begin(BEGIN, PAUSE);
        watch.begin(BEGIN, PAUSE);
        watch.look_soon(BEGIN);
        assert!(watch.is_due(BEGIN));
        watch.begin(BEGIN, PAUSE);
        assert!(watch.is_due(after(10.0)), "earlier failures are forgotten");
    }
}
