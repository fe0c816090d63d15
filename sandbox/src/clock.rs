//! Time as Graph and the log write it. Nothing here waits or schedules.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// `2026-05-04T03:02:01`, UTC: how Graph dates an error (`innerError.date`).
pub(crate) fn graph_date(at: SystemTime) -> String {
    let since = since_epoch(at);
    let (year, month, day) = civil(since.as_secs() / 86_400);
    let of_day = since.as_secs() % 86_400;
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}", of_day / 3600, of_day / 60 % 60, of_day % 60)
}

/// `2026-05-04T03:02:01.123Z`: how the log dates a request.
pub(crate) fn rfc3339(at: SystemTime) -> String {
    format!("{}.{:03}Z", graph_date(at), since_epoch(at).subsec_millis())
}

/// `2026-05-04T03:02:01.0000000Z` for Unix seconds: how Entra dates a grant in its errors.
pub(crate) fn utc(seconds: i64) -> String {
    format!("{}.0000000Z", bare(seconds))
}

/// `2026-05-04T03:02:01` for Unix seconds, UTC without saying so.
pub(crate) fn bare(seconds: i64) -> String {
    graph_date(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

/// `2026-05-04T03:02:01.1234567Z`: how Intune dates an audit event.
pub(crate) fn seven_digits(at: SystemTime) -> String {
    format!("{}.{:07}Z", graph_date(at), since_epoch(at).subsec_nanos() / 100)
}

/// Seconds since 1970, the unit of a token's `iat` and `exp`.
pub(crate) fn unix_seconds(at: SystemTime) -> i64 {
    i64::try_from(since_epoch(at).as_secs()).unwrap_or(i64::MAX)
}

/// Milliseconds since 1970, as the logs count.
pub(crate) fn unix_millis(at: SystemTime) -> u64 {
    u64::try_from(since_epoch(at).as_millis()).unwrap_or(u64::MAX)
}

fn since_epoch(at: SystemTime) -> Duration {
    at.duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Year, month and day of a day number since 1970-01-01: Howard Hinnant's `civil_from_days`, for days after 1970.
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn dates_around_leap_days_and_years() {
        assert_eq!(graph_date(at(0)), "1970-01-01T00:00:00");
        assert_eq!(graph_date(at(951_782_399)), "2000-02-28T23:59:59");
        assert_eq!(graph_date(at(951_782_400)), "2000-02-29T00:00:00");
        assert_eq!(graph_date(at(1_709_164_800)), "2024-02-29T00:00:00");
        assert_eq!(graph_date(at(1_767_225_599)), "2025-12-31T23:59:59");
        assert_eq!(graph_date(at(4_107_542_400)), "2100-03-01T00:00:00");
    }

    #[test]
    fn the_log_keeps_milliseconds() {
        let moment = at(1_767_225_600) + Duration::from_millis(7);
        assert_eq!(rfc3339(moment), "2026-01-01T00:00:00.007Z");
        assert_eq!(seven_digits(moment + Duration::from_nanos(12_399)), "2026-01-01T00:00:00.0070123Z");
        assert_eq!(unix_seconds(moment), 1_767_225_600);
    }
}
