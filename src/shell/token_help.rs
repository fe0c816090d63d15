//! How to get a token: Graph Explorer, Azure CLI, Microsoft Graph PowerShell, Azure PowerShell.

use crate::app::Auth;
use crate::components::links;
use crate::text;
use crate::ui::element::{Element, el, el_class, el_text, fragment, link};
use leptos::prelude::AnyView;
use remote_help::auth::{READ_PERMISSION, WRITE_PERMISSION};
use remote_help::cloud::{Cloud, Endpoints};

/// What stands in the disclosure: four ways.
pub(crate) fn token_help(auth: Auth) -> AnyView {
    let command = move |write: fn(&Endpoints) -> String| {
        let code = el("code").dynamic_text(move || write(&auth.endpoints()));
        el("pre").attr("tabindex", "0").child(code)
    };
    let ways = el_class("ul", "ways")
        .child(way(text::how_explorer(), links::GRAPH_EXPLORER, text::how_explorer_steps()))
        .child(way(text::how_cli(), links::AZURE_CLI, text::how_cli_steps()).child(command(azure_cli)))
        .child(
            way(text::how_powershell(), links::GRAPH_POWERSHELL, text::how_powershell_steps())
                .child(command(powershell)),
        )
        .child(
            way(text::how_azure_powershell(), links::AZURE_POWERSHELL, text::how_azure_powershell_steps())
                .child(command(azure_powershell)),
        );
    fragment(vec![el_text("p", &text::how_permission(READ_PERMISSION, WRITE_PERMISSION)).into_view(), ways.into_view()])
}

fn way(name: &str, address: &str, steps: &str) -> Element {
    el("li").child(link(name, address)).child(el_text("p", steps))
}

fn azure_cli(endpoints: &Endpoints) -> String {
    format!("az account get-access-token --resource {} --query accessToken --output tsv", endpoints.graph())
}

/// Azure PowerShell hands out a `SecureString` since Az.Accounts 5 and a text before; this prints either, in Windows
/// PowerShell 5.1 as well, whose `ConvertFrom-SecureString` has no `-AsPlainText`.
pub(crate) fn azure_powershell(endpoints: &Endpoints) -> String {
    format!(
        "$token = Get-AzAccessToken -ResourceUrl {}\n[System.Net.NetworkCredential]::new('', $token.Token).Password",
        endpoints.graph()
    )
}

/// Microsoft Graph PowerShell holds the token back; the request it sent shows it.
fn powershell(endpoints: &Endpoints) -> String {
    let environment = match endpoints.cloud() {
        Cloud::Global | Cloud::Custom => "",
        Cloud::UsGov => " -Environment USGov",
        Cloud::Dod => " -Environment USGovDoD",
        Cloud::China => " -Environment China",
    };
    format!(
        "Connect-MgGraph{environment} -Scopes {WRITE_PERMISSION}\n\
         (Invoke-MgGraphRequest -Uri {}/v1.0/me -OutputType HttpResponseMessage).RequestMessage.Headers.Authorization.Parameter",
        endpoints.graph()
    )
}
