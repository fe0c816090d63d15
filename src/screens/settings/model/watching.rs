//! Watching: while the page can be seen, the settings are read again at a gentle pace. What changed elsewhere is shown
//! beside the form; edits are not touched.

use super::SettingsModel;
use crate::app::StatusMessage;
use browser::{clock, page};
use leptos::prelude::untrack;
use remote_help::graph::SettingsSnapshot;
use remote_help::save::{Edits, Event, Save};
use remote_help::session::Session;
use remote_help::settings::{Settings, changes};
use remote_help::time::Millis;

impl SettingsModel {
    /// The pause between two looks. Returns `None` if the deployment wants no looks.
    fn watch_pause(self) -> Option<Millis> {
        let minutes = self.0.environment.config_untracked().watch_minutes;
        (minutes > 0.0).then_some(Millis::from_minutes(minutes))
    }

    /// Notes that the settings were just read: the next look is a whole pause away.
    pub(super) fn note_looked(self) {
        if let Some(pause) = self.watch_pause() {
            self.0.watch.update(|watch| watch.note_read(clock::now(), pause));
        }
    }

    /// Makes a look due at once.
    pub(super) fn look_soon(self) {
        self.0.watch.update(|watch| watch.look_soon(clock::now()));
    }

    /// Looks whether the settings were changed elsewhere, when it is time to.
    pub(crate) fn look_in_time(self) {
        let Some(pause) = self.watch_pause() else { return };
        let now = clock::now();
        if !self.0.watch.get().is_due(now) || !untrack(move || self.may_look()) {
            return;
        }
        self.0.watch.update(|watch| watch.begin(now, pause));
        self.0.auth.spawn_in_session(self.0.graph.get_settings_once(), move |result| match result {
            Ok(now) => {
                self.note_looked();
                self.looked(now);
            }
            Err(error) => self.0.watch.update(|watch| watch.note_failure(clock::now(), &error)),
        });
    }

    /// Whether nothing else is under way, and somebody is there to see.
    fn may_look(self) -> bool {
        self.0.auth.with_session(Session::is_signed_in)
            && self.is_read()
            && !self.0.is_reading.get()
            && !self.0.leaving.is_leaving()
            && !self.0.environment.is_offline()
            && self.0.save.with(Save::may_look)
            && page::is_visible()
    }

    fn looked(self, now: SettingsSnapshot) {
        if untrack(move || self.is_read() && !self.0.is_reading.get()) {
            self.0.graph.note_read(&Ok(now.clone()));
            self.dispatch(Event::Looked(now));
        }
    }

    /// Shows, beside the form, what the tenant was seen to have.
    pub(super) fn show_seen(self, now: SettingsSnapshot) {
        let Some(Edits { base, .. }) = self.edits() else { return };
        let before =
            self.0.outside.with_untracked(|seen| seen.as_ref().map_or(base.clone(), |seen| seen.settings.clone()));
        let news = changes(&before, &now.settings).len();
        let count = changes(&base, &now.settings).len();
        let notice = match count {
            0 => StatusMessage::SawBack(clock::now()),
            count => StatusMessage::SawChange(clock::now(), count),
        };
        // First what was seen: the notice tells how it compares with the baseline.
        self.0.outside.set((count > 0).then_some(now));
        if news > 0 && self.0.save.with_untracked(|save| !save.is_running()) {
            self.0.messages.say(notice);
        }
    }

    /// What the tenant was seen to have now, where that isn't what the form is based on.
    pub(crate) fn seen_outside(self) -> Option<Settings> {
        self.0.outside.with(|seen| seen.as_ref().map(|seen| seen.settings.clone()))
    }
}
