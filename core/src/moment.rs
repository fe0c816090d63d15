//! Moments as browsers have them: milliseconds since 1970.

/// The last one (ECMA-262, *Time Values*). As many lie before 1970.
pub const LAST: f64 = 8.64e15;

/// Whether a browser has a date for it.
pub fn is_valid(at: f64) -> bool {
    at.abs() <= LAST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_last_or_no_number_is_no_moment() {
        assert!([0.0, LAST, -LAST].into_iter().all(is_valid));
        assert!(![LAST + 1.0, -LAST - 1.0, f64::INFINITY, f64::NAN].into_iter().any(is_valid));
    }
}
