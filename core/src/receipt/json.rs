//! The download: a receipt as JSON, for people and programs. `docs/receipt.md` describes it.

use super::{Commands, Receipt, ReceiptOutcome};
use crate::graph::RequestIds;
use crate::json::{Layout, array, object, quoted, quoted_or_null};
use crate::settings::Settings;

impl ReceiptOutcome {
    /// The name in the download: `saved`, `notSaved`, `different` or `uncertain`.
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
        let Commands { plain_powershell, graph_powershell, curl, azure } = self.commands(utc);
        let commands = [
            ("plainPowershell", quoted(&plain_powershell)),
            ("powershell", quoted(graph_powershell.as_deref().unwrap_or(&plain_powershell))),
            ("curl", quoted(&curl)),
            ("azure", quoted(&azure)),
        ];
        let mut fields = vec![
            ("schema", "1".to_owned()),
            ("id", quoted(&self.id)),
            ("when", quoted(utc)),
            ("tenant", quoted_or_null(self.tenant.as_deref())),
            ("cloud", quoted(self.cloud.name())),
            ("graph", quoted(&self.graph)),
            ("user", quoted_or_null(self.user.as_deref())),
            ("outcome", quoted(self.outcome.name())),
            ("before", settings(&self.before)),
            ("after", settings(&self.wanted)),
        ];
        if let ReceiptOutcome::Different { found, .. } = &self.outcome {
            fields.push(("found", settings(found)));
        }
        fields.extend([
            ("reason", quoted(&self.reason)),
            ("requests", array(Layout::Lines, &self.requests.iter().map(request).collect::<Vec<_>>())),
            ("undoes", quoted_or_null(self.undoes.as_deref())),
            ("commands", object(Layout::Lines, &commands)),
        ]);
        object(Layout::Lines, &fields) + "\n"
    }
}

fn settings(settings: &Settings) -> String {
    let present: Vec<_> = settings.present().map(|(property, value)| (property.name(), value.json())).collect();
    object(Layout::Lines, &present)
}

fn request(trace: &RequestIds) -> String {
    let fields = [
        ("requestId", quoted_or_null(trace.request_id.as_deref())),
        ("clientRequestId", quoted_or_null(trace.client_request_id.as_deref())),
    ];
    object(Layout::Lines, &fields)
}
