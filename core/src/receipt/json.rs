//! A receipt as the JSON file to download. `docs/receipt.md` describes it.

use super::{Receipt, ReceiptOutcome};
use crate::graph::RequestIds;
use crate::settings::Settings;
use serde::Serialize;

/// The fields of the file, in their order.
#[derive(Serialize)]
struct File<'a> {
    schema: u8,
    id: &'a str,
    when: &'a str,
    tenant: Option<&'a str>,
    cloud: &'static str,
    graph: &'a str,
    user: Option<&'a str>,
    outcome: &'static str,
    before: &'a Settings,
    after: &'a Settings,
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<&'a Settings>,
    reason: &'a str,
    requests: &'a [RequestIds],
    undoes: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<&'a str>,
    commands: Commands<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Commands<'a> {
    plain_powershell: &'a str,
    powershell: &'a str,
    curl: &'a str,
    azure: &'a str,
}

impl ReceiptOutcome {
    /// The name in the file: `saved`, `notSaved`, `different` or `uncertain`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::NotSaved => "notSaved",
            Self::Different { .. } => "different",
            Self::Uncertain { .. } => "uncertain",
        }
    }
}

impl Receipt {
    /// The receipt as a JSON file. `utc` is [`Self::at`] in ISO 8601, such as `2026-01-02T03:04:05.678Z`.
    pub fn json(&self, utc: &str) -> String {
        let commands = self.commands(utc);
        let plain_powershell = &commands.plain_powershell;
        let file = File {
            schema: 1,
            id: &self.id,
            when: utc,
            tenant: self.tenant.as_deref(),
            cloud: self.cloud.name(),
            graph: &self.graph,
            user: self.user.as_deref(),
            outcome: self.outcome.name(),
            before: &self.before,
            after: &self.wanted,
            found: match &self.outcome {
                ReceiptOutcome::Different { found, .. } => Some(found),
                _ => None,
            },
            reason: &self.reason,
            requests: &self.requests,
            undoes: self.undoes.as_deref(),
            run: self.run.as_deref(),
            commands: Commands {
                plain_powershell,
                powershell: commands.graph_powershell.as_ref().unwrap_or(plain_powershell),
                curl: &commands.curl,
                azure: &commands.azure,
            },
        };
        // Serializing texts, Booleans and a small number can't fail.
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }
}
