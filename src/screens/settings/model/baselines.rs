//! Baselines: the settings as a small file or link, and filling the form from one. It is never saved by itself.

use super::{BASELINE, Form, SettingsModel};
use crate::app::{Auth, Failure, StatusMessage};
use browser::file::{self, Dropped, Picked};
use browser::storage::{self, StorageArea};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::baseline::{Baseline, BaselineError, LARGEST, LinkError};
use remote_help::oauth::Params;
use remote_help::save::Save;
use remote_help::settings::changes;

impl SettingsModel {
    /// What was read, as a baseline; none before that, and where the tenant has a value the panel doesn't know.
    fn own_baseline(self) -> Option<Baseline> {
        self.base().and_then(|base| Baseline::of(&base))
    }

    /// Whether what was read can be exported.
    pub(crate) fn can_export(self) -> bool {
        self.own_baseline().is_some()
    }

    /// Offers what was read, not what is being edited, as a file.
    pub(crate) fn export(self) {
        if let Some(baseline) = untrack(move || self.own_baseline()) {
            self.0.messages.offer_file("remote-help-baseline.json", &baseline.json());
        }
    }

    /// Copies a link that fills the form with what was read.
    pub(crate) fn copy_link(self) {
        if let Some(baseline) = untrack(move || self.own_baseline()) {
            self.0.messages.copy(format!("{}#{}", Auth::redirect_uri().as_str(), baseline.to_fragment()));
        }
    }

    /// Fills the form from a file.
    pub(crate) fn import_file(self, file: Option<Picked>) {
        let Some(file) = file else { return };
        spawn_local(async move {
            match file::read(&file, LARGEST).await {
                Ok(Some(bytes)) => {
                    self.fill_from(Baseline::of_file(&bytes));
                }
                Ok(None) => self.0.messages.fail(Failure::Baseline(BaselineError::TooLarge)),
                Err(()) => self.0.messages.fail(Failure::FileUnreadable),
            }
        });
    }

    /// Fills the form from what was dropped, wherever that was.
    pub(crate) fn import_dropped(self, dropped: Dropped) {
        match dropped {
            Dropped::Text(text) => {
                self.import(&text);
            }
            Dropped::Files(files) if files.len() > 1 => self.0.messages.fail(Failure::Baseline(BaselineError::Several)),
            Dropped::Files(mut files) => self.import_file(files.pop()),
        }
    }

    /// Fills the form from a text; whether it could be used.
    pub(crate) fn import(self, text: &str) -> bool {
        self.fill_from(Baseline::read(text))
    }

    /// Fills the form from a baseline, or says why it is none; whether it could be used.
    fn fill_from(self, baseline: Result<Baseline, BaselineError>) -> bool {
        match baseline {
            Ok(baseline) => {
                self.take(&baseline);
                true
            }
            Err(error) => {
                self.0.messages.fail(Failure::Baseline(error));
                false
            }
        }
    }

    /// A baseline's link was opened.
    pub(crate) fn set_link(self, fragment: Params) {
        self.0.link.set(Some(fragment));
    }

    /// Fills the form from the link that was opened, if one was. Nothing else may stand in such a fragment but what mail
    /// gateways are known to add: a token in a link is told of.
    pub(crate) fn follow_link(self) {
        let Some(fragment) = self.0.link.take() else { return };
        match Baseline::of_link(&fragment) {
            Ok(baseline) => self.take(&baseline),
            Err(LinkError::CarriesMore) => self.0.messages.fail(Failure::LinkCarriesMore),
            Err(LinkError::Baseline(error)) => self.0.messages.fail(Failure::Baseline(error)),
        }
    }

    /// Fills the form from a baseline that somebody imported, and remembers it while the page is open.
    fn take(self, baseline: &Baseline) {
        self.0.imported.set(Some(baseline.clone()));
        self.apply(baseline);
    }

    /// The baseline that was imported last.
    pub(crate) fn imported(self) -> Option<Baseline> {
        self.0.imported.get()
    }

    /// Fills the form as unsaved changes; before the settings are read, it waits for them.
    fn apply(self, baseline: &Baseline) {
        if !self.0.save.with_untracked(Save::is_at_rest) {
            return self.0.messages.fail(Failure::BaselineNotNow);
        }
        self.dismiss();
        self.0.messages.clear_alert();
        let Form::Read { base, .. } = self.0.form.get_untracked() else {
            self.0.waiting_baseline.set(Some(baseline.clone()));
            return self.0.messages.say(StatusMessage::BaselineWaits);
        };
        let draft = baseline.settings.clone().fitted_to(&base.settings);
        let count = changes(&base.settings, &draft).len();
        self.0.form.set(Form::Read { base, draft });
        self.0.messages.say(StatusMessage::BaselineApplied(count));
    }

    /// Fills in the baseline that waited for the settings to be read.
    pub(super) fn apply_waiting_baseline(self) {
        if let Some(baseline) = self.0.waiting_baseline.get_untracked() {
            self.drop_waiting_baseline();
            self.apply(&baseline);
        }
    }

    /// Forgets the baseline that waits.
    pub(super) fn drop_waiting_baseline(self) {
        self.0.waiting_baseline.set(None);
        storage::remove(StorageArea::Session, BASELINE);
    }

    /// Keeps the baseline that waits over a redirect; whether the browser did.
    pub(super) fn store_baseline(self) -> bool {
        if let Some(baseline) = self.0.waiting_baseline.get_untracked() {
            return storage::set(StorageArea::Session, BASELINE, &baseline.to_fragment());
        }
        storage::remove(StorageArea::Session, BASELINE);
        true
    }

    /// Takes up the baseline that was kept.
    pub(crate) fn load_baseline(self) {
        let kept = storage::get_params(StorageArea::Session, BASELINE).unwrap_or_default();
        if let [(_, value)] = kept.as_slice()
            && let Ok(baseline) = Baseline::from_fragment_value(value)
        {
            self.0.waiting_baseline.set(Some(baseline));
        }
        storage::remove(StorageArea::Session, BASELINE);
    }

    /// How what was last seen compares with the deployment's baseline: in how many settings it differs.
    pub(crate) fn drift(self) -> Option<(Baseline, usize)> {
        let baseline = self.0.environment.config().baseline?;
        // What was last seen counts, also where the form still stands on what was read before.
        let now = self.seen_outside().or_else(|| self.base())?;
        let differences = baseline.differences(&now);
        Some((baseline, differences))
    }

    /// Whether a baseline can be filled in now.
    pub(crate) fn can_apply(self) -> bool {
        self.0.save.with(Save::is_at_rest)
    }

    /// Fills the form with the deployment's baseline.
    pub(crate) fn apply_deployed(self) {
        if let Some(baseline) = self.0.environment.config_untracked().baseline {
            self.apply(&baseline);
        }
    }
}
