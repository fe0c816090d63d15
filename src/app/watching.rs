//! Watching: while the page can be seen, the settings are read again at a gentle pace. What changed elsewhere is shown
//! beside the form; edits are not touched.

use super::{Form, Panel, Session, StatusMessage};
use browser::{clock, page};
use remote_help::graph::{GraphError, RetryAfter, SettingsSnapshot};
use remote_help::save::{Edits, Event, Save};
use remote_help::settings::{Settings, changes};
use remote_help::time::{Millis, UnixMillis};
use std::cell::Cell;

/// The longest pause after failures.
const LONGEST: Millis = Millis::from_minutes(60.0);

thread_local! {
    /// When the next look is due, and how many looks in a row have failed.
    static NEXT: Cell<(UnixMillis, u32)> = const { Cell::new((UnixMillis::EPOCH, 0)) };
}

/// Where the service asks for a longer wait than the pause, it is kept.
fn put_off_for(error: &GraphError) {
    let asked = match error.facts.retry_after {
        #[expect(clippy::cast_precision_loss, reason = "a wait of centuries may be off by a second")]
        Some(RetryAfter::Seconds(seconds)) => clock::now() + Millis::from_seconds(seconds as f64),
        Some(RetryAfter::At(at)) => at,
        None => return,
    };
    let (due, failures) = NEXT.get();
    NEXT.set((due.max(asked), failures));
}

impl Panel {
    /// The pause between two looks. Returns `None` if the deployment wants no looks.
    fn watch_pause(self) -> Option<Millis> {
        let minutes = self.config_untracked().watch_minutes;
        (minutes > 0.0).then_some(Millis::from_minutes(minutes))
    }

    /// Notes that the settings were just read: the next look is a whole pause away.
    pub(super) fn put_off_watching(self) {
        if let Some(pause) = self.watch_pause() {
            NEXT.set((clock::now() + pause, 0));
        }
    }

    /// Looks at the next occasion, such as after a time without a network.
    pub(super) fn watch_soon() {
        NEXT.set((clock::now(), 0));
    }

    /// Looks whether the settings were changed elsewhere, when it is time to.
    pub(super) fn watch(self) {
        let Some(pause) = self.watch_pause() else { return };
        let (due, failures) = NEXT.get();
        let is_idle = self.session.with_untracked(Session::is_signed_in)
            && self.form.with_untracked(|form| *form != Form::Unread)
            && !self.is_reading.get_untracked()
            && !self.is_leaving.get_untracked()
            && !self.is_offline.get_untracked()
            && self.save.with_untracked(Save::may_look);
        if clock::now() < due || !is_idle || !page::is_visible() {
            return;
        }
        // Should this look fail: twice as long each time, so that a service in trouble is left alone.
        let doubled = pause * f64::from(1_u32 << (failures + 1).min(10));
        NEXT.set((clock::now() + doubled.min(LONGEST.max(pause)), failures + 1));
        self.spawn_in_session(self.get_once(), move |result| match result {
            Ok(now) => {
                self.put_off_watching();
                self.looked(now);
            }
            Err(error) => put_off_for(&error),
        });
    }

    fn looked(self, now: SettingsSnapshot) {
        if self.form.with_untracked(|form| *form != Form::Unread) && !self.is_reading.get_untracked() {
            self.note_read(&Ok(now.clone()));
            self.dispatch(Event::Looked(now));
        }
    }

    /// Shows, beside the form, what the tenant was seen to have.
    pub(super) fn show_seen(self, now: SettingsSnapshot) {
        let Some(Edits { base, .. }) = self.form_edits() else { return };
        let before =
            self.outside.with_untracked(|seen| seen.as_ref().map_or(base.clone(), |seen| seen.settings.clone()));
        let news = changes(&before, &now.settings).len();
        let count = changes(&base, &now.settings).len();
        let notice = match count {
            0 => StatusMessage::SawBack(clock::now()),
            count => StatusMessage::SawChange(clock::now(), count),
        };
        // First what was seen: the notice tells how it compares with the baseline.
        self.outside.set((count > 0).then_some(now));
        if news > 0 && self.save.with_untracked(|save| !save.is_running()) {
            self.status.set(notice);
        }
    }

    /// What the tenant was seen to have now, where that isn't what the form is based on.
    pub(crate) fn seen_outside(self) -> Option<Settings> {
        self.outside.with(|seen| seen.as_ref().map(|seen| seen.settings.clone()))
    }
}
