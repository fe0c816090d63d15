//! Moments and spans of time in milliseconds, as browsers count them.

use std::ops::{Add, Div, Mul, Sub};

/// A moment: milliseconds since the beginning of 1970, by this device's clock or a service's.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct UnixMillis(f64);

/// A span of time in milliseconds; a negative one goes back in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Millis(f64);

impl UnixMillis {
    /// The last moment that browsers know (ECMA-262, *Time Values*), in milliseconds. The first is as long before 1970.
    const LAST: f64 = 8.64e15;
    /// The beginning of 1970.
    pub const EPOCH: Self = Self(0.0);

    /// The moment this many milliseconds after the beginning of 1970.
    pub const fn new(millis: f64) -> Self {
        Self(millis)
    }

    /// The moment this many seconds after the beginning of 1970, as claims of tokens count.
    pub const fn from_seconds(seconds: f64) -> Self {
        Self(seconds * 1000.0)
    }

    /// The milliseconds since 1970.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// Whether browsers have a date for this moment.
    pub const fn is_valid(self) -> bool {
        self.0.abs() <= Self::LAST
    }

    /// The earlier of two moments.
    #[must_use]
    pub const fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The later of two moments.
    #[must_use]
    pub const fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }
}

impl Millis {
    /// A span of this many milliseconds.
    pub const fn new(millis: f64) -> Self {
        Self(millis)
    }

    /// A span of this many seconds.
    pub const fn from_seconds(seconds: f64) -> Self {
        Self(seconds * 1000.0)
    }

    /// A span of this many minutes.
    pub const fn from_minutes(minutes: f64) -> Self {
        Self(minutes * 60_000.0)
    }

    /// The milliseconds.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The seconds, with a fraction.
    pub const fn seconds(self) -> f64 {
        self.0 / 1000.0
    }

    /// The minutes, with a fraction.
    pub const fn minutes(self) -> f64 {
        self.0 / 60_000.0
    }

    /// The span's length.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The lesser of two spans.
    #[must_use]
    pub const fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The greater of two spans.
    #[must_use]
    pub const fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }
}

impl Sub for UnixMillis {
    type Output = Millis;

    fn sub(self, earlier: Self) -> Millis {
        Millis(self.0 - earlier.0)
    }
}

impl Add<Millis> for UnixMillis {
    type Output = Self;

    fn add(self, span: Millis) -> Self {
        Self(self.0 + span.0)
    }
}

impl Sub<Millis> for UnixMillis {
    type Output = Self;

    fn sub(self, span: Millis) -> Self {
        Self(self.0 - span.0)
    }
}

impl Mul<f64> for Millis {
    type Output = Self;

    fn mul(self, times: f64) -> Self {
        Self(self.0 * times)
    }
}

impl Div<f64> for Millis {
    type Output = Self;

    fn div(self, parts: f64) -> Self {
        Self(self.0 / parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_beyond_the_last_or_of_no_number_is_not_valid() {
        let last = UnixMillis::LAST;
        assert!([0.0, last, -last].into_iter().all(|at| UnixMillis::new(at).is_valid()));
        assert!(
            ![last + 1.0, -last - 1.0, f64::INFINITY, f64::NAN].into_iter().any(|at| UnixMillis::new(at).is_valid())
        );
    }

    #[test]
    fn moments_differ_by_spans() {
        let (start, span) = (UnixMillis::from_seconds(60.0), Millis::from_minutes(2.0));
        assert_eq!((start + span) - start, span);
        assert_eq!(start - (start + span), Millis::from_seconds(-120.0));
        assert_eq!(start + span - span, start);
        assert_eq!(((start - (start + span)).abs() / 2.0) * 3.0, Millis::from_minutes(3.0));
        assert_eq!((span.seconds(), span.minutes()), (120.0, 2.0));
    }
}
