//! The environment of the page: the deployment's `config.json`, the network and the time.

mod config_file;
mod network;

pub(crate) use config_file::JudgeConfig;

use super::Messages;
use super::deferred::{Deferred, Loader};
use super::listeners::Listeners;
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::json::Json;
use browser::{clock, early, fetch};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::config::{Config, Outdated};
use remote_help::time::UnixMillis;

/// Whether the deployment is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Start {
    /// `config.json` is being read.
    Loading,
    /// It can't be read or is wrong; an alert says so, and nobody can sign in.
    Failed,
    /// It is read.
    Ready(Config),
}

/// The first page leaves this to code that comes later.
pub(crate) enum ConfigAction {
    /// Judge a `config.json` that the first page can't read, by its status and text; `None` if the host did not answer.
    Judge(Option<(u16, String)>),
    /// Take up the page's past: the deployment is known by this text.
    Ready(String),
}

/// The owner of what is known of the page's surroundings.
#[derive(Clone, Copy)]
pub(crate) struct Environment(&'static State);

struct State {
    messages: Messages,
    start: StaticSignal<Start>,
    /// What in `config.json` works for now, and should be changed.
    outdated: StaticSignal<Vec<Outdated>>,
    is_offline: StaticSignal<bool>,
    /// The time as of a few seconds ago.
    now: StaticSignal<UnixMillis>,
    /// Who waits for a network.
    waiting_for_network: Listeners<()>,
    /// The text of `config.json`, for what the first page doesn't read.
    config_text: Stored<String>,
    deferred: Deferred<ConfigAction>,
}

impl Environment {
    /// Nothing is known yet.
    pub(crate) fn new(messages: Messages, loader: Loader) -> Self {
        Self(Box::leak(Box::new(State {
            messages,
            start: StaticSignal::new(Start::Loading),
            outdated: StaticSignal::new(Vec::new()),
            is_offline: StaticSignal::new(false),
            now: StaticSignal::new(clock::now()),
            waiting_for_network: Listeners::new(),
            config_text: Stored::new(String::new()),
            deferred: Deferred::new(loader),
        })))
    }

    /// Looks at whether the deployment is known.
    pub(crate) fn with_start<T>(self, look: impl FnOnce(&Start) -> T) -> T {
        self.0.start.with(look)
    }

    /// The deployment's configuration. Returns the defaults until it is read.
    pub(crate) fn config(self) -> Config {
        match self.0.start.get() {
            Start::Ready(config) => config,
            Start::Loading | Start::Failed => Config::default(),
        }
    }

    /// The deployment's configuration. Not followed.
    pub(crate) fn config_untracked(self) -> Config {
        untrack(move || self.config())
    }

    /// Whether the device has no network.
    pub(crate) fn is_offline(self) -> bool {
        self.0.is_offline.get()
    }

    /// The time as of a few seconds ago.
    pub(crate) fn now(self) -> UnixMillis {
        self.0.now.get()
    }

    /// Reads `config.json`.
    pub(crate) fn load_config(self) {
        spawn_local(async move {
            let response = match fetch::fetch_text("config.json", "").await {
                // A deployment may do without.
                Ok((404, _)) => Ok((200, "{}".to_owned())),
                response => response,
            };
            match response {
                Ok((status @ 200..=299, text)) => match Config::plain::<Json>(&text) {
                    Some(config) => self.deploy(config, text),
                    None => self.0.deferred.run(ConfigAction::Judge(Some((status, text)))),
                },
                refused => self.0.deferred.run(ConfigAction::Judge(refused.ok())),
            }
        });
    }

    /// The deployment is known, by the text of its file.
    fn deploy(self, config: Config, text: String) {
        self.0.start.set_always(Start::Ready(config));
        self.0.deferred.run(ConfigAction::Ready(text));
        early::submit();
    }
}
