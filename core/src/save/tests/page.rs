//! A page around a save, with a tenant that answers as it is told to: it performs effects as the panel does, and holds each
//! against what must be true of every save.

use super::*;
use crate::cloud::Endpoints;
use crate::graph::{ErrorDetails, TokenFault};
use crate::guid::from_random;
use crate::saved_draft::SavedDraft;

/// How reading the settings goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading {
    Fresh,
    /// What was there when this page's last change was sent, as a service that lags behind answers.
    Stale,
    Lost,
    TokenRefused,
}

/// How writing them goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Writing {
    Accepted,
    /// Accepted, and what the service answered is lost.
    AcceptedLost,
    Lost,
    /// Accepted, and without effect.
    Ignored,
    Refused,
    Throttled,
    TokenRefused,
}

/// What happens on the page, or to it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Action {
    Turn(Property),
    Review,
    Confirm,
    Cancel,
    KeepMine,
    UseTheirs,
    Discard,
    CheckAgain,
    /// The receipt by its number, of all there are.
    Undo(usize, Reading),
    Reload(Reading),
    Look(Reading),
    /// Somebody else turns a switch in the tenant.
    Colleague(Property),
    /// Somebody else sets a state that this panel doesn't know.
    ColleagueUnknown,
    /// What was asked for is answered.
    Read(Reading),
    Write(Writing),
    Wait {
        stopped: bool,
    },
    /// The page goes away and comes back. A change on its way may arrive.
    Away {
        arrives: bool,
    },
}

pub(super) struct Page {
    pub(super) save: Save,
    pub(super) edits: Edits,
    /// All receipts, as the history has them; the last is the one that is shown.
    pub(super) receipts: Vec<Receipt>,
    /// Whether the last receipt is this page's: another one's is history only.
    has_receipt: bool,
    pub(super) news: Vec<News>,
    /// What the tenant has had, the present state last.
    pub(super) states: Vec<Settings>,
    /// What it had when this page's last change was sent. No service lags behind further: no save could be told then.
    stale: Settings,
    pub(super) asked: Option<Effect>,
    pub(super) writes: usize,
    /// The user has confirmed a change that was not sent yet.
    is_confirmed: bool,
    /// What the last change wanted, and how many states there were when it was sent.
    sent: Option<(Settings, usize)>,
    /// What was turned since the last save ended.
    turned: Vec<Property>,
    requests: usize,
}

impl Page {
    pub(super) fn new() -> Self {
        Self {
            save: Save::default(),
            edits: Edits { base: base(), draft: base() },
            receipts: Vec::new(),
            has_receipt: false,
            news: Vec::new(),
            states: vec![base()],
            stale: base(),
            asked: None,
            writes: 0,
            is_confirmed: false,
            sent: None,
            turned: Vec::new(),
            requests: 0,
        }
    }

    /// A page on which all this has happened.
    pub(super) fn after(actions: &[Action]) -> Self {
        let mut page = Self::new();
        page.go_on(actions);
        page
    }

    pub(super) fn go_on(&mut self, actions: &[Action]) {
        for action in actions {
            self.act(*action);
        }
    }

    pub(super) fn tenant(&self) -> &Settings {
        self.states.last().unwrap()
    }

    /// Other changes take the place of what stands in the form, as a baseline's do, or those of another tenant.
    pub(super) fn fill_in(&mut self, property: Property) {
        let on = self.edits.base.value(property).is_on(property) != Some(true);
        self.edits.draft = self.edits.base.clone().with_switch(property, on);
        self.turned = vec![property];
        self.dispatch(Event::StartOver);
    }

    /// The receipt that is shown.
    pub(super) fn receipt(&self) -> Option<&Receipt> {
        self.receipts.last().filter(|_| self.has_receipt)
    }

    pub(super) fn act(&mut self, action: Action) {
        let is_free = matches!(self.save.step(), Step::Editing | Step::Done(_));
        let is_interrupted = matches!(self.save.step(), Step::Interrupted(_));
        match action {
            Action::Turn(property) if is_free => {
                let on = self.edits.draft.value(property).is_on(property) != Some(true);
                self.edits.draft = self.edits.draft.clone().with_switch(property, on);
                self.turned.push(property);
                self.dispatch(Event::Dismiss);
            }
            Action::Review if is_free => self.dispatch(Event::Review),
            Action::Confirm if matches!(self.save.step(), Step::Reviewing(_)) => {
                self.is_confirmed = true;
                self.dispatch(Event::Confirm { reason: "ticket".to_owned() });
            }
            Action::Cancel => self.dispatch(Event::Cancel),
            Action::KeepMine => {
                // In a conflict on the way to a save, this confirms what is sent then.
                if let Step::Conflicting(Conflict { purpose: Purpose::Save(_), .. }) = self.save.step() {
                    self.is_confirmed = true;
                }
                self.dispatch(Event::KeepMine);
            }
            Action::UseTheirs => self.dispatch(Event::UseTheirs),
            Action::Discard if is_free => {
                self.edits.draft = self.edits.base.clone();
                self.turned.clear();
                self.dispatch(Event::StartOver);
            }
            Action::CheckAgain => self.dispatch(Event::CheckAgain),
            Action::Undo(number, reading) if is_free && self.edits.base == self.edits.draft => {
                let receipt = self.receipts.get(number % self.receipts.len().max(1)).cloned();
                if let (Some(Receipt { id, before, wanted, .. }), Ok(now)) = (receipt, self.read(reading)) {
                    self.dispatch(Event::Undo { id, before, wanted, now });
                }
            }
            Action::Reload(reading) if is_free || is_interrupted => {
                if let Ok(now) = self.read(reading) {
                    self.dispatch(Event::Reloaded(now));
                }
            }
            Action::Look(reading) if !is_interrupted => {
                if let Ok(now) = self.read(reading) {
                    self.dispatch(Event::Looked(now));
                }
            }
            Action::Colleague(property) => {
                let on = self.tenant().value(property).is_on(property) != Some(true);
                let theirs = self.tenant().clone().with_switch(property, on);
                self.states.push(theirs);
            }
            Action::ColleagueUnknown => {
                let theirs = Settings { remote_assistance_state: "later".into(), ..self.tenant().clone() };
                self.states.push(theirs);
            }
            Action::Read(reading) if self.asked == Some(Effect::Read) => {
                self.asked = None;
                let result = self.read(reading);
                self.dispatch(Event::Read(result));
            }
            Action::Write(writing) => {
                if let Some(Effect::Write(wanted)) = self.asked {
                    self.asked = None;
                    self.write(writing, wanted.into());
                }
            }
            Action::Wait { stopped } if matches!(self.asked, Some(Effect::Wait(..) | Effect::WaitToReadBack(_))) => {
                self.asked = None;
                self.dispatch(if stopped { Event::Stop } else { Event::Waited });
            }
            Action::Away { arrives } => self.go_away(arrives),
            _ => {}
        }
    }

    fn id(&mut self) -> RequestIds {
        self.requests += 1;
        RequestIds { request_id: None, client_request_id: Some(self.requests.to_string()) }
    }

    fn error(&mut self, kind: ErrorKind) -> GraphError {
        let RequestIds { request_id, client_request_id } = self.id();
        let status = (kind == ErrorKind::Throttled).then_some(429);
        let facts = ErrorDetails { status, request_id, client_request_id, ..ErrorDetails::default() };
        GraphError { kind, details: Box::new(facts) }
    }

    fn read(&mut self, reading: Reading) -> Result<SettingsSnapshot, GraphError> {
        let settings = match reading {
            Reading::Fresh => self.tenant().clone(),
            Reading::Stale => self.stale.clone(),
            Reading::Lost => return Err(self.error(ErrorKind::NoAnswer(NoAnswer::Withheld))),
            Reading::TokenRefused => return Err(self.error(ErrorKind::TokenRejected(TokenFault::Expired))),
        };
        Ok(SettingsSnapshot { settings, configured: true, request_ids: self.id() })
    }

    fn write(&mut self, writing: Writing, wanted: Settings) {
        if matches!(writing, Writing::Accepted | Writing::AcceptedLost) {
            self.states.push(wanted);
        }
        let result = match writing {
            Writing::Accepted | Writing::Ignored => Ok(self.id()),
            Writing::AcceptedLost | Writing::Lost => Err(self.error(ErrorKind::NoAnswer(NoAnswer::Withheld))),
            Writing::Refused => Err(self.error(ErrorKind::MissingRole)),
            Writing::TokenRefused => Err(self.error(ErrorKind::TokenRejected(TokenFault::Expired))),
            Writing::Throttled => {
                // It did not take effect, for certain, and is sent again after its wait.
                self.is_confirmed = true;
                Err(self.error(ErrorKind::Throttled))
            }
        };
        self.dispatch(Event::Written { result, random: 0.5, now: crate::time::UnixMillis::EPOCH });
    }

    /// What is kept over a redirect, or of a page that is discarded, and read on the way back.
    fn go_away(&mut self, arrives: bool) {
        if let (Some(Effect::Write(wanted)), true) = (self.asked.take(), arrives) {
            self.states.push(wanted.into());
        }
        self.is_confirmed = false;
        let tenant = Some(crate::ids::TenantId::new("tenant"));
        let kept = SavedDraft::of(tenant, self.edits.clone(), &self.save, self.receipt().cloned());
        let now = self.read(Reading::Fresh).unwrap();
        let Some(kept) = kept else {
            self.edits = Edits { base: now.settings.clone(), draft: now.settings };
            (self.save, self.has_receipt) = (Save::default(), false);
            self.turned.clear();
            return;
        };
        let kept = SavedDraft::from_params(&kept.to_params()).unwrap();
        assert_eq!(kept.interrupted.is_some(), self.save.interruption().is_some());
        assert_eq!(kept.open.is_some(), self.save.open().is_some());
        self.has_receipt = kept.open.is_some();
        self.save = kept.save();
        self.edits = Edits { base: kept.base, draft: kept.draft };
        self.dispatch(Event::Reloaded(now));
    }

    fn dispatch(&mut self, event: Event) {
        let is_reading = matches!(event, Event::Reloaded(_) | Event::Looked(_) | Event::Read(_));
        let before = self.edits.clone();
        let (save, effects) = std::mem::take(&mut self.save).next(event, &self.edits);
        self.save = save;
        self.news.clear();
        for effect in effects {
            self.perform(effect);
        }
        if is_reading {
            self.no_edit_is_lost_and_none_appears(&before);
        }
        self.the_save_and_its_receipt_agree();
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Fill { base, draft } => self.edits = Edits { base: base.settings, draft },
            Effect::KeepReceipt(outcome) => {
                let id = crate::ids::ReceiptId::new(from_random((self.receipts.len() as u128).to_be_bytes()));
                let receipt = Receipt::of(
                    &outcome,
                    &UnverifiedClaims::default(),
                    &Endpoints::global(),
                    id,
                    crate::time::UnixMillis::EPOCH,
                );
                let is_another = |other: &Receipt| other.requests.first() != receipt.requests.first();
                assert!(self.receipts.iter().all(is_another), "one save has one receipt");
                self.receipts.push(receipt);
                self.has_receipt = true;
            }
            Effect::AmendReceipt { outcome, requests } => {
                assert!(self.has_receipt, "a receipt that is amended is there");
                let receipt = self.receipts.pop().unwrap();
                self.receipts.push(receipt.amended(outcome, requests));
            }
            Effect::Tell(news) => {
                match &news {
                    News::Ended(Outcome::Saved { sent }) => self.is_true(&sent.plan.wanted.into()),
                    News::EarlierSaved => self.is_true(&self.receipt().unwrap().wanted),
                    _ => {}
                }
                match &news {
                    News::Ended(_) | News::TookTheirs => self.turned.clear(),
                    _ => {}
                }
                self.news.push(news);
            }
            request => {
                assert_eq!(self.asked, None, "one request at a time");
                if let Effect::Write(wanted) = &request {
                    assert!(self.is_confirmed, "nothing is sent without the user");
                    self.is_confirmed = false;
                    self.writes += 1;
                    self.sent = Some(((*wanted).into(), self.states.len()));
                    self.stale = self.tenant().clone();
                }
                self.asked = Some(request);
            }
        }
    }

    /// "Saved" is said only of what the tenant had, once it was sent.
    fn is_true(&self, wanted: &Settings) {
        let (sent, states) = self.sent.as_ref().unwrap();
        assert_eq!(sent, wanted);
        assert!(self.states[states - 1..].contains(wanted), "{wanted:?} is told as saved, of {:?}", self.states);
    }

    fn no_edit_is_lost_and_none_appears(&self, before: &Edits) {
        for property in Property::ALL {
            let side = |settings: &Settings| settings.value(property);
            let (was_edited, is_edited) =
                (side(&before.base) != side(&before.draft), side(&self.edits.base) != side(&self.edits.draft));
            if was_edited {
                assert_eq!(side(&before.draft), side(&self.edits.draft), "{property:?} was edited");
            } else if is_edited {
                // What a save wanted, which has just ended in something else, stands in the form.
                let is_wanted = self.save.is_done();
                assert!(is_wanted || self.turned.contains(&property), "nobody edited {property:?}");
            }
        }
    }

    fn the_save_and_its_receipt_agree(&self) {
        let open = self.save.open();
        let of_receipt = open.and_then(|open| self.receipt()?.open(open.since().clone()));
        assert_eq!(open, of_receipt.as_ref());
        let is_open = self.receipt().is_some_and(Receipt::is_open);
        assert_eq!(open.is_some(), is_open);
        if let Step::Done(outcome) = self.save.step() {
            assert!(open.is_some() || !matches!(outcome, Outcome::Uncertain { .. }));
        }
        assert_eq!(self.asked.is_some(), self.save.is_running());
    }
}
