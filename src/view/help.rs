//! How to get a token: Graph Explorer, Azure CLI, Microsoft Graph PowerShell.

use super::links;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;
use remote_help::auth::{READ_PERMISSION, WRITE_PERMISSION};
use remote_help::cloud::Cloud;

/// A disclosure with the three ways.
#[component]
pub(super) fn TokenHelp() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let graph = Memo::new(move |_| panel.endpoints().graph().to_owned());
    let cloud = Memo::new(move |_| panel.endpoints().cloud());
    view! {
        <details class="token-help" id="token-ways">
            <summary>{text::how_to_get_a_token()}</summary>
            <p>{text::how_permission(READ_PERMISSION, WRITE_PERMISSION)}</p>
            <ul class="ways">
                <li>
                    <a href=links::GRAPH_EXPLORER target="_blank" rel="noopener">{text::how_explorer()}</a>
                    <p>{text::how_explorer_steps()}</p>
                </li>
                <li>
                    <a href=links::AZURE_CLI target="_blank" rel="noopener">{text::how_cli()}</a>
                    <p>{text::how_cli_steps()}</p>
                    <pre tabindex="0"><code>{move || azure_cli(&graph.get())}</code></pre>
                </li>
                <li>
                    <a href=links::GRAPH_POWERSHELL target="_blank" rel="noopener">{text::how_powershell()}</a>
                    <p>{text::how_powershell_steps()}</p>
                    <pre tabindex="0"><code>{move || powershell(cloud.get(), &graph.get())}</code></pre>
                </li>
            </ul>
        </details>
    }
}

fn azure_cli(graph: &str) -> String {
    format!("az account get-access-token --resource {graph} --query accessToken --output tsv")
}

/// Microsoft Graph PowerShell holds the token back; the request it sent shows it.
fn powershell(cloud: Cloud, graph: &str) -> String {
    let environment = match cloud {
        Cloud::Global | Cloud::Custom => "",
        Cloud::UsGov => " -Environment USGov",
        Cloud::Dod => " -Environment USGovDoD",
        Cloud::China => " -Environment China",
    };
    format!(
        "Connect-MgGraph{environment} -Scopes {WRITE_PERMISSION}\n\
         (Invoke-MgGraphRequest -Uri {graph}/v1.0/me -OutputType HttpResponseMessage).RequestMessage.Headers.Authorization.Parameter"
    )
}
