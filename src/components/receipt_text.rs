//! A receipt as text to copy: plain, and as Markdown. Commands included, a token never.

use crate::components::describe;
use crate::text;
use browser::{device, locale};
use remote_help::receipt::{Receipt, Tool};
use remote_help::settings::changes;

/// What a receipt says beside its time, in the order it is read.
pub(crate) fn rows(receipt: &Receipt) -> Vec<(&'static str, String)> {
    let ids = receipt.requests.iter().filter_map(|trace| trace.request_id.clone().or(trace.client_request_id.clone()));
    let unknown = || text::unknown().to_owned();
    let reason = if receipt.reason.is_empty() { text::receipt_no_reason().to_owned() } else { receipt.reason.clone() };
    let run = receipt.run.as_ref().map(|id| (text::receipt_run(), id.to_string()));
    let undoes = receipt.undoes.as_ref().map(|id| (text::receipt_undoes(), id.to_string()));
    [
        (text::receipt_outcome(), describe::ending(receipt)),
        (text::receipt_user(), receipt.user.clone().unwrap_or_else(unknown)),
        (
            text::tenant(),
            describe::tenant(receipt.tenant.as_deref(), receipt.domain.as_deref()).unwrap_or_else(unknown),
        ),
        (text::cloud(), describe::cloud_named(receipt.cloud, &receipt.graph)),
    ]
    .into_iter()
    .chain(
        changes(&receipt.before, &receipt.wanted)
            .into_iter()
            .map(|change| (change.property.name(), text::receipt_change(&change.before.json(), &change.after.json()))),
    )
    .chain([(text::reason(), reason), (text::receipt_requests(), describe::list(&ids.collect::<Vec<_>>()))])
    .chain([(text::receipt_id(), receipt.id.to_string())])
    .chain(undoes)
    .chain(run)
    .collect()
}

/// The same change as commands, by the name of the tool and the shells that each is for.
pub(crate) fn commands(receipt: &Receipt) -> Vec<(String, String)> {
    let commands = receipt.commands(&locale::utc(receipt.at)).listed(device::is_windows());
    let named = commands.into_iter().map(|(tool, command)| {
        let name = match tool {
            Tool::PlainPowerShell => text::command_rest(),
            Tool::GraphPowerShell => text::how_powershell(),
            Tool::Curl => text::command_curl(),
            Tool::Azure => text::how_cli(),
        };
        let [first, second] = tool.shells();
        (text::command_for(name, &text::listed(first, second)), command)
    });
    named.collect()
}

/// As plain text.
pub(crate) fn plain(receipt: &Receipt) -> String {
    let when = text::labelled(text::receipt_when(), &locale::utc(receipt.at));
    let rows = rows(receipt);
    let mut copied = describe::lines(when, rows.iter());
    for (name, command) in commands(receipt) {
        copied.extend(["\n\n", &text::labelled(&name, ""), "\n", &command]);
    }
    copied
}

/// As Markdown. What people or services wrote stands between backticks: it is not taken for markup.
pub(crate) fn markdown(receipt: &Receipt) -> String {
    let mut copied = format!(
        "## {}\n\n- {}\n",
        text::receipt_heading(),
        text::labelled(text::receipt_when(), &locale::utc(receipt.at))
    );
    for (label, value) in rows(receipt) {
        let fence = fence(&value, 1);
        // A list's line can't be broken; a backtick at an edge needs a blank.
        let value = value.replace(['\r', '\n'], " ");
        copied.extend(["- ", &text::labelled(label, &[&fence, " ", &value, " ", &fence].concat()), "\n"]);
    }
    for (name, command) in commands(receipt) {
        let fence = fence(&command, 3);
        copied.extend(["\n### ", &name, "\n\n", &fence, "\n", &command, &fence, "\n"]);
    }
    copied
}

/// More backticks than stand anywhere in a row in the text.
fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(least.max(longest + 1))
}

#[cfg(test)]
mod tests {
    use super::fence;

    #[test]
    fn a_fence_is_longer_than_any_in_the_text() {
        assert_eq!(fence("plain", 1), "`");
        assert_eq!(fence("a ``` b ` c", 1), "````");
        assert_eq!(fence("a `` b", 3), "```");
    }
}
