//! In the status line: what is under way with a save, and all news.

use crate::app::{Auth, Messages, SaveProgress, StatusMessage};
use crate::components::time::dated;
use crate::shell::status::{busy, of_first};
use crate::text;
use crate::ui::element::{Element, button, dynamic, el_class, empty, fragment, text_view};
use leptos::prelude::{AnyView, untrack};
use remote_help::oauth::Check;
use remote_help::session::Session;
use remote_help::time::UnixMillis;

/// The class of news that are shown a moment later.
const LATE: &str = "late";

/// What the status line asks of the screens.
pub(crate) trait StatusDetails: Copy + Send + Sync + 'static {
    /// Whether the form has unsaved changes.
    fn has_changes(self) -> bool;
    /// In how many settings the tenant differs from the deployment's baseline. Returns `None` if there is none.
    fn drift(self) -> Option<usize>;
    /// What Graph told when it was asked for this evidence.
    fn evidence(self, check: Check) -> String;
    /// Brings back the receipts that were cleared.
    fn restore_history(self);
    /// What the screen of the sessions has to say.
    fn sessions_news(self) -> AnyView;
    /// What the screen of the tenants has to say.
    fn tenants_news(self) -> AnyView;
}

/// The step of a save that is under way, else the status.
pub(crate) fn all(messages: Messages, auth: Auth, details: impl StatusDetails) -> AnyView {
    dynamic(move || match messages.progress() {
        Some(step) => busy(progress(step)),
        None => messages.with_status(|status| said(status, auth, details)),
    })
}

fn progress(step: SaveProgress) -> &'static str {
    match step {
        SaveProgress::Checking => text::status_checking(),
        SaveProgress::Sending => text::status_sending(),
        SaveProgress::ReadingBack => text::status_reading_back(),
        SaveProgress::Lagging => text::status_lagging(),
    }
}

fn said(status: &StatusMessage, auth: Auth, details: impl StatusDetails) -> AnyView {
    let text = match *status {
        StatusMessage::Nothing | StatusMessage::Reading | StatusMessage::SigningIn => {
            return of_first(status).unwrap_or_else(empty);
        }
        StatusMessage::Read(at) => {
            return match auth.with_session_untracked(tenant) {
                Some(tenant) => timed(|time| text::status_read_in(time, &tenant), at),
                None => timed(text::status_read, at),
            };
        }
        StatusMessage::ReadingAgain => return busy(text::status_rereading()),
        StatusMessage::ReadAgain(at, 0) => return timed(text::status_reread_same, at),
        StatusMessage::ReadAgain(at, count) => {
            let news = |time: &str| text::status_reread_changed(count, time);
            return timed(|time| beside(news(time), text::status_edits_kept(), details), at);
        }
        StatusMessage::Saved { at, doubted: false } => return timed(text::status_saved, at),
        StatusMessage::Saved { at, doubted: true } => return timed(text::status_saved_all_the_same, at),
        StatusMessage::SawChange(at, count) => {
            let news = |time: &str| text::status_saw_change(count, time);
            return timed(|time| beside(news(time), text::status_edits_untouched(), details), at);
        }
        StatusMessage::SawBack(at) => return timed(text::status_saw_back, at),
        StatusMessage::BaselineApplied(0) => text::status_baseline_same(),
        StatusMessage::BaselineApplied(count) => return text_view(&text::status_baseline_applied(count)),
        StatusMessage::BaselineWaits => text::status_baseline_waits(),
        StatusMessage::HistoryCleared(count) => {
            let back = button(text::bring_back(), move || details.restore_history());
            let cleared = late(&text::status_history_cleared(count)).into_view();
            return fragment(vec![cleared, text_view(" "), back.into_view()]);
        }
        StatusMessage::Sessions(_) => return details.sessions_news(),
        StatusMessage::Tenants(_) => return details.tenants_news(),
        StatusMessage::Downloaded => text::status_downloaded(),
        StatusMessage::DownloadFailed => text::status_download_failed(),
        StatusMessage::Discarded => return late(text::status_discarded()).into_view(),
        StatusMessage::TookTheirs => return late(text::status_theirs()).into_view(),
        StatusMessage::Merged => return late(text::status_merged()).into_view(),
        StatusMessage::Cancelled => return late(text::status_cancelled()).into_view(),
        StatusMessage::CameBack(at) => return timed(text::status_came_back, at),
        StatusMessage::Leaving => return busy(text::status_leaving()),
        StatusMessage::NotFinished => text::status_not_finished(),
        StatusMessage::Consented(None) => text::status_consented(),
        StatusMessage::Consented(Some(ref tenant)) => return text_view(&text::status_consented_for(tenant)),
        StatusMessage::SignedOut { at_microsoft: None } => return late(text::status_signed_out()).into_view(),
        StatusMessage::SignedOut { at_microsoft: Some(ref address) } => {
            let address = address.clone();
            let at_microsoft = button(text::sign_out_at_microsoft(), move || Auth::sign_out_at_microsoft(&address));
            let signed_out = late(text::status_signed_out()).into_view();
            return fragment(vec![signed_out, text_view(" "), at_microsoft.into_view()]);
        }
        StatusMessage::Resumed => return late(text::status_resumed()).into_view(),
        StatusMessage::Copied => text::status_copied(),
        StatusMessage::CopyFailed => text::copy_failed(),
        StatusMessage::BackOnline => text::status_online(),
        StatusMessage::AskingForEvidence => return busy(text::check_asking()),
        StatusMessage::Evidence(check) => return text_view(&details.evidence(check)),
    };
    text_view(text)
}

/// News of what others changed, with what became of one's own changes where there are any, and with how the tenant now
/// compares with the deployment's baseline.
fn beside(news: String, own: &str, details: impl StatusDetails) -> String {
    let has_changes = untrack(move || details.has_changes());
    let said = if has_changes { text::sentences(&news, own) } else { news };
    match untrack(move || details.drift()) {
        Some(count) if count > 0 => text::sentences(&said, &text::status_drift(count)),
        _ => said,
    }
}

/// The tenant in short: a voice spells an ID out.
fn tenant(session: &Session) -> Option<String> {
    session.domain().or_else(|| Some(session.tenant()?.as_str().to_owned()))
}

/// News with a moment in them, in one text: parts of their own would be said by themselves as well.
fn timed(text: impl FnOnce(&str) -> String, at: UnixMillis) -> AnyView {
    dated("span", at, text).attr("class", LATE).into_view()
}

/// News of something for which the focus moves. The style shows them a moment later, as they are lost to some screen readers
/// while those say where the focus went.
pub(crate) fn late(text: &str) -> Element {
    el_class("span", LATE).text(text)
}
