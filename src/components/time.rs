//! A moment: local time, with UTC on hover; and a span of time in seconds.

use crate::ui::element::{Element, el_text};
use browser::locale;
use remote_help::time::{Millis, UnixMillis};

/// A moment.
pub(crate) fn time(at: UnixMillis) -> Element {
    let utc = locale::utc(at);
    el_text("time", &locale::time(at)).attr("datetime", &utc).attr("title", &utc)
}

/// A span of time in seconds, rounded up; 0 of a negative one.
pub(crate) fn whole_seconds(span: Millis) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and the cast saturates")]
    let seconds = span.seconds().ceil().max(0.0) as usize;
    seconds
}
