//! A moment: local time, with UTC on hover.

use super::element::{Element, said};
use crate::browser::locale;

/// A moment, in milliseconds since 1970.
pub(super) fn time(at: f64) -> Element {
    let utc = locale::utc(at);
    said("time", &locale::time(at)).attr("datetime", &utc).attr("title", &utc)
}
