//! Counts the rows as they come in, so that figures are at hand at once.

use super::columns::{ByKnown, Known};
use super::groups::Groups;
use super::rows::{Row, Rows};
use super::session::{Length, Start};
use super::time;
use crate::time::{Millis, UnixMillis};
use std::collections::BTreeMap;

/// Milliseconds of a day.
pub(super) const DAY_MS: f64 = 86_400_000.0;

/// The counts.
#[derive(Clone, Default)]
pub(super) struct Tally {
    pub(super) ids: Groups,
    pub(super) helpers: Groups,
    pub(super) sharers: Groups,
    pub(super) systems: Groups,
    /// Rows that name no system.
    pub(super) without_system: usize,
    pub(super) under_way: usize,
    /// Rows by local days since 1970.
    pub(super) days: BTreeMap<i32, usize>,
    /// Rows whose start is missing or can't be read.
    pub(super) without_start: usize,
    /// Known columns that a page lacks which has rows that count.
    pub(super) lacking: ByKnown<bool>,
    /// Start and length of each row.
    times: Vec<Times>,
}

/// The times of a row, in 16 bytes.
#[derive(Clone, Copy)]
struct Times {
    /// Not a number where there is none.
    start: f64,
    /// Not a number where there is none, and infinite while the session is under way.
    length: f64,
}

impl Tally {
    /// Counts a row. Returns `false`, and counts nothing, if its `SessionId` was counted already.
    pub(super) fn count(&mut self, rows: &Rows, row: u32, offset: &dyn Fn(UnixMillis) -> Millis) -> bool {
        let Some(cells) = rows.get(row) else { return false };
        if let Some(id) = cells.known(Known::SessionId)
            && self.ids.count(id, row, |row| rows.known(row, Known::SessionId)).count > 1
        {
            return false;
        }
        cells.places.note_missing(&mut self.lacking);
        let times = Times::of(cells);
        self.times.push(times);
        self.under_way += usize::from(times.length() == Length::UnderWay);
        match times.start() {
            Some(start) => *self.days.entry(local_day(start, offset)).or_default() += 1,
            None => self.without_start += 1,
        }
        if let Some(address) = cells.known(Known::SharerEmail) {
            self.sharers.count(address, row, |row| rows.known(row, Known::SharerEmail));
        }
        match cells.known(Known::System) {
            Some(system) => _ = self.systems.count(system, row, |row| rows.known(row, Known::System)),
            None => self.without_system += 1,
        }
        if let Some(address) = cells.known(Known::HelperEmail) {
            let group = self.helpers.count(address, row, |row| rows.known(row, Known::HelperEmail));
            let has_name = |cells: Row<'_>| {
                cells.known(Known::HelperFirstName).or_else(|| cells.known(Known::HelperLastName)).is_some()
            };
            // The group is known by its first row that has a name.
            if group.row != row && has_name(cells) && !rows.get(group.row).is_some_and(has_name) {
                group.row = row;
            }
        }
        true
    }

    /// When a session began.
    pub(super) fn start(&self, row: u32) -> Option<UnixMillis> {
        self.times.get(row as usize)?.start()
    }

    /// How long a session lasted.
    pub(super) fn length(&self, row: u32) -> Length {
        self.times.get(row as usize).map_or(Length::Unknown, |times| times.length())
    }

    /// The lengths of all sessions that have ended, in milliseconds.
    pub(super) fn ended(&self) -> Vec<f64> {
        self.times.iter().map(|times| times.length).filter(|length| length.is_finite()).collect()
    }
}

impl Times {
    fn of(row: Row<'_>) -> Self {
        let start = row.known(Known::Start).and_then(time::parse);
        let has_end = row.places.of_known(Known::End).is_some();
        let length = match (start, row.known(Known::End)) {
            (Some(_), None) if has_end => f64::INFINITY,
            (Some(start), Some(end)) => match time::parse(end) {
                Some(end) if end >= start => (end - start).get(),
                _ => f64::NAN,
            },
            _ => f64::NAN,
        };
        Self { start: start.map_or(f64::NAN, UnixMillis::get), length }
    }

    fn start(self) -> Option<UnixMillis> {
        (!self.start.is_nan()).then(|| UnixMillis::new(self.start))
    }

    fn length(self) -> Length {
        if self.length.is_nan() {
            Length::Unknown
        } else if self.length.is_infinite() {
            Length::UnderWay
        } else {
            Length::Ended(Millis::new(self.length))
        }
    }
}

/// Reads a row's start.
pub(super) fn start_of(row: Row<'_>, at: Option<UnixMillis>) -> Start<'_> {
    match (at, row.known(Known::Start)) {
        (Some(at), _) => Start::At(at),
        (None, Some(text)) => Start::Unreadable(text),
        (None, None) => Start::Missing,
    }
}

/// The number of the local day on which a moment is, from the beginning of 1970.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and days to the year 9999 are far smaller")]
pub(super) fn local_day(at: UnixMillis, offset: &dyn Fn(UnixMillis) -> Millis) -> i32 {
    ((at + local_offset(at, offset)).get() / DAY_MS).floor() as i32
}

/// The local time minus UTC; none if the browser has no date there.
pub(super) fn local_offset(at: UnixMillis, offset: &dyn Fn(UnixMillis) -> Millis) -> Millis {
    Some(offset(at)).filter(|offset| offset.get().is_finite()).unwrap_or_default()
}
