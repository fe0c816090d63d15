//! The events themselves: what one looks like and who is named in it. What a request reads of them is in `query`.
//!
//! Shape and names follow "auditEvent resource type" and, where it says "String" only, what Intune's events of other
//! settings hold: names and values begin with a capital (`BlockChat`, `True`), `activity` is null, a resource without a
//! name of its own is called `<null>`, and each change carries the version of the API beside what was changed.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::mint::Bearer;
use super::super::settings::{self, Settings};
use crate::clock;

/// Whom Contoso's audit events name for a change that was ordered from the sandbox.
pub const COLLEAGUE: &str = "casey.colleague@contoso.example";
/// The version that Intune's events name.
const API_VERSION: &str = "5024-01-05";
/// Apps of the unrelated events. One is called as the product whose settings this is about, and is none of them.
const APPS: [&str; 4] = ["Contoso VPN", "Remote Help", "Company Portal", "Contoso Expenses"];

/// Who is named in an event.
pub(crate) enum Actor<'a> {
    /// The bearer of the token: a person, or an app acting for itself.
    Bearer(&'a Bearer),
    /// The bearer of a token who has it by delegated administration, as the customer's log names a partner's user.
    Partner(&'a Bearer, String),
    /// A colleague at the admin center, by user name.
    Colleague(&'a str),
    /// A colleague who looks after apps.
    Packager,
}

impl Actor<'_> {
    fn json(&self) -> Value {
        let person = |upn: &str, id: &str| {
            let portal = ("5926fc8e-304e-4f59-8bed-58ca97cc39a4", "Microsoft Intune portal extension");
            written("ItPro", &["*"], portal, Some(upn), Some(id))
        };
        match self {
            Self::Bearer(bearer) if bearer.login.is_empty() => {
                let permissions: Vec<&str> = bearer.permissions.iter().map(String::as_str).collect();
                written("Application", &permissions, (&bearer.app, &bearer.app_name), None, None)
            }
            Self::Partner(bearer, name) => {
                written("Partner", &["*"], (&bearer.app, &bearer.app_name), Some(name), None)
            }
            Self::Bearer(bearer) => {
                let id = Some(bearer.user_id.as_str()).filter(|id| !id.is_empty());
                written("ItPro", &["*"], (&bearer.app, &bearer.app_name), Some(&bearer.login), id)
            }
            Self::Colleague(upn) => person(upn, "d27e90a1-3c5b-48f6-8a1d-5e4b6c7f9d05"),
            Self::Packager => person("sam.packager@contoso.example", "a9c1f3d7-82b4-4e60-b7f5-0c9e1d2a3b06"),
        }
    }
}

/// `type` is the name in the beta version, `auditActorType` in both. An app is named as its service principal too.
fn written(kind: &str, permissions: &[&str], app: (&str, &str), upn: Option<&str>, id: Option<&str>) -> Value {
    let (app_id, app_name) = app;
    json!({
        "type": kind,
        "auditActorType": kind,
        "userPermissions": permissions,
        "applicationId": app_id,
        "applicationDisplayName": app_name,
        "userPrincipalName": upn,
        "servicePrincipalName": if upn.is_none() { Some(app_name) } else { None },
        "ipAddress": null,
        "userId": id,
    })
}

/// One event, with its time as `$filter` compares it.
#[derive(Clone, Debug)]
pub(super) struct Recorded {
    /// UTC with seven digits, so that order by text is order by time.
    pub(super) at: String,
    /// The event's own `id`.
    pub(super) id: String,
    pub(super) event: Value,
}

/// The audit events of a directory, in the order in which they were recorded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Audit {
    pub(super) events: Vec<Recorded>,
}

impl Audit {
    /// Records that the settings were changed, with those properties that differ. `correlation` is the client's
    /// request ID, by which an event is found again.
    pub(crate) fn changed(
        &mut self,
        actor: &Actor<'_>,
        before: &Settings,
        after: &Settings,
        correlation: &str,
        at: SystemTime,
    ) {
        let changes = before.differences(after);
        let changes = changes.iter().map(|(name, old, new)| property(name, Some(old), new)).collect();
        let what = What {
            activity: "Patch RemoteAssistanceSettings",
            category: "DeviceConfiguration",
            component: "DeviceConfiguration",
            resource_type: "RemoteAssistanceSettings",
            resource: "<null>",
            resource_id: settings::ID,
        };
        self.record(actor, &what, changes, correlation, at);
    }

    /// Records so many changes of apps, which have nothing to do with Remote Help's settings.
    pub(crate) fn noise(&mut self, count: usize, at: SystemTime) {
        for (number, app) in (1..=count).zip(APPS.iter().cycle()) {
            let id = Uuid::new_v4().to_string();
            let what = What {
                activity: "Patch MobileApp",
                category: "Application",
                component: "MobileApp",
                resource_type: "Win32LobApp",
                resource: app,
                resource_id: &id,
            };
            let version = |number: usize| format!("1.0.{number}");
            let change = property("DisplayVersion", Some(&version(number - 1)), &version(number));
            self.record(&Actor::Packager, &what, vec![change], &Uuid::new_v4().to_string(), at);
        }
    }

    /// The events, oldest first, as Graph writes each.
    pub(crate) fn all(&self) -> Vec<Value> {
        self.events.iter().map(|recorded| recorded.event.clone()).collect()
    }

    fn record(
        &mut self,
        actor: &Actor<'_>,
        what: &What<'_>,
        mut changes: Vec<Value>,
        correlation: &str,
        at: SystemTime,
    ) {
        changes.push(property("DeviceManagementAPIVersion", None, API_VERSION));
        let (at, id) = (clock::seven_digits(at), Uuid::new_v4().to_string());
        let event = json!({
            "id": id,
            "displayName": what.activity,
            "componentName": what.component,
            "activity": null,
            "activityDateTime": at,
            "activityType": what.activity,
            "activityOperationType": "Patch",
            "activityResult": "Success",
            "correlationId": correlation,
            "category": what.category,
            "actor": actor.json(),
            "resources": [{
                "displayName": what.resource,
                "type": what.resource_type,
                "auditResourceType": what.resource_type,
                "resourceId": what.resource_id,
                "modifiedProperties": changes,
            }],
        });
        self.events.push(Recorded { at, id, event });
    }
}

/// The resource of a change.
struct What<'a> {
    activity: &'a str,
    category: &'a str,
    component: &'a str,
    resource_type: &'a str,
    resource: &'a str,
    resource_id: &'a str,
}

/// `auditProperty`: both values are texts.
fn property(name: &str, old: Option<&str>, new: &str) -> Value {
    json!({"displayName": name, "oldValue": old, "newValue": new})
}
