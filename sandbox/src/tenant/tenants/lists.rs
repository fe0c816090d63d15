//! The two lists of tenants at Graph: what a row says, and how a list is given. What a request reads of them is in
//! `customers` and `organization`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::token::INTUNE_ADMINISTRATOR;

/// A relationship of delegated administration with a customer. Each field may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Relationship {
    /// `displayName`, made from the customer's if empty. Names beginning `MLT_` are Microsoft's own.
    pub name: String,
    /// `status`: `active`, `approvalPending`, `terminated`, `expired`, …
    pub status: String,
    /// Days from now to `endDateTime`.
    pub ends_in_days: i64,
    /// `autoExtendDuration`: `PT0S` or `P180D`.
    pub auto_extend: String,
    /// Template IDs of the roles: `accessDetails.unifiedRoles`.
    pub roles: Vec<String>,
    /// Whether it names its customer; else `customer` is null.
    pub named: bool,
}

impl Default for Relationship {
    fn default() -> Self {
        Self {
            name: String::new(),
            status: String::from("active"),
            ends_in_days: 400,
            auto_extend: String::from("PT0S"),
            roles: vec![INTUNE_ADMINISTRATOR.to_owned()],
            named: true,
        }
    }
}

/// What a tenant is in the multi-tenant organization. Each field may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Membership {
    /// `role`: `owner` or `member`.
    pub role: String,
    /// `state`: `active`, `pending` or `removed`.
    pub state: String,
}

impl Default for Membership {
    fn default() -> Self {
        Self { role: String::from("member"), state: String::from("active") }
    }
}

/// How a list is given. Each field may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListSpec {
    /// The most rows of a page; a smaller `$top` is honoured.
    pub page: usize,
    /// Whether Alex sees any row; else the list is an empty 200. Robin lacks the role and never sees one.
    pub visible: bool,
    /// Whether there is a multi-tenant organization at all; else its tenants are a 404.
    pub exists: bool,
    /// Rows behind those of the tenants, as they are.
    pub extra: Vec<Value>,
}

impl Default for ListSpec {
    fn default() -> Self {
        Self { page: 300, visible: true, exists: true, extra: Vec::new() }
    }
}
