//! The status line: what is under way, and how it went. Empty from the start, so that screen readers hear what enters.

use crate::app::{Auth, Loader, Messages, StatusMessage};
use crate::components::slot::{Slot, Slots};
use crate::text::first as text;
use crate::ui::element::{Element, el_class, el_text, empty, paragraph};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::session::Session;
use remote_help::time::UnixMillis;

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
        return of_first(&StatusMessage::SigningIn, auth);
    }
    if loader.is_awaited() {
        return Some(busy(text::panel_loading()));
    }
    messages.with_status(|status| of_first(status, auth))
}

/// The same, whatever becomes of a save.
pub(crate) fn of_first(status: &StatusMessage, auth: Auth) -> Option<AnyView> {
    match *status {
        StatusMessage::Nothing => Some(empty()),
        StatusMessage::Reading => Some(busy(text::status_reading())),
        StatusMessage::SigningIn => Some(busy(text::status_signing_in())),
        StatusMessage::Read(at) => Some(match auth.with_session_untracked(tenant) {
            Some(tenant) => timed(|time| text::status_read_in(time, &tenant), at),
            None => timed(text::status_read, at),
        }),
        _ => None,
    }
}

/// The tenant in short: a voice spells an ID out.
fn tenant(session: &Session) -> Option<String> {
    session.domain().or_else(|| Some(session.tenant()?.as_str().to_owned()))
}

/// News of something that is under way.
pub(crate) fn busy(text: &'static str) -> AnyView {
    el_class("span", "busy").text(text).into_view()
}

/// News with a moment in them, in one text: parts of their own would be said by themselves as well.
pub(crate) fn timed(text: impl FnOnce(&str) -> String, at: UnixMillis) -> AnyView {
    late(&text(&locale::time(at))).attr("data-utc", &locale::utc(at)).into_view()
}

/// News of something for which the focus moves. The style shows them a moment later, as they are lost to some screen readers
/// while those say where the focus went.
pub(crate) fn late(text: &str) -> Element {
    el_text("span", text).attr("class", "late")
}
