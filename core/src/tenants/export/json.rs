//! The file for programs, a row a line. It is made piece by piece, so that a page may do something else between two.

use super::{CauseFacts, Exported, access_word};
use crate::graph::RequestIds;
use crate::ids::TenantId;
use crate::settings::{Property, Settings};
use crate::tenants::compare::{Outcome, Target};
use crate::tenants::list::{RoleHint, Source};
use serde::Serialize;

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

/// The beginning of the file. `utc` is the present time in ISO 8601.
pub fn json_start(utc: &str, target: Option<&Target>) -> String {
    // Serializing texts and Booleans can't fail.
    let when = serde_json::to_string(utc).unwrap_or_default();
    let target = serde_json::to_string(&target.map(Target::settings)).unwrap_or_default();
    ["{\"schema\":1,\"when\":", &when, ",\"comparedWith\":", &target, ",\"tenants\":["].concat()
}

/// Appends a row, which has a line of its own. `is_first` tells the first one of the file, which has no comma before it.
pub fn json_row(row: &Exported<'_>, is_first: bool, out: &mut String) {
    out.push_str(if is_first { "\n" } else { ",\n" });
    // Serializing texts, Booleans and small numbers can't fail.
    out.push_str(&serde_json::to_string(&self::row(row)).unwrap_or_default());
}

/// The end of the file.
pub const JSON_END: &str = "\n]}\n";

/// The whole file at once.
pub fn json<'a>(utc: &str, target: Option<&Target>, rows: impl IntoIterator<Item = Exported<'a>>) -> String {
    let mut out = json_start(utc, target);
    for (place, row) in rows.into_iter().enumerate() {
        json_row(&row, place == 0, &mut out);
    }
    out + JSON_END
}

fn row<'a>(row: &Exported<'a>) -> Row<'a> {
    let (entry, outcome, cause) = (row.entry, row.outcome(), row.cause());
    let differences = match &outcome {
        Outcome::Differs(differences) | Outcome::NeverConfigured(differences) => {
            Some(differences.iter().map(Property::name).collect())
        }
        _ => None,
    };
    Row {
        tenant_id: entry.id().map(TenantId::as_str),
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
