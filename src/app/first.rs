//! The plain first visit, from the page's opening to the switches: `config.json`, a pasted token, one reading that goes
//! well. It is all that the first file of wasm does by itself; whatever else happens is an intent (`late.rs`).

use super::baselines::BASELINE;
use super::keeping::EDITS;
use super::lazy::{FirstAttempt, LazyAction};
use super::session::Credential;
use super::{Form, Panel, Session, Start, StatusMessage};
use browser::json::Json;
use browser::storage::{self, StorageArea};
use browser::{clock, early, fetch, location, page, random};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::auth::{Token, UnverifiedClaims};
use remote_help::config::Config;
use remote_help::graph::{CacheMode, Request, SettingsSnapshot, parse_settings_ok};

impl Panel {
    /// Takes up what the page was opened with, and reads `config.json`.
    pub(crate) fn begin(self) {
        // Before anything is sent anywhere: it holds a code.
        self.reply.set(location::take_reply());
        self.load_options();
        page::guard_leaving(move || untrack(move || self.change_count() > 0 && !self.is_leaving.get()));
        spawn_local(async move {
            let answer = match fetch::own_file("config.json", "").await {
                // A deployment may do without.
                Ok((404, _)) => Ok((200, "{}".to_owned())),
                answer => answer,
            };
            match answer {
                Ok((status @ 200..=299, text)) => match Config::plain::<Json>(&text) {
                    Some(config) => self.deploy(config, text),
                    None => self.run_or_queue(LazyAction::JudgeConfig(Some((status, text)))),
                },
                refused => self.run_or_queue(LazyAction::JudgeConfig(refused.ok())),
            }
        });
    }

    /// The deployment is known, by the text of its file.
    pub(super) fn deploy(self, config: Config, text: String) {
        self.start.set_always(Start::Ready(config));
        self.run_or_queue(LazyAction::TakeUp(text));
        early::press_again();
    }

    /// Takes what was pasted as an access token.
    pub(crate) fn use_pasted(self, pasted: String) {
        let Some(credential) = self.plain_credential(&pasted) else {
            return self.run_or_queue(LazyAction::Paste(pasted));
        };
        let request = Request::get_settings(&untrack(move || self.endpoints()), &credential.token, random::guid());
        self.next_session();
        self.session.set_always(Session::SignedIn(credential));
        self.status.set_always(StatusMessage::Reading);
        self.is_reading.set(true);
        let session = self.session_number();
        let sending = async move { (fetch::send(&request, CacheMode::default()).await, request.client_request_id) };
        self.spawn_in_session(sending, move |(sent, id)| {
            if let Some(reading) = sent.as_ref().ok().and_then(parse_settings_ok::<Json>).filter(|_| !self.has_past()) {
                self.is_reading.set(false);
                self.fill_in(reading);
            }
            self.run_or_queue(LazyAction::GoOn(FirstAttempt { session, id, sent }));
        });
    }

    /// A token that can be used at once, on a page where nothing has happened yet.
    fn plain_credential(self, pasted: &str) -> Option<Credential> {
        let is_new = self.session.with_untracked(|session| matches!(session, Session::SignedOut))
            && self.form.with_untracked(|form| matches!(form, Form::Unread))
            && self.alert.with_untracked(Option::is_none);
        let token = Token::plain(pasted).filter(|_| is_new)?;
        let hints = UnverifiedClaims::read::<Json>(&token);
        let doubt = hints.warning(&untrack(move || self.endpoints()), clock::now());
        doubt.is_none().then_some(Credential { token, hints, expiry_told: false, lease: None })
    }

    /// Fills the empty form with what was read.
    pub(super) fn fill_in(self, now: SettingsSnapshot) {
        let draft = now.settings.clone();
        self.form.set_always(Form::Read { base: now, draft });
        self.status.set_always(StatusMessage::Read(clock::now()));
    }

    /// Whether something waits for the settings, here or in what this tab keeps.
    fn has_past(self) -> bool {
        let is_kept = |name| storage::get(StorageArea::Session, name).is_some();
        is_kept(EDITS)
            || is_kept(BASELINE)
            || self.drafts.with_untracked(|kept| !kept.is_empty())
            || self.waiting_baseline.with_untracked(Option::is_some)
    }
}
