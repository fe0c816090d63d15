//! What goes on while the page is open: its clock, and what is taken up at the start besides `config.json`.

use super::session::Credential;
use super::{Failure, Panel, Session};
use browser::{clock, fetch, file, location, page};
use leptos::task::spawn_local;
use remote_help::config::{Config, ConfigError, outdated};
use remote_help::oauth::AuthorizationResponse;

/// How often the page looks at the clock, in milliseconds.
const TICK: i32 = 5_000;

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

impl Panel {
    /// Sets the clock going, and follows what happens around the page.
    pub(super) fn watch_environment(self) {
        self.watch_network();
        self.deployment.watch();
        page::every(TICK, move || {
            self.now.set(clock::now());
            self.renew_in_time();
            self.watch();
            // Whoever is about to leave hears of it no more, and offline there is nothing to ask.
            if !self.is_offline.get_untracked() && !self.is_leaving.get_untracked() {
                self.deployment.look_in_time();
            }
            self.notice_expiry();
        });
        location::when_back(move || {
            self.cancel_leaving();
            self.deployment.look_soon();
        });
        location::when_fragment(
            |fragment| AuthorizationResponse::of(fragment).is_some() || Self::is_link(fragment),
            move |fragment| {
                if Self::is_link(&fragment) {
                    self.link.set(Some(fragment));
                } else {
                    self.reply.set(Some((fragment, Vec::new())));
                }
                if let Start::Ready(config) = self.start.get_untracked() {
                    self.restore(&config);
                }
            },
        );
        self.listen_for_shortcuts();
        file::when_dropped(move |dropped| self.import_dropped(dropped));
    }

    /// Takes up what was kept and what the page was opened with, now that the deployment is known.
    /// `text` is the file's.
    pub(super) fn restore_all(self, text: &str) {
        if let Start::Ready(config) = self.start.get_untracked() {
            self.outdated.set(outdated(text));
            for note in self.outdated.get_untracked() {
                page::log_warning(&format!("config.json still works, and should be changed: {note:?}"));
            }
            self.load_kept();
            self.load_baseline();
            self.keep_while_hidden();
            self.restore(&config);
        }
    }

    /// Takes up a `config.json` that the first page can't read, or says why it can't be used. Where its text shows that it
    /// is not in UTF-8, its bytes are what it says.
    pub(super) fn judge_config(self, answer: Option<(u16, String)>) {
        let is_odd = |text: &str| text.contains(['\u{fffd}', '\0']);
        match answer {
            Some((200..=299, text)) if is_odd(&text) => spawn_local(async move {
                match fetch::own_bytes("config.json").await {
                    Some((200..=299, file)) => self.take_config(Config::of_file(&file)),
                    other => self.refuse_config(Failure::ConfigUnavailable(other.map(|(status, _)| status))),
                }
            }),
            Some((200..=299, text)) => self.take_config(Config::read(&text).map(|config| (config, text))),
            other => self.refuse_config(Failure::ConfigUnavailable(other.map(|(status, _)| status))),
        }
    }

    fn take_config(self, read: Result<(Config, String), ConfigError>) {
        match read {
            Ok((config, text)) => self.deploy(config, text),
            Err(error) => self.refuse_config(Failure::Config(error)),
        }
    }

    fn refuse_config(self, trouble: Failure) {
        self.start.set(Start::Failed);
        self.fail(trouble);
    }

    /// Takes up what the page was opened with.
    fn restore(self, config: &Config) {
        self.handle_redirect(config);
        if let Some(link) = self.link.get_untracked() {
            self.link.set(None);
            self.follow_link(&link);
        }
    }

    /// Says once that the token has expired by this device's clock. It is not thrown away: the clock may be wrong.
    fn notice_expiry(self) {
        let expired = self.session.with_untracked(|session| match session {
            // What can be renewed is, by the next request at the latest.
            Session::SignedIn(Credential { lease: Some(lease), .. }) if lease.refresh_token.is_some() => None,
            Session::SignedIn(credential) if !credential.expiry_told => {
                credential.hints.expires.filter(|at| *at <= clock::now())
            }
            _ => None,
        });
        if let Some(at) = expired {
            self.session.update(|session| {
                if let Session::SignedIn(credential) = session {
                    credential.expiry_told = true;
                }
            });
            self.asks_for_token.set(true);
            self.fail(Failure::Expired(at));
        }
    }
}
