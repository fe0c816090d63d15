//! The status line: what is under way, and how it went. Empty from the start, so that screen readers hear what enters.

use crate::app::{Auth, Loader, Messages, StatusMessage};
use crate::components::slot::{Slot, Slots};
use crate::components::time::time;
use crate::text::first as text;
use crate::ui::element::{el_class, empty, fragment, text_view};
use leptos::prelude::AnyView;
use remote_help::time::UnixMillis;

/// The region for outcomes.
pub(crate) fn status_region(messages: Messages, auth: Auth, loader: Loader, slots: Slots) -> AnyView {
    let is_good = move || {
        messages.progress().is_none() && messages.with_status(|status| matches!(status, StatusMessage::Saved { .. }))
    };
    el_class("div", "status")
        .attr("role", "status")
        .attr("id", "status")
        .attr("tabindex", "-1")
        .flag("data-good", is_good)
        .dynamic(move || match first(messages, auth, loader) {
            Some(text) => text,
            None => slots.view(Slot::Status),
        })
        .into_view()
}

/// The news of a first reading; none where there are others.
fn first(messages: Messages, auth: Auth, loader: Loader) -> Option<AnyView> {
    if messages.progress().is_some() {
        return None;
    }
    if auth.is_coming_back() {
        return of_first(&StatusMessage::SigningIn);
    }
    if loader.is_awaited() {
        return Some(busy(text::panel_loading()));
    }
    messages.with_status(of_first)
}

/// The same, whatever becomes of a save.
pub(crate) fn of_first(status: &StatusMessage) -> Option<AnyView> {
    match *status {
        StatusMessage::Nothing => Some(empty()),
        StatusMessage::Reading => Some(busy(text::status_reading())),
        StatusMessage::SigningIn => Some(busy(text::status_signing_in())),
        StatusMessage::Read(at) => Some(timed(&text::status_read(SLOT), at)),
        _ => None,
    }
}

/// News of something that is under way.
pub(crate) fn busy(text: &'static str) -> AnyView {
    el_class("span", "busy").text(text).into_view()
}

/// Stands in a text for a moment, which is an element of its own.
pub(crate) const SLOT: &str = "\u{1a}";

/// News with a moment in it.
pub(crate) fn timed(text: &str, at: UnixMillis) -> AnyView {
    // By the letter itself: to look for a text brings 1 KB more.
    let (before, after) = text.split_once('\u{1a}').unwrap_or((text, ""));
    fragment(vec![text_view(before), time(at).into_view(), text_view(after)])
}
