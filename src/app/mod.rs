//! The panel's state and what the user can intend with it: signals that views read, and intents that views send.
//! No markup, no text for people, and nothing of the browser's own interfaces lives here.

mod baselines;
mod failure;
mod first;
mod graph_client;
mod keeping;
mod lazy;
mod lazy_actions;
mod network;
mod options;
mod preferences;
mod reading;
mod renewal;
mod saving;
mod session;
mod shortcuts;
mod sign_in;
mod single_flight;
mod start;
mod state;
mod undoing;
mod upgrade;
mod watching;

pub(crate) use failure::{Alert, Failure};
pub(crate) use lazy::{LazyAction, LazyState};
pub(crate) use preferences::{Density, PreferencesModel, Theme, Translation};
pub(crate) use session::Session;
pub(crate) use shortcuts::{Shortcut, Shortcuts};
pub(crate) use start::Start;
pub(crate) use state::{Evidence, Form, Panel, StatusMessage, Waiting, WaitsFor};
pub(crate) use undoing::UndoRefusal;
pub(crate) use upgrade::{Deployment, Upgrade};

use browser::{clipboard, clock};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::cloud::Endpoints;
use remote_help::config::Config;
use remote_help::save::{Edits, Event, Plan, Save};
use remote_help::settings::{Property, Settings, change_count};

impl Panel {
    /// The deployment's configuration; the defaults until it is read.
    pub(crate) fn config(self) -> Config {
        match self.start.get() {
            Start::Ready(config) => config,
            Start::Loading | Start::Failed => Config::default(),
        }
    }

    /// The same, without following it.
    pub(crate) fn config_untracked(self) -> Config {
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
            Form::Read { base, draft } => change_count(&base.settings, draft),
        })
    }

    /// What the form holds, once the settings are read.
    fn form_edits(self) -> Option<Edits> {
        self.form.with_untracked(|form| match form {
            Form::Unread => None,
            Form::Read { base, draft } => Some(Edits { base: base.settings.clone(), draft: draft.clone() }),
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
            && !self.save.with(Save::holds_form)
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
        self.drop_stale_news();
    }

    /// Where no unsaved change is left, nothing says any longer that some are there.
    fn drop_stale_news(self) {
        if self.plan().is_none() && self.status.with_untracked(StatusMessage::speaks_of_changes) {
            self.status.set(StatusMessage::Nothing);
        }
    }

    /// Drops all unsaved changes.
    pub(crate) fn discard(self) {
        self.form.update(|form| {
            if let Form::Read { base, draft } = form {
                *draft = base.settings.clone();
            }
        });
        if self.save.with_untracked(Save::has_past) {
            self.run_or_queue(LazyAction::StartOver);
        }
        self.status.set_always(StatusMessage::Discarded);
    }

    /// Whether there is something to review, and nothing under way that may change it.
    pub(crate) fn can_review(self) -> bool {
        self.change_count() > 0 && self.can_edit() && !self.is_reading.get()
    }

    /// Opens the review.
    pub(crate) fn review(self) {
        if self.plan().is_some() && untrack(move || self.can_review()) {
            self.alert.set(None);
            self.status.set(StatusMessage::Nothing);
            self.dispatch(Event::Review);
        }
    }

    /// What was said of the last save no longer fits once the form is edited.
    fn dismiss(self) {
        if self.save.with_untracked(Save::is_done) {
            self.run_or_queue(LazyAction::Dismiss);
        }
    }

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

    /// Says that something went wrong, in place of what was said before.
    fn fail(self, trouble: Failure) {
        self.status.set(StatusMessage::Nothing);
        self.alert.set(Some(Alert { failure: trouble, at: clock::now() }));
    }
}
