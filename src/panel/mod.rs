//! The panel's state and what the user can intend with it: signals that views read, and intents that views send.
//! No markup, no text for people, and nothing of the browser's own interfaces lives here.

mod alert;
mod audit;
mod baselines;
mod client;
mod field;
mod history;
mod keeping;
mod options;
mod reading;
mod renewing;
mod saving;
mod session;
mod shortcuts;
mod signing_in;
mod start;
mod turn;
mod undoing;
mod watching;

pub(crate) use alert::{Alert, Trouble};
pub(crate) use audit::{Gap, Trail};
pub(crate) use field::Field;
pub(crate) use history::History;
pub(crate) use session::Session;
pub(crate) use shortcuts::Shortcut;
pub(crate) use start::Start;
pub(crate) use undoing::UndoRefusal;

use crate::browser::{clipboard, clock};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::baseline::Baseline;
use remote_help::cloud::Endpoints;
use remote_help::config::{Allowed, Config};
use remote_help::graph::{GraphError, Reading};
use remote_help::kept::Kept;
use remote_help::receipt::Receipt;
use remote_help::save::{Event, Plan, Save};
use remote_help::settings::{Property, Settings, changes};
use remote_help::sign_in::{Address, OptionField, Options, Pairs, Rounds, SignInError};
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
        base: Reading,
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
}

/// A wait before a request is tried again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waiting {
    /// Until when, in milliseconds since 1970.
    pub(crate) until: f64,
    /// Which try follows.
    pub(crate) attempt: u8,
    /// The service throttles; else it fails.
    pub(crate) throttled: bool,
}

/// What Graph was last seen to answer, for the readiness list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    pub(crate) read: Option<Result<Reading, GraphError>>,
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
    pub(crate) start: Field<Start>,
    pub(crate) session: Field<Session>,
    /// Whether a signed-in user asked to give another token.
    pub(crate) asks_for_token: Field<bool>,
    pub(crate) form: Field<Form>,
    /// What the user set over the deployment's tenant, cloud and client ID.
    pub(crate) options: Field<Options>,
    /// Options as typed that can't be, with what is allowed.
    pub(crate) bad_options: Field<Vec<(OptionField, Allowed)>>,
    /// What the browser came back with from Microsoft, in fragment and query; until it is taken up.
    reply: Field<Option<(Pairs, Pairs)>>,
    /// The fragment of a baseline's link, until it is taken up.
    link: Field<Option<Pairs>>,
    /// Whether the browser is about to leave for Microsoft.
    pub(crate) is_leaving: Field<bool>,
    /// The redirects that the panel made by itself in a row.
    rounds: Field<Rounds>,
    /// Why the token could not be renewed the last time.
    renewal_fault: Field<Option<SignInError>>,
    /// Unsaved changes that are not in the form: from before a redirect, or made in another tenant.
    pub(crate) kept: Field<Vec<Kept>>,
    pub(crate) is_reading: Field<bool>,
    pub(crate) save: Field<Save>,
    pub(crate) notice: Field<Notice>,
    pub(crate) alert: Field<Option<Alert>>,
    pub(crate) waiting: Field<Option<Waiting>>,
    pub(crate) receipt: Field<Option<Receipt>>,
    pub(crate) history: Field<History>,
    /// The receipt that the present change undoes.
    undoing: Field<Option<String>>,
    /// What the tenant was seen to have, where that isn't what the form is based on.
    outside: Field<Option<Reading>>,
    /// A baseline that waits for the settings to be read.
    waiting_baseline: Field<Option<Baseline>>,
    /// Who changed the settings, as Intune tells.
    pub(crate) trail: Field<Trail>,
    /// Whether the list of shortcuts is open.
    pub(crate) lists_shortcuts: Field<bool>,
    /// Whether shortcuts work: the user may have turned them off.
    pub(crate) uses_shortcuts: Field<bool>,
    pub(crate) evidence: Field<Evidence>,
    /// The time, in milliseconds since 1970, as of a few seconds ago.
    pub(crate) now: Field<f64>,
    /// Counts the sessions: what was asked for in one is not answered in the next.
    session_number: Field<u32>,
}

impl Panel {
    /// A panel that knows nothing yet.
    pub(crate) fn new() -> Self {
        Self(Box::leak(Box::new(State {
            start: Field::new(Start::Loading),
            session: Field::new(Session::SignedOut),
            asks_for_token: Field::new(false),
            form: Field::new(Form::Unread),
            options: Field::new(Options::default()),
            bad_options: Field::new(Vec::new()),
            reply: Field::new(None),
            link: Field::new(None),
            is_leaving: Field::new(false),
            rounds: Field::new(Rounds::default()),
            renewal_fault: Field::new(None),
            kept: Field::new(Vec::new()),
            is_reading: Field::new(false),
            save: Field::new(Save::Editing),
            notice: Field::new(Notice::Nothing),
            alert: Field::new(None),
            waiting: Field::new(None),
            receipt: Field::new(None),
            history: Field::new(History::default()),
            undoing: Field::new(None),
            outside: Field::new(None),
            waiting_baseline: Field::new(None),
            trail: Field::new(Trail::default()),
            lists_shortcuts: Field::new(false),
            uses_shortcuts: Field::new(true),
            evidence: Field::new(Evidence::default()),
            now: Field::new(clock::now()),
            session_number: Field::new(0),
        })))
    }

    /// The deployment's configuration; the defaults until it is read.
    pub(crate) fn config(self) -> Config {
        match self.start.get() {
            Start::Ready(config) => config,
            Start::Loading | Start::Failed => Config::default(),
        }
    }

    /// The same, without following it.
    fn config_untracked(self) -> Config {
        untrack(move || self.config())
    }

    /// Where sign-in and Graph are.
    pub(crate) fn endpoints(self) -> Endpoints {
        self.options.with(|options| options.endpoints(&self.config()))
    }

    /// What the switches show; the defaults while nothing was read.
    pub(crate) fn draft(self) -> Settings {
        self.form.with(|form| match form {
            Form::Unread => Settings::DEFAULT,
            Form::Read { draft, .. } => draft.clone(),
        })
    }

    /// What was read.
    pub(crate) fn base(self) -> Option<Settings> {
        self.form.with(|form| match form {
            Form::Unread => None,
            Form::Read { base, .. } => Some(base.settings.clone()),
        })
    }

    /// How many settings are changed and not saved.
    pub(crate) fn change_count(self) -> usize {
        self.form.with(|form| match form {
            Form::Unread => 0,
            Form::Read { base, draft } => changes(&base.settings, draft).len(),
        })
    }

    /// What would be saved, if anything.
    pub(crate) fn plan(self) -> Option<Plan> {
        self.form.with_untracked(|form| match form {
            Form::Unread => None,
            Form::Read { base, draft } => Plan::new(&base.settings, draft),
        })
    }

    /// Whether the switches can be turned now.
    pub(crate) fn can_edit(self) -> bool {
        self.form.with(|form| matches!(form, Form::Read { .. }))
            && !self.save.with(Save::is_running)
            && self.session.with(Session::may_write)
    }

    /// Turns a switch.
    pub(crate) fn turn(self, property: Property, on: bool) {
        self.form.update(|form| {
            if let Form::Read { draft, .. } = form {
                *draft = draft.clone().with_switch(property, on);
            }
        });
        self.dismiss();
    }

    /// Drops all unsaved changes.
    pub(crate) fn discard(self) {
        self.form.update(|form| {
            if let Form::Read { base, draft } = form {
                *draft = base.settings.clone();
            }
        });
        self.dismiss();
        self.notice.set(Notice::Discarded);
    }

    /// Whether there is something to review, and nothing under way that may change it.
    pub(crate) fn can_review(self) -> bool {
        self.change_count() > 0 && self.can_edit() && !self.is_reading.get()
    }

    /// Opens the review.
    pub(crate) fn review(self) {
        if let Some(plan) = self.plan().filter(|_| untrack(move || self.can_review())) {
            self.alert.set(None);
            self.notice.set(Notice::Nothing);
            self.dispatch(Event::Review(plan));
        }
    }

    /// What was said of the last save no longer fits once the form is edited.
    fn dismiss(self) {
        self.undoing.set(None);
        if self.save.with_untracked(|save| matches!(save, Save::Done(_))) {
            self.dispatch(Event::Dismiss);
            self.alert.set(None);
            self.notice.set(Notice::Nothing);
        }
    }

    /// Copies a text, and says whether the browser let it.
    pub(crate) fn copy(self, text: String) {
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            self.notice.set(if copied { Notice::Copied } else { Notice::CopyFailed });
        });
    }

    /// Says that something went wrong, in place of what was said before.
    fn fail(self, trouble: Trouble) {
        self.notice.set(Notice::Nothing);
        self.alert.set(Some(Alert { trouble, at: clock::now() }));
    }
}
