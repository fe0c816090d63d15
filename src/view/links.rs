//! Addresses that the panel points to: of public documentation, and one beside the panel.

/// Written by the release build, with whose work the panel is made.
pub(super) const OPEN_SOURCE: &str = "LICENSES.html";
pub(super) const REMOTE_HELP: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/remote-help";
pub(super) const INTUNE_LICENCES: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/licenses";
pub(super) const INTUNE_ADD_ONS: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/intune-add-ons";
pub(super) const INTUNE_ROLES: &str =
    "https://learn.microsoft.com/intune/intune-service/fundamentals/role-based-access-control";
pub(super) const APPROVAL: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/multi-admin-approval";
pub(super) const PERMISSIONS: &str =
    "https://learn.microsoft.com/graph/permissions-reference#devicemanagementserviceconfigreadwriteall";
pub(super) const THROTTLING: &str = "https://learn.microsoft.com/graph/throttling";
pub(super) const SERVICE_HEALTH: &str = "https://admin.microsoft.com/Adminportal/Home#/servicehealth";
pub(super) const CONTINUOUS_ACCESS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation";
pub(super) const GRAPH_EXPLORER: &str = "https://developer.microsoft.com/graph/graph-explorer";
pub(super) const AZURE_CLI: &str = "https://learn.microsoft.com/cli/azure/account#az-account-get-access-token";
pub(super) const AZURE_POWERSHELL: &str = "https://learn.microsoft.com/powershell/module/az.accounts/get-azaccesstoken";
pub(super) const GRAPH_POWERSHELL: &str =
    "https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands";
pub(super) const CONTENT_SECURITY_POLICY: &str = "https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP";
pub(super) const CONDITIONAL_ACCESS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access";
pub(super) const AADSTS: &str = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
pub(super) const DEPLOY: &str = "https://learn.microsoft.com/intune/remote-help/deploy";
pub(super) const PLAN: &str = "https://learn.microsoft.com/intune/remote-help/plan";
