//! The approval of the app in customers' tenants by a partner, as a command: this page never calls Partner Center.

use super::TenantsModel;
use remote_help::tenants::causes::{self, CardCause, ConsentCommand};
use remote_help::tenants::list::Entry;

impl TenantsModel {
    /// The command that approves the app in all tenants where it is not. Returns `None` if there are none, or the app's ID
    /// can't be a part of a command.
    pub(in crate::screens::tenants) fn approval_command(self) -> Option<ConsentCommand> {
        let client = self.0.services.auth.client_untracked()?;
        self.0.book.update(|book| {
            let states = book.states();
            let state = |entry: &Entry| entry.id().and_then(|id| states.get(id.as_str()));
            let is_not_approved = |entry: &&Entry| {
                let (access, cause) = (entry.access(state(entry)), entry.cause(state(entry)));
                CardCause::of(access, cause) == Some(CardCause::NotApproved)
            };
            let entries = book.list.entries().iter().filter(is_not_approved);
            causes::consent_command(&client.client_id, entries.filter_map(Entry::id))
        })
    }
}
