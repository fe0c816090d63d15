//! The status line: what is under way, and how it went. Empty from the start, so that screen readers hear what enters.

use super::element::{classed, nothing, row, words};
use super::late::{Part, part};
use super::time::time;
use crate::panel::{Notice, Panel};
use crate::text::first as text;
use leptos::prelude::AnyView;
use remote_help::save::Save;

/// The region for outcomes.
pub(crate) fn status_region(panel: Panel) -> AnyView {
    let is_good = move || {
        !panel.save.with(Save::is_running) && panel.notice.with(|notice| matches!(notice, Notice::Saved { .. }))
    };
    classed("div", "status")
        .attr("role", "status")
        .attr("id", "status")
        .attr("tabindex", "-1")
        .flag("data-good", is_good)
        .live(move || match first(panel) {
            Some(text) => text,
            None => part(panel, Part::Status),
        })
        .done()
}

/// The news of a first reading; none where there are others.
fn first(panel: Panel) -> Option<AnyView> {
    if panel.save.with(|save| !matches!(save, Save::Editing)) {
        return None;
    }
    if panel.is_coming_back() {
        return of_first(&Notice::SigningIn);
    }
    if panel.is_awaiting() {
        return Some(busy(text::panel_loading()));
    }
    panel.notice.with(of_first)
}

/// The same, whatever becomes of a save.
pub(in crate::view) fn of_first(notice: &Notice) -> Option<AnyView> {
    match *notice {
        Notice::Nothing => Some(nothing()),
        Notice::Reading => Some(busy(text::status_reading())),
        Notice::SigningIn => Some(busy(text::status_signing_in())),
        Notice::Read(at) => Some(timed(&text::status_read(SLOT), at)),
        _ => None,
    }
}

/// News of something that is under way.
pub(in crate::view) fn busy(text: &'static str) -> AnyView {
    classed("span", "busy").text(text).done()
}

/// Stands in a text for a moment, which is an element of its own.
pub(in crate::view) const SLOT: &str = "\u{1a}";

/// News with a moment in it.
pub(in crate::view) fn timed(text: &str, at: f64) -> AnyView {
    // By the letter itself: to look for a text brings 1 KB more.
    let (before, after) = text.split_once('\u{1a}').unwrap_or((text, ""));
    row(vec![words(before), time(at).done(), words(after)])
}
