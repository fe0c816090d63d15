//! A moment: local time, with UTC on hover; and a span of time in seconds.

use crate::ui::element::{Element, el_text};
use browser::locale;

/// A moment, in milliseconds since 1970.
pub(crate) fn time(at: f64) -> Element {
    let utc = locale::utc(at);
    el_text("time", &locale::time(at)).attr("datetime", &utc).attr("title", &utc)
}

/// A span of milliseconds in seconds, rounded up; none is negative.
pub(crate) fn whole_seconds(millis: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and the cast saturates")]
    let seconds = (millis / 1000.0).ceil().max(0.0) as usize;
    seconds
}
