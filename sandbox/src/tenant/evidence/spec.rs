//! The order for a directory's evidence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How the directory is licensed for Remote Help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Licence {
    /// The Intune Suite, 25 of 50 in use, beside Microsoft 365 E5, which lists no such plan.
    #[default]
    InUse,
    /// The directory has subscribed to nothing.
    Nothing,
    /// Microsoft 365 E5 alone, which lists no such plan.
    Unlisted,
    /// The Intune Suite without any unit.
    NoUnits,
    /// The Intune Suite, whose plan waits for its set-up.
    Pending,
    /// The Intune Suite, whose plan is switched off.
    PlanDisabled,
    /// The Intune Suite in its days of grace: `Warning`, and all units in `warning`.
    Grace,
    /// The Intune Suite, suspended.
    Suspended,
    /// The Intune Suite, locked out.
    LockedOut,
    /// The Intune Suite, deleted.
    Deleted,
    /// Two products that hold the plan, one of them suspended.
    Several,
    /// The Intune Suite with more in use than there are units.
    Overused,
}

/// How `getEffectivePermissions()` answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RightsForm {
    /// A list in `value`.
    #[default]
    List,
    /// An array and nothing around it.
    Array,
    /// One object and nothing around it.
    Single,
    /// A list in `value` with an entry for each kind of resource.
    Split,
}

/// Who can help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Roles {
    /// Intune's built-in roles and three of Contoso's own: some can help, one of them lacks a right, one has no group.
    #[default]
    Sample,
    /// The built-in roles that can't help.
    Nobody,
    /// No role at all.
    Nothing,
    /// As the sample, with no group in any role.
    Unassigned,
    /// 250 roles of the organization's own that can help, with three groups each.
    Many,
}

/// Evidence to be served. Each field may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EvidenceSpec {
    /// The products.
    pub licence: Licence,
    /// The products themselves in place of a sample: `value` of `subscribedSkus`, any JSON.
    pub skus: Option<Value>,
    /// The person's allowed actions, whoever it is; `None` (null): Alex has all, Robin those of a Help Desk Operator,
    /// anybody else all. A person without `…_Update` can't change the settings, one without `…_ViewReports` can't read
    /// the report.
    pub rights: Option<Vec<String>>,
    /// Actions taken out of these, by full name.
    pub lacks: Vec<String>,
    /// Actions that stand among the allowed ones and in `notAllowedResourceActions` besides.
    pub not_allowed: Vec<String>,
    /// The answer's form.
    pub rights_form: RightsForm,
    /// The roles.
    pub roles: Roles,
    /// The roles themselves in place of a sample: an array of `roleDefinition`.
    pub role_definitions: Option<Vec<Value>>,
    /// The assignments of these roles, by the role's ID, in place of the sample's.
    pub role_assignments: BTreeMap<String, Vec<Value>>,
    /// Items of a page of roles or assignments; at least 1.
    pub page: usize,
}

impl Default for EvidenceSpec {
    fn default() -> Self {
        Self {
            licence: Licence::default(),
            skus: None,
            rights: None,
            lacks: Vec::new(),
            not_allowed: Vec::new(),
            rights_form: RightsForm::default(),
            roles: Roles::default(),
            role_definitions: None,
            role_assignments: BTreeMap::new(),
            page: 100,
        }
    }
}

impl EvidenceSpec {
    /// The default with this licence.
    pub fn licence(licence: Licence) -> Self {
        Self { licence, ..Self::default() }
    }

    /// The default without these rights, by full name.
    pub fn lacking(rights: &[&str]) -> Self {
        Self { lacks: rights.iter().map(|&right| right.to_owned()).collect(), ..Self::default() }
    }

    /// The default with these roles.
    pub fn roles(roles: Roles) -> Self {
        Self { roles, ..Self::default() }
    }
}
