//! The status line: what is under way, and how it went. Empty from the start, so that screen readers hear what enters.

use crate::app::{Auth, LoadState, Loader, Messages, StatusMessage};
use crate::components::slot::{Slot, Slots};
use crate::text::first as text;
use crate::ui::element::{el_class, empty, paragraph};
use leptos::prelude::AnyView;

/// The region for outcomes.
pub(crate) fn status_region(messages: Messages, auth: Auth, loader: Loader, slots: Slots) -> AnyView {
    let is_good = move || {
        messages.progress().is_none() && messages.with_status(|status| matches!(status, StatusMessage::Saved { .. }))
    };
    el_class("div", "status")
        .attr("role", "status")
        .attr("id", "status")
        .flag("data-good", is_good)
        .child(paragraph().dynamic(move || match first(messages, auth, loader) {
            Some(text) => text,
            None => slots.view(Slot::Status),
        }))
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
    // What was read, and of which tenant, the rest of the panel says as soon as it is here.
    if loader.state() == LoadState::Coming && messages.with_status(|status| matches!(status, StatusMessage::Read(_))) {
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
        _ => None,
    }
}

/// News of something that is under way.
pub(crate) fn busy(text: &'static str) -> AnyView {
    el_class("span", "busy").text(text).into_view()
}
