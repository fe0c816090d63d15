//! The same change as commands: `curl`, Microsoft Graph PowerShell and `az rest`, with a variable in the token's place.
//!
//! The reason and the user's name are texts of anybody's: in a comment, made so that neither can leave it, and in a
//! shell's comment quoted as well, since zsh takes a pasted `#` for a command unless it was told otherwise.
//!
//! Sources: <https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands>,
//! <https://learn.microsoft.com/cli/azure/reference-index#az-rest>

use super::Receipt;
use crate::auth::WRITE_PERMISSION;
use crate::cloud::Cloud;
use crate::graph::{PATH, body};

/// A longer reason is cut, in lines.
const MOST_LINES: usize = 100;

/// One change, as commands for three tools. Each begins with comments: when, who, where and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commands {
    /// `curl`, for any POSIX shell; the token in `$TOKEN`.
    pub curl: String,
    /// Microsoft Graph PowerShell; the token in `$env:TOKEN`. In a cloud of the deployment's own, which Graph
    /// PowerShell doesn't know, plain PowerShell.
    pub powershell: String,
    /// Azure CLI, for any POSIX shell; the token in `$TOKEN`, since Azure CLI's own has not the permission.
    pub azure: String,
}

impl Receipt {
    /// The change as commands. `utc` is [`Self::at`] in ISO 8601.
    pub fn commands(&self, utc: &str) -> Commands {
        let url = format!("{}{PATH}", self.graph);
        let body = body(self.wanted.wanted());
        let shell = self.comments(utc, |line| format!("'{}'", line.replace('\'', r"'\''")));
        let curl = format!(
            "{shell}curl --fail-with-body --request PATCH '{url}' \\\n  --header \"Authorization: Bearer $TOKEN\" \\\n  \
             --header 'Content-Type: application/json' \\\n  --data '{body}'\n"
        );
        let azure = format!(
            "{shell}az rest --method patch --url '{url}' \\\n  --headers \"Authorization=Bearer $TOKEN\" \
             'Content-Type=application/json' \\\n  --body '{body}'\n"
        );
        let comments = self.comments(utc, str::to_owned);
        let powershell = match environment(self.cloud) {
            Some(environment) => format!(
                "{comments}# or: Connect-MgGraph -Scopes '{WRITE_PERMISSION}' -Environment {environment}\n\
                 Connect-MgGraph -AccessToken (ConvertTo-SecureString $env:TOKEN -AsPlainText -Force) \
                 -Environment {environment} -NoWelcome\n\
                 Invoke-MgGraphRequest -Method PATCH -Uri '{url}' -ContentType 'application/json' -Body '{body}'\n"
            ),
            None => format!(
                "{comments}Invoke-RestMethod -Method Patch -Uri '{url}' -ContentType 'application/json' \
                 -Headers @{{ Authorization = \"Bearer $env:TOKEN\" }} -Body '{body}'\n"
            ),
        };
        Commands { curl, powershell, azure }
    }

    fn comments(&self, utc: &str, word: impl Fn(&str) -> String) -> String {
        let (user, tenant) = (self.user.as_deref(), self.tenant.as_deref());
        let facts = [("when", Some(utc)), ("user", user), ("tenant", tenant), ("reason", Some(self.reason.as_str()))];
        facts
            .into_iter()
            .flat_map(|(name, text)| lines(text.unwrap_or_default()).into_iter().map(move |line| (name, line)))
            .fold(String::new(), |comments, (name, line)| format!("{comments}# {name}: {}\n", word(&line)))
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
