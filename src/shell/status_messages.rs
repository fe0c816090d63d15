//! In the status line: what is under way with a save, and all news.

use crate::app::{Panel, StatusMessage};
use crate::shell::status::{SLOT, busy, of_first, timed};
use crate::text;
use crate::ui::element::{button, dynamic, empty, fragment, text_view};
use leptos::prelude::{AnyView, untrack};
use remote_help::save::{Save, Step};

/// All the news there are.
pub(crate) fn all(panel: Panel) -> AnyView {
    dynamic(move || panel.save.with(underway).map_or_else(|| panel.status.with(|notice| said(notice, panel)), busy))
}

fn underway(save: &Save) -> Option<&'static str> {
    match save.step() {
        Step::Checking(_) => Some(text::status_checking()),
        Step::Sending(_) => Some(text::status_sending()),
        Step::ReadingBack(..) => Some(text::status_reading_back()),
        Step::Lagging(..) => Some(text::status_lagging()),
        _ => None,
    }
}

fn said(notice: &StatusMessage, panel: Panel) -> AnyView {
    let text = match *notice {
        StatusMessage::Nothing | StatusMessage::Reading | StatusMessage::SigningIn | StatusMessage::Read(_) => {
            return of_first(notice).unwrap_or_else(empty);
        }
        StatusMessage::ReadingAgain => return busy(text::status_rereading()),
        StatusMessage::ReadAgain(at, 0) => return timed(&text::status_reread_same(SLOT), at),
        StatusMessage::ReadAgain(at, count) => {
            return beside(timed(&text::status_reread_changed(count, SLOT), at), text::status_edits_kept(), panel);
        }
        StatusMessage::Saved { at, doubted: false } => return timed(&text::status_saved(SLOT), at),
        StatusMessage::Saved { at, doubted: true } => return timed(&text::status_saved_all_the_same(SLOT), at),
        StatusMessage::SawChange(at, count) => {
            return beside(timed(&text::status_saw_change(count, SLOT), at), text::status_edits_untouched(), panel);
        }
        StatusMessage::SawBack(at) => return timed(&text::status_saw_back(SLOT), at),
        StatusMessage::BaselineApplied(0) => text::status_baseline_same(),
        StatusMessage::BaselineApplied(count) => return text_view(&text::status_baseline_applied(count)),
        StatusMessage::BaselineWaits => text::status_baseline_waits(),
        StatusMessage::HistoryCleared(count) => {
            let back = button(text::bring_back(), move || panel.restore_history());
            return fragment(vec![text_view(&text::status_history_cleared(count)), text_view(" "), back.into_view()]);
        }
        StatusMessage::Downloaded => text::status_downloaded(),
        StatusMessage::DownloadFailed => text::status_download_failed(),
        StatusMessage::Discarded => text::status_discarded(),
        StatusMessage::TookTheirs => text::status_theirs(),
        StatusMessage::Merged => text::status_merged(),
        StatusMessage::Cancelled => text::status_cancelled(),
        StatusMessage::CameBack(at) => return timed(&text::status_came_back(SLOT), at),
        StatusMessage::Leaving => return busy(text::status_leaving()),
        StatusMessage::NotFinished => text::status_not_finished(),
        StatusMessage::Consented(None) => text::status_consented(),
        StatusMessage::Consented(Some(ref tenant)) => return text_view(&text::status_consented_for(tenant)),
        StatusMessage::SignedOut { at_microsoft: None } => text::status_signed_out(),
        StatusMessage::SignedOut { at_microsoft: Some(_) } => {
            let at_microsoft = button(text::sign_out_at_microsoft(), move || panel.sign_out_at_microsoft());
            return fragment(vec![text_view(text::status_signed_out()), text_view(" "), at_microsoft.into_view()]);
        }
        StatusMessage::Resumed => text::status_resumed(),
        StatusMessage::Copied => text::status_copied(),
        StatusMessage::CopyFailed => text::copy_failed(),
        StatusMessage::BackOnline => text::status_online(),
    };
    text_view(text)
}

/// News of what others changed, with what became of one's own changes where there are any, and with how the tenant now
/// compares with the deployment's baseline.
fn beside(news: AnyView, own: &str, panel: Panel) -> AnyView {
    let mut said = vec![news];
    let mut say = |text: &str| said.extend([text_view(" "), text_view(text)]);
    if untrack(move || panel.change_count()) > 0 {
        say(own);
    }
    match untrack(move || panel.drift()) {
        Some((_, count)) if count > 0 => say(&text::status_drift(count)),
        _ => {}
    }
    fragment(said)
}
