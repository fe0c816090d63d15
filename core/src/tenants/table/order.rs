//! The order of rows.

use super::facts::Facts;
use crate::ids::TenantId;
use crate::sessions::fold;
use crate::settings::{Property, PropertyValue, RemoteAssistanceState};
use crate::tenants::Ending;
use crate::tenants::compare::Outcome;
use std::cmp::Ordering;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// "Name": the name, else the domain.
    Name,
    /// "Directory ID".
    DirectoryId,
    /// "Source".
    Source,
    /// One of the settings.
    Setting(Property),
    /// How old the settings are.
    Age,
    /// "Access".
    Access,
    /// "Outcome".
    Outcome,
}

/// An order of rows. Without one they stand as they were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The column that the rows are sorted by.
    pub by: Column,
    /// Whether the greatest stands first.
    pub descending: bool,
}

/// What a row is sorted by in the present order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum SortKey {
    /// There is nothing to sort by, so the row stands last in either direction.
    #[default]
    Nothing,
    Number(f64),
    /// In lower case.
    Text(String),
}

impl SortKey {
    /// A row's key in a column.
    pub(super) fn of(facts: &Facts, by: Column) -> Self {
        let text = |text: Option<&str>| text.map_or(Self::Nothing, |text| Self::Text(fold::folded(text)));
        let number = |number: Option<f64>| number.map_or(Self::Nothing, Self::Number);
        match by {
            Column::Name => text(facts.name.as_deref().or(facts.domain.as_deref())),
            Column::DirectoryId => text(facts.id.as_ref().map(TenantId::as_str)),
            // Sets of fewer and earlier sources first.
            Column::Source => {
                let places = facts.sources.iter().map(|source| f64::from(source as u8));
                number(places.reduce(|all, place| all * 10.0 + place))
            }
            Column::Setting(property) => {
                let value = facts.settings.as_ref().map(|settings| settings.value(property));
                match value {
                    None | Some(PropertyValue::Lacking) => Self::Nothing,
                    Some(PropertyValue::Flag(flag)) => Self::Number(f64::from(u8::from(flag))),
                    Some(PropertyValue::State(RemoteAssistanceState::Disabled)) => Self::Number(0.0),
                    Some(PropertyValue::State(RemoteAssistanceState::Enabled)) => Self::Number(1.0),
                    Some(PropertyValue::State(RemoteAssistanceState::Unknown(_))) => Self::Number(2.0),
                }
            }
            Column::Age => number(facts.read_at.map(|at| -at.get())),
            Column::Access => Self::Number(f64::from(facts.access as u8)),
            Column::Outcome => number(rank(&facts.outcome)),
        }
    }

    /// Where this key stands to another one.
    pub(super) fn cmp(&self, other: &Self, descending: bool) -> Ordering {
        let directed = |ordering: Ordering| if descending { ordering.reverse() } else { ordering };
        // One column has keys of one kind, and those without any stand last.
        let kind = |key: &Self| match key {
            Self::Number(_) => 0,
            Self::Text(_) => 1,
            Self::Nothing => 2,
        };
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => directed(one.total_cmp(other)),
            (Self::Text(one), Self::Text(other)) => directed(one.cmp(other)),
            _ => kind(self).cmp(&kind(other)),
        }
    }
}

/// The place of an outcome: from the good ones to those that need somebody. Returns `None` if there is none yet.
fn rank(outcome: &Outcome) -> Option<f64> {
    let differ = |from: u8, count: usize| f64::from(from) + f64::from(u8::try_from(count).unwrap_or(u8::MAX)) / 256.0;
    Some(match outcome {
        Outcome::NotRead => return None,
        Outcome::Ended(Ending::Saved) => 0.0,
        Outcome::Ended(Ending::MatchedAlready) => 1.0,
        Outcome::Matches => 2.0,
        Outcome::Read => 3.0,
        Outcome::NeverConfigured(differences) => differ(4, differences.count()),
        Outcome::Differs(differences) => differ(5, differences.count()),
        Outcome::Ended(Ending::NotStarted) => 6.0,
        Outcome::Ended(Ending::ChangedSince) => 7.0,
        Outcome::Ended(Ending::Refused) => 8.0,
        Outcome::NoIntune => 9.0,
        Outcome::NoResource => 10.0,
        Outcome::NoRole => 11.0,
        Outcome::ApprovalRequired => 12.0,
        Outcome::Failed => 13.0,
        Outcome::Ended(Ending::NotSaved) => 14.0,
        Outcome::Ended(Ending::Different) => 15.0,
        Outcome::Ended(Ending::Uncertain) => 16.0,
    })
}
