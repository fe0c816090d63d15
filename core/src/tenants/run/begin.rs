//! How a run begins, how an earlier page's goes on, and what is shown of it.

use super::row::{Row, Step};
use super::{
    Client, Effect, Ending, Figures, Halt, Head, InARow, Keeping, Mark, Owner, Phase, Plan, Receipt, ReceiptId, Record,
    RowEnd, RowView, Run, RunId, Stage, Stored, UnixMillis,
};

impl Run {
    /// A new run of a plan, and the records to store before it begins. `new_guid` draws GUIDs.
    pub fn begin(
        plan: &Plan,
        client: Client,
        owner: Owner,
        keeping: Keeping,
        now: UnixMillis,
        mut new_guid: impl FnMut() -> String,
    ) -> (Self, Vec<Effect>) {
        let head = Head {
            id: RunId::new(new_guid()),
            owner,
            begun: now,
            count: plan.rows().len(),
            first: plan.first(),
            stop_after: plan.stop_after(),
            reason: plan.reason().to_owned(),
            undoes: plan.undoes().cloned(),
            mark: Mark::First,
        };
        let mut row = |plan: &super::PlanRow| {
            let record = Record { plan: plan.clone(), receipt: ReceiptId::new(new_guid()), stage: Stage::Planned };
            Row::of_record(record, &head.reason)
        };
        let rows: Vec<_> = plan.rows().iter().map(&mut row).collect();
        let mut run = Self::new(head, rows, client, keeping);
        let mut effects = Vec::new();
        if keeping == Keeping::Stored {
            effects.push(run.head_record());
            effects.extend((0..run.rows.len()).filter_map(|place| run.record(place, Stage::Planned)));
            run.unrecorded = effects.len();
        }
        (run, effects)
    }

    /// The run that an earlier page has stored. Returns `None` if it belongs to another person, home tenant, cloud or
    /// app.
    pub fn resumed(stored: Stored, client: Client, owner: &Owner) -> Option<Self> {
        let (head, records) = stored.into_parts();
        if head.owner != *owner {
            return None;
        }
        let rows = records.into_iter().map(|record| Row::of_record(record, &head.reason)).collect();
        Some(Self::new(head, rows, client, Keeping::Stored))
    }

    fn new(head: Head, rows: Vec<Row>, client: Client, keeping: Keeping) -> Self {
        Self {
            client,
            keeping,
            head,
            rows,
            phase: Phase::Ready,
            halt: None,
            unrecorded: 0,
            unstored: Vec::new(),
            in_a_row: InARow::default(),
            throttled: 0,
            wake_at: None,
        }
    }

    pub(super) fn head_record(&self) -> Effect {
        Effect::Record { tenant: None, key: self.head.key(), text: self.head.to_stored() }
    }

    /// The record of a row at this stage. Returns `None` if there is no such row.
    pub(super) fn record(&self, place: usize, stage: Stage) -> Option<Effect> {
        let row = self.rows.get(place)?;
        let record = Record { plan: row.plan.clone(), receipt: row.receipt.clone(), stage };
        let (key, text) = (self.head.record_key(place), record.to_stored(&self.head));
        Some(Effect::Record { tenant: Some(row.plan.tenant.clone()), key, text })
    }

    /// The run's ID: of its lock, its keys and its receipts.
    pub fn id(&self) -> &RunId {
        &self.head.id
    }

    /// What is stored of it as a whole.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// What it does as a whole.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// Why it begins nothing new. Returns `None` if it goes on.
    pub fn halt(&self) -> Option<&Halt> {
        self.halt.as_ref()
    }

    /// Whether it has ended in each tenant, or was stopped and nothing is under way.
    pub fn is_finished(&self) -> bool {
        self.phase == Phase::Ended
    }

    /// Whether a save is under way, so that the page must not be left without asking.
    pub fn is_at_work(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.step, Step::Saving(_) | Step::Redeeming(_)))
    }

    /// The tenants, in the order of the run.
    pub fn rows(&self) -> impl Iterator<Item = RowView<'_>> {
        self.rows.iter().map(Row::view)
    }

    /// How many tenants ended in each way so far.
    pub fn figures(&self) -> Figures {
        let mut figures = Figures { of: self.rows.len(), ..Figures::default() };
        for row in &self.rows {
            let count = match row.ending() {
                None if row.is_planned() => &mut figures.not_started,
                None => &mut figures.under_way,
                Some(Ending::Saved) => &mut figures.saved,
                Some(Ending::MatchedAlready) => &mut figures.matched_already,
                Some(Ending::NotSaved) => &mut figures.not_saved,
                Some(Ending::Different) => &mut figures.different,
                Some(Ending::Uncertain) => &mut figures.uncertain,
                Some(Ending::ChangedSince) => &mut figures.changed_since,
                Some(Ending::Refused) => &mut figures.refused,
                Some(Ending::NotStarted) => &mut figures.not_started,
            };
            *count += 1;
        }
        figures
    }

    /// The receipts of the tenants that have ended, as [`Effect::KeepReceipt`] gave them.
    pub fn receipts(&self) -> impl Iterator<Item = Receipt> {
        self.rows.iter().filter_map(|row| row.receipt(&self.head))
    }

    /// The rows whose turn never came are so from now on.
    pub(super) fn leave_the_rest(&mut self, now: UnixMillis) {
        for row in self.rows.iter_mut().filter(|row| row.is_planned()) {
            row.step = Step::Ended(Box::new(RowEnd::unsent(Ending::NotStarted, now)));
        }
    }
}

impl Figures {
    /// How many tenants have ended in a failure, of which a plan allows a number.
    pub fn failures(&self) -> usize {
        self.not_saved + self.different + self.uncertain
    }

    /// How many tenants are done.
    pub fn done(&self) -> usize {
        self.of - self.not_started - self.under_way
    }
}
