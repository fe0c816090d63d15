//! Says that the host has a new version of this page, and offers to load it.

use crate::app::{Panel, Upgrade};
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, empty};
use leptos::prelude::AnyView;

/// The region for it. Empty from the start, so that screen readers hear what enters.
pub(crate) fn upgrade_region(panel: Panel) -> AnyView {
    let notice = dynamic(move || {
        let words = match panel.deployment.upgrade() {
            Upgrade::None => return empty(),
            Upgrade::There => text::upgrade_notice(),
            Upgrade::NotKept => text::upgrade_not_kept(),
        };
        el_class("p", "notice").text(words).text(" ").view(reload_button(panel)).into_view()
    });
    el("div").attr("aria-live", "polite").attr("class", "news").view(notice).into_view()
}

/// The button that loads it.
pub(crate) fn reload_button(panel: Panel) -> AnyView {
    button(text::reload_page(), move || panel.start_anew())
        .flag("disabled", move || !panel.can_start_anew())
        .into_view()
}
