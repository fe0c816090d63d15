//! Rows of the table as files: CSV for spreadsheets, and JSON. Neither holds a token, claims, or a service's sentences,
//! which may name people.
//!
//! The words for access and outcome are the table's, in English. The CSV can be read by "Tenant file" again.

mod csv;
mod json;

pub use csv::{csv_header, csv_row};
pub use json::{JSON_END, json, json_row, json_start};

use super::Cause;
use super::compare::{Outcome, Target, access_word};
use super::list::Entry;
use super::{Access, TenantState};
use crate::graph::RequestIds;
use crate::oauth::SignInError;
use crate::settings::Settings;
use serde::Serialize;

/// A row to be written.
#[derive(Clone, Copy, Debug)]
pub struct Exported<'a> {
    /// The tenant.
    pub entry: &'a Entry,
    /// What is known of it.
    pub state: Option<&'a TenantState>,
    /// What the table compares with.
    pub target: Option<&'a Target>,
    /// When the settings were read, in ISO 8601 and UTC; `None` if they were not.
    pub read_at: Option<&'a str>,
    /// When the relationship ends, the same way.
    pub ends: Option<&'a str>,
    /// What the last run did there; `None` if it was not part of one.
    pub run: Option<RunOf<'a>>,
}

/// What a run did in a tenant.
#[derive(Clone, Copy, Debug)]
pub struct RunOf<'a> {
    /// The run's ID.
    pub id: &'a str,
    /// The settings that the plan was made on.
    pub before: &'a Settings,
    /// The settings that were to be set.
    pub wanted: &'a Settings,
    /// The settings that were found at last; `None` if nobody could tell.
    pub found: Option<&'a Settings>,
    /// The IDs of its requests, in order.
    pub requests: &'a [RequestIds],
    /// The ID of its receipt.
    pub receipt: Option<&'a str>,
    /// When it ended, in ISO 8601 and UTC.
    pub at: Option<&'a str>,
}

/// The codes and IDs of a cause, by which somebody at Microsoft or in the tenant finds what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct CauseFacts {
    aadsts: Option<u32>,
    error: Option<String>,
    suberror: Option<String>,
    status: Option<u16>,
    code: Option<String>,
    request_id: Option<String>,
    client_request_id: Option<String>,
    trace_id: Option<String>,
    correlation_id: Option<String>,
    at: Option<String>,
}

impl CauseFacts {
    fn of(cause: Option<&Cause>) -> Self {
        match cause {
            None => Self::default(),
            Some(Cause::SignIn(SignInError::Refused(error))) => Self {
                aadsts: error.number,
                error: Some(error.error.clone()),
                suberror: error.detail.clone(),
                status: error.status,
                trace_id: error.trace_id.clone(),
                correlation_id: error.correlation_id.clone(),
                at: error.timestamp.clone(),
                ..Self::default()
            },
            Some(Cause::SignIn(error)) => Self { error: Some(error.to_string()), ..Self::default() },
            Some(Cause::Graph(error)) => Self {
                status: error.details.status,
                code: error.details.code.clone(),
                request_id: error.details.request_id.clone(),
                client_request_id: error.details.client_request_id.clone(),
                at: error.details.date.clone(),
                ..Self::default()
            },
        }
    }
}

impl<'a> Exported<'a> {
    fn access(&self) -> Access {
        self.entry.access(self.state)
    }

    fn outcome(&self) -> Outcome {
        if self.entry.is_excluded() { Outcome::NotRead } else { Outcome::of(self.state, self.target) }
    }

    fn cause(&self) -> CauseFacts {
        CauseFacts::of(self.entry.cause(self.state))
    }

    /// The settings as last read.
    fn settings(&self) -> Option<&'a Settings> {
        Some(&self.state?.reading.as_ref()?.settings)
    }
}

#[cfg(test)]
mod tests;
