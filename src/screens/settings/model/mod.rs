//! The state of the settings screen: the form with its unsaved changes, and the save. Views read it and call what the user
//! wants; nothing else writes it.

mod baselines;
mod drafts;
mod reading;
mod saving;
mod shown;
mod undoing;
mod watching;

use crate::app::{
    Auth, Deferred, Environment, FirstAttempt, GraphClient, Leaving, Loader, Messages, Receipts, StatusMessage,
};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::clock;
use browser::storage::{self, StorageArea};
use leptos::prelude::untrack;
use remote_help::baseline::Baseline;
use remote_help::graph::SettingsSnapshot;
use remote_help::oauth::Params;
use remote_help::receipt::Receipt;
use remote_help::save::{Edits, Plan, Save};
use remote_help::saved_draft::SavedDraft;
use remote_help::session::{Session, SessionEvent};
use remote_help::settings::{Property, Settings, change_count};
use remote_help::watch::Watch;

/// The name under which unsaved changes are kept.
const EDITS: &str = "remote-help-panel.edits";
/// The name under which a baseline is kept over a redirect, as its fragment.
const BASELINE: &str = "remote-help-panel.baseline";

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

/// The first page leaves this to code that comes later.
pub(super) enum SettingsAction {
    /// Go on after the first try to read: the settings are in the form, or something waits for them, or it did not go well.
    GoOn(FirstAttempt),
    /// Read them again.
    ReadAgain,
    /// Show what would be saved.
    Review,
    /// Take away what was said of the last save: it no longer fits.
    Dismiss,
    /// The changes were discarded, also those that an earlier save had wanted.
    StartOver,
}

/// The owner of form and save.
#[derive(Clone, Copy)]
pub(crate) struct SettingsModel(&'static State);

struct State {
    environment: Environment,
    messages: Messages,
    leaving: Leaving,
    auth: Auth,
    graph: GraphClient,
    receipts: Receipts,
    form: StaticSignal<Form>,
    save: StaticSignal<Save>,
    is_reading: StaticSignal<bool>,
    /// The receipt of the last save.
    receipt: StaticSignal<Option<Receipt>>,
    /// Unsaved changes that are not in the form: from before a redirect, or made in another tenant.
    drafts: StaticSignal<Vec<SavedDraft>>,
    /// Whether the browser kept unsaved changes the last time that the page went out of sight.
    keeps_edits: StaticSignal<bool>,
    /// What the tenant was seen to have, if the form is based on something else.
    outside: StaticSignal<Option<SettingsSnapshot>>,
    /// When to look again what the tenant has.
    watch: Stored<Watch>,
    /// The baseline that was imported last.
    imported: StaticSignal<Option<Baseline>>,
    /// A baseline that waits for the settings to be read.
    waiting_baseline: StaticSignal<Option<Baseline>>,
    /// The fragment of a baseline's link, until it is followed.
    link: Stored<Option<Params>>,
    deferred: Deferred<SettingsAction>,
}

/// The owners that the settings screen asks.
#[derive(Clone, Copy)]
pub(crate) struct Services {
    pub(crate) environment: Environment,
    pub(crate) messages: Messages,
    pub(crate) leaving: Leaving,
    pub(crate) auth: Auth,
    pub(crate) graph: GraphClient,
    pub(crate) receipts: Receipts,
    pub(crate) loader: Loader,
}

impl SettingsModel {
    /// Nothing was read yet.
    pub(crate) fn new(services: Services) -> Self {
        let Services { environment, messages, leaving, auth, graph, receipts, loader } = services;
        Self(Box::leak(Box::new(State {
            environment,
            messages,
            leaving,
            auth,
            graph,
            receipts,
            form: StaticSignal::new(Form::Unread),
            save: StaticSignal::new(Save::default()),
            is_reading: StaticSignal::new(false),
            receipt: StaticSignal::new(None),
            drafts: StaticSignal::new(Vec::new()),
            keeps_edits: StaticSignal::new(true),
            outside: StaticSignal::new(None),
            watch: Stored::new(Watch::default()),
            imported: StaticSignal::new(None),
            waiting_baseline: StaticSignal::new(None),
            link: Stored::new(None),
            deferred: Deferred::new(loader),
        })))
    }

    /// Reads the settings as soon as there is a token, and is asked before the page is left.
    pub(crate) fn begin(self) {
        self.0.auth.on_session(move |event| {
            if *event == SessionEvent::SignedIn {
                self.read_with_new_token();
            }
        });
        self.0.leaving.ask_before(move || self.0.save.with(Save::is_running));
    }

    /// Whether the settings were read.
    pub(crate) fn is_read(self) -> bool {
        self.0.form.with(|form| matches!(form, Form::Read { .. }))
    }

    /// The settings that the switches show. Returns the defaults while nothing was read.
    pub(crate) fn draft(self) -> Settings {
        self.0.form.with(|form| match form {
            Form::Unread => Settings::DEFAULT,
            Form::Read { draft, .. } => draft.clone(),
        })
    }

    /// The settings that were read.
    pub(crate) fn base(self) -> Option<Settings> {
        self.0.form.with(|form| match form {
            Form::Unread => None,
            Form::Read { base, .. } => Some(base.settings.clone()),
        })
    }

    /// How many settings are changed and not saved.
    pub(crate) fn change_count(self) -> usize {
        self.0.form.with(|form| match form {
            Form::Unread => 0,
            Form::Read { base, draft } => change_count(&base.settings, draft),
        })
    }

    /// Whether the page would lose unsaved changes if it were left now, and not by its own doing.
    pub(crate) fn would_lose_changes(self) -> bool {
        untrack(move || self.change_count() > 0 && !self.0.leaving.is_leaving())
    }

    /// What the form holds. Returns `None` until the settings are read.
    fn edits(self) -> Option<Edits> {
        self.0.form.with_untracked(|form| match form {
            Form::Unread => None,
            Form::Read { base, draft } => Some(Edits { base: base.settings.clone(), draft: draft.clone() }),
        })
    }

    /// The save that the form would make. Returns `None` if nothing is changed.
    fn plan(self) -> Option<Plan> {
        self.0.form.with_untracked(|form| match form {
            Form::Unread => None,
            Form::Read { base, draft } => Plan::new(&base.settings, draft),
        })
    }

    /// Whether the token permits to save, as far as it says.
    pub(crate) fn lacks_permission(self) -> bool {
        self.0.auth.with_session(|session| session.is_signed_in() && !session.may_write())
    }

    /// Whether the switches can be turned now.
    pub(crate) fn can_edit(self) -> bool {
        self.is_read() && !self.0.save.with(Save::holds_form) && self.0.auth.with_session(Session::may_write)
    }

    /// Whether there is something to review.
    pub(crate) fn has_something_to_review(self) -> bool {
        self.change_count() > 0 && self.0.auth.with_session(Session::may_write)
    }

    /// Whether there is something to review, and nothing under way that may change it.
    pub(crate) fn can_review(self) -> bool {
        self.has_something_to_review() && self.can_edit() && !self.0.is_reading.get()
    }

    /// Whether there are changes to drop now.
    pub(crate) fn can_discard(self) -> bool {
        self.change_count() > 0 && !self.0.save.with(Save::holds_form)
    }

    /// Whether the settings can be read again now.
    pub(crate) fn can_reload(self) -> bool {
        self.0.auth.with_session(Session::is_signed_in)
            && !self.0.save.with(Save::is_running)
            && !self.0.is_reading.get()
    }

    /// Turns a switch.
    pub(crate) fn turn(self, property: Property, on: bool) {
        self.0.form.update(|form| {
            if let Form::Read { draft, .. } = form {
                *draft = draft.clone().with_switch(property, on);
            }
        });
        self.dismiss();
        self.retract_news_of_changes(StatusMessage::Nothing);
    }

    /// Takes away what was said of the last save: the form is edited again.
    fn dismiss(self) {
        if self.0.save.with_untracked(Save::is_done) {
            self.0.deferred.run(SettingsAction::Dismiss);
        }
    }

    /// Says no longer that unsaved changes are there once none is left.
    fn retract_news_of_changes(self, otherwise: StatusMessage) {
        if self.plan().is_none() {
            self.0.messages.no_changes_are_left(otherwise);
        }
    }

    /// Drops all unsaved changes.
    pub(crate) fn discard(self) {
        self.0.form.update(|form| {
            if let Form::Read { base, draft } = form {
                *draft = base.settings.clone();
            }
        });
        if self.0.save.with_untracked(Save::has_past) {
            self.0.deferred.run(SettingsAction::StartOver);
        }
        self.0.messages.say_anew(StatusMessage::Discarded);
    }

    /// Opens the review of what the form would save.
    pub(crate) fn review(self) {
        self.0.deferred.run_for_user(SettingsAction::Review);
    }

    /// Reads the settings again. Edits are kept: what doesn't clash is merged, a clash is asked about.
    pub(crate) fn read_again(self) {
        self.0.deferred.run_for_user(SettingsAction::ReadAgain);
    }

    /// Reads the settings with a token that was not in use before: at once if the form is empty, else as reading again.
    fn read_with_new_token(self) {
        self.0.is_reading.set(false);
        if untrack(move || self.is_read()) {
            return self.0.deferred.run(SettingsAction::ReadAgain);
        }
        let Some(attempt) = self.0.graph.first_attempt() else { return };
        self.0.messages.say_anew(StatusMessage::Reading);
        self.0.is_reading.set(true);
        self.0.auth.spawn_in_session(attempt, move |attempt| {
            if let Some(now) = attempt.settings().filter(|_| !self.has_past()) {
                self.0.is_reading.set(false);
                self.fill_in(now);
            }
            self.0.deferred.run(SettingsAction::GoOn(attempt));
        });
    }

    /// Fills the empty form with what was read.
    fn fill_in(self, now: SettingsSnapshot) {
        let draft = now.settings.clone();
        self.0.form.set_always(Form::Read { base: now, draft });
        self.0.messages.say_anew(StatusMessage::Read(clock::now()));
    }

    /// Whether something waits for the settings, here or in what this tab keeps.
    fn has_past(self) -> bool {
        let is_kept = |name| storage::get(StorageArea::Session, name).is_some();
        is_kept(EDITS)
            || is_kept(BASELINE)
            || self.0.drafts.with_untracked(|drafts| !drafts.is_empty())
            || self.0.waiting_baseline.with_untracked(Option::is_some)
    }
}
