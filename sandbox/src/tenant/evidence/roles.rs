//! Intune's roles and their assignments ("roleDefinition resource type", "deviceAndAppManagementRoleAssignment resource
//! type"; rights after "Microsoft Intune built-in roles reference", as far as they bear on this).

use serde_json::{Value, json};

use super::spec::{EvidenceSpec, Roles};

const FULL: &str = "Microsoft.Intune_RemoteAssistanceApp_TakeFullControl";
const VIEW: &str = "Microsoft.Intune_RemoteAssistanceApp_ViewScreen";
const ELEVATE: &str = "Microsoft.Intune_RemoteAssistanceApp_Elevation";
const UNATTENDED: &str = "Microsoft.Intune_RemoteAssistanceApp_Unattended";
const REQUEST: &str = "Microsoft.Intune_RemoteTasks_RequestRemoteAssistance";
const READ: &str = "Microsoft.Intune_RemoteAssistance_Read";
const REPORTS: &str = "Microsoft.Intune_RemoteAssistance_ViewReports";
const DEVICES: &str = "Microsoft.Intune_ManagedDevices_Read";

/// Of a Help Desk Operator.
pub(super) const HELP_DESK: [&str; 12] = [
    "Microsoft.Intune_MobileApps_Read",
    DEVICES,
    "Microsoft.Intune_ManagedDevices_ViewReports",
    "Microsoft.Intune_RemoteTasks_RebootNow",
    "Microsoft.Intune_RemoteTasks_RemoteLock",
    REQUEST,
    "Microsoft.Intune_Organization_Read",
    "Microsoft.Intune_Roles_Read",
    READ,
    VIEW,
    FULL,
    ELEVATE,
];

const HELP_DESK_ID: &str = "9e0cc482-82df-4ab2-a24c-0c23a3f52e1e";
const SCHOOL_ID: &str = "2f9f4f7e-2d13-427b-adf2-361a1eef7ae8";
const KIOSK_ID: &str = "6d0a3c52-77e1-4b0f-9c3d-51f2a8e4b701";
const BRANCH_ID: &str = "6d0a3c52-77e1-4b0f-9c3d-51f2a8e4b702";
const TRAINEE_ID: &str = "6d0a3c52-77e1-4b0f-9c3d-51f2a8e4b703";

/// The help desk in Berlin, in Lisbon, the night shift, the branches, the trainees.
const GROUPS: [&str; 5] = [
    "0f4b1c7e-6a52-4d39-8c10-9e2d7a5b3f01",
    "0f4b1c7e-6a52-4d39-8c10-9e2d7a5b3f02",
    "0f4b1c7e-6a52-4d39-8c10-9e2d7a5b3f03",
    "0f4b1c7e-6a52-4d39-8c10-9e2d7a5b3f04",
    "0f4b1c7e-6a52-4d39-8c10-9e2d7a5b3f05",
];

/// How many roles there are where there are many.
const MANY: usize = 250;

/// The roles.
pub(super) fn definitions(spec: &EvidenceSpec) -> Vec<Value> {
    if let Some(definitions) = &spec.role_definitions {
        return definitions.clone();
    }
    match spec.roles {
        Roles::Sample | Roles::Unassigned => {
            let mut all = powerless();
            all.insert(1, built_in("Help Desk Operator", HELP_DESK_ID, &HELP_DESK));
            all.push(built_in("School Administrator", SCHOOL_ID, &[DEVICES, REQUEST, READ, VIEW, FULL, ELEVATE]));
            all.push(own("Branch support", BRANCH_ID, &[DEVICES, REQUEST, READ, VIEW]));
            all.push(own("Kiosk support", KIOSK_ID, &[DEVICES, REQUEST, READ, FULL, UNATTENDED]));
            // May see a screen, and can't ask for one.
            all.push(own("Trainees", TRAINEE_ID, &[DEVICES, READ, VIEW]));
            all
        }
        Roles::Nobody => powerless(),
        Roles::Nothing => Vec::new(),
        Roles::Many => (1..=MANY)
            .map(|number| own(&format!("Support team {number}"), &many_id(number), &[REQUEST, READ, VIEW, FULL]))
            .collect(),
    }
}

/// The built-in roles that can't help.
fn powerless() -> Vec<Value> {
    vec![
        built_in(
            "Application Manager",
            "c1d9fcbb-cba5-40b0-bf6b-527006585f4b",
            &["Microsoft.Intune_MobileApps_Read", "Microsoft.Intune_MobileApps_Assign", DEVICES],
        ),
        built_in(
            "Endpoint Security Manager",
            "c56d53a2-73d0-4502-b6bd-4a9d3dba28d5",
            &["Microsoft.Intune_SecurityBaselines_Read", DEVICES, READ, REPORTS],
        ),
        built_in(
            "Policy and Profile manager",
            "0bd113fe-6be5-400c-a28f-ae5553f9c0be",
            &["Microsoft.Intune_DeviceConfigurations_Create", "Microsoft.Intune_DeviceConfigurations_Update"],
        ),
        built_in(
            "Read Only Operator",
            "fa1d7878-e8cb-41a1-8254-0ce355c9b9ae",
            &["Microsoft.Intune_Audit_Read", DEVICES, READ, REPORTS],
        ),
    ]
}

fn many_id(number: usize) -> String {
    format!("6d0a3c52-77e1-4b0f-9c3d-{number:012}")
}

/// A role's assignments; `None` if there is no such role.
pub(super) fn assignments(spec: &EvidenceSpec, role: &str) -> Option<Vec<Value>> {
    if let Some(assignments) = spec.role_assignments.get(role) {
        return Some(assignments.clone());
    }
    let known = definitions(spec);
    known.iter().find(|known| known.get("id").and_then(Value::as_str) == Some(role))?;
    let [berlin, lisbon, night, branches, trainees] = GROUPS;
    Some(match (spec.roles, role) {
        (Roles::Many, _) => vec![assignment(role, 1, &[berlin, lisbon, night])],
        (Roles::Sample, HELP_DESK_ID) => {
            // One group stands in both.
            vec![assignment(role, 1, &[berlin, lisbon]), assignment(role, 2, &[lisbon, night])]
        }
        (Roles::Sample, BRANCH_ID) => vec![assignment(role, 1, &[branches])],
        (Roles::Sample, TRAINEE_ID) => vec![assignment(role, 1, &[trainees])],
        // Nobody is a school administrator, and the kiosks' support has an assignment that was emptied.
        (Roles::Sample, KIOSK_ID) => vec![assignment(role, 1, &[])],
        _ => Vec::new(),
    })
}

fn built_in(name: &str, id: &str, actions: &[&str]) -> Value {
    role(name, id, actions, true)
}

fn own(name: &str, id: &str, actions: &[&str]) -> Value {
    role(name, id, actions, false)
}

/// The beta version has the rights twice, in `permissions` as before.
fn role(name: &str, id: &str, actions: &[&str], built_in: bool) -> Value {
    let permissions = json!([{
        "actions": actions,
        "resourceActions": [{"allowedResourceActions": actions, "notAllowedResourceActions": []}],
    }]);
    json!({
        "id": id,
        "displayName": name,
        "description": format!("{name}, as Intune describes it."),
        "permissions": permissions,
        "isBuiltInRoleDefinition": built_in,
        "isBuiltIn": built_in,
        "roleScopeTagIds": if built_in { json!([]) } else { json!(["0"]) },
        "rolePermissions": permissions,
    })
}

fn assignment(role: &str, number: u32, members: &[&str]) -> Value {
    let (head, _) = role.split_at_checked(24).unwrap_or((role, ""));
    json!({
        "id": format!("{head}a0000000{number:04}"),
        "displayName": format!("Assignment {number}"),
        "description": "",
        "scopeMembers": [],
        "scopeType": "allDevicesAndLicensedUsers",
        "resourceScopes": [],
        "members": members,
    })
}
