//! "Sign-in options": what the user sets over the deployment's tenant, cloud and client ID, remembered in this browser.

use super::Auth;
use crate::app::Start;
use browser::location;
use browser::storage::{self, StorageArea};
use leptos::prelude::untrack;
use remote_help::config::Allowed;
use remote_help::oauth::{Client, OptionField, Options, RedirectUri};

/// The name under which they are remembered.
const OPTIONS: &str = "remote-help-panel.sign-in-options";

impl Auth {
    /// Takes up what this browser remembers.
    pub(super) fn load_options(self) {
        self.0.options.set(Options::from_params(&storage::get_params(StorageArea::Local, OPTIONS).unwrap_or_default()));
    }

    /// Sets an option from what was typed. It takes effect at once, and is remembered where the browser lets it be;
    /// what can't be is refused, and the option stays as it was.
    pub(crate) fn set_option(self, field: OptionField, text: &str) {
        let mut options = self.0.options.get_untracked();
        let refused = options.set(field, text).err();
        self.0.bad_options.update(|bad| {
            bad.retain(|(other, _)| *other != field);
            bad.extend(refused.clone().map(|allowed| (field, allowed)));
        });
        if refused.is_none() {
            storage::set_params(StorageArea::Local, OPTIONS, &options.to_params());
            self.0.options.set(options);
        }
    }

    /// What the user set.
    pub(crate) fn options(self) -> Options {
        self.0.options.get()
    }

    /// What is allowed in a field that holds something else.
    pub(crate) fn option_fault(self, field: OptionField) -> Option<Allowed> {
        self.0.bad_options.with(|bad| bad.iter().find(|(other, _)| *other == field).map(|(_, allowed)| allowed.clone()))
    }

    /// Where Microsoft sends the browser back to: what must be registered for the app.
    pub(crate) fn redirect_uri() -> RedirectUri {
        RedirectUri::of_page(&location::address())
    }

    /// As what to sign in. Returns `None` until the deployment is known, and if there is no client ID.
    pub(crate) fn client(self) -> Option<Client> {
        self.0.environment.with_start(|start| match start {
            Start::Ready(config) => self.0.options.with(|options| options.client(config, Self::redirect_uri())),
            Start::Loading | Start::Failed => None,
        })
    }

    /// As what to sign in now. Not followed.
    pub(crate) fn client_untracked(self) -> Option<Client> {
        untrack(move || self.client())
    }

    /// Whether there is an app to sign in as.
    pub(crate) fn has_client(self) -> bool {
        let is_deployed = self.0.environment.with_start(|start| match start {
            Start::Ready(config) => Some(config.client_id.is_some()),
            Start::Loading | Start::Failed => None,
        });
        is_deployed.is_some_and(|is| is || self.0.options.with(|options| options.client_id.is_some()))
    }

    /// Whether the sign-in buttons can be used: a field under the options may hold what can't be.
    pub(crate) fn can_sign_in(self) -> bool {
        self.can_take_token() && self.0.bad_options.with(Vec::is_empty)
    }
}
