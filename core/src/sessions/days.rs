//! Sessions a day, in the reader's time zone.

use super::report::Report;
use super::tally::{DAY_MS, local_day, local_offset};
use crate::time::{Millis, UnixMillis};

/// Days shown: those for which the service keeps sessions, and today.
const DAYS: i32 = 31;

/// How many sessions began on each of the 31 days up to now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Days {
    /// The days, the oldest first; the last is today.
    pub days: Vec<Day>,
    /// Sessions that began on none of these days.
    pub elsewhere: usize,
    /// Sessions whose start is missing or can't be read.
    pub unreadable: usize,
}

/// A day of the reader's time zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day {
    /// A moment about noon of that day, by which to name it.
    pub start: UnixMillis,
    /// How many sessions began on that day.
    pub count: usize,
}

impl Report {
    /// How many sessions began on each of the 31 days up to that of `now`. `offset` is the local time minus UTC at a
    /// moment, as for [`Report::add`].
    pub fn days(&self, now: UnixMillis, offset: &dyn Fn(UnixMillis) -> Millis) -> Days {
        let today = local_day(now, offset);
        let counts = &self.tally.days;
        let day = |day: i32| Day { start: noon(day, offset), count: counts.get(&day).copied().unwrap_or_default() };
        let days: Vec<Day> = (today.saturating_sub(DAYS - 1)..=today).map(day).collect();
        let shown: usize = days.iter().map(|day| day.count).sum();
        let all: usize = counts.values().sum();
        Days { days, elsewhere: all - shown, unreadable: self.tally.without_start }
    }
}

/// Noon of a local day. Clocks change at night, so that a mistake of an hour or two still leaves that day.
fn noon(day: i32, offset: &dyn Fn(UnixMillis) -> Millis) -> UnixMillis {
    let local = UnixMillis::new((f64::from(day) + 0.5) * DAY_MS);
    local - local_offset(local - local_offset(local, offset), offset)
}

#[cfg(test)]
#[path = "days_tests.rs"]
mod tests;
