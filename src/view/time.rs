//! A moment: local time, with UTC on hover.

use crate::browser::locale;
use leptos::prelude::*;

/// A moment, in milliseconds since 1970.
#[component]
pub(super) fn Time(at: f64) -> impl IntoView {
    let utc = locale::utc(at);
    view! { <time datetime=utc.clone() title=utc>{locale::time(at)}</time> }
}
