//! What a further tenant is: its names, who gets in, what its sign-in and its Graph do. How one is put together in a
//! test is in `build`, where it is kept in `registry`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::token::{INTUNE_ADMINISTRATOR, READ, WRITE};
use super::limit::TokenLimit;
use super::lists::Membership;
use super::lists::Relationship;
use super::refusal::Refusal;

/// A tenant beside Contoso and Fabrikam. In JSON each field may be left out, but for `name` or `id`; left out, all is
/// well: a customer of Contoso's that approved the app, whose settings Alex may read and change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, as Graph has it")]
pub struct TenantSpec {
    /// The directory (tenant) ID, a GUID; made from the name where it is empty.
    pub id: String,
    /// The name people know it by.
    pub name: String,
    /// Verified domains, the first one the default; made from the name where there are none.
    pub domains: Vec<String>,
    /// The settings at first, any of the three by name; null if they were never configured. A state may be any text.
    pub settings: Value,
    /// Whether reading settings that were never configured is a 404; else it answers the defaults.
    pub missing_is_404: bool,
    /// Whether the tenant has Intune. Without, Graph answers 400 "Request not applicable to target tenant."
    pub intune: bool,
    /// Whether the tenant's Graph has the resource. Without, it answers 400 "Resource not found for the segment …".
    pub resource: bool,
    /// Whether the tenant's Graph knows `blockChat`.
    pub block_chat: bool,
    /// What Alex Admin is there.
    pub alex: Standing,
    /// What Robin Reader is there.
    pub robin: Standing,
    /// Template IDs of the directory roles that whoever gets in has there: claim `wids`, and who may consent.
    pub roles: Vec<String>,
    /// What Intune lets them do there.
    pub intune_role: IntuneRole,
    /// The permissions, by short name, that the tenant has approved the app for; null: the app is not there at all.
    pub consent: Option<BTreeSet<String>>,
    /// How the sign-in service refuses the tenant, as a number or an object.
    #[serde(deserialize_with = "Refusal::read")]
    pub refuses: Option<Refusal>,
    /// The token endpoint's limit for this tenant alone.
    pub token_limit: Option<TokenLimit>,
    /// What each request takes longer there, token requests too.
    pub latency_ms: u64,
    /// Contoso's relationships with it as a customer; none: it is in no list of customers.
    pub relationships: Vec<Relationship>,
    /// What it is in Contoso's multi-tenant organization, if it is in it.
    pub organization: Option<Membership>,
    /// Its own faults, each as `POST /sandbox/faults` takes one. They strike its requests only, and clearing faults
    /// leaves them.
    pub faults: Vec<Value>,
}

impl Default for TenantSpec {
    fn default() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            domains: Vec::new(),
            settings: Value::Object(serde_json::Map::default()),
            missing_is_404: true,
            intune: true,
            resource: true,
            block_chat: true,
            alex: Standing::Delegated,
            robin: Standing::Nobody,
            roles: vec![INTUNE_ADMINISTRATOR.to_owned()],
            intune_role: IntuneRole::Full,
            consent: Some([READ, WRITE].map(str::to_owned).into()),
            refuses: None,
            token_limit: None,
            latency_ms: 0,
            relationships: vec![Relationship::default()],
            organization: None,
            faults: Vec::new(),
        }
    }
}

/// What a person of Contoso is in a tenant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Has no access: 50020.
    #[default]
    Nobody,
    /// Has an account there, by the name at home.
    Member,
    /// Is a guest there, by a name with `#EXT#`.
    Guest,
    /// Has it by delegated administration: the name is that at home, `user_<number>` in the tenant's own log.
    Delegated,
    /// Has it by delegated administration, and a guest account besides, which wins: without any role.
    StrayGuest,
}

impl Standing {
    /// Gets in at all.
    pub(crate) fn gets_in(self) -> bool {
        self != Self::Nobody
    }

    /// Goes by a guest's name there.
    pub(crate) fn is_guest(self) -> bool {
        matches!(self, Self::Guest | Self::StrayGuest)
    }
}

/// What Intune lets a person do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntuneRole {
    /// Read and change the settings.
    #[default]
    Full,
    /// Read them.
    Read,
    /// Nothing: 403 "User is not authorized to perform this operation".
    None,
    /// Nothing: 401, `Forbidden` inside, and no word of why.
    NoneUnsaid,
}
