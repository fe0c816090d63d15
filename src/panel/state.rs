//! The state as such: what there is to know of the page. What changes it stands in the files beside this one.

use super::{Alert, Field, History, Late, Preferences, Session, Start, Trail, Translation, Upgrade};
use crate::browser::clock;
use remote_help::baseline::Baseline;
use remote_help::config::{Allowed, Outdated};
use remote_help::graph::{GraphError, SettingsSnapshot};
use remote_help::oauth::{Address, ChallengeAttempts, OptionField, Options, Params, SignInError};
use remote_help::receipt::Receipt;
use remote_help::save::Save;
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::Settings;
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
pub(crate) enum Notice {
    #[default]
    Nothing,
    Reading,
    ReadingAgain,
    /// Read for the first time; when.
    Read(f64),
    /// Read again; when, and how many settings were changed elsewhere.
    ReadAgain(f64, usize),
    /// Saved; when, and whether the answer to the change had been lost.
    Saved {
        at: f64,
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
    CameBack(f64),
    /// Somebody else changed the settings, as a look in passing showed; when, and how many.
    SawChange(f64, usize),
    /// What somebody else had changed is again as the form has it; when.
    SawBack(f64),
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

impl Notice {
    /// Whether it says that unsaved changes are there.
    pub(super) fn speaks_of_changes(&self) -> bool {
        matches!(self, Self::CameBack(_) | Self::Resumed | Self::Merged | Self::Cancelled | Self::BaselineApplied(1..))
    }
}

/// A wait before a request is tried again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waiting {
    /// Until when, in milliseconds since 1970.
    pub(crate) until: f64,
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
    pub(crate) late: Field<Late>,
    /// Whether somebody intended what it takes that file to do, before it was there.
    pub(super) is_awaited: Field<bool>,
    pub(crate) start: Field<Start>,
    /// What in `config.json` works for now, and should be changed.
    pub(crate) outdated: Field<Vec<Outdated>>,
    pub(crate) session: Field<Session>,
    /// Whether a signed-in user asked to give another token.
    pub(crate) asks_for_token: Field<bool>,
    pub(crate) form: Field<Form>,
    /// What the user set over the deployment's tenant, cloud and client ID.
    pub(crate) options: Field<Options>,
    /// Options as typed that can't be, with what is allowed.
    pub(crate) bad_options: Field<Vec<(OptionField, Allowed)>>,
    /// What the browser came back with from Microsoft, in fragment and query; until it is taken up.
    pub(super) reply: Field<Option<(Params, Params)>>,
    /// The fragment of a baseline's link, until it is taken up.
    pub(super) link: Field<Option<Params>>,
    /// Whether the browser is about to leave for Microsoft.
    pub(crate) is_leaving: Field<bool>,
    /// The redirects that the panel made by itself in a row.
    pub(super) rounds: Field<ChallengeAttempts>,
    /// Why the token could not be renewed the last time.
    pub(super) renewal_fault: Field<Option<SignInError>>,
    /// Unsaved changes that are not in the form: from before a redirect, or made in another tenant.
    pub(crate) kept: Field<Vec<SavedDraft>>,
    /// Whether the browser kept unsaved changes the last time that the page went out of sight.
    pub(crate) keeps_edits: Field<bool>,
    pub(crate) is_reading: Field<bool>,
    pub(crate) save: Field<Save>,
    pub(crate) notice: Field<Notice>,
    pub(crate) alert: Field<Option<Alert>>,
    pub(crate) waiting: Field<Option<Waiting>>,
    pub(crate) receipt: Field<Option<Receipt>>,
    /// What the form showed when a save ended of which a later reading may tell more: what was changed since is told by
    /// it. None where there is no such save, or the changes were discarded.
    pub(super) since: Field<Option<Settings>>,
    pub(crate) history: Field<History>,
    /// The receipt that the present change undoes.
    pub(super) undoing: Field<Option<String>>,
    /// What the tenant was seen to have, where that isn't what the form is based on.
    pub(super) outside: Field<Option<SettingsSnapshot>>,
    /// A baseline that waits for the settings to be read.
    pub(super) waiting_baseline: Field<Option<Baseline>>,
    /// Who changed the settings, as Intune tells.
    pub(crate) trail: Field<Trail>,
    /// Whether the list of shortcuts is open.
    pub(crate) lists_shortcuts: Field<bool>,
    /// Whether shortcuts work: the user may have turned them off.
    pub(crate) uses_shortcuts: Field<bool>,
    /// Theme, density and language as the user set them.
    pub(crate) preferences: Field<Preferences>,
    /// Whether the browser kept them the last time.
    pub(crate) keeps_preferences: Field<bool>,
    /// The tag of the language the page is in.
    pub(crate) language: Field<&'static str>,
    /// The tag of the one chosen last, which may still be loading.
    pub(super) wanted_language: Field<&'static str>,
    pub(crate) translation: Field<Translation>,
    /// Whether the device has no network.
    pub(crate) is_offline: Field<bool>,
    pub(crate) upgrade: Field<Upgrade>,
    /// What the browser did not let be copied, to be copied by hand.
    pub(crate) uncopied: Field<Option<String>>,
    pub(crate) evidence: Field<Evidence>,
    /// The time, in milliseconds since 1970, as of a few seconds ago.
    pub(crate) now: Field<f64>,
    /// Counts the sessions: what was asked for in one is not answered in the next.
    pub(super) session_number: Field<u32>,
}

impl Panel {
    /// A panel that knows nothing yet.
    pub(crate) fn new() -> Self {
        Self(Box::leak(Box::new(State {
            late: Field::new(Late::Coming),
            is_awaited: Field::new(false),
            start: Field::new(Start::Loading),
            outdated: Field::new(Vec::new()),
            session: Field::new(Session::SignedOut),
            asks_for_token: Field::new(false),
            form: Field::new(Form::Unread),
            options: Field::new(Options::default()),
            bad_options: Field::new(Vec::new()),
            reply: Field::new(None),
            link: Field::new(None),
            is_leaving: Field::new(false),
            rounds: Field::new(ChallengeAttempts::default()),
            renewal_fault: Field::new(None),
            kept: Field::new(Vec::new()),
            keeps_edits: Field::new(true),
            is_reading: Field::new(false),
            save: Field::new(Save::Editing),
            notice: Field::new(Notice::Nothing),
            alert: Field::new(None),
            waiting: Field::new(None),
            receipt: Field::new(None),
            since: Field::new(None),
            history: Field::new(History::default()),
            undoing: Field::new(None),
            outside: Field::new(None),
            waiting_baseline: Field::new(None),
            trail: Field::new(Trail::default()),
            lists_shortcuts: Field::new(false),
            uses_shortcuts: Field::new(true),
            preferences: Field::new(Preferences::default()),
            keeps_preferences: Field::new(true),
            language: Field::new("en"),
            wanted_language: Field::new("en"),
            translation: Field::new(Translation::Done),
            is_offline: Field::new(false),
            upgrade: Field::new(Upgrade::None),
            uncopied: Field::new(None),
            evidence: Field::new(Evidence::default()),
            now: Field::new(clock::now()),
            session_number: Field::new(0),
        })))
    }
}
