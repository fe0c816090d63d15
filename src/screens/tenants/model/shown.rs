//! What the view shows of the tenants: plain values, in which nothing is left to decide.

use remote_help::graph::Unread;
use remote_help::ids::TenantId;
use remote_help::oauth::Listing;
use remote_help::settings::{Property, PropertyValue};
pub(in crate::screens::tenants) use remote_help::tenants::causes::CardCause;
pub(in crate::screens::tenants) use remote_help::tenants::compare::{self, CompareWith};
pub(in crate::screens::tenants) use remote_help::tenants::list::{Exclusion, Source, TooMany};
pub(in crate::screens::tenants) use remote_help::tenants::reader::{BadLine, BadReason, Unreadable};
use remote_help::tenants::run::{self, Stop};
pub(in crate::screens::tenants) use remote_help::tenants::table::{Column, Group, Order};
use remote_help::tenants::{Access, Cause, Halt, TenantReading};
use remote_help::time::UnixMillis;

/// The ID of the heading of the run, to which the focus goes when one begins.
pub(in crate::screens::tenants) const RUN: &str = "tenants-run";

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

/// What came of adding tenants to the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) struct Added {
    pub(in crate::screens::tenants) source: Source,
    /// How many tenants are new in the list.
    pub(in crate::screens::tenants) new: usize,
    /// How many were in it already.
    pub(in crate::screens::tenants) known: usize,
    /// Nothing was added: there would be more than the list takes.
    pub(in crate::screens::tenants) refused: Option<TooMany>,
    /// The text or file can't be read at all.
    pub(in crate::screens::tenants) unreadable: Option<Unreadable>,
    /// The lines that are no tenant; of many, the first.
    pub(in crate::screens::tenants) bad: Vec<BadLine>,
    /// How many such lines there are.
    pub(in crate::screens::tenants) bad_count: usize,
    /// A part of Graph's list stayed unread.
    pub(in crate::screens::tenants) unread: Option<Unread>,
}

impl Added {
    /// Nothing was added from there yet.
    pub(in crate::screens::tenants) const fn of(source: Source) -> Self {
        Self { source, new: 0, known: 0, refused: None, unreadable: None, bad: Vec::new(), bad_count: 0, unread: None }
    }
}

/// What a row says of a tenant's settings.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) enum Outcome {
    /// What is known of them, or how the last run ended there.
    Known(compare::Outcome),
    /// What the run was saving when the page was closed is to be read first.
    InDoubt,
    /// The run reads it, to see whether it is as the plan was made on.
    Checking,
    /// The change was sent.
    Sending,
    /// It is read back.
    ReadingBack,
    /// Graph asked for fewer requests; the change is sent once more then.
    Waiting(UnixMillis),
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Row {
    /// Its name, as a source has it.
    pub(in crate::screens::tenants) name: Option<String>,
    /// Its directory ID; none while a domain has not been resolved.
    pub(in crate::screens::tenants) id: Option<TenantId>,
    /// The domain by which it was added.
    pub(in crate::screens::tenants) domain: Option<String>,
    pub(in crate::screens::tenants) sources: Vec<Source>,
    /// When the relationship ends, if that is within 30 days.
    pub(in crate::screens::tenants) ends: Option<UnixMillis>,
    /// Whether the relationship is Microsoft's own, through which nothing is ever written.
    pub(in crate::screens::tenants) is_read_only: bool,
    pub(in crate::screens::tenants) exclusion: Option<Exclusion>,
    pub(in crate::screens::tenants) access: Access,
    /// Why the person doesn't get in, or why the settings could not be read.
    pub(in crate::screens::tenants) cause: Option<Cause>,
    /// What was read last, and when.
    pub(in crate::screens::tenants) reading: Option<TenantReading>,
    pub(in crate::screens::tenants) outcome: Outcome,
}

/// One cause for which tenants could not be entered or read.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Card {
    pub(in crate::screens::tenants) cause: CardCause,
    /// The cause as one of the tenants has it.
    pub(in crate::screens::tenants) example: Option<Cause>,
    pub(in crate::screens::tenants) count: usize,
    pub(in crate::screens::tenants) step: CardStep,
}

/// The one thing to do about a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum CardStep {
    /// Copy the addresses on which the app is approved, a line for each tenant.
    CopyApprovalLinks,
    /// Leave for a sign-in to the next of the tenants, which is called so.
    SignIn(String),
    /// Download these tenants as CSV.
    DownloadList,
    /// Read these tenants once more.
    ReadAgain,
}

/// Where a reading of many tenants, or a run, is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) enum Pace {
    Going,
    /// The token endpoint asked for fewer requests; it goes on by itself then.
    Throttled(UnixMillis),
    /// It begins nothing new; why. Requests may still be under way.
    Halted(Halt),
    /// The first tenants are saved: the person decides whether the rest follows.
    AwaitsRest,
    /// It ends as soon as what is under way is done.
    Stopping,
    Ended,
}

/// How far a reading of many tenants is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Sweep {
    pub(in crate::screens::tenants) pace: Pace,
    /// The tenants that are done, whatever came of it.
    pub(in crate::screens::tenants) done: usize,
    pub(in crate::screens::tenants) total: usize,
}

/// What a plan would do.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Plan {
    /// Whether it undoes a run.
    pub(in crate::screens::tenants) is_undo: bool,
    /// What it sets; none for an undo, in which each tenant has values of its own.
    pub(in crate::screens::tenants) target: Option<CompareWith>,
    /// The tenants to be changed, in the order of their turns, as people call them.
    pub(in crate::screens::tenants) order: Vec<String>,
    /// Which setting becomes what, in how many tenants.
    pub(in crate::screens::tenants) changes: Vec<(Property, PropertyValue, usize)>,
    /// The chosen tenants that match already.
    pub(in crate::screens::tenants) matching: usize,
    /// The chosen tenants that are left out: not read, or not to be written to.
    pub(in crate::screens::tenants) left_out: usize,
    /// What is kept of the run.
    pub(in crate::screens::tenants) keeping: Keeping,
    /// Whether the number of tenants must be filled in by hand.
    pub(in crate::screens::tenants) asks_for_number: bool,
}

/// Where a run is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum Keeping {
    ThisBrowser,
    ThisTab,
    Nowhere,
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

/// Which fields of a plan are wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::screens::tenants) struct PlanFaults {
    pub(in crate::screens::tenants) first: bool,
    pub(in crate::screens::tenants) stop_after: bool,
    pub(in crate::screens::tenants) number: bool,
}

/// Why no plan can be reviewed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::tenants) enum NoPlan {
    /// The sign-in doesn't permit to write.
    LacksPermission,
    /// No tenant is chosen.
    NothingChosen,
    /// None of the chosen tenants was read.
    NothingRead,
    /// There is nothing to set: what "Compare with" names is not there.
    NoTarget,
    /// Tenants are being read.
    Reading,
    /// A run is unfinished: it is resumed or forgotten first.
    RunUnfinished,
}

/// A run that is under way, or has ended in this page.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct Run {
    pub(in crate::screens::tenants) is_undo: bool,
    pub(in crate::screens::tenants) pace: Pace,
    /// Why it stops, or stopped, before its end.
    pub(in crate::screens::tenants) stop: Option<Stop>,
    /// What the tenant among the first is called for which it stopped.
    pub(in crate::screens::tenants) stopped_at: Option<String>,
    pub(in crate::screens::tenants) figures: run::Figures,
    /// A tenant whose change waits to be sent once more, and until when.
    pub(in crate::screens::tenants) throttled: Option<(String, UnixMillis)>,
    /// Whether something can be undone.
    pub(in crate::screens::tenants) can_undo: bool,
}

/// An unfinished run that the browser keeps.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) struct KeptRun {
    /// Who began it, as the sign-in names them.
    pub(in crate::screens::tenants) by: String,
    /// When; none if what is kept of it can't be read.
    pub(in crate::screens::tenants) at: Option<UnixMillis>,
    pub(in crate::screens::tenants) is_undo: bool,
    /// The tenants that are done, and all of them.
    pub(in crate::screens::tenants) done: usize,
    pub(in crate::screens::tenants) total: usize,
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
    /// Another app registration was used.
    OtherApp,
    /// The browser can't keep other tabs from it.
    NoLocks,
    /// A newer version of the panel wrote it.
    Newer,
    /// What is kept of it can't be read.
    Damaged,
}

/// What is said in the status line.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::tenants) enum News {
    /// Tenants were added to the list, or not; how many it has now.
    Added {
        added: Added,
        all: usize,
    },
    /// Graph is being asked for a list of tenants.
    Listing(Listing),
    /// A tenant was excluded, or included again; its name.
    Excluded {
        name: String,
        is_excluded: bool,
    },
    /// The list was emptied, but for the deployment's tenants; how many it has now.
    Cleared(usize),
    /// The reading begins once the list's domains have their answer.
    Resolving,
    /// Tenants are being read; how many.
    Reading(usize),
    /// How far the reading is.
    SoFar {
        done: usize,
        total: usize,
    },
    /// The reading, or the run, begins nothing new.
    Paused,
    /// It goes on.
    Resumed,
    /// The token endpoint is let alone until then.
    Throttled(UnixMillis),
    /// A tenant asks for fewer requests; its name, and when the change is sent once more.
    WaitsToWrite {
        name: String,
        until: UnixMillis,
    },
    /// It ends as soon as what is under way is done.
    Stopping,
    /// The reading ended; how many were read, differ and could not be read, and how many were not asked. None differs or not
    /// where there is nothing to compare with.
    Read {
        read: usize,
        differ: Option<usize>,
        failed: usize,
        left: usize,
    },
    /// How many rows the table shows, of how many.
    Filtered {
        shown: usize,
        all: usize,
    },
    Sorted(Option<Order>),
    /// How many tenants are chosen, of how many.
    Chosen {
        chosen: usize,
        all: usize,
    },
    /// What the tenants are compared with; how many of those that were read differ.
    Compared {
        target: CompareWith,
        differ: usize,
        read: usize,
    },
    /// A plan was cancelled: nothing was sent.
    PlanCancelled,
    /// A run began; over how many tenants.
    RunBegan {
        total: usize,
    },
    /// The run goes on, after a pause, after its first tenants or in another page.
    RunGoesOn(run::Figures),
    /// How far the run is.
    RunSoFar(run::Figures),
    /// The first tenants are saved, and the run waits.
    FirstDone(run::Figures),
    /// The run ended, or pauses; the figures. Why is told by the alert where it is a failure.
    RunEnded(run::Figures),
    /// The browser keeps an unfinished run; how many tenants are done, of how many.
    RunFound {
        done: usize,
        total: usize,
    },
    /// The browser forgot the unfinished run.
    RunForgotten,
}
