//! Says that the device has no network: what is shown may be old, and nothing can be read or saved.

use crate::app::Environment;
use crate::text;
use crate::ui::element::{dynamic, el, el_class, empty};
use leptos::prelude::AnyView;

/// The region for it. Empty from the start, so that screen readers hear what enters.
pub(crate) fn offline_region(environment: Environment, is_read: impl Fn() -> bool + Send + 'static) -> AnyView {
    let notice = dynamic(move || {
        if !environment.is_offline() {
            return empty();
        }
        let words = if is_read() { text::offline_notice() } else { text::offline_notice_unread() };
        el_class("p", "notice").text(words).into_view()
    });
    el("div").attr("aria-live", "polite").attr("class", "news").view(notice).into_view()
}
