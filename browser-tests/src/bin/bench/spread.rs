//! Several measurements of one thing: their middle, and how far they lie apart.

use std::fmt;

/// Measurements, in the order they were taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Spread(Vec<f64>);

impl Spread {
    pub(crate) fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The value that this part of all lie below, from 0 to 1; between two where it lies between them, NaN of nothing.
    fn part(&self, part: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        #[expect(clippy::cast_precision_loss, reason = "a handful of measurements")]
        let place = part * sorted.len().saturating_sub(1) as f64;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in the list")]
        let (below, above) = (place.floor() as usize, place.ceil() as usize);
        let (Some(low), Some(high)) = (sorted.get(below), sorted.get(above)) else { return f64::NAN };
        low + (high - low) * place.fract()
    }

    /// The one in the middle.
    pub(crate) fn median(&self) -> f64 {
        self.part(0.5)
    }

    /// This one's median as so many times another's.
    pub(crate) fn ratio(&self, other: &Self) -> f64 {
        self.median() / other.median()
    }
}

impl FromIterator<f64> for Spread {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

/// The median, and between which two the middle half lies.
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.1} ({:.1}–{:.1})", self.median(), self.part(0.25), self.part(0.75));
        f.pad(&text)
    }
}

/// The head of a report on the three pages, and one line of it: what each came to, how often the panel's is the others',
/// and what it is. Empty where there is nothing.
pub(crate) fn head() -> String {
    line(["empty page", "by hand", "panel"], ["/ empty", "/ hand"], "").trim_end().to_owned() + "\n"
}

/// See [`head`].
pub(crate) fn line(pages: [&str; 3], ratios: [&str; 2], name: &str) -> String {
    let ([empty, by_hand, panel], [of_empty, of_hand]) = (pages, ratios);
    format!("{empty:>22} {by_hand:>24} {panel:>24} {of_empty:>8} {of_hand:>8}  {name}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[f64]) -> Spread {
        values.iter().copied().collect()
    }

    #[test]
    fn the_median_is_the_middle_and_half_lie_within_the_spread() {
        assert_eq!(of(&[5.0]).to_string(), "5.0 (5.0–5.0)");
        assert_eq!(of(&[9.0, 1.0, 2.0]).to_string(), "2.0 (1.5–5.5)");
        assert_eq!(of(&[4.0, 1.0, 2.0, 9.0]).median().to_string(), "3");
        assert!(of(&[]).median().is_nan());
    }

    #[test]
    fn a_ratio_is_of_medians() {
        assert!((of(&[1.0, 6.0, 9.0]).ratio(&of(&[2.0, 3.0, 4.0])) - 2.0).abs() < 1e-9);
    }
}
