//! Graph's documented limits for these resources, over a sliding window. Time is handed in, so that tests need no clock.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(20);
/// Intune's reports are counted by the minute.
const REPORT_WINDOW: Duration = Duration::from_secs(60);

/// Requests allowed in any 20 s, reports in any minute. The default is what Microsoft documents for Intune's device management resources
/// ("Microsoft Graph service-specific throttling limits"). Tests may lower it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Writes of one tenant.
    pub writes_per_tenant: usize,
    /// Writes of one app in one tenant.
    pub writes_per_app: usize,
    /// All requests of one tenant.
    pub requests_per_tenant: usize,
    /// All requests of one app in one tenant.
    pub requests_per_app: usize,
    /// Reports for one app in one tenant, in a minute. They count nowhere else.
    pub reports_per_app: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            writes_per_tenant: 200,
            writes_per_app: 100,
            requests_per_tenant: 2000,
            requests_per_app: 1000,
            reports_per_app: 48,
        }
    }
}

/// Who a count is kept for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Counted {
    Tenant { id: String, writes: bool },
    App { tenant: String, id: String, writes: bool },
    Reports { tenant: String, id: String },
}

/// What a request counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spent {
    Read,
    Write,
    Report,
}

/// The requests that were let through in the last 20 s, or minute.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    limits: Limits,
    passed: HashMap<Counted, VecDeque<Instant>>,
}

impl Throttle {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, passed: HashMap::new() }
    }

    /// Counts the request when it may pass; else the seconds, at least 1, until one would.
    pub(crate) fn admit(&mut self, tenant: &str, app: &str, spent: Spent, now: Instant) -> Result<(), u64> {
        let counters = self.counters(tenant, app, spent);
        let window = if spent == Spent::Report { REPORT_WINDOW } else { WINDOW };
        let mut wait = Duration::ZERO;
        for (counted, limit) in &counters {
            let passed = self.passed.entry(counted.clone()).or_default();
            while passed.front().is_some_and(|oldest| now.duration_since(*oldest) >= window) {
                passed.pop_front();
            }
            if passed.len() >= *limit {
                let oldest = passed.front().copied().unwrap_or(now);
                wait = wait.max(window.saturating_sub(now.duration_since(oldest)));
            }
        }
        if wait > Duration::ZERO {
            return Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
        }
        for (counted, _) in counters {
            self.passed.entry(counted).or_default().push_back(now);
        }
        Ok(())
    }

    fn counters(&self, tenant: &str, app: &str, spent: Spent) -> Vec<(Counted, usize)> {
        if spent == Spent::Report {
            let counted = Counted::Reports { tenant: tenant.to_owned(), id: app.to_owned() };
            return vec![(counted, self.limits.reports_per_app)];
        }
        let of = |writes: bool, per_tenant: usize, per_app: usize| {
            let (id, app) = (tenant.to_owned(), app.to_owned());
            [
                (Counted::Tenant { id: id.clone(), writes }, per_tenant),
                (Counted::App { tenant: id, id: app, writes }, per_app),
            ]
        };
        let limits = self.limits;
        let mut counters = Vec::from(of(false, limits.requests_per_tenant, limits.requests_per_app));
        if spent == Spent::Write {
            counters.extend(of(true, limits.writes_per_tenant, limits.writes_per_app));
        }
        counters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(throttle: &mut Throttle, app: &str, write: bool, count: usize, at: Instant) -> usize {
        let spent = if write { Spent::Write } else { Spent::Read };
        (0..count).filter(|_| throttle.admit("t", app, spent, at).is_ok()).count()
    }

    #[test]
    fn reports_are_counted_by_the_minute_and_by_themselves() {
        let (mut throttle, start) = (Throttle::default(), Instant::now());
        let reports = |throttle: &mut Throttle, app: &str, at: Instant| {
            (0..60).filter(|_| throttle.admit("t", app, Spent::Report, at).is_ok()).count()
        };
        assert_eq!(reports(&mut throttle, "a", start), 48);
        assert_eq!(many(&mut throttle, "a", true, 150, start), 100);
        assert_eq!(reports(&mut throttle, "b", start), 48);
        assert_eq!(throttle.admit("t", "a", Spent::Report, start + Duration::from_secs(59)), Err(1));
        assert_eq!(reports(&mut throttle, "a", start + Duration::from_secs(60)), 48);
    }

    #[test]
    fn one_app_writes_100_times_and_two_apps_200() {
        let (mut throttle, now) = (Throttle::default(), Instant::now());
        assert_eq!(many(&mut throttle, "a", true, 150, now), 100);
        assert_eq!(many(&mut throttle, "b", true, 90, now), 90);
        assert_eq!(many(&mut throttle, "c", true, 50, now), 10);
        assert!(throttle.admit("other", "a", Spent::Write, now).is_ok());
    }

    #[test]
    fn reading_has_its_own_larger_limits() {
        let (mut throttle, now) = (Throttle::default(), Instant::now());
        assert_eq!(many(&mut throttle, "a", false, 1200, now), 1000);
        assert_eq!(many(&mut throttle, "b", false, 1200, now), 1000);
        assert_eq!(many(&mut throttle, "c", false, 1, now), 0);
    }

    #[test]
    fn the_window_slides() {
        let (mut throttle, start) = (Throttle::default(), Instant::now());
        assert_eq!(many(&mut throttle, "a", true, 60, start), 60);
        let later = start + Duration::from_millis(12_500);
        assert_eq!(many(&mut throttle, "a", true, 60, later), 40);
        assert_eq!(throttle.admit("t", "a", Spent::Write, later), Err(8));
        let past_first = start + Duration::from_secs(20);
        assert_eq!(many(&mut throttle, "a", true, 100, past_first), 60);
    }
}
