//! The transitions of the sweep.

use super::*;

impl Reading {
    /// A sweep over an empty list, with the session's client.
    pub fn new(client: Client) -> Self {
        Self {
            client,
            rows: Vec::new(),
            phase: Phase::Idle,
            queue: std::collections::VecDeque::new(),
            figures: Figures::default(),
            in_a_row: super::super::access::InARow::default(),
            throttled: 0,
            wake_at: None,
        }
    }

    /// Takes an event, and returns what is to be done.
    pub fn on(&mut self, event: Event, moment: Moment<'_>) -> Vec<Effect> {
        let _ = (event, moment);
        Vec::new()
    }
}

impl Reading {
    /// The tenants with what is known of each, in the order of the list.
    pub fn states(&self) -> impl Iterator<Item = (&TenantId, &TenantState)> {
        self.rows.iter().map(|row| (&row.tenant, &row.state))
    }

    /// What is known of a tenant. Returns `None` if the list doesn't have it.
    pub fn state(&self, tenant: &TenantId) -> Option<&TenantState> {
        self.rows.iter().find(|row| row.tenant == *tenant).map(|row| &row.state)
    }

    /// What the reading does as a whole.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        Progress::default()
    }

    /// The tenants that are still to be read, in order: those that a page that is loaded again goes on with.
    pub fn left(&self) -> Vec<TenantId> {
        Vec::new()
    }
}
