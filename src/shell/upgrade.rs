//! Says that the host has a new version of this page, and offers to load it.

use crate::app::{Deployment, Upgrade};
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, empty};
use leptos::prelude::AnyView;

/// The region for it. Empty from the start, so that screen readers hear what enters.
pub(crate) fn upgrade_region(deployment: Deployment) -> AnyView {
    let notice = dynamic(move || {
        let words = match deployment.upgrade() {
            Upgrade::None => return empty(),
            Upgrade::There => text::upgrade_notice(),
            Upgrade::NotKept => text::upgrade_not_kept(),
        };
        el_class("p", "notice").text(words).text(" ").view(reload_button(deployment)).into_view()
    });
    el("div").attr("aria-live", "polite").attr("class", "news").view(notice).into_view()
}

/// The button that loads it.
pub(crate) fn reload_button(deployment: Deployment) -> AnyView {
    button(text::reload_page(), move || deployment.reload_page())
        .flag("disabled", move || !deployment.can_reload_page())
        .into_view()
}
