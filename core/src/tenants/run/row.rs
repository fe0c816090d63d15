//! A tenant of a run: its save, what is under way of it, and how it ended.

use super::{Ending, PlanRow, Receipt, ReceiptId, RowEnd, RowStep, RowView, Stage, TenantToken, WriteToken};
use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds, Schedule, SettingsSnapshot};
use crate::receipt::ReceiptOutcome;
use crate::save::{Edits, Interruption, OpenSave, Plan, Save, Sent};
use crate::settings::{Settings, SettingsUpdate};
use crate::tenants::journal::{Head, Record};
use crate::time::UnixMillis;

/// A tenant of the run.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) plan: PlanRow,
    /// The ID of the receipt to come.
    pub(super) receipt: ReceiptId,
    pub(super) step: Step,
    /// Whether the service refused a token in the middle, so that a new one was asked for: that happens once.
    pub(super) is_renewed: bool,
    /// Whether a token response got lost: the same refresh token is tried once more.
    pub(super) is_lost: bool,
    /// Why the service throttled the change before, which it did surely refuse: it is repeated once, also if the row was
    /// begun anew meanwhile.
    pub(super) throttled_by: Option<GraphError>,
}

/// What is under way in a tenant.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Nothing yet: its turn comes.
    Planned,
    /// What was sent, or may have been, is to be read first.
    InDoubt(Doubt),
    /// A token request.
    Redeeming(Option<Doubt>),
    /// The save.
    Saving(Box<Saving>),
    /// It has ended.
    Ended(Box<RowEnd>),
}

/// A change that was sent, or may have been, and was not read back.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    pub(super) sent: Sent,
    /// Whether the change may not have left the page, since that was closed at this moment: if reading shows that it did
    /// not take effect, the row's turn comes again.
    pub(super) may_be_unsent: bool,
}

/// A save under way.
#[derive(Clone, Debug)]
pub(super) struct Saving {
    pub(super) save: Save,
    pub(super) token: Held,
    pub(super) pending: Pending,
    /// The tries of the present reading.
    pub(super) schedule: Schedule,
    /// Whether the change was sent and not surely refused.
    pub(super) is_sent: bool,
    /// See [`Doubt::may_be_unsent`].
    pub(super) may_be_unsent: bool,
}

/// The token of a row.
#[derive(Clone, Debug)]
pub(super) enum Held {
    /// For reading back.
    Read(TenantToken),
    /// For the whole save.
    Write(WriteToken),
}

/// What a save waits for.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// A reading.
    Read,
    /// The record before the change.
    Record(SettingsUpdate),
    /// The change.
    Write,
    /// The moment to try the reading again.
    RetryAt(UnixMillis),
    /// The moment at which a throttled change is checked and sent again; why it was throttled.
    RepeatAt(UnixMillis, GraphError),
    /// The moment to read back once more.
    ReadBackAt(UnixMillis),
}

impl Held {
    pub(super) fn for_reading(&self) -> &TenantToken {
        match self {
            Self::Read(token) => token,
            Self::Write(token) => token.for_reading(),
        }
    }
}

impl Saving {
    pub(super) fn new(token: WriteToken) -> Self {
        Self {
            save: Save::default(),
            token: Held::Write(token),
            pending: Pending::Read,
            schedule: Schedule::default(),
            is_sent: false,
            may_be_unsent: false,
        }
    }

    pub(super) fn of_doubt(Doubt { sent, may_be_unsent }: Doubt, token: TenantToken) -> Self {
        Self {
            // It goes on with a reloading.
            save: Save::restored(Some(Interruption::ReadingBack(sent)), None),
            token: Held::Read(token),
            pending: Pending::Read,
            schedule: Schedule::default(),
            is_sent: true,
            may_be_unsent,
        }
    }

    /// When it goes on by itself. Returns `None` if it waits for a response.
    pub(super) fn due(&self) -> Option<UnixMillis> {
        match self.pending {
            Pending::RetryAt(at) | Pending::RepeatAt(at, _) | Pending::ReadBackAt(at) => Some(at),
            Pending::Read | Pending::Record(_) | Pending::Write => None,
        }
    }

    /// What was sent and not read back. Returns `None` if nothing was sent.
    pub(super) fn doubt(&self) -> Option<Doubt> {
        match self.save.interruption() {
            Some(Interruption::ReadingBack(sent)) if self.is_sent => {
                Some(Doubt { sent, may_be_unsent: self.may_be_unsent })
            }
            _ => None,
        }
    }

    fn view(&self) -> RowStep {
        match &self.pending {
            Pending::RepeatAt(at, _) => RowStep::Throttled(*at),
            Pending::Record(_) | Pending::Write => RowStep::Sending,
            _ if self.is_sent => RowStep::ReadingBack,
            _ => RowStep::Checking,
        }
    }
}

impl Row {
    pub(super) fn of_record(Record { plan, receipt, stage }: Record, reason: &str) -> Self {
        let sent = |accepted: bool, requests: Vec<RequestIds>| Sent {
            plan: save_plan(&plan, reason),
            requests,
            unconfirmed_because: (!accepted).then(no_response),
        };
        let step = match stage {
            Stage::Planned => Step::Planned,
            Stage::Writing => Step::InDoubt(Doubt { sent: sent(false, Vec::new()), may_be_unsent: true }),
            Stage::Written { accepted, requests } => {
                Step::InDoubt(Doubt { sent: sent(accepted, requests), may_be_unsent: false })
            }
            Stage::Ended(end) => Step::Ended(end),
        };
        Self { plan, receipt, step, is_renewed: false, is_lost: false, throttled_by: None }
    }

    /// Whether a request with the change has left, whatever became of it.
    pub(super) fn has_been_sent(&self) -> bool {
        self.throttled_by.is_some() || matches!(&self.step, Step::Saving(saving) if saving.is_sent)
    }

    pub(super) fn edits(&self) -> Edits {
        Edits { base: self.plan.base.clone(), draft: self.plan.wanted.into() }
    }

    pub(super) fn is_planned(&self) -> bool {
        matches!(self.step, Step::Planned)
    }

    pub(super) fn is_redeeming(&self) -> bool {
        matches!(self.step, Step::Redeeming(_))
    }

    pub(super) fn is_ended(&self) -> bool {
        matches!(self.step, Step::Ended(_))
    }

    /// Whether it was begun and has not ended.
    pub(super) fn is_under_way(&self) -> bool {
        !self.is_planned() && !self.is_ended()
    }

    /// Whether what was sent is still to be read back with a token of its own.
    pub(super) fn is_doubtful(&self) -> bool {
        match &self.step {
            Step::InDoubt(_) | Step::Redeeming(Some(_)) => true,
            Step::Saving(saving) => matches!(saving.token, Held::Read(_)),
            _ => false,
        }
    }

    pub(super) fn saving(&mut self) -> Option<&mut Saving> {
        match &mut self.step {
            Step::Saving(saving) => Some(saving),
            _ => None,
        }
    }

    pub(super) fn ending(&self) -> Option<&Ending> {
        match &self.step {
            Step::Ended(end) => Some(&end.ending),
            _ => None,
        }
    }

    /// How far it is, in the terms of its record.
    pub(super) fn stage(&self) -> Stage {
        let doubt = match &self.step {
            Step::Planned | Step::Redeeming(None) => None,
            Step::InDoubt(doubt) | Step::Redeeming(Some(doubt)) => Some(doubt.clone()),
            Step::Saving(saving) => saving.doubt(),
            Step::Ended(end) => return Stage::Ended(end.clone()),
        };
        match doubt {
            None => Stage::Planned,
            Some(Doubt { sent, may_be_unsent: false }) if !sent.requests.is_empty() => {
                Stage::Written { accepted: sent.unconfirmed_because.is_none(), requests: sent.requests }
            }
            // Its response is still to come.
            Some(_) => Stage::Writing,
        }
    }

    pub(super) fn view(&self) -> RowView<'_> {
        let (step, end) = match &self.step {
            Step::Planned => (RowStep::Planned, None),
            Step::InDoubt(_) | Step::Redeeming(Some(_)) => (RowStep::InDoubt, None),
            Step::Redeeming(None) => (RowStep::SigningIn, None),
            Step::Saving(saving) => (saving.view(), None),
            Step::Ended(end) => (RowStep::Ended(end.ending.clone()), Some(end.as_ref())),
        };
        RowView { plan: &self.plan, step, end }
    }

    /// Settles by a later reading how it has ended. Returns the new end, or `None` if that stays as it is.
    pub(super) fn settled_by(&mut self, now: SettingsSnapshot) -> Option<Box<RowEnd>> {
        let Step::Ended(end) = &mut self.step else { return None };
        let wanted = Settings::from(self.plan.wanted);
        let open = OpenSave::new(&self.plan.base, &wanted, &end.requests, end.outcome.as_ref()?, wanted.clone())?;
        let outcome = open.settled_by(&now.settings).or_else(|| open.closed_by(&now.settings))?;
        end.ending = match outcome {
            ReceiptOutcome::Saved => Ending::Saved,
            ReceiptOutcome::NotSaved => Ending::NotSaved,
            ReceiptOutcome::Different { .. } => Ending::Different,
            ReceiptOutcome::Uncertain { .. } => Ending::Uncertain,
        };
        if outcome == ReceiptOutcome::Saved {
            (end.code, end.cause) = (None, None);
        }
        end.outcome = Some(outcome);
        end.requests.push(now.request_ids);
        Some(end.clone())
    }

    /// The receipt of its end. Returns `None` if there is none, or nothing was to be sent.
    pub(super) fn receipt(&self, head: &Head) -> Option<Receipt> {
        let Step::Ended(end) = &self.step else { return None };
        Some(Receipt {
            id: self.receipt.clone(),
            at: end.at,
            cloud: head.owner.cloud,
            graph: head.owner.graph.clone(),
            tenant: Some(self.plan.tenant.clone()),
            // The domain of the sign-in at home is none of this tenant's.
            domain: None,
            user: head.owner.user.clone(),
            before: self.plan.base.clone(),
            wanted: self.plan.wanted.into(),
            reason: head.reason.clone(),
            requests: end.requests.clone(),
            outcome: end.outcome.clone()?,
            undoes: self.plan.undoes.clone(),
            run: Some(head.id.clone()),
        })
    }
}

/// The plan of a row as its save has it.
fn save_plan(plan: &PlanRow, reason: &str) -> Plan {
    Plan { base: plan.base.clone(), wanted: plan.wanted, reason: reason.to_owned(), undoes: plan.undoes.clone() }
}

/// Why it isn't known whether a change took effect whose response nobody has read.
fn no_response() -> GraphError {
    GraphError { kind: ErrorKind::NoAnswer(NoAnswer::Withheld), details: Box::<ErrorDetails>::default() }
}
