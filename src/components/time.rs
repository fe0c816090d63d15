//! A moment: local time, with UTC on hover; and a span of time in seconds.

use crate::ui::element::{Element, el_text};
use browser::locale;
use remote_help::time::{Millis, UnixMillis};

/// An element whose only text has a moment in it; [`browser::tooltip`] shows its UTC. The moment is no element of its own:
/// screen readers stop at each part of a line, and some read the part a second time.
pub(crate) fn dated(tag: &'static str, at: UnixMillis, words: impl FnOnce(&str) -> String) -> Element {
    with_utc(el_text(tag, &words(&locale::time(at))), at)
}

/// An element that shows a moment, with the moment in UTC.
pub(crate) fn with_utc(element: Element, at: UnixMillis) -> Element {
    element.attr("data-utc", &locale::utc(at))
}

/// A span of time in seconds, rounded up; 0 of a negative one.
pub(crate) fn whole_seconds(span: Millis) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and the cast saturates")]
    let seconds = span.seconds().ceil().max(0.0) as usize;
    seconds
}
