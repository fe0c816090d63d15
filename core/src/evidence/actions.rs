//! Intune's rights: which actions a role or a person may do.
//!
//! Sources: <https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction>,
//! <https://learn.microsoft.com/intune/remote-help/plan#configure-permissions-for-remote-help>

use serde_json::Value;

/// "Remote assistance connectors: Read"
pub const READ_ACTION: &str = "Microsoft.Intune_RemoteAssistance_Read";
/// "Remote assistance connectors: Update"
pub const UPDATE_ACTION: &str = "Microsoft.Intune_RemoteAssistance_Update";
/// "Remote assistance connectors: View reports"
pub const VIEW_REPORTS_ACTION: &str = "Microsoft.Intune_RemoteAssistance_ViewReports";
/// "Remote tasks: Offer remote assistance"
const REQUEST_ACTION: &str = "Microsoft.Intune_RemoteTasks_RequestRemoteAssistance";
/// What everybody who helps needs, beside a right in the Remote Help app.
pub const ACTIONS_TO_HELP: [&str; 2] = [REQUEST_ACTION, READ_ACTION];

/// The actions that entries of `resourceActions` allow, those of the names that are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Allowed {
    actions: Vec<&'static str>,
    /// Whether there was any entry with a list of actions.
    pub(super) has_list: bool,
}

impl Allowed {
    /// Whether this action is allowed.
    pub(super) fn has(&self, action: &'static str) -> bool {
        self.actions.contains(&action)
    }

    /// Adds what each entry of `holder`'s `resourceActions` allows, less what the same entry doesn't. Letter case doesn't
    /// matter.
    pub(super) fn add(&mut self, holder: &Value, wanted: &[&'static str]) {
        for entry in holder.get("resourceActions").and_then(Value::as_array).into_iter().flatten() {
            let names = |list: &str| entry.get(list).and_then(Value::as_array);
            let has = |list, action: &str| {
                let mut names = names(list).into_iter().flatten().filter_map(Value::as_str);
                names.any(|name| name.trim().eq_ignore_ascii_case(action))
            };
            self.has_list |= names("allowedResourceActions").is_some();
            for action in wanted {
                if has("allowedResourceActions", action)
                    && !has("notAllowedResourceActions", action)
                    && !self.actions.contains(action)
                {
                    self.actions.push(action);
                }
            }
        }
    }
}
