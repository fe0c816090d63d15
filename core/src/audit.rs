//! Intune's audit log of the settings, requested and read page by page. The panel asks for it only when the user wants
//! to see it, and with a permission of its own.
//!
//! Sources: <https://learn.microsoft.com/graph/api/intune-auditing-auditevent-list>,
//! <https://learn.microsoft.com/graph/api/resources/intune-auditing-auditevent>

pub use crate::auth::AUDIT_PERMISSION;

use crate::auth::Token;
use crate::cloud::Endpoints;
use crate::graph::{ErrorKind, GraphError, Request, Response};
use crate::receipt::Receipt;
use crate::settings::{Change, Property, changes};
use crate::time::{Millis, UnixMillis};
use serde_json::Value;

const PATH: &str = "/beta/deviceManagement/auditEvents";
/// Events requested at a time.
const PAGE_SIZE: usize = 50;
/// The most events kept of a page.
const MOST_EVENTS: usize = 200;
/// The most resources of an event, and the most changes of a resource, that are read.
const MOST_CHANGES: usize = 50;
/// The longest text of an event, in characters.
const LONGEST_TEXT: usize = 300;
/// How far apart in time an event and its receipt may be, since the service's clock and the device's differ.
const APART: Millis = Millis::from_minutes(5.0);

/// One page of the audit log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The page's events about Remote Help's settings, newest first as the service sends them.
    pub events: Vec<AuditEvent>,
    /// The address of the next page, for [`next_page`]; `None` on the last.
    pub next: Option<String>,
}

/// An event about Remote Help's settings. Each text is as the service wrote it, cut to 300 characters, and `None` if it
/// is missing. It is never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditEvent {
    /// When it happened: ISO 8601 in UTC, often with seven decimals of a second.
    pub at: Option<String>,
    /// The person's sign-in name, else the app's name.
    pub actor: Option<String>,
    /// The activity, such as `Patch RemoteAssistanceSettings`.
    pub activity: Option<String>,
    /// The result, such as `Success`.
    pub result: Option<String>,
    /// The client request ID of the request that caused it.
    pub correlation: Option<String>,
    /// The changes, including those of other properties of the resource.
    pub changes: Vec<AuditChange>,
}

/// A change of one property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditChange {
    /// The property's name.
    pub name: String,
    /// The value before.
    pub old: Option<String>,
    /// The value after.
    pub new: Option<String>,
}

/// Requests the newest events since a time in ISO 8601 and UTC, such as `2026-01-02T03:04:05Z`. Returns `None` if
/// Graph's origin is invalid, which no configuration permits.
pub fn first_page(endpoints: &Endpoints, token: &Token, client_request_id: String, since: &str) -> Option<Request> {
    // The text becomes a part of an address.
    let since: String =
        since.chars().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | ':' | '.')).collect();
    let url = format!(
        "{}{PATH}?$filter=activityDateTime%20ge%20{since}&$orderby=activityDateTime%20desc&$top={PAGE_SIZE}",
        endpoints.graph()
    );
    Request::get_page(endpoints, token, client_request_id, url)
}

/// Requests the page that the last one named. Returns `None` if its address isn't at this deployment's Graph: the token
/// is sent nowhere else, whatever a response says.
pub fn next_page(endpoints: &Endpoints, token: &Token, client_request_id: String, next: &str) -> Option<Request> {
    Request::get_page(endpoints, token, client_request_id, next.to_owned())
}

/// Reads a page of the audit log.
///
/// # Errors
/// What the response means otherwise. If the token lacks [`AUDIT_PERMISSION`], that is [`ErrorKind::MissingScope`].
pub fn read_page(response: &Response) -> Result<Page, GraphError> {
    if !matches!(response.status, 200..=299) {
        return Err(GraphError::of(response));
    }
    let body = serde_json::from_slice(&response.body).unwrap_or(Value::Null);
    let Some(events) = body.get("value").and_then(Value::as_array) else {
        return Err(GraphError { kind: ErrorKind::NotGraph, ..GraphError::of(response) });
    };
    let events = events.iter().filter(|event| is_of_remote_help(event)).take(MOST_EVENTS).map(event).collect();
    // Not cut, since a cut address leads elsewhere.
    let next =
        body.get("@odata.nextLink").and_then(|text| text.as_str()).filter(|next| !next.is_empty()).map(str::to_owned);
    Ok(Page { events, next })
}

/// Whether an event is about Remote Help's settings, by the names of its activity, resources and properties. Intune
/// uses the feature's former name there, and documents no name to filter by.
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
    let name = name.and_then(|text| text.as_str()).unwrap_or_default().chars().take(LONGEST_TEXT);
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

/// The first [`MOST_CHANGES`] items of a list.
fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().take(MOST_CHANGES)
}

/// A text that isn't empty, or a Boolean as text.
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        // Intune writes `<null>` if there is no value.
        Value::String(text) if text.is_empty() || text == "<null>" => None,
        Value::String(text) => Some(text.chars().take(LONGEST_TEXT).collect()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

impl AuditEvent {
    /// Finds the receipt of the save that caused this event: the one with the request's ID. Since the service may name
    /// another ID there, it is otherwise the nearest receipt within five minutes of the same person who wrote the same
    /// values. `at` is [`Self::at`], if it could be parsed.
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
        let ids = receipt.requests.iter().flat_map(|ids| [&ids.client_request_id, &ids.request_id]);
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
