//! What the view shows of the tenants beside what `core` has a type for: plain values, in which nothing is left to decide.

use remote_help::oauth::Listing;
use remote_help::tenants::Cause;
use remote_help::tenants::Halt;
use remote_help::tenants::causes::Card;
use remote_help::tenants::compare::CompareWith;
use remote_help::tenants::list::{Exclusion, Source};
use remote_help::tenants::plan::Draft;
use remote_help::tenants::reader::BadLine;
use remote_help::tenants::reading;
use remote_help::tenants::run::{self, RowStep};
use remote_help::tenants::table::{Column, Facts};
use remote_help::time::UnixMillis;

/// Whether the screen can be used with the sign-in in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum Use {
    /// Tenants can be read, and written to.
    Write,
    /// Tenants can be read: the sign-in was made to view only, or grants no more.
    Read,
    /// The token was pasted, so that no other tenant's can be got by it.
    PastedToken,
    /// There is no client ID.
    NoClient,
    /// Nobody is signed in, or the token was refused.
    SignedOut,
}

impl Use {
    /// Whether tenants can be listed and read.
    pub(in crate::screens::tenants) const fn can_read(self) -> bool {
        matches!(self, Self::Write | Self::Read)
    }
}

/// What came of adding tenants to the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) struct AddedShown {
    pub(in crate::screens::tenants) source: Source,
    /// How many tenants are new in the list.
    pub(in crate::screens::tenants) new: usize,
    /// How many were in it already.
    pub(in crate::screens::tenants) known: usize,
    /// The lines that name no tenant, as far as they are named.
    pub(in crate::screens::tenants) bad: Vec<BadLine>,
    /// How many such lines there are.
    pub(in crate::screens::tenants) bad_count: usize,
    /// What a list of Graph's has that names no tenant, or a customer that is no longer one.
    pub(in crate::screens::tenants) passed_over: usize,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Row {
    /// What the table sorts and finds by; its `words` are those of [`crate::screens::tenants::words`].
    pub(in crate::screens::tenants) facts: Facts,
    /// Why the person doesn't get in, or why the settings could not be read.
    pub(in crate::screens::tenants) cause: Option<Cause>,
    pub(in crate::screens::tenants) exclusion: Option<Exclusion>,
    /// When the relationship ends, if that is within 30 days.
    pub(in crate::screens::tenants) ends: Option<UnixMillis>,
    /// Whether a reading asks it now.
    pub(in crate::screens::tenants) is_being_read: bool,
    /// What the run does there, until it has ended there.
    pub(in crate::screens::tenants) step: Option<RowStep>,
}

/// The cards of causes, with the tenant that a sign-in would go to next.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::screens::tenants) struct Cards {
    pub(in crate::screens::tenants) cards: Vec<Card>,
    /// What the next tenant is called that needs a sign-in.
    pub(in crate::screens::tenants) next: Option<String>,
}

/// How far a reading is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Sweep {
    pub(in crate::screens::tenants) phase: reading::Phase,
    pub(in crate::screens::tenants) progress: reading::Progress,
    /// Until when the token endpoint is left alone.
    pub(in crate::screens::tenants) throttled: Option<UnixMillis>,
}

/// A plan under review.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Reviewed {
    pub(in crate::screens::tenants) draft: Draft,
    /// What the plan sets; none for an undo.
    pub(in crate::screens::tenants) from: Option<CompareWith>,
    pub(in crate::screens::tenants) kept: Kept,
}

/// Where a run is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum Kept {
    ThisBrowser,
    ThisTab,
    Nowhere,
}

/// Why no plan can be reviewed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum NoPlan {
    /// The sign-in doesn't permit to write.
    LacksPermission,
    /// A run is unfinished: it is resumed or forgotten first.
    RunUnfinished,
    /// Tenants are being read.
    Reading,
    /// There is nothing to set: what "Compare with" names is not there, or can't be written.
    NoTarget,
    /// No tenant is chosen.
    NothingChosen,
}

/// The fields of a plan, as they were filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::screens::tenants) struct PlanFields {
    pub(in crate::screens::tenants) first: String,
    pub(in crate::screens::tenants) stop_after: String,
    pub(in crate::screens::tenants) reason: String,
    /// Empty where it isn't asked for.
    pub(in crate::screens::tenants) number: String,
}

/// A run that is under way, or has ended in this page.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct RunShown {
    pub(in crate::screens::tenants) is_undo: bool,
    pub(in crate::screens::tenants) phase: run::Phase,
    /// Why it begins nothing new.
    pub(in crate::screens::tenants) halt: Option<Halt>,
    /// Why it stopped, once it has ended before its end.
    pub(in crate::screens::tenants) stop: Option<run::Stop>,
    /// What the tenant among the first is called for which it stopped.
    pub(in crate::screens::tenants) stopped_at: Option<String>,
    pub(in crate::screens::tenants) figures: run::Figures,
    /// Until when the token endpoint is left alone.
    pub(in crate::screens::tenants) throttled: Option<UnixMillis>,
    /// The tenants whose change waits to be sent once more, as people call them, and until when.
    pub(in crate::screens::tenants) waiting: Vec<(String, UnixMillis)>,
    /// Whether something of it can be undone now.
    pub(in crate::screens::tenants) can_undo: bool,
}

/// An unfinished run that the browser keeps.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct KeptRun {
    /// Who began it, as the sign-in names them; none if that can't be read.
    pub(in crate::screens::tenants) by: Option<String>,
    pub(in crate::screens::tenants) at: Option<UnixMillis>,
    pub(in crate::screens::tenants) is_undo: bool,
    /// The tenants that are done, and all of them.
    pub(in crate::screens::tenants) done: usize,
    pub(in crate::screens::tenants) of: usize,
    /// Why it can't be resumed here and now.
    pub(in crate::screens::tenants) refusal: Option<ResumeRefusal>,
}

/// Why an unfinished run can't be resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum ResumeRefusal {
    /// Another person began it.
    OtherPerson,
    /// It was begun from another home tenant.
    OtherTenant,
    /// It was begun in another cloud.
    OtherCloud,
    /// The sign-in doesn't permit to write.
    LacksPermission,
    /// Another tab has it.
    OtherTab,
    /// What is kept of it can't be read.
    Damaged,
}

/// What is said in the status line.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) enum News {
    /// Tenants were added to the list; how many it has now.
    Added { added: AddedShown, all: usize },
    /// The list was emptied; how many tenants are left, which are the deployment's.
    Cleared { left: usize },
    /// Graph is being asked for a list of tenants.
    Listing(Listing),
    /// A tenant was excluded, or included again; what it is called.
    Excluded { name: String, is_excluded: bool },
    /// Tenants are being read; how many.
    Reading(usize),
    /// How far the reading is.
    SoFar(reading::Progress),
    /// The reading, or the run, begins nothing new, since the person wants it.
    Paused,
    /// It goes on.
    Resumed,
    /// It ends as soon as what is under way is done.
    Stopping,
    /// The token endpoint is left alone until then; the reading, or the run, goes on by itself.
    Throttled(UnixMillis),
    /// The reading ended; how many of the tenants that were read differ, if they are compared with something.
    Read { figures: reading::Figures, differ: Option<usize> },
    /// How many rows the table shows, of how many.
    Filtered { shown: usize, all: usize },
    /// The table was sorted.
    Sorted { by: Column, descending: bool },
    /// How many tenants are chosen.
    Chosen(usize),
    /// What the tenants are compared with; how many of those that were read differ.
    Compared { with: CompareWith, differ: usize, read: usize },
    /// A plan was cancelled: nothing was sent.
    PlanCancelled,
    /// A run began, or goes on after the page was loaded again; over how many tenants.
    RunBegan(usize),
    /// How far the run is.
    RunSoFar(run::Figures),
    /// The first tenants are saved, and the run waits.
    FirstDone(run::Figures),
    /// A tenant's change is sent once more at this moment; what it is called.
    WaitsToWrite(String, UnixMillis),
    /// The run ended. Why, where that is a failure, is told by the alert.
    RunEnded(run::Figures),
    /// The browser forgot the unfinished run.
    RunForgotten,
}
