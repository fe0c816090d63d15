//! The tenants of the list, what is known of them, and what is under way with them. Inert as yet.

mod shown;

pub(super) use shown::*;

use crate::app::{Auth, Environment, GraphClient, HowPermitted, Leaving, Messages, Receipts};
use crate::ui::long_table::Scroll;
use browser::file::Picked;
use remote_help::cloud::Endpoints;
use remote_help::oauth::Listing;
use remote_help::settings::Settings;
use remote_help::tenants::causes::{CardCause, ConsentCommand};
use remote_help::tenants::compare::CompareWith;
use remote_help::tenants::plan::PlanFault;
use remote_help::tenants::table::{Column, Figures, Group, Order};
use remote_help::time::UnixMillis;
use std::sync::Arc;

/// What tenants can be compared with, which other screens have.
pub(crate) trait Compared: Send + Sync {
    /// What the form's switches show; none before the settings were read. Followed.
    fn form(&self) -> Option<Settings>;
    /// The baseline that was imported last, in this page. Followed.
    fn imported(&self) -> Option<Settings>;
}

/// The owners that this screen asks.
#[derive(Clone, Copy)]
pub(crate) struct Services {
    pub(crate) auth: Auth,
    pub(crate) graph: GraphClient,
    pub(crate) environment: Environment,
    pub(crate) messages: Messages,
    pub(crate) leaving: Leaving,
    pub(crate) receipts: Receipts,
    pub(crate) compared: &'static dyn Compared,
}

/// The owner of list, reading, plan and run.
#[derive(Clone, Copy)]
pub(crate) struct TenantsModel(&'static State);

struct State {
    services: Services,
    scroll: Scroll,
}

/// A method that the view follows says so: it is told when what the method returns changes. All others are not followed.
impl TenantsModel {
    /// Nothing was listed yet but the deployment's tenants. `is_open` says whether the view is open.
    pub(super) fn new(services: Services, _is_open: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(Box::leak(Box::new(State { services, scroll: Scroll::new("tenants-table") })))
    }

    /// The view was opened, for the first time or again: takes up an unfinished run, and what a redirect brought back.
    pub(super) fn opened(self) {}

    /// Whether the screen can be used. Followed.
    pub(super) fn usable(self) -> Use {
        Use::SignedOut
    }

    /// The addresses of sign-in and Graph.
    pub(super) fn endpoints(self) -> Endpoints {
        self.0.services.auth.endpoints()
    }

    /// The present time, by Microsoft's clock as far as known. Followed, every second.
    pub(super) fn now(self) -> UnixMillis {
        self.0.services.environment.now()
    }

    /// The owners of session and messages, for a dialog that tells failures.
    pub(super) fn dialog(self) -> (Auth, Messages) {
        (self.0.services.auth, self.0.services.messages)
    }

    // The list.

    /// Adds what was typed: whether every line was a tenant, so that the field can be emptied.
    pub(super) fn add_text(self, _text: &str) -> bool {
        true
    }

    /// Adds the tenants of a file.
    pub(super) fn add_file(self, _file: Option<Picked>) {}

    /// Asks Graph for a list of tenants, and gets the permission first where the token lacks it.
    pub(super) fn list(self, _listing: Listing) {}

    /// Whether Graph is being asked for that list. Followed.
    pub(super) fn is_listing(self, _listing: Listing) -> bool {
        false
    }

    /// How the token in use would get the permission that the list takes. Followed.
    pub(super) fn how_permitted(self, _listing: Listing) -> HowPermitted {
        HowPermitted::Unsaid
    }

    /// The name of that permission.
    pub(super) fn permission(self, _listing: Listing) -> &'static str {
        ""
    }

    /// What came of adding tenants the last time. Followed.
    pub(super) fn added(self) -> Option<Arc<AddedShown>> {
        None
    }

    /// How many tenants the list has. Followed.
    pub(super) fn count(self) -> usize {
        0
    }

    /// Takes away what is told of adding tenants the last time.
    pub(super) fn forget_added(self) {}

    /// Excludes a tenant, or includes it again.
    pub(super) fn exclude(self, _row: u32, _is_excluded: bool) {}

    /// Empties the list, but for the deployment's tenants.
    pub(super) fn clear_list(self) {}

    /// Whether the list can be changed now: nothing is under way with it. Followed.
    pub(super) fn can_change_list(self) -> bool {
        false
    }

    // Reading.

    /// How far the reading is, or how far the last one went; none before one. Followed.
    pub(super) fn sweep(self) -> Option<Sweep> {
        None
    }

    /// Whether a reading can be begun now. Followed.
    pub(super) fn can_read(self) -> bool {
        false
    }

    /// Reads all tenants that are not excluded.
    pub(super) fn read_all(self) {}

    /// Pauses the reading or the run, once what is under way is done.
    pub(super) fn pause(self) {}

    /// Goes on with it.
    pub(super) fn resume(self) {}

    /// Ends it, once what is under way is done.
    pub(super) fn stop(self) {}

    // Comparing.

    /// What the tenants are compared with. Followed.
    pub(super) fn compare_with(self) -> CompareWith {
        CompareWith::Form
    }

    /// Compares them with something else.
    pub(super) fn set_compare_with(self, _with: CompareWith) {}

    /// The settings that a choice stands for; none if they are not there, or can't be written. Followed.
    pub(super) fn target(self, _with: CompareWith) -> Option<Settings> {
        None
    }

    // Finding.

    /// The rows that the filter leaves, in order. Changes a few times a second at most. Followed.
    pub(super) fn rows(self) -> Arc<[u32]> {
        Arc::from([])
    }

    /// Looks at a row; none if the list has it no longer. Followed, this row alone.
    pub(super) fn with_row<T>(self, _row: u32, look: impl FnOnce(Option<&Row>) -> T) -> T {
        look(None)
    }

    /// Where the table is scrolled to.
    pub(super) fn scroll(self) -> Scroll {
        self.0.scroll
    }

    /// How many rows are in each group. Followed.
    pub(super) fn figures(self) -> Figures {
        Figures::default()
    }

    /// The group that the table shows; none for all. Followed.
    pub(super) fn group(self) -> Option<Group> {
        None
    }

    /// Shows the rows of a group, or all.
    pub(super) fn show_group(self, _group: Option<Group>) {}

    /// What the table is searched for. Followed.
    pub(super) fn filter(self) -> String {
        String::new()
    }

    /// Searches the table.
    pub(super) fn set_filter(self, _filter: String) {}

    /// How the table is sorted. Followed.
    pub(super) fn order(self) -> Option<Order> {
        None
    }

    /// Sorts the table by a column, or the other way if it is sorted by that one.
    pub(super) fn sort_by(self, _column: Column) {}

    /// The causes for which tenants could not be entered or read. Followed.
    pub(super) fn cards(self) -> Arc<Cards> {
        Arc::new(Cards::default())
    }

    /// Whether the browser may leave for a sign-in now: nothing is under way that it would cut off. Followed.
    pub(super) fn can_leave(self) -> bool {
        false
    }

    /// Does the one thing to do about a cause.
    pub(super) fn take_step(self, _cause: CardCause) {}

    /// The command that approves the app in the customers' tenants where it is not; none without such tenants.
    pub(super) fn approval_command(self) -> Option<ConsentCommand> {
        None
    }

    /// Offers all rows that the filter leaves as CSV.
    pub(super) fn download_csv(self) {}

    /// Offers all rows that the filter leaves as JSON.
    pub(super) fn download_json(self) {}

    // Choosing.

    /// Whether a row is chosen. Followed, this row alone.
    pub(super) fn is_chosen(self, _row: u32) -> bool {
        false
    }

    /// Whether a row can be chosen: it is not excluded, and may be written to. Followed, this row alone.
    pub(super) fn can_choose(self, _row: u32) -> bool {
        false
    }

    /// Chooses a row, or not.
    pub(super) fn choose(self, _row: u32, _is_chosen: bool) {}

    /// Chooses all rows that the filter leaves.
    pub(super) fn select_shown(self) {}

    /// Chooses none.
    pub(super) fn clear_selection(self) {}

    /// How many rows are chosen, whether or not the filter leaves them. Followed.
    pub(super) fn chosen_count(self) -> usize {
        0
    }

    // Plan and run.

    /// Why no plan can be reviewed now; none if one can. Followed.
    pub(super) fn no_plan(self) -> Option<NoPlan> {
        Some(NoPlan::NothingChosen)
    }

    /// Opens the review of a plan for the chosen rows.
    pub(super) fn review_plan(self) {}

    /// The plan under review. Followed.
    pub(super) fn plan(self) -> Option<Arc<Reviewed>> {
        None
    }

    /// What was wrong with the plan when it was to be applied. Followed.
    pub(super) fn plan_fault(self) -> Option<PlanFault> {
        None
    }

    /// Begins the run, unless a field is wrong or the run can't be kept.
    pub(super) fn apply(self, _fields: PlanFields) {}

    /// Closes the plan. Nothing was sent.
    pub(super) fn cancel_plan(self) {}

    /// The run that is under way, or has ended in this page. Followed.
    pub(super) fn run(self) -> Option<RunShown> {
        None
    }

    /// Whether this deployment keeps receipts. Followed.
    pub(super) fn keeps_receipts(self) -> bool {
        self.0.services.receipts.are_kept()
    }

    /// Goes on after the first tenants.
    pub(super) fn continue_run(self) {}

    /// Makes a plan that undoes the run, and opens its review.
    pub(super) fn undo_run(self) {}

    /// The unfinished run that the browser keeps, unless it is under way here. Followed.
    pub(super) fn kept_run(self) -> Option<KeptRun> {
        None
    }

    /// Goes on with it.
    pub(super) fn resume_run(self) {}

    /// Forgets it.
    pub(super) fn forget_run(self) {}

    /// What was said last in the status line.
    pub(super) fn news(self) -> Option<News> {
        None
    }
}
