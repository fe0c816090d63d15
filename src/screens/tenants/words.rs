//! What the table and the figures say, in words.

use super::model::{Outcome, Row};
use crate::components::describe;
use crate::text::tenants as text;
use browser::{intl, locale};
use remote_help::settings::{Property, Settings};
use remote_help::tenants::compare::{CompareWith, Outcome as Known};
use remote_help::tenants::list::Source;
use remote_help::tenants::run;
use remote_help::tenants::table::{Column, Facts, Group};
use remote_help::tenants::{Access, Ending};
use remote_help::time::UnixMillis;

/// How many there are of something, with the words for it.
pub(super) type Counted = (usize, fn(usize) -> String);

/// What there is any of, in words.
pub(super) fn counted(all: &[Counted]) -> Vec<String> {
    all.iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(*count)).collect()
}

/// Where a tenant comes from.
pub(super) fn source(source: Source) -> &'static str {
    match source {
        Source::Typed => text::source_typed(),
        Source::File => text::source_file(),
        Source::Deployment => text::source_deployment(),
        Source::Customers => text::source_customers(),
        Source::Organization => text::source_organization(),
    }
}

/// All that a row says of its sources: also when the relationship ends, and whether it is for reading alone.
pub(super) fn sources(
    sources: impl IntoIterator<Item = Source>,
    ends: Option<UnixMillis>,
    is_read_only: bool,
) -> String {
    let mut said: Vec<String> = sources.into_iter().map(|source| self::source(source).to_owned()).collect();
    said.extend(ends.map(|at| text::source_ends(&intl::short_day(at))));
    said.extend(is_read_only.then(|| text::source_microsoft_led().to_owned()));
    describe::list(&said)
}

/// Whether the person gets in.
pub(super) fn access(access: Access) -> &'static str {
    match access {
        Access::Waiting => text::access_waiting(),
        Access::SignedIn => text::access_signed_in(),
        Access::SignInNeeded => text::access_sign_in_needed(),
        Access::NotApproved => text::access_not_approved(),
        Access::NoAccess => text::access_no_access(),
        Access::Blocked => text::access_blocked(),
        Access::NoSuchTenant => text::access_no_such_tenant(),
        Access::Failed => text::access_failed(),
        Access::Excluded => text::access_excluded(),
    }
}

/// What is known of a tenant's settings.
pub(super) fn outcome(outcome: &Known) -> String {
    let plain = match outcome {
        Known::NotRead => text::outcome_not_read(),
        Known::Read => text::outcome_read(),
        Known::Matches => text::outcome_matches(),
        Known::Differs(differences) => return text::outcome_differs(&locale::number(differences.count())),
        Known::NeverConfigured(differences) if differences.is_empty() => text::outcome_never_configured(),
        Known::NeverConfigured(differences) => {
            return text::outcome_never_configured_differs(&locale::number(differences.count()));
        }
        Known::NoIntune => text::outcome_no_intune(),
        Known::NoResource => text::outcome_no_resource(),
        Known::NoRole => text::outcome_no_role(),
        Known::ApprovalRequired => text::outcome_approval(),
        Known::Failed => text::outcome_failed(),
        Known::Ended(ending) => self::ending(ending),
    };
    plain.to_owned()
}

/// How a run ended in a tenant.
fn ending(ending: &Ending) -> &'static str {
    match ending {
        Ending::Saved => text::outcome_saved(),
        Ending::MatchedAlready => text::outcome_matched_already(),
        Ending::NotSaved => text::outcome_not_saved(),
        Ending::Different => text::outcome_different(),
        Ending::Uncertain => text::outcome_uncertain(),
        Ending::ChangedSince => text::outcome_changed_since(),
        Ending::Refused => text::outcome_refused(),
        Ending::NotStarted => text::outcome_not_started(),
    }
}

/// What a row says of its outcome: what is under way there, else what is known.
pub(super) fn row_outcome(row: &Row) -> String {
    let plain = match &row.outcome {
        Outcome::Known(known) => return outcome(known),
        Outcome::InDoubt => text::outcome_in_doubt(),
        Outcome::Checking => text::outcome_reading(),
        Outcome::Sending => text::outcome_sending(),
        Outcome::ReadingBack => text::outcome_reading_back(),
        Outcome::Waiting(_) => text::outcome_throttled(),
    };
    plain.to_owned()
}

/// What "Filter tenants" finds a row by besides name, ID and domain.
pub(super) fn searched(facts: &Facts) -> String {
    let is_read_only = facts.relationship.is_some_and(|relationship| relationship.is_microsoft_led);
    let sources = sources(facts.sources.iter(), None, is_read_only);
    [&sources, " ", access(facts.access), " ", &outcome(&facts.outcome)].concat()
}

/// A column's name.
pub(super) fn column(column: Column) -> &'static str {
    match column {
        Column::Name => text::column_name(),
        Column::DirectoryId => text::column_directory_id(),
        Column::Source => text::column_source(),
        Column::Setting(property) => describe::name(property),
        Column::Access => text::column_access(),
        Column::Outcome => text::column_outcome(),
        Column::Age => text::column_read_at(),
    }
}

/// What tenants are compared with.
pub(super) fn compare_with(with: CompareWith) -> &'static str {
    match with {
        CompareWith::Form => text::compare_form(),
        CompareWith::Deployment => text::compare_deployment(),
        CompareWith::Imported => text::compare_imported(),
    }
}

/// All settings with their positions, in one line.
pub(super) fn settings(settings: &Settings) -> String {
    let said = Property::ALL.map(|property| {
        text::compare_value(describe::name(property), describe::position(property, &settings.value(property)))
    });
    describe::list(&said)
}

/// A group of rows with its figure, as its button is called.
pub(super) fn group(group: Group, count: usize) -> String {
    match group {
        Group::Differs => text::group_differ(count),
        Group::Matches => text::group_match(count),
        Group::NeverConfigured => text::group_never_configured(count),
        Group::SignInNeeded => text::group_sign_in(count),
        Group::NotApproved => text::group_not_approved(count),
        Group::NoAccess => text::group_no_access(count),
        Group::Blocked => text::group_blocked(count),
        Group::NoSuchTenant => text::group_no_such_tenant(count),
        Group::NoIntune => text::group_no_intune(count),
        Group::NoResource => text::group_no_resource(count),
        Group::NoRole => text::group_no_role(count),
        Group::ApprovalRequired => text::group_approval(count),
        Group::Failed => text::group_failed(count),
        Group::Saved => text::group_saved(count),
        Group::NotSaved => text::group_not_saved(count),
        Group::Different => text::group_different(count),
        Group::Uncertain => text::group_uncertain(count),
        Group::ChangedSince => text::group_changed_since(count),
        Group::Refused => text::group_refused(count),
        Group::NotStarted => text::group_not_started(count),
        Group::Waiting => text::group_waiting(count),
        Group::Excluded => text::group_excluded(count),
    }
}

/// How many tenants of a run are done.
pub(super) fn done(figures: &run::Figures) -> usize {
    figures.of.saturating_sub(figures.not_started + figures.under_way)
}

/// How a run stands: how many tenants ended in each way. `is_over` says whether nothing is to come.
pub(super) fn run_figures(figures: &run::Figures, is_over: bool) -> String {
    let not_started: fn(usize) -> String = if is_over { text::group_not_started } else { text::figure_to_go };
    let parts: [Counted; 9] = [
        (figures.saved, text::figure_saved),
        (figures.matched_already, text::figure_matched),
        (figures.not_saved, text::group_not_saved),
        (figures.different, text::group_different),
        (figures.uncertain, text::group_uncertain),
        (figures.changed_since, text::group_changed_since),
        (figures.refused, text::group_refused),
        (figures.under_way, text::figure_under_way_tenants),
        (figures.not_started, not_started),
    ];
    describe::list(&counted(&parts))
}
