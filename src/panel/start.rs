//! The start: the deployment's `config.json`, and the page's clock.

use super::{Panel, Session, Trouble};
use crate::browser::{clock, fetch, page};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::config::Config;

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
    /// Reads `config.json`, and sets the clock going.
    pub(crate) fn begin(self) {
        spawn_local(async move {
            let config = match fetch::config_file().await {
                Ok((404, _)) => Ok(Config::default()),
                Ok((200..=299, text)) => Config::read(&text).map_err(Trouble::Config),
                Ok((status, _)) => Err(Trouble::ConfigUnavailable(Some(status))),
                Err(()) => Err(Trouble::ConfigUnavailable(None)),
            };
            match config {
                Ok(config) => self.start.set(Start::Ready(config)),
                Err(trouble) => {
                    self.start.set(Start::Failed);
                    self.fail(trouble);
                }
            }
        });
        page::every(TICK, move || {
            self.now.set(clock::now());
            self.notice_expiry();
        });
        page::guard_leaving(move || untrack(move || self.change_count()) > 0);
    }

    /// Says once that the token has expired by this device's clock. It is not thrown away: the clock may be wrong.
    fn notice_expiry(self) {
        let expired = self.session.with_untracked(|session| match session {
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
            self.fail(Trouble::Expired(at));
        }
    }
}
