//! Says that the host has a new version of this page, and offers to load it.

use super::element::{button, classed, el, live, nothing};
use crate::panel::{Panel, Upgrade};
use crate::text;
use leptos::prelude::AnyView;

/// The region for it. Empty from the start, so that screen readers hear what enters.
pub(crate) fn upgrade_region(panel: Panel) -> AnyView {
    let notice = live(move || {
        let words = match panel.upgrade.get() {
            Upgrade::None => return nothing(),
            Upgrade::There => text::upgrade_notice(),
            Upgrade::NotKept => text::upgrade_not_kept(),
        };
        classed("p", "notice").text(words).text(" ").view(reload_button(panel)).done()
    });
    el("div").attr("aria-live", "polite").attr("class", "news").view(notice).done()
}

/// The button that loads it.
pub(super) fn reload_button(panel: Panel) -> AnyView {
    button(text::reload_page(), move || panel.start_anew()).flag("disabled", move || !panel.can_start_anew()).done()
}
