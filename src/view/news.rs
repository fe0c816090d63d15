//! In the status line: what is under way with a save, and all news.

use super::element::{button, live, nothing, row, words};
use super::status::{SLOT, busy, of_first, timed};
use crate::panel::{Notice, Panel};
use crate::text;
use leptos::prelude::{AnyView, untrack};
use remote_help::save::Save;

/// All the news there are.
pub(super) fn all(panel: Panel) -> AnyView {
    live(move || panel.save.with(underway).map_or_else(|| panel.notice.with(|notice| said(notice, panel)), busy))
}

fn underway(save: &Save) -> Option<&'static str> {
    match save {
        Save::Checking(_) => Some(text::status_checking()),
        Save::Sending(_) => Some(text::status_sending()),
        Save::ReadingBack(..) => Some(text::status_reading_back()),
        Save::Lagging(..) => Some(text::status_lagging()),
        _ => None,
    }
}

fn said(notice: &Notice, panel: Panel) -> AnyView {
    let text = match *notice {
        Notice::Nothing | Notice::Reading | Notice::SigningIn | Notice::Read(_) => {
            return of_first(notice).unwrap_or_else(nothing);
        }
        Notice::ReadingAgain => return busy(text::status_rereading()),
        Notice::ReadAgain(at, 0) => return timed(&text::status_reread_same(SLOT), at),
        Notice::ReadAgain(at, count) => {
            return beside(timed(&text::status_reread_changed(count, SLOT), at), text::status_edits_kept(), panel);
        }
        Notice::Saved { at, doubted: false } => return timed(&text::status_saved(SLOT), at),
        Notice::Saved { at, doubted: true } => return timed(&text::status_saved_all_the_same(SLOT), at),
        Notice::SawChange(at, count) => {
            return beside(timed(&text::status_saw_change(count, SLOT), at), text::status_edits_untouched(), panel);
        }
        Notice::SawBack(at) => return timed(&text::status_saw_back(SLOT), at),
        Notice::BaselineApplied(0) => text::status_baseline_same(),
        Notice::BaselineApplied(count) => return words(&text::status_baseline_applied(count)),
        Notice::BaselineWaits => text::status_baseline_waits(),
        Notice::HistoryCleared(count) => {
            let back = button(text::bring_back(), move || panel.restore_history());
            return row(vec![words(&text::status_history_cleared(count)), words(" "), back.done()]);
        }
        Notice::Downloaded => text::status_downloaded(),
        Notice::DownloadFailed => text::status_download_failed(),
        Notice::Discarded => text::status_discarded(),
        Notice::TookTheirs => text::status_theirs(),
        Notice::Merged => text::status_merged(),
        Notice::Cancelled => text::status_cancelled(),
        Notice::CameBack(at) => return timed(&text::status_came_back(SLOT), at),
        Notice::Leaving => return busy(text::status_leaving()),
        Notice::NotFinished => text::status_not_finished(),
        Notice::Consented(None) => text::status_consented(),
        Notice::Consented(Some(ref tenant)) => return words(&text::status_consented_for(tenant)),
        Notice::SignedOut { at_microsoft: None } => text::status_signed_out(),
        Notice::SignedOut { at_microsoft: Some(_) } => {
            let at_microsoft = button(text::sign_out_at_microsoft(), move || panel.sign_out_at_microsoft());
            return row(vec![words(text::status_signed_out()), words(" "), at_microsoft.done()]);
        }
        Notice::Resumed => text::status_resumed(),
        Notice::Copied => text::status_copied(),
        Notice::CopyFailed => text::copy_failed(),
        Notice::BackOnline => text::status_online(),
    };
    words(text)
}

/// News of what others changed, with what became of one's own changes where there are any, and with how the tenant now
/// compares with the deployment's baseline.
fn beside(news: AnyView, own: &str, panel: Panel) -> AnyView {
    let mut said = vec![news];
    let mut say = |text: &str| said.extend([words(" "), words(text)]);
    if untrack(move || panel.change_count()) > 0 {
        say(own);
    }
    match untrack(move || panel.drift()) {
        Some((_, count)) if count > 0 => say(&text::status_drift(count)),
        _ => {}
    }
    row(said)
}
