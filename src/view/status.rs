//! The status line: what is under way, and how it went. Empty from the start, so that screen readers hear what enters.

use super::time::Time;
use crate::panel::{Notice, Panel};
use crate::text;
use leptos::prelude::*;
use remote_help::save::Save;

/// The region for outcomes.
#[component]
pub(crate) fn StatusRegion() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let underway = Memo::new(move |_| panel.save.with(underway));
    let is_good =
        move || underway.get().is_none() && panel.notice.with(|notice| matches!(notice, Notice::Saved { .. }));
    view! {
        <div role="status" id="status" tabindex="-1" class="status" class:status-good=is_good>
            {move || match underway.get() {
                Some(text) => view! { <span class="busy">{text}</span> }.into_any(),
                None => panel.notice.with(said),
            }}
        </div>
    }
}

fn underway(save: &Save) -> Option<&'static str> {
    match save {
        Save::Checking(_) => Some(text::status_checking()),
        Save::Sending(_) => Some(text::status_sending()),
        Save::ReadingBack(_) => Some(text::status_reading_back()),
        _ => None,
    }
}

fn said(notice: &Notice) -> AnyView {
    match *notice {
        Notice::Nothing => ().into_any(),
        Notice::Reading => view! { <span class="busy">{text::status_reading()}</span> }.into_any(),
        Notice::ReadingAgain => view! { <span class="busy">{text::status_rereading()}</span> }.into_any(),
        Notice::Read(at) => timed(&text::status_read(SLOT), at),
        Notice::ReadAgain(at, 0) => timed(&text::status_reread_same(SLOT), at),
        Notice::ReadAgain(at, count) => timed(&text::status_reread_changed(count, SLOT), at),
        Notice::Saved { at, doubted: false } => timed(&text::status_saved(SLOT), at),
        Notice::Saved { at, doubted: true } => timed(&text::status_saved_all_the_same(SLOT), at),
        Notice::Discarded => text::status_discarded().into_any(),
        Notice::TookTheirs => text::status_theirs().into_any(),
        Notice::Merged => text::status_merged().into_any(),
        Notice::Cancelled => text::status_cancelled().into_any(),
        Notice::SignedOut => text::status_signed_out().into_any(),
        Notice::Resumed => text::status_resumed().into_any(),
        Notice::Copied => text::status_copied().into_any(),
        Notice::CopyFailed => text::copy_failed().into_any(),
    }
}

/// Stands in a text for a moment, which is an element of its own.
const SLOT: &str = "\u{1a}";

fn timed(text: &str, at: f64) -> AnyView {
    let (before, after) = text.split_once(SLOT).unwrap_or((text, ""));
    view! { {before.to_owned()} <Time at=at /> {after.to_owned()} }.into_any()
}
