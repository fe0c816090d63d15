//! The same change as commands: PowerShell's own, `curl`, Microsoft Graph PowerShell and `az rest`, with a variable in
//! the token's place. Each says which shells it is for.
//!
//! The reason and the user's name are texts of anybody's: in a comment, made so that neither can leave it, and quoted as
//! well. For zsh takes a pasted `#` for a command unless it was told otherwise; and Windows PowerShell reads a file
//! without a byte order mark in the code page of the device, where the end of a line may go down as half of a letter
//! unless something plain stands before it.
//!
//! Windows PowerShell 5.1 takes double quotes out of what it hands to other programs: there, the body is given to a
//! command of its own, and is nothing but ASCII between single quotes.
//!
//! Sources: <https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands>,
//! <https://learn.microsoft.com/cli/azure/reference-index#az-rest>

use super::Receipt;
use crate::auth::WRITE_PERMISSION;
use crate::cloud::Cloud;
use crate::graph::{PATH, body};

/// A longer reason is cut, in lines.
const MOST_LINES: usize = 100;

/// One change, as commands of several tools. Each begins with comments: the shells, when, who, where and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commands {
    /// PowerShell without any module; the token in `$env:TOKEN`.
    pub plain_powershell: String,
    /// Microsoft Graph PowerShell; the token in `$env:TOKEN`. `None` in a cloud of the deployment's own, which Graph
    /// PowerShell doesn't know.
    pub graph_powershell: Option<String>,
    /// `curl`; the token in `$TOKEN`.
    pub curl: String,
    /// Azure CLI; the token in `$TOKEN`, since Azure CLI's own has not the permission.
    pub azure: String,
}

/// What a command is for.
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
    /// The shells in which its command runs as printed.
    pub const fn shells(self) -> [&'static str; 2] {
        match self {
            Self::PlainPowerShell | Self::GraphPowerShell => ["Windows PowerShell 5.1", "PowerShell 7"],
            Self::Curl | Self::Azure => ["bash", "zsh"],
        }
    }
}

/// Where the commands of PowerShell look for the token.
pub const POWERSHELL_TOKEN: &str = "$env:TOKEN";
/// Where those of the other shells do.
pub const SHELL_TOKEN: &str = "$TOKEN";

impl Commands {
    /// The commands there are; on Windows, PowerShell's come first.
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
        // Windows PowerShell may still offer old versions of TLS alone; PowerShell 7 doesn't mind.
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

    /// The lines before a command. Quoted, each is a text to its shell even where it is taken for more than a comment.
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

/// What Graph PowerShell calls a cloud.
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

/// The lines of a text that hold anything, without whatever a terminal or an editor might obey.
fn lines(text: &str) -> Vec<String> {
    text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(|line| line.chars().filter(|letter| !is_control(*letter)).collect::<String>().trim().to_owned())
        .filter(|line| !line.is_empty())
        .take(MOST_LINES)
        .collect()
}

/// Control characters, and those that turn the direction of text, by which a comment may look like code.
fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || letter == '\u{feff}'
}

#[cfg(test)]
mod tests;
