//! Times as the service writes them: ISO 8601. `Date.parse` differs from browser to browser in what else it takes.

use crate::time::UnixMillis;

const DAY: i64 = 86_400;

/// Reads a date and a time, between them `T` or a blank: `2026-01-02T03:04:05.1234567Z`. Seconds, up to nine decimals of
/// them, and the zone may be missing: `Z`, `+01:00` or `+0100`; without one it is UTC. Second 60 is the next minute's
/// first, since a leap second has no number of its own. The result has whole milliseconds, rounded down.
///
/// Returns `None` if it is anything else, or no such day or hour exists.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc3339#section-5.6>
pub(crate) fn parse(text: &str) -> Option<UnixMillis> {
    let mut rest = Rest { bytes: text.trim().as_bytes() };
    let year = rest.number(4)?;
    rest.one(b"-")?;
    let month = rest.number(2)?;
    rest.one(b"-")?;
    let day = rest.number(2)?;
    rest.one(b"Tt ")?;
    let hour = rest.number(2)?;
    rest.one(b":")?;
    let minute = rest.number(2)?;
    let (mut second, mut millis) = (0, 0);
    if rest.one(b":").is_some() {
        second = rest.number(2)?;
        if rest.one(b".").is_some() {
            millis = rest.millis()?;
        }
    }
    let ahead = rest.zone()?;
    let exists = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    if !exists || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days_before(year, month, day) * DAY + (hour * 60 + minute - ahead) * 60 + second;
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of the years to 9999 are exact")]
    Some(UnixMillis::new((seconds * 1000 + millis) as f64))
}

/// What is left of a text.
struct Rest<'a> {
    bytes: &'a [u8],
}

impl Rest<'_> {
    /// Takes one byte, if it is one of these.
    fn one(&mut self, of: &[u8]) -> Option<u8> {
        let (first, rest) = self.bytes.split_first().filter(|(first, _)| of.contains(first))?;
        self.bytes = rest;
        Some(*first)
    }

    /// Takes a number of just so many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + i64::from(self.one(b"0123456789")? - b'0');
        }
        Some(number)
    }

    /// Takes one to nine decimals of a second.
    fn millis(&mut self) -> Option<i64> {
        let (mut millis, mut digits) = (0, 0);
        while let Some(digit) = self.one(b"0123456789") {
            if digits < 3 {
                millis = millis * 10 + i64::from(digit - b'0');
            }
            digits += 1;
        }
        let missing = [0, 100, 10].get(digits).copied().unwrap_or(1);
        (1..=9).contains(&digits).then_some(millis * missing)
    }

    /// Takes the zone, which must be the end, and returns by how many minutes it is ahead of UTC.
    fn zone(&mut self) -> Option<i64> {
        let ahead = match self.one(b"Zz+-") {
            None | Some(b'Z' | b'z') => 0,
            Some(sign) => {
                let hours = self.number(2)?;
                self.one(b":");
                let minutes = self.number(2)?;
                if hours > 23 || minutes > 59 {
                    return None;
                }
                (hours * 60 + minutes) * if sign == b'-' { -1 } else { 1 }
            }
        };
        self.bytes.is_empty().then_some(ahead)
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The days from the beginning of 1970 to this one, in the Gregorian calendar also before it was made.
///
/// Source: <https://howardhinnant.github.io/date_algorithms.html#days_from_civil>
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    // A year that begins in March has its leap day at its end.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
#[path = "time_tests.rs"]
mod tests;
