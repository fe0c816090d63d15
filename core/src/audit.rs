//! Intune's audit log of the settings: asking for it, page by page, and reading it. It is asked for only when the user
//! wants to see it, with a permission of its own.
//!
//! Sources: <https://learn.microsoft.com/graph/api/intune-auditing-auditevent-list>,
//! <https://learn.microsoft.com/graph/api/resources/intune-auditing-auditevent>

use crate::auth::Token;
use crate::cloud::Endpoints;
use crate::graph::{ErrorKind, GraphError, Request, Response};
use crate::receipt::Receipt;
use crate::settings::{Change, Property, changes};
use crate::time::{Millis, UnixMillis};
use serde_json::Value;

/// The least permission that reads the audit trail. There is none that reads this setting's alone.
pub const AUDIT_PERMISSION: &str = "DeviceManagementApps.Read.All";

const PATH: &str = "/beta/deviceManagement/auditEvents";
/// Events asked for at a time.
const PAGE_SIZE: usize = 50;
/// The most events of a page that are kept, and the most resources and changes of an event.
const MOST_EVENTS: usize = 200;
const MOST_CHANGES: usize = 50;
/// The longest text kept, in characters.
const LONGEST_TEXT: usize = 300;
/// How far apart an event and its receipt may be: the service's clock and the device's differ.
const APART: Millis = Millis::from_minutes(5.0);

/// One page of the trail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Those events of it that are about Remote Help's settings, in the service's order: newest first.
    pub events: Vec<AuditEvent>,
    /// Where the next page is, for [`next_page`]; `None` after the last.
    pub next: Option<String>,
}

/// An event about Remote Help's settings. Each text as the service wrote it, as far as it is there, and at most 300
/// characters of it; never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditEvent {
    /// When: ISO 8601 in UTC, often with seven digits after the second.
    pub at: Option<String>,
    /// The person, else the app: their sign-in name, or its name.
    pub actor: Option<String>,
    /// What was done, such as `Patch RemoteAssistanceSettings`.
    pub activity: Option<String>,
    /// How it ended, such as `Success`.
    pub result: Option<String>,
    /// The client request ID of the request that did it.
    pub correlation: Option<String>,
    /// What changed; other properties of the resource among them.
    pub changes: Vec<AuditChange>,
}

/// A property that an event says was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditChange {
    /// Its name.
    pub name: String,
    /// Its value before.
    pub old: Option<String>,
    /// Its value after.
    pub new: Option<String>,
}

/// Asks for the newest events since a time: ISO 8601 in UTC, such as `2026-01-02T03:04:05Z`. Returns `None` if
/// Graph's origin is no origin, which a configuration can't bring about.
pub fn first_page(endpoints: &Endpoints, token: &Token, client_request_id: String, since: &str) -> Option<Request> {
    // It becomes a part of an address.
    let since: String =
        since.chars().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | ':' | '.')).collect();
    let url = format!(
        "{}{PATH}?$filter=activityDateTime%20ge%20{since}&$orderby=activityDateTime%20desc&$top={PAGE_SIZE}",
        endpoints.graph()
    );
    Request::get_page(endpoints, token, client_request_id, url)
}

/// Asks for the page that the last one named. Returns `None` if that isn't at this deployment's Graph: a token goes
/// nowhere else, whatever a response says.
pub fn next_page(endpoints: &Endpoints, token: &Token, client_request_id: String, next: &str) -> Option<Request> {
    Request::get_page(endpoints, token, client_request_id, next.to_owned())
}

/// Reads a page.
///
/// # Errors
/// What the answer means otherwise. A refusal for want of [`AUDIT_PERMISSION`] is [`ErrorKind::MissingScope`].
pub fn read_page(answer: &Response) -> Result<Page, GraphError> {
    if !matches!(answer.status, 200..=299) {
        return Err(GraphError::of(answer));
    }
    let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    let Some(events) = body.get("value").and_then(Value::as_array) else {
        return Err(GraphError { kind: ErrorKind::NotGraph, ..GraphError::of(answer) });
    };
    let events = events.iter().filter(|event| is_of_remote_help(event)).take(MOST_EVENTS).map(event).collect();
    // Not cut: a cut address leads elsewhere.
    let next = body.get("@odata.nextLink").and_then(Value::as_str).filter(|next| !next.is_empty()).map(str::to_owned);
    Ok(Page { events, next })
}

/// Whether an event is about Remote Help's settings: by the names of what was done, to what, and of which properties.
/// Intune calls the feature by its old name there, and documents no name to filter by.
fn is_of_remote_help(event: &Value) -> bool {
    let names = ["activity", "activityType", "category", "componentName", "displayName"];
    let resource_names = ["auditResourceType", "displayName", "type"];
    names.iter().any(|name| mentions(event.get(name)))
        || items(event, "resources").any(|resource| {
            resource_names.iter().any(|name| mentions(resource.get(name)))
                || items(resource, "modifiedProperties").any(|property| mentions(property.get("displayName")))
        })
}

fn mentions(name: Option<&Value>) -> bool {
    let name = name.and_then(Value::as_str).unwrap_or_default().chars().take(LONGEST_TEXT);
    let name: String = name.filter(|letter| *letter != ' ').map(|letter| letter.to_ascii_lowercase()).collect();
    name.contains("remoteassistance")
        || Property::ALL.iter().any(|property| name.contains(&property.name().to_ascii_lowercase()))
}

fn event(event: &Value) -> AuditEvent {
    let actor = |name| text(event.get("actor")?.get(name));
    AuditEvent {
        at: text(event.get("activityDateTime")),
        actor: ["userPrincipalName", "servicePrincipalName", "applicationDisplayName"].into_iter().find_map(actor),
        activity: ["activityType", "activity", "displayName"].into_iter().find_map(|name| text(event.get(name))),
        result: text(event.get("activityResult")),
        correlation: text(event.get("correlationId")),
        changes: items(event, "resources")
            .flat_map(|resource| items(resource, "modifiedProperties"))
            .filter_map(|property| {
                let name = text(property.get("displayName"))?;
                Some(AuditChange { name, old: text(property.get("oldValue")), new: text(property.get("newValue")) })
            })
            .take(MOST_CHANGES)
            .collect(),
    }
}

/// The first items of a list.
fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().take(MOST_CHANGES)
}

/// A text that says something, or a flag as one.
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        // So Intune writes that there is none.
        Value::String(text) if text.is_empty() || text == "<null>" => None,
        Value::String(text) => Some(text.chars().take(LONGEST_TEXT).collect()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

impl AuditEvent {
    /// The receipt of the save that left this event: by the request's ID; else, since the service may name another ID
    /// there, the nearest in time by the same person writing the same values within five minutes. `at` is
    /// [`Self::at`], if it could be read.
    pub fn receipt<'a>(
        &self,
        receipts: impl IntoIterator<Item = &'a Receipt>,
        at: Option<UnixMillis>,
    ) -> Option<&'a Receipt> {
        let mut nearest: Option<(Millis, &Receipt)> = None;
        for receipt in receipts {
            if self.names_a_request_of(receipt) {
                return Some(receipt);
            }
            let Some(apart) = at.map(|at| (at - receipt.at).abs()) else { continue };
            if apart <= APART && nearest.is_none_or(|(least, _)| apart < least) && self.looks_like(receipt) {
                nearest = Some((apart, receipt));
            }
        }
        nearest.map(|(_, receipt)| receipt)
    }

    fn names_a_request_of(&self, receipt: &Receipt) -> bool {
        let Some(own) = &self.correlation else { return false };
        let ids = receipt.requests.iter().flat_map(|trace| [&trace.client_request_id, &trace.request_id]);
        ids.flatten().any(|id| id.eq_ignore_ascii_case(own))
    }

    fn looks_like(&self, receipt: &Receipt) -> bool {
        let same = |own: &str, its: &str| own.eq_ignore_ascii_case(its);
        let wrote = |change: &Change| {
            let value = change.after.json();
            self.changes.iter().any(|own| {
                same(&own.name, change.property.name())
                    && own.new.as_deref().is_some_and(|new| same(new, value.trim_matches('"')))
            })
        };
        let saved = changes(&receipt.before, &receipt.wanted);
        self.actor.as_deref().zip(receipt.user.as_deref()).is_some_and(|(own, its)| same(own, its))
            && !saved.is_empty()
            && saved.iter().all(wrote)
    }
}

#[cfg(test)]
mod tests;
