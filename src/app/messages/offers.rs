//! Texts that leave the page, by the clipboard or as a file, and what is said of that; and messages that give way to
//! others.

use super::{Messages, StatusMessage};
use browser::{clipboard, file};
use leptos::task::spawn_local;

impl Messages {
    /// Copies a text, and says whether the browser let it. Where it didn't, the text is shown, to be copied by hand.
    pub(crate) fn copy(self, text: String) {
        spawn_local(async move {
            // So that it is heard once more where it was said before.
            self.status.set(StatusMessage::Nothing);
            self.uncopied.set(None);
            let copied = clipboard::copy(&text).await;
            self.uncopied.set((!copied).then_some(text));
            self.status.set(if copied { StatusMessage::Copied } else { StatusMessage::CopyFailed });
        });
    }

    /// Takes away the text that is shown to be copied by hand.
    pub(crate) fn forget_uncopied(self) {
        self.uncopied.set(None);
    }

    /// Offers a JSON text as a file, and says whether the browser took it.
    pub(crate) fn offer_file(self, name: &str, json: &str) {
        let is_offered = file::download(name, "application/json", json);
        self.status.set(if is_offered { StatusMessage::Downloaded } else { StatusMessage::DownloadFailed });
    }

    /// Takes back that the browser is about to leave for Microsoft.
    pub(crate) fn did_not_leave(self) {
        if self.status.with_untracked(|status| *status == StatusMessage::Leaving) {
            self.status.set(StatusMessage::NotFinished);
        }
    }

    /// Takes back that Graph is being asked for evidence.
    pub(crate) fn no_evidence_comes(self) {
        if self.status.with_untracked(|status| *status == StatusMessage::AskingForEvidence) {
            self.status.set(StatusMessage::Nothing);
        }
    }

    /// Says that the device has a network again, unless the status has more to tell.
    pub(crate) fn is_back_online(self) {
        if self.status.with_untracked(|status| matches!(status, StatusMessage::Nothing | StatusMessage::Read(_))) {
            self.status.set(StatusMessage::BackOnline);
        }
    }
}
