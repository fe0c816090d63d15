//! The state as such: what there is to know of the page. What changes it stands in the files beside this one.

use super::{Alert, Deployment, LazyState, PreferencesModel, Session, Shortcuts, Start};
use crate::screens::audit::AuditLog;
use crate::screens::history::History;
use crate::ui::static_signal::StaticSignal;
use browser::clock;
use remote_help::baseline::Baseline;
use remote_help::config::{Allowed, Outdated};
use remote_help::graph::{GraphError, SettingsSnapshot};
use remote_help::oauth::{Address, ChallengeAttempts, OptionField, Options, Params, SignInError};
use remote_help::receipt::Receipt;
use remote_help::save::Save;
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::Settings;
use remote_help::time::UnixMillis;
use std::ops::Deref;

/// What the form holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Form {
    /// Nothing: the settings have not been read.
    #[default]
    Unread,
    /// What was read, and what is wanted.
    Read {
        /// What the tenant has, as last read.
        base: SettingsSnapshot,
        /// What the switches show.
        draft: Settings,
    },
}

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
    Downloaded,
    DownloadFailed,
    /// A new token works, and an interrupted save can go on.
    Resumed,
    Copied,
    CopyFailed,
    /// The device has a network again.
    BackOnline,
}

impl StatusMessage {
    /// Whether it says that unsaved changes are there.
    pub(super) fn speaks_of_changes(&self) -> bool {
        matches!(self, Self::CameBack(_) | Self::Resumed | Self::Merged | Self::Cancelled | Self::BaselineApplied(1..))
    }
}

/// A wait before a request is tried again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waiting {
    /// Until when.
    pub(crate) until: UnixMillis,
    /// Which try or reading follows.
    pub(crate) attempt: u8,
    pub(crate) why: WaitsFor,
}

/// Why something waits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum WaitsFor {
    /// The service throttles.
    Fewer,
    /// The service fails.
    Recovery,
    /// What was read back doesn't show the change yet.
    Change,
}

/// What Graph was last seen to answer, for the readiness list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    pub(crate) read: Option<Result<SettingsSnapshot, GraphError>>,
    pub(crate) written: Option<Result<(), GraphError>>,
}

/// The panel: one pointer to the whole state, which lives as long as the page; copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Panel(&'static State);

impl Deref for Panel {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// The whole state.
pub(crate) struct State {
    /// Where the second file of wasm is, which has all but the first page.
    pub(crate) late: StaticSignal<LazyState>,
    /// Whether somebody intended what it takes that file to do, before it was there.
    pub(super) user_is_waiting: StaticSignal<bool>,
    pub(crate) start: StaticSignal<Start>,
    /// What in `config.json` works for now, and should be changed.
    pub(crate) outdated: StaticSignal<Vec<Outdated>>,
    pub(crate) session: StaticSignal<Session>,
    /// Whether a signed-in user asked to give another token.
    pub(crate) asks_for_token: StaticSignal<bool>,
    pub(crate) form: StaticSignal<Form>,
    /// What the user set over the deployment's tenant, cloud and client ID.
    pub(crate) options: StaticSignal<Options>,
    /// Options as typed that can't be, with what is allowed.
    pub(crate) bad_options: StaticSignal<Vec<(OptionField, Allowed)>>,
    /// What the browser came back with from Microsoft, in fragment and query; until it is taken up.
    pub(super) reply: StaticSignal<Option<(Params, Params)>>,
    /// The fragment of a baseline's link, until it is taken up.
    pub(super) link: StaticSignal<Option<Params>>,
    /// Whether the browser is about to leave for Microsoft.
    pub(crate) is_leaving: StaticSignal<bool>,
    /// The redirects that the panel made by itself in a row.
    pub(super) rounds: StaticSignal<ChallengeAttempts>,
    /// Why the token could not be renewed the last time.
    pub(super) renewal_fault: StaticSignal<Option<SignInError>>,
    /// Unsaved changes that are not in the form: from before a redirect, or made in another tenant.
    pub(crate) drafts: StaticSignal<Vec<SavedDraft>>,
    /// Whether the browser kept unsaved changes the last time that the page went out of sight.
    pub(crate) keeps_edits: StaticSignal<bool>,
    pub(crate) is_reading: StaticSignal<bool>,
    pub(crate) save: StaticSignal<Save>,
    pub(crate) status: StaticSignal<StatusMessage>,
    pub(crate) alert: StaticSignal<Option<Alert>>,
    pub(crate) waiting: StaticSignal<Option<Waiting>>,
    pub(crate) receipt: StaticSignal<Option<Receipt>>,
    pub(crate) history: StaticSignal<History>,
    /// What the tenant was seen to have, where that isn't what the form is based on.
    pub(super) outside: StaticSignal<Option<SettingsSnapshot>>,
    /// A baseline that waits for the settings to be read.
    pub(super) waiting_baseline: StaticSignal<Option<Baseline>>,
    /// Who changed the settings, as Intune tells.
    pub(crate) audit_log: StaticSignal<AuditLog>,
    pub(crate) shortcuts: Shortcuts,
    pub(crate) preferences: PreferencesModel,
    /// Whether the device has no network.
    pub(crate) is_offline: StaticSignal<bool>,
    pub(crate) deployment: Deployment,
    /// What the browser did not let be copied, to be copied by hand.
    pub(crate) uncopied: StaticSignal<Option<String>>,
    pub(crate) evidence: StaticSignal<Evidence>,
    /// The time as of a few seconds ago.
    pub(crate) now: StaticSignal<UnixMillis>,
    /// Counts the sessions: what was asked for in one is not answered in the next.
    pub(super) session_number: StaticSignal<u32>,
}

impl Panel {
    /// A panel that knows nothing yet.
    pub(crate) fn new() -> Self {
        Self(Box::leak(Box::new(State {
            late: StaticSignal::new(LazyState::Coming),
            user_is_waiting: StaticSignal::new(false),
            start: StaticSignal::new(Start::Loading),
            outdated: StaticSignal::new(Vec::new()),
            session: StaticSignal::new(Session::SignedOut),
            asks_for_token: StaticSignal::new(false),
            form: StaticSignal::new(Form::Unread),
            options: StaticSignal::new(Options::default()),
            bad_options: StaticSignal::new(Vec::new()),
            reply: StaticSignal::new(None),
            link: StaticSignal::new(None),
            is_leaving: StaticSignal::new(false),
            rounds: StaticSignal::new(ChallengeAttempts::default()),
            renewal_fault: StaticSignal::new(None),
            drafts: StaticSignal::new(Vec::new()),
            keeps_edits: StaticSignal::new(true),
            is_reading: StaticSignal::new(false),
            save: StaticSignal::new(Save::default()),
            status: StaticSignal::new(StatusMessage::Nothing),
            alert: StaticSignal::new(None),
            waiting: StaticSignal::new(None),
            receipt: StaticSignal::new(None),
            history: StaticSignal::new(History::default()),
            outside: StaticSignal::new(None),
            waiting_baseline: StaticSignal::new(None),
            audit_log: StaticSignal::new(AuditLog::default()),
            shortcuts: Shortcuts::new(),
            preferences: PreferencesModel::new(),
            is_offline: StaticSignal::new(false),
            deployment: Deployment::new(),
            uncopied: StaticSignal::new(None),
            evidence: StaticSignal::new(Evidence::default()),
            now: StaticSignal::new(clock::now()),
            session_number: StaticSignal::new(0),
        })))
    }
}
