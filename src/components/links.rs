//! Addresses that the panel points to: of public documentation, and one beside the panel.

/// Written by the release build, with whose work the panel is made.
pub(crate) const OPEN_SOURCE: &str = "LICENSES.html";
pub(crate) const REMOTE_HELP: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/remote-help";
pub(crate) const INTUNE_LICENCES: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/licenses";
pub(crate) const INTUNE_ADD_ONS: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/intune-add-ons";
pub(crate) const INTUNE_ROLES: &str =
    "https://learn.microsoft.com/intune/intune-service/fundamentals/role-based-access-control";
pub(crate) const APPROVAL: &str = "https://learn.microsoft.com/intune/intune-service/fundamentals/multi-admin-approval";
pub(crate) const PERMISSIONS: &str =
    "https://learn.microsoft.com/graph/permissions-reference#devicemanagementserviceconfigreadwriteall";
pub(crate) const THROTTLING: &str = "https://learn.microsoft.com/graph/throttling";
pub(crate) const SERVICE_HEALTH: &str = "https://admin.microsoft.com/Adminportal/Home#/servicehealth";
pub(crate) const CONTINUOUS_ACCESS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation";
pub(crate) const GRAPH_EXPLORER: &str = "https://developer.microsoft.com/graph/graph-explorer";
pub(crate) const AZURE_CLI: &str = "https://learn.microsoft.com/cli/azure/account#az-account-get-access-token";
pub(crate) const AZURE_POWERSHELL: &str = "https://learn.microsoft.com/powershell/module/az.accounts/get-azaccesstoken";
pub(crate) const GRAPH_POWERSHELL: &str =
    "https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands";
pub(crate) const CONTENT_SECURITY_POLICY: &str = "https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP";
pub(crate) const CONDITIONAL_ACCESS: &str =
    "https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access";
pub(crate) const AADSTS: &str = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
pub(crate) const DEPLOY: &str = "https://learn.microsoft.com/intune/remote-help/deploy";
pub(crate) const PLAN: &str = "https://learn.microsoft.com/intune/remote-help/plan";
