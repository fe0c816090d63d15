//! Messages to the user: the status line, the alert, and what the browser did not let be copied. Every screen reports here.

mod offers;

use super::Failure;
use crate::ui::static_signal::StaticSignal;
use browser::clock;
use remote_help::oauth::{Address, Check};
use remote_help::time::UnixMillis;

/// What the status line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum StatusMessage {
    #[default]
    Nothing,
    Reading,
    ReadingAgain,
    /// Read for the first time; when.
    Read(UnixMillis),
    /// Read again; when, and how many settings were changed elsewhere.
    ReadAgain(UnixMillis, usize),
    /// Saved; when, and whether the answer to the change had been lost.
    Saved {
        at: UnixMillis,
        doubted: bool,
    },
    Discarded,
    TookTheirs,
    Merged,
    Cancelled,
    /// The browser is about to leave for Microsoft.
    Leaving,
    /// The browser has come back from Microsoft.
    SigningIn,
    /// The browser has come back without an answer.
    NotFinished,
    /// An administrator consented; for which tenant.
    Consented(Option<String>),
    /// Signed out here; where to sign out at Microsoft too.
    SignedOut {
        at_microsoft: Option<Address>,
    },
    /// Read after a redirect, with the unsaved changes back in the form; when.
    CameBack(UnixMillis),
    /// Somebody else changed the settings, as a look in passing showed; when, and how many.
    SawChange(UnixMillis, usize),
    /// What somebody else had changed is again as the form has it; when.
    SawBack(UnixMillis),
    /// A baseline was filled in; in how many settings it differs from what was read.
    BaselineApplied(usize),
    /// A baseline waits for the settings to be read.
    BaselineWaits,
    /// The history was cleared; how many receipts there were.
    HistoryCleared(usize),
    /// What the screen of the sessions says; the number differs from that of its news before.
    Sessions(u32),
    /// What the screen of the tenants says; the number differs from that of its news before.
    Tenants(u32),
    Downloaded,
    DownloadFailed,
    /// A new token works, and an interrupted save can go on.
    Resumed,
    Copied,
    CopyFailed,
    /// The device has a network again.
    BackOnline,
    /// Graph is being asked for evidence.
    AskingForEvidence,
    /// Graph gave this evidence.
    Evidence(Check),
}

impl StatusMessage {
    /// Whether it says that unsaved changes are there.
    fn speaks_of_changes(&self) -> bool {
        matches!(self, Self::CameBack(_) | Self::Resumed | Self::Merged | Self::Cancelled | Self::BaselineApplied(1..))
    }
}

/// Which step of a save is under way. It is shown in place of the status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum SaveProgress {
    Checking,
    Sending,
    ReadingBack,
    /// What was read back doesn't show the change yet.
    Lagging,
}

/// A failure that is shown until something else happens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alert {
    pub(crate) failure: Failure,
    /// When.
    pub(crate) at: UnixMillis,
}

impl Alert {
    /// Whether it is about what was put into the field for a token.
    pub(crate) const fn is_of_token_field(&self) -> bool {
        matches!(self.failure, Failure::Paste(_) | Failure::Doubtful { .. })
    }

    /// Whether it is about what was put into the field for a baseline.
    pub(crate) const fn is_of_baseline_field(&self) -> bool {
        matches!(self.failure, Failure::Baseline(_))
    }
}

/// The owner of all messages.
#[derive(Clone, Copy)]
pub(crate) struct Messages {
    status: StaticSignal<StatusMessage>,
    progress: StaticSignal<Option<SaveProgress>>,
    alert: StaticSignal<Option<Alert>>,
    uncopied: StaticSignal<Option<String>>,
}

impl Messages {
    /// Nothing was said yet.
    pub(crate) fn new() -> Self {
        Self {
            status: StaticSignal::new(StatusMessage::Nothing),
            progress: StaticSignal::new(None),
            alert: StaticSignal::new(None),
            uncopied: StaticSignal::new(None),
        }
    }

    /// Looks at what the status line says.
    pub(crate) fn with_status<T>(self, look: impl FnOnce(&StatusMessage) -> T) -> T {
        self.status.with(look)
    }

    /// The step of a save that is under way.
    pub(crate) fn progress(self) -> Option<SaveProgress> {
        self.progress.get()
    }

    /// Looks at the alert.
    pub(crate) fn with_alert<T>(self, look: impl FnOnce(Option<&Alert>) -> T) -> T {
        self.alert.with(|alert| look(alert.as_ref()))
    }

    /// Whether nothing stands in the alert. Not followed.
    pub(crate) fn is_calm(self) -> bool {
        self.alert.with_untracked(Option::is_none)
    }

    /// The text that the browser did not let be copied.
    pub(crate) fn uncopied(self) -> Option<String> {
        self.uncopied.get()
    }

    /// Says something in the status line.
    pub(crate) fn say(self, message: StatusMessage) {
        self.status.set(message);
    }

    /// Says something that was not said just before: it is not compared with that.
    pub(crate) fn say_anew(self, message: StatusMessage) {
        self.status.set_always(message);
    }

    /// Says which step of a save is under way, or that none is.
    pub(crate) fn set_progress(self, progress: Option<SaveProgress>) {
        self.progress.set(progress);
    }

    /// Takes back a status that speaks of unsaved changes; `otherwise` stands in its place.
    pub(crate) fn no_changes_are_left(self, otherwise: StatusMessage) {
        if self.status.with_untracked(StatusMessage::speaks_of_changes) {
            self.status.set(otherwise);
        }
    }

    /// Takes away the alert.
    pub(crate) fn clear_alert(self) {
        self.alert.set(None);
    }

    /// Takes away the alert if it is about this.
    pub(crate) fn retract(self, is: impl FnOnce(&Failure) -> bool) {
        if self.alert.with_untracked(|alert| alert.as_ref().is_some_and(|alert| is(&alert.failure))) {
            self.alert.set(None);
        }
    }

    /// Takes away alert and status.
    pub(crate) fn clear(self) {
        self.alert.set(None);
        self.status.set(StatusMessage::Nothing);
    }

    /// Says that something went wrong, in place of what was said before.
    pub(crate) fn fail(self, failure: Failure) {
        self.status.set(StatusMessage::Nothing);
        self.alert.set(Some(Alert { failure, at: clock::now() }));
    }
}
