//! Sessions a day, in the reader's time zone.

use super::report::Report;
use crate::time::{Millis, UnixMillis};

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
    pub fn days(&self, _now: UnixMillis, _offset: &dyn Fn(UnixMillis) -> Millis) -> Days {
        Days::default()
    }
}
