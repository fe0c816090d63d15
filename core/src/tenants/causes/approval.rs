//! How the app is approved in a tenant: by its administrator at Microsoft's page, or by a partner at Partner Center.

use crate::auth::{READ_PERMISSION, WRITE_PERMISSION};
use crate::guid::is_guid;
use crate::ids::TenantId;
use crate::oauth::{Address, Client, RequestedAccess};
use crate::sessions::csv;
use crate::tenants::list::Entry;

/// Microsoft Graph, as an app of every tenant.
const GRAPH_APP: &str = "00000003-0000-0000-c000-000000000000";

/// The link at which a tenant's administrator approves the app there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalLink {
    /// What to call the tenant by.
    pub label: String,
    /// The tenant.
    pub tenant: TenantId,
    /// The address, not encoded yet.
    pub address: Address,
}

/// The links for these tenants, in their order. Those of which no ID is known have none. `state` draws a fresh random
/// text for each.
pub fn approval_links<'a>(
    client: &Client,
    entries: impl IntoIterator<Item = &'a Entry>,
    mut state: impl FnMut() -> String,
) -> Vec<ApprovalLink> {
    let mut link = |entry: &Entry| {
        let tenant = entry.id()?.clone();
        let address = client.admin_consent(Some(tenant.as_str()), RequestedAccess::WRITE, &state());
        Some(ApprovalLink { label: entry.label().to_owned(), tenant, address })
    };
    entries.into_iter().filter_map(&mut link).collect()
}

impl ApprovalLink {
    /// The lines to copy: name, directory ID and link, between them a tab. `encoded` makes an address a text.
    pub fn lines(links: &[Self], encoded: impl Fn(&Address) -> String) -> String {
        let line = |link: &Self| {
            // They may well be pasted into a spreadsheet.
            let apostrophe = if csv::is_formula(&link.label) { "'" } else { "" };
            [apostrophe, &link.label, "\t", link.tenant.as_str(), "\t", &encoded(&link.address), "\n"].concat()
        };
        links.iter().map(line).collect()
    }
}

/// The request to Partner Center that approves the app in customers' tenants, as a command for each shell. Nobody sends
/// it from here.
///
/// Source: <https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentCommand {
    /// For PowerShell, with the token in `$env:TOKEN`.
    pub powershell: String,
    /// For `curl`, with the token in `$TOKEN`.
    pub curl: String,
}

/// The command that approves the app in these tenants. Returns `None` if there are none, or the app's ID is no GUID, so
/// that it can't be a part of a command.
pub fn consent_command<'a>(client_id: &str, tenants: impl IntoIterator<Item = &'a TenantId>) -> Option<ConsentCommand> {
    let ids: Vec<&str> = tenants.into_iter().map(TenantId::as_str).filter(|id| is_guid(id)).collect();
    if ids.is_empty() || !is_guid(client_id) {
        return None;
    }
    let body = format!(
        "{{\"applicationId\":\"{client_id}\",\"applicationGrants\":[{{\"enterpriseApplicationId\":\"{GRAPH_APP}\",\
         \"scope\":\"{READ_PERMISSION},{WRITE_PERMISSION}\"}}]}}"
    );
    let url = |id: &str| format!("https://api.partnercenter.microsoft.com/v1/customers/{id}/applicationconsents");
    let (bash, powershell) = (ids.join(" "), ids.join("', '"));
    Some(ConsentCommand {
        curl: format!(
            "# bash or zsh, with a token of Partner Center's in $TOKEN\nfor tenant in {bash}; do\n  \
             curl --fail-with-body --request POST \"{}\" \\\n    --header \"Authorization: Bearer $TOKEN\" \\\n    \
             --header 'Content-Type: application/json' \\\n    --data '{body}'\ndone\n",
            url("$tenant")
        ),
        powershell: format!(
            "# Windows PowerShell 5.1 or PowerShell 7, with a token of Partner Center's in $env:TOKEN\n\
             [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12\n\
             '{powershell}' | ForEach-Object {{\n  Invoke-RestMethod -Method Post -Uri \"{}\" \
             -ContentType 'application/json' -Headers @{{ Authorization = \"Bearer $env:TOKEN\" }} -Body '{body}'\n}}\n",
            url("$_")
        ),
    })
}
