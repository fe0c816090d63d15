//! A person's Intune rights: who has which, and the answer of `getEffectivePermissions()`.

use serde_json::{Value, json};

use super::super::sign_in::Who;
use super::roles::HELP_DESK;
use super::spec::{EvidenceSpec, RightsForm};

/// "Remote assistance connectors: Read".
pub const READ_RIGHT: &str = "Microsoft.Intune_RemoteAssistance_Read";
/// "Remote assistance connectors: Update".
pub const UPDATE_RIGHT: &str = "Microsoft.Intune_RemoteAssistance_Update";
/// "Remote assistance connectors: View reports".
pub const REPORTS_RIGHT: &str = "Microsoft.Intune_RemoteAssistance_ViewReports";

/// Of an Intune Administrator, as far as they bear on this.
const ALL: [&str; 16] = [
    "Microsoft.Intune_Audit_Read",
    "Microsoft.Intune_DeviceConfigurations_Create",
    "Microsoft.Intune_DeviceConfigurations_Read",
    "Microsoft.Intune_DeviceConfigurations_Update",
    "Microsoft.Intune_ManagedDevices_Read",
    "Microsoft.Intune_ManagedDevices_Update",
    "Microsoft.Intune_Organization_Read",
    READ_RIGHT,
    UPDATE_RIGHT,
    REPORTS_RIGHT,
    "Microsoft.Intune_RemoteAssistanceApp_Elevation",
    "Microsoft.Intune_RemoteAssistanceApp_TakeFullControl",
    "Microsoft.Intune_RemoteAssistanceApp_Unattended",
    "Microsoft.Intune_RemoteAssistanceApp_ViewScreen",
    "Microsoft.Intune_RemoteTasks_RequestRemoteAssistance",
    "Microsoft.Intune_Roles_Read",
];

/// The actions that stand among the allowed ones.
fn allowed(spec: &EvidenceSpec, login: &str) -> Vec<String> {
    let own = || {
        let robin = login.eq_ignore_ascii_case(Who::Robin.upn());
        let names = if robin { &HELP_DESK[..] } else { &ALL[..] };
        names.iter().map(|&name| name.to_owned()).collect()
    };
    let mut allowed: Vec<String> = spec.rights.clone().unwrap_or_else(own);
    allowed.retain(|right| !spec.lacks.contains(right));
    for right in &spec.not_allowed {
        if !allowed.contains(right) {
            allowed.push(right.clone());
        }
    }
    allowed
}

/// The rights that the person with this user name has in the end.
pub(super) fn held(spec: &EvidenceSpec, login: &str) -> Vec<String> {
    let mut held = allowed(spec, login);
    held.retain(|right| !spec.not_allowed.contains(right));
    held
}

/// `getEffectivePermissions()`.
pub(super) fn answer(spec: &EvidenceSpec, login: &str, origin: &str) -> Value {
    let allowed = allowed(spec, login);
    let entry = |allowed: &[String], not_allowed: &[String]| {
        json!({
            "actions": [],
            "resourceActions":
                [{"allowedResourceActions": allowed, "notAllowedResourceActions": not_allowed}],
        })
    };
    let whole = entry(&allowed, &spec.not_allowed);
    let list = |entries: Vec<Value>| {
        json!({
            "@odata.context": format!("{origin}/beta/$metadata#Collection(microsoft.graph.rolePermission)"),
            "value": entries,
        })
    };
    match spec.rights_form {
        RightsForm::List => list(vec![whole]),
        RightsForm::Array => json!([whole]),
        RightsForm::Single => whole,
        RightsForm::Split => {
            let (connectors, rest): (Vec<_>, Vec<_>) =
                allowed.into_iter().partition(|right| right.contains("_RemoteAssistance_"));
            list(vec![entry(&rest, &[]), entry(&connectors, &spec.not_allowed)])
        }
    }
}
