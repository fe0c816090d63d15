//! The transitions of a run.

use super::row::{Row, Step};
use super::*;

impl Run {
    /// A new run of a plan, and the records to store before it begins. `new_guid` draws GUIDs.
    pub fn begin(
        plan: Plan,
        client: Client,
        owner: Owner,
        keeping: Keeping,
        now: UnixMillis,
        mut new_guid: impl FnMut() -> String,
    ) -> (Self, Vec<Effect>) {
        let _ = (plan, client, owner, keeping, now, &mut new_guid);
        todo!()
    }

    /// The run that an earlier page has stored. Returns `None` if it belongs to another person, home tenant, cloud or
    /// app.
    pub fn resumed(stored: Stored, client: Client, owner: &Owner) -> Option<Self> {
        let _ = (stored, client, owner);
        None
    }

    /// Takes an event, and returns what is to be done.
    pub fn on(&mut self, event: Event, moment: Moment<'_>) -> Vec<Effect> {
        let _ = (event, moment);
        Vec::new()
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

    /// The tenants, in the order of the run.
    pub fn rows(&self) -> impl Iterator<Item = RowView<'_>> {
        self.rows.iter().map(Row::view)
    }

    /// How many tenants ended in each way so far.
    pub fn figures(&self) -> Figures {
        Figures::default()
    }

    /// The receipts of the tenants that have ended, as [`Effect::KeepReceipt`] gave them.
    pub fn receipts(&self) -> impl Iterator<Item = Receipt> {
        std::iter::empty()
    }
}

impl Row {
    fn view(&self) -> RowView<'_> {
        RowView {
            plan: &self.plan,
            step: RowStep::Planned,
            end: match &self.step {
                Step::Ended(end) => Some(end),
                _ => None,
            },
        }
    }
}
