//! One's own Intune rights.
//!
//! Source: <https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-geteffectivepermissions>

use super::actions::{Allowed, READ_ACTION, UPDATE_ACTION, VIEW_REPORTS_ACTION};
use super::{Pages, Reader, Unread};
use crate::cloud::Endpoints;
use crate::readiness::Verdict;
use serde_json::Value;

const PATH: &str = "/beta/deviceManagement/getEffectivePermissions()";
const WANTED: [&str; 3] = [READ_ACTION, UPDATE_ACTION, VIEW_REPORTS_ACTION];

/// The rights of the signed-in person, as far as Remote Help's settings and sessions need them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    allowed: Allowed,
    /// Whether there was an item at all.
    has_items: bool,
}

impl Reader for Rights {
    fn take(&mut self, item: &Value) -> bool {
        self.has_items = true;
        self.allowed.add(item, &WANTED);
        true
    }

    const MAY_BE_BARE: bool = true;

    fn is_item(body: &Value) -> bool {
        body.get("resourceActions").is_some_and(Value::is_array)
    }
}

impl Rights {
    /// The person's own rights, not read yet.
    pub fn pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, PATH)
    }

    /// Whether the person may do this.
    pub fn has(&self, action: &'static str) -> bool {
        self.allowed.has(action)
    }

    /// The rights to read and change the settings that the person lacks.
    pub fn missing(&self) -> Vec<&'static str> {
        [READ_ACTION, UPDATE_ACTION].into_iter().filter(|action| !self.has(action)).collect()
    }

    /// Why nothing can be said of what the person lacks, if so: rights may be in what was not read.
    pub fn unread(&self, unread: Option<Unread>) -> Option<Unread> {
        unread.or_else(|| (self.has_items && !self.allowed.has_list).then_some(Unread::NoList))
    }

    /// Whether the person may read and change the settings.
    pub fn verdict(&self, unread: Option<Unread>) -> Verdict {
        match (self.missing().is_empty(), self.unread(unread)) {
            (true, _) => Verdict::Met,
            (false, None) => Verdict::NotMet,
            (false, Some(_)) => Verdict::CantTell,
        }
    }
}
