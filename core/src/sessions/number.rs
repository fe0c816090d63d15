//! Numbers as texts.

/// The digits up to which a text is taken for a number: longer ones, such as serial numbers, would lose some.
const MOST_DIGITS: usize = 15;
/// The largest power of ten that a float holds exactly.
const LARGEST_EXPONENT: u32 = 22;

/// A decimal number such as `-12.5` or `1e3`. Returns `None` if it is anything else, such as `inf`, or has too many digits
/// or too large an exponent.
///
/// With so few of both, each step is exact, so that the result is the nearest number that a float can hold. The library's
/// own parser takes any number, with tables that weigh more than all of the sort.
pub(super) fn number(text: &str) -> Option<f64> {
    let (sign, unsigned) = match text.as_bytes().first()? {
        b'-' => (-1.0, text.get(1..)?),
        b'+' => (1.0, text.get(1..)?),
        _ => (1.0, text),
    };
    let (decimal, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((decimal, exponent)) => (decimal, exponent.parse::<i8>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let digits = || whole.bytes().chain(fraction.bytes());
    if !(1..=MOST_DIGITS).contains(&digits().count()) || !digits().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let number = sign * digits().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'));
    let shift = i32::from(exponent) - i32::try_from(fraction.len()).ok()?;
    if shift.unsigned_abs() > LARGEST_EXPONENT {
        return None;
    }
    let unit = (0..shift.unsigned_abs()).fold(1.0, |unit, _| unit * 10.0);
    // Minus zero is zero.
    Some(if shift < 0 { number / unit } else { number * unit } + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_number_or_would_lose_digits_is_none() {
        for text in ["", "inf", "NaN", "infinity", "1e999", "1e23", "+", "e", ".", "0x10", "1,5", "12345678901234567"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(
            [number("-0"), number("1e22"), number(".5"), number("5.")],
            [Some(0.0), Some(1e22), Some(0.5), Some(5.0)]
        );
    }

    proptest! {
        #[test]
        fn a_number_is_what_the_standard_library_reads(text in "[+-]?[0-9]{0,9}(\\.[0-9]{0,6})?([eE][+-]?[0-9]{1,2})?") {
            let known: Option<f64> = text.parse().ok();
            if let Some(number) = number(&text) {
                prop_assert_eq!(Some(number), known.map(|known| known + 0.0), "{}", text);
            }
            let has_exponent = text.contains(['e', 'E']);
            prop_assert!(has_exponent || number(&text) == known.map(|known| known + 0.0), "{}", text);
        }
    }
}
