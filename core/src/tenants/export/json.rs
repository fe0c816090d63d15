//! The file for programs.

use super::{CauseFacts, Exported, access_word};
use crate::graph::RequestIds;
use crate::settings::{Property, Settings};
use crate::tenants::compare::{Outcome, Target};
use crate::tenants::list::{RoleHint, Source};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    schema: u8,
    when: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    compared_with: Option<&'a Settings>,
    tenants: Vec<Row<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    tenant_id: Option<&'a str>,
    name: Option<&'a str>,
    domain: Option<&'a str>,
    source: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relationship: Option<RelationshipOf<'a>>,
    access: &'static str,
    outcome: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Vec<&'static str>>,
    settings: Option<&'a Settings>,
    read_at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<Run<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<CauseFacts>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RelationshipOf<'a> {
    ends: Option<&'a str>,
    is_extended: bool,
    is_microsoft_led: bool,
    has_writing_role: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    id: &'a str,
    receipt: Option<&'a str>,
    ended_at: Option<&'a str>,
    before: &'a Settings,
    after: &'a Settings,
    found: Option<&'a Settings>,
    requests: &'a [RequestIds],
}

/// The file with these rows. `utc` is the present time in ISO 8601.
pub fn json<'a>(utc: &'a str, target: Option<&'a Target>, rows: impl IntoIterator<Item = Exported<'a>>) -> String {
    let tenants = rows.into_iter().map(row).collect();
    let file = File { schema: 1, when: utc, compared_with: target.map(Target::settings), tenants };
    // Serializing texts, Booleans and small numbers can't fail.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

fn row(row: Exported<'_>) -> Row<'_> {
    let (entry, outcome, cause) = (row.entry, row.outcome(), row.cause());
    let differences = match &outcome {
        Outcome::Differs(differences) | Outcome::NeverConfigured(differences) => {
            Some(differences.iter().map(Property::name).collect())
        }
        _ => None,
    };
    Row {
        tenant_id: entry.id().map(|id| id.as_str()),
        name: entry.name(),
        domain: entry.domain(),
        source: entry.sources().iter().map(Source::word).collect(),
        relationship: entry.relationship().map(|relationship| RelationshipOf {
            ends: row.ends,
            is_extended: relationship.is_extended,
            is_microsoft_led: relationship.is_microsoft_led,
            has_writing_role: match relationship.role {
                RoleHint::Writes => Some(true),
                RoleHint::Lacks => Some(false),
                RoleHint::Unsaid => None,
            },
        }),
        access: access_word(row.access()),
        outcome: outcome.word(),
        differences,
        settings: row.settings(),
        read_at: row.read_at,
        run: row.run.map(|run| Run {
            id: run.id,
            receipt: run.receipt,
            ended_at: run.at,
            before: run.before,
            after: run.wanted,
            found: run.found,
            requests: run.requests,
        }),
        cause: Some(cause).filter(|cause| *cause != CauseFacts::default()),
    }
}
