//! A `config.json` that the first page can't read, or that works and should be changed.

use super::{ConfigAction, Environment, Start};
use crate::app::{Failure, Load};
use browser::{clock, fetch, page};
use leptos::task::spawn_local;
use remote_help::config::{Config, ConfigError, ConfigTenants, Outdated, outdated};

/// Judges a `config.json` that the first page can't read.
pub(crate) type JudgeConfig = fn(Environment, Option<(u16, String)>);

impl Environment {
    /// From now on performs what the first page left to others: `load_judge` fetches the code that judges odd files, and
    /// `restore` takes up the page's past.
    pub(crate) fn install(self, load_judge: Load<JudgeConfig>, restore: impl Fn() + Send + Sync + 'static) {
        self.0.deferred.install(move |action| match action {
            ConfigAction::Judge(response) => spawn_local(async move {
                match load_judge().await {
                    Some(judge) => judge(self, response),
                    None => self.0.start.set(Start::Failed),
                }
            }),
            ConfigAction::Ready(text) => {
                self.note_outdated(&text);
                self.0.config_text.set(text);
                restore();
            }
        });
    }

    /// Whether `config.json` was read. Not followed.
    pub(crate) fn is_ready(self) -> bool {
        self.0.start.with_untracked(|start| matches!(start, Start::Ready(_)))
    }

    /// What in `config.json` works for now, and should be changed.
    pub(crate) fn outdated(self) -> Vec<Outdated> {
        self.0.outdated.get()
    }

    /// The tenants of the deployment.
    pub(crate) fn deployed_tenants(self) -> ConfigTenants {
        ConfigTenants::of_text(&self.0.config_text.get())
    }

    /// Looks at the clock.
    pub(crate) fn tick(self) {
        self.0.now.set(clock::now());
    }

    fn note_outdated(self, text: &str) {
        let notes = outdated(text);
        for note in &notes {
            let fields = match *note {
                Outdated::Twice(field) => [field, " stands there twice"].concat(),
                Outdated::Renamed { old, new } => [old, " is called ", new, " now"].concat(),
            };
            // For the browser's console; the foot of the page says it in the user's language.
            page::log_warning(&["config.json still works, and should be changed: ", &fields].concat());
        }
        self.0.outdated.set(notes);
    }

    /// Takes up a `config.json` that the first page can't read, or says why it can't be used. A text that is not in UTF-8
    /// shows by odd letters; its bytes are read then.
    pub(crate) fn judge(self, response: Option<(u16, String)>) {
        let is_odd = |text: &str| text.contains(['\u{fffd}', '\0']);
        let refuse = move |failure| self.refuse_config(failure);
        match response {
            Some((200..=299, text)) if is_odd(&text) => spawn_local(async move {
                match fetch::fetch_bytes("config.json").await {
                    Some((200..=299, file)) => self.take_config(Config::of_file(&file)),
                    other => refuse(Failure::ConfigUnavailable(other.map(|(status, _)| status))),
                }
            }),
            Some((200..=299, text)) => self.take_config(Config::read(&text).map(|config| (config, text))),
            other => refuse(Failure::ConfigUnavailable(other.map(|(status, _)| status))),
        }
    }

    fn take_config(self, read: Result<(Config, String), ConfigError>) {
        match read {
            Ok((config, text)) => self.deploy(config, text),
            Err(error) => self.refuse_config(Failure::Config(error)),
        }
    }

    fn refuse_config(self, failure: Failure) {
        self.0.start.set(Start::Failed);
        self.0.messages.fail(failure);
    }
}
