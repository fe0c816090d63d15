//! The Intune roles whose members can help, and how many groups hold each.
//!
//! Sources: <https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list>,
//! <https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list>

use super::actions::{ACTIONS_TO_HELP, Allowed};
use super::{MOST_ITEMS, Pages, Reader, text};
use crate::cloud::Endpoints;
use serde_json::Value;
use std::collections::BTreeSet;

const PATH: &str = "/beta/deviceManagement/roleDefinitions";
/// The longest ID of a role, in bytes. A GUID has 36.
const LONGEST_ID: usize = 100;
/// The most groups counted of a role.
const MOST_GROUPS: usize = 100_000;

/// A way of helping that a role permits in the Remote Help app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Seeing the screen.
    ViewScreen,
    /// Taking full control.
    FullControl,
    /// Answering prompts for an administrator's credentials.
    Elevation,
    /// Helping on a device where nobody is.
    Unattended,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ViewScreen, Self::FullControl, Self::Elevation, Self::Unattended];

    const fn action(self) -> &'static str {
        match self {
            Self::ViewScreen => "Microsoft.Intune_RemoteAssistanceApp_ViewScreen",
            Self::FullControl => "Microsoft.Intune_RemoteAssistanceApp_TakeFullControl",
            Self::Elevation => "Microsoft.Intune_RemoteAssistanceApp_Elevation",
            Self::Unattended => "Microsoft.Intune_RemoteAssistanceApp_Unattended",
        }
    }
}

/// A role whose members can help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelperRole {
    /// Its ID, which is a part of an address; `None` if it has none that can be.
    id: Option<String>,
    /// Its name; `None` if it has none.
    pub name: Option<String>,
    /// What its members may do.
    pub ways: Vec<Way>,
}

/// The roles whose members can help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// The roles, in the order of the response.
    pub roles: Vec<HelperRole>,
    /// How many roles there were of which the response doesn't say what they permit.
    pub unclear: usize,
}

impl Reader for Roles {
    fn take(&mut self, item: &Value) -> bool {
        let mut allowed = Allowed::default();
        let wanted: Vec<_> = Way::ALL.map(Way::action).into_iter().chain(ACTIONS_TO_HELP).collect();
        for permission in item.get("rolePermissions").and_then(Value::as_array).into_iter().flatten() {
            allowed.add(permission, &wanted);
        }
        let ways: Vec<Way> = Way::ALL.into_iter().filter(|way| allowed.has(way.action())).collect();
        if !allowed.has_list {
            self.unclear += 1;
        }
        if ways.is_empty() || !ACTIONS_TO_HELP.iter().all(|action| allowed.has(action)) {
            return true;
        }
        let id = text(item.get("id")).filter(|id| is_id(id));
        if id.is_some() && self.roles.iter().any(|role| role.id == id) {
            return true;
        }
        let has_room = self.roles.len() < MOST_ITEMS;
        if has_room {
            self.roles.push(HelperRole { id, name: text(item.get("displayName")), ways });
        }
        has_room
    }
}

/// Whether a text can be a step of an address as it is.
fn is_id(id: &str) -> bool {
    id.len() <= LONGEST_ID && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

impl Roles {
    /// The tenant's Intune roles, not read yet.
    pub fn pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, PATH)
    }
}

impl HelperRole {
    /// The role's assignments, not read yet. Returns `None` if they can't be asked for.
    pub fn groups(&self, endpoints: &Endpoints) -> Option<Pages<Groups>> {
        let id = self.id.as_ref()?;
        Some(Pages::new(endpoints, &[PATH, "/", id, "/roleAssignments"].concat()))
    }
}

/// The groups that hold a role, by its assignments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    ids: BTreeSet<String>,
    has_unclear: bool,
}

impl Reader for Groups {
    fn take(&mut self, item: &Value) -> bool {
        let Some(members) = item.get("members").and_then(Value::as_array) else {
            self.has_unclear = true;
            return true;
        };
        for member in members {
            match member.as_str().map(str::trim).filter(|id| !id.is_empty()) {
                Some(id) => self.ids.insert(id.to_ascii_lowercase()),
                None => std::mem::replace(&mut self.has_unclear, true),
            };
        }
        self.ids.len() < MOST_GROUPS
    }
}

impl Groups {
    /// How many groups there are. A group of several assignments counts once.
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    /// Whether there may be more: the response doesn't say who holds an assignment.
    pub fn has_unclear(&self) -> bool {
        self.has_unclear
    }
}
