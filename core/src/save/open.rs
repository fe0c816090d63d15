//! An open save: one of which a later reading may still show how it ended.

use super::{Outcome, ReceiptOutcome, judge, shows};
use crate::graph::RequestIds;
use crate::settings::Settings;

/// The last save, while a later reading may still show how it ended; the form may have been edited since.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenSave {
    before: Settings,
    wanted: Settings,
    /// The request that sent it, which identifies the save.
    request: Option<RequestIds>,
    because: OpenBecause,
    /// What the form showed when the save ended, rebased onto the last reading. Where the form differs from it, the
    /// user has edited since.
    since: Settings,
}

/// Why the save is open.
#[derive(Clone, Debug, PartialEq)]
enum OpenBecause {
    /// It was not read back. The next reading decides.
    NotReadBack {
        /// Whether the service accepted the change.
        accepted: bool,
    },
    /// The service accepted the change, but what was read back doesn't show it. The first reading that shows it
    /// decides.
    NotShown {
        /// What was read back.
        found: Settings,
    },
}

impl OpenSave {
    /// A save that ended with this outcome; its `requests` begin with the one that sent it. Returns `None` if the
    /// outcome is final.
    pub(crate) fn new(
        before: &Settings,
        wanted: &Settings,
        requests: &[RequestIds],
        outcome: &ReceiptOutcome,
        since: Settings,
    ) -> Option<Self> {
        let because = match outcome {
            ReceiptOutcome::Uncertain { accepted } => OpenBecause::NotReadBack { accepted: *accepted },
            ReceiptOutcome::Different { found, may_show_later: true } => OpenBecause::NotShown { found: found.clone() },
            _ => return None,
        };
        let request = requests.first().cloned();
        Some(Self { before: before.clone(), wanted: wanted.clone(), request, because, since })
    }

    /// The save that has just ended, while the form shows what it wanted.
    pub(super) fn of(outcome: &Outcome) -> Option<Self> {
        let wanted = Settings::from(outcome.plan().wanted);
        Self::new(&outcome.plan().base, &wanted, &outcome.requests(), &outcome.receipt_outcome(), wanted.clone())
    }

    /// Whether these are the requests of this save.
    pub(crate) fn is_of(&self, requests: &[RequestIds]) -> bool {
        self.request.as_ref() == requests.first()
    }

    /// How the save ended, if this reading decides it. If the save was not read back, any reading does; if it didn't
    /// show, only one that shows it does. Returns `None` if the reading doesn't decide it.
    pub(crate) fn settled_by(&self, now: &Settings) -> Option<ReceiptOutcome> {
        let accepted = match &self.because {
            OpenBecause::NotReadBack { accepted } => *accepted,
            OpenBecause::NotShown { .. } if self.is_shown_by(now) => true,
            OpenBecause::NotShown { .. } => return None,
        };
        Some(ReceiptOutcome::by(judge(&self.before, &self.wanted, accepted, now), now))
    }

    /// The final outcome of a change that never showed, once this reading has neither the change nor what was read back
    /// before: someone else has changed the settings since, so later readings prove nothing. Returns `None` if the save
    /// stays open.
    pub(crate) fn closed_by(&self, now: &Settings) -> Option<ReceiptOutcome> {
        let OpenBecause::NotShown { found } = &self.because else { return None };
        let is_others = now != found && !self.is_shown_by(now);
        is_others.then(|| ReceiptOutcome::Different { found: found.clone(), may_show_later: false })
    }

    /// The save with this outcome. Returns `None` if nothing is open any more.
    pub(super) fn after(self, outcome: &ReceiptOutcome) -> Option<Self> {
        let requests: Vec<_> = self.request.into_iter().collect();
        Self::new(&self.before, &self.wanted, &requests, outcome, self.since)
    }

    /// What the form showed when it ended.
    pub(crate) fn since(&self) -> &Settings {
        &self.since
    }

    /// Sets what the form counts as unedited since the save.
    pub(super) fn show(&mut self, since: Settings) {
        self.since = since;
    }

    fn is_shown_by(&self, now: &Settings) -> bool {
        shows(&self.before, &self.wanted, now)
    }
}
