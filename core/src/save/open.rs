//! A save that has ended, and of which a later reading may still tell how.

use super::{Outcome, ReceiptOutcome, judge, shows};
use crate::graph::RequestIds;
use crate::settings::Settings;

/// The last save, for as long as a later reading may tell more of it, also where the form was edited since.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenSave {
    before: Settings,
    wanted: Settings,
    /// The request that sent it, by which it is told from another save.
    request: Option<RequestIds>,
    doubt: Doubt,
    /// What the form showed when the save ended, laid over what was read since: what was edited since is told by it.
    since: Settings,
}

/// Why it is open.
#[derive(Clone, Debug, PartialEq)]
enum Doubt {
    /// It was not read back: the next reading tells.
    Unread {
        /// The service accepted the change.
        accepted: bool,
    },
    /// The service accepted the change, and this was read in its place: the first reading that shows the change tells.
    NotShown {
        /// What was read back.
        found: Settings,
    },
}

impl OpenSave {
    /// A save that ended so; its `requests` begin with the one that sent it. Returns `None` if it has told all.
    pub(crate) fn new(
        before: &Settings,
        wanted: &Settings,
        requests: &[RequestIds],
        ending: &ReceiptOutcome,
        since: Settings,
    ) -> Option<Self> {
        let doubt = match ending {
            ReceiptOutcome::Uncertain { accepted } => Doubt::Unread { accepted: *accepted },
            ReceiptOutcome::Different { found, may_show_later: true } => Doubt::NotShown { found: found.clone() },
            _ => return None,
        };
        let request = requests.first().cloned();
        Some(Self { before: before.clone(), wanted: wanted.clone(), request, doubt, since })
    }

    /// The save that has just ended: the form shows what it wanted.
    pub(super) fn of(outcome: &Outcome) -> Option<Self> {
        let wanted = Settings::from(outcome.plan().wanted);
        Self::new(&outcome.plan().base, &wanted, &outcome.requests(), &outcome.ending(), wanted.clone())
    }

    /// Whether these are requests of the same save.
    pub(crate) fn is_of(&self, requests: &[RequestIds]) -> bool {
        self.request.as_ref() == requests.first()
    }

    /// How it ended, by what was read since. Where nothing could be told, the first reading tells; where the change did not
    /// show although the service had accepted it, the first that shows it. Returns `None` if the reading tells nothing.
    pub(crate) fn settled_by(&self, now: &Settings) -> Option<ReceiptOutcome> {
        let accepted = match &self.doubt {
            Doubt::Unread { accepted } => *accepted,
            Doubt::NotShown { .. } if self.is_shown_by(now) => true,
            Doubt::NotShown { .. } => return None,
        };
        Some(ReceiptOutcome::by(judge(&self.before, &self.wanted, accepted, now), now))
    }

    /// How it ended, if no later reading is held against it any more: what was read since is neither the change nor what was
    /// found, and so others' doing. Returns `None` if that isn't so.
    pub(crate) fn closed_by(&self, now: &Settings) -> Option<ReceiptOutcome> {
        let Doubt::NotShown { found } = &self.doubt else { return None };
        let is_others = now != found && !self.is_shown_by(now);
        is_others.then(|| ReceiptOutcome::Different { found: found.clone(), may_show_later: false })
    }

    /// What is still open of it, now that it is known to have ended so.
    pub(super) fn after(self, ending: &ReceiptOutcome) -> Option<Self> {
        let requests: Vec<_> = self.request.into_iter().collect();
        Self::new(&self.before, &self.wanted, &requests, ending, self.since)
    }

    /// What the form showed when it ended.
    pub(crate) fn since(&self) -> &Settings {
        &self.since
    }

    /// Edits made from now on are told by this.
    pub(super) fn show(&mut self, since: Settings) {
        self.since = since;
    }

    fn is_shown_by(&self, now: &Settings) -> bool {
        shows(&self.before, &self.wanted, now)
    }
}
