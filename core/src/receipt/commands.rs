//! A save's change as commands: PowerShell's own, `curl`, Microsoft Graph PowerShell and `az rest`, with a variable in
//! the token's place. A comment in each names its shells.
//!
//! The reason and the user's name may be any text, so they stand in comments that they can't leave, and are quoted as
//! well. The quotes are needed because interactive zsh runs a pasted `#` as a command by default, and because Windows
//! PowerShell reads a file without a byte order mark in the device's code page, where a line break after half a letter
//! would be swallowed unless plain ASCII precedes it.
//!
//! Windows PowerShell 5.1 removes double quotes from the arguments of other programs. So its command is PowerShell's
//! own, and the body is plain ASCII between single quotes.
//!
//! Sources: <https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands>,
//! <https://learn.microsoft.com/cli/azure/reference-index#az-rest>

use super::Receipt;
use crate::auth::WRITE_PERMISSION;
use crate::cloud::Cloud;
use crate::graph::{PATH, body};

/// In lines; a longer reason is cut.
const MOST_LINES: usize = 100;

/// One change as commands for several tools. Each begins with comments: the shells, when, who, where and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commands {
    /// For PowerShell without any module, with the token in `$env:TOKEN`.
    pub plain_powershell: String,
    /// For Microsoft Graph PowerShell, with the token in `$env:TOKEN`. `None` for [`Cloud::Custom`], which Graph
    /// PowerShell doesn't know.
    pub graph_powershell: Option<String>,
    /// For `curl`, with the token in `$TOKEN`.
    pub curl: String,
    /// For Azure CLI, with the token in `$TOKEN`, since Azure CLI's own token lacks the permission.
    pub azure: String,
}

/// The tool of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// PowerShell's own `Invoke-RestMethod`.
    PlainPowerShell,
    /// Microsoft Graph PowerShell.
    GraphPowerShell,
    /// `curl`
    Curl,
    /// Azure CLI.
    Azure,
}

impl Tool {
    /// The shells in which the command runs as printed.
    pub const fn shells(self) -> [&'static str; 2] {
        match self {
            Self::PlainPowerShell | Self::GraphPowerShell => ["Windows PowerShell 5.1", "PowerShell 7"],
            Self::Curl | Self::Azure => ["bash", "zsh"],
        }
    }
}

/// The variable with the token in PowerShell's commands.
pub const POWERSHELL_TOKEN: &str = "$env:TOKEN";
/// The variable with the token in the commands for other shells.
pub const SHELL_TOKEN: &str = "$TOKEN";

impl Commands {
    /// All commands; on Windows, PowerShell's come first.
    pub fn listed(self, on_windows: bool) -> Vec<(Tool, String)> {
        let powershell =
            [(Tool::PlainPowerShell, Some(self.plain_powershell)), (Tool::GraphPowerShell, self.graph_powershell)];
        let (curl, azure) = ((Tool::Curl, Some(self.curl)), (Tool::Azure, Some(self.azure)));
        let [plain, graph] = powershell;
        let all = if on_windows { [plain, graph, curl, azure] } else { [curl, plain, graph, azure] };
        all.into_iter().filter_map(|(tool, command)| Some((tool, command?))).collect()
    }
}

impl Receipt {
    /// The change as commands. `utc` is [`Self::at`] in ISO 8601.
    pub fn commands(&self, utc: &str) -> Commands {
        let url = format!("{}{PATH}", self.graph);
        let body = body(self.wanted.to_update());
        let shell = self.comments(Tool::Curl, utc);
        let curl = format!(
            "{shell}curl --fail-with-body --request PATCH '{url}' \\\n  --header \"Authorization: Bearer $TOKEN\" \\\n  \
             --header 'Content-Type: application/json' \\\n  --data '{body}'\n"
        );
        let azure = format!(
            "{shell}az rest --method patch --url '{url}' \\\n  --headers \"Authorization=Bearer $TOKEN\" \
             'Content-Type=application/json' \\\n  --body '{body}'\n"
        );
        let comments = self.comments(Tool::PlainPowerShell, utc);
        // Windows PowerShell may offer only old versions of TLS by default.
        let plain_powershell = format!(
            "{comments}[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12\n\
             Invoke-RestMethod -Method Patch -Uri '{url}' -ContentType 'application/json' \
             -Headers @{{ Authorization = \"Bearer $env:TOKEN\" }} -Body '{body}'\n"
        );
        let graph_powershell = environment(self.cloud).map(|environment| {
            format!(
                "{comments}# or: Connect-MgGraph -Scopes '{WRITE_PERMISSION}' -Environment {environment}\n\
                 Connect-MgGraph -AccessToken (ConvertTo-SecureString $env:TOKEN -AsPlainText -Force) \
                 -Environment {environment} -NoWelcome\n\
                 Invoke-MgGraphRequest -Method PATCH -Uri '{url}' -ContentType 'application/json' -Body '{body}'\n"
            )
        });
        Commands { plain_powershell, graph_powershell, curl, azure }
    }

    /// The comment lines before a command. Each text is quoted, so that it stays a text even where the shell doesn't
    /// take `#` for a comment.
    fn comments(&self, tool: Tool, utc: &str) -> String {
        let (quote, token) = match tool {
            Tool::PlainPowerShell | Tool::GraphPowerShell => ("''", POWERSHELL_TOKEN),
            Tool::Curl | Tool::Azure => (r"'\''", SHELL_TOKEN),
        };
        let [first, second] = tool.shells();
        let shells = format!("{first} or {second}, with the token in {token}");
        let (user, tenant) = (self.user.as_deref(), self.tenant.as_deref());
        let facts = [
            ("shell", Some(shells.as_str())),
            ("when", Some(utc)),
            ("user", user),
            ("tenant", tenant),
            ("reason", Some(self.reason.as_str())),
        ];
        facts
            .into_iter()
            .flat_map(|(name, text)| lines(text.unwrap_or_default()).into_iter().map(move |line| (name, line)))
            .fold(String::new(), |comments, (name, line)| {
                format!("{comments}# {name}: '{}'\n", line.replace('\'', quote))
            })
    }
}

/// The name of a cloud in Graph PowerShell. Returns `None` for [`Cloud::Custom`].
///
/// Source: <https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands#using-connect-mggraph>
fn environment(cloud: Cloud) -> Option<&'static str> {
    match cloud {
        Cloud::Global => Some("Global"),
        Cloud::UsGov => Some("USGov"),
        Cloud::Dod => Some("USGovDoD"),
        Cloud::China => Some("China"),
        Cloud::Custom => None,
    }
}

/// The non-empty lines of a text, without control characters that a terminal or an editor might obey.
fn lines(text: &str) -> Vec<String> {
    text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(|line| line.chars().filter(|letter| !is_control(*letter)).collect::<String>().trim().to_owned())
        .filter(|line| !line.is_empty())
        .take(MOST_LINES)
        .collect()
}

/// Whether a letter is a control character, or turns the direction of text, which can make a comment look like code.
fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || letter == '\u{feff}'
}

#[cfg(test)]
mod tests;
