//! A receipt's commands: run as they are printed, and those of the device first.

use std::process::Stdio;

use browser_tests::world::{World, run};
use serde_json::{Value, json};
use tokio::process::Command;

use crate::history::open_history;
use crate::receipts::saved_with_token;
use crate::steps::{CARD, history_entry};

/// The commands on the card, in their order, as a person copies them from there.
pub async fn commands_shown(world: &World) -> Vec<String> {
    let script = format!("return [...document.querySelectorAll('{CARD} pre')].map((block) => block.textContent);");
    serde_json::from_value(world.page.browser.script(&script).await).unwrap()
}

/// As a person would: the text of the page, into a shell that has the token.
#[tokio::test]
async fn the_commands_run_as_printed() {
    run(async |world| {
        let token = saved_with_token(world).await;
        world.page.disclosure("The same change as commands").under(CARD).click().await;
        let shown = commands_shown(world).await;
        with_curl(world, &shown[0], &token).await;
        with_powershell(world, &shown[1], &token).await;
    })
    .await;
}

async fn with_curl(world: &World, command: &str, token: &str) {
    assert!(command.contains("\ncurl "), "{command}");
    // So that it is the command that changes it back.
    world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
    world.tenant.clear_log();
    let mut shell = Command::new("sh");
    shell.args(["-e", "-u", "-c", command]).env("TOKEN", token).stdin(Stdio::null());
    // A proxy is for other hosts than this device.
    let outcome = shell.env("NO_PROXY", "*").output().await.expect("there is a shell");
    assert!(outcome.status.success(), "{}\n{command}", String::from_utf8_lossy(&outcome.stderr));
    assert_eq!(
        world.tenant.settings(),
        json!({
            "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": false,
        })
    );
    let sent = world.requests("PATCH");
    assert_eq!(sent.iter().map(|entry| entry.status).collect::<Vec<_>>(), [Some(200)]);
    // Without the token nothing happens, and the shell says so.
    let refused = Command::new("sh").args(["-c", command]).env("TOKEN", "none").env("NO_PROXY", "*").output().await;
    assert!(!refused.expect("there is a shell").status.success(), "a refusal is a failure to the shell");
}

/// PowerShell's own command, in a real PowerShell where there is one; where there is none, by what it says.
async fn with_powershell(world: &World, command: &str, token: &str) {
    assert!(command.starts_with("# shell: 'Windows PowerShell 5.1 or PowerShell 7"), "{command}");
    let between = |before: &str| command.split_once(before)?.1.split_once('\'').map(|(text, _)| text.to_owned());
    let (address, body) = (between("-Uri '").unwrap(), between("-Body '").unwrap());
    assert!(address.starts_with(&world.tenant.origin()), "{command}");
    world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
    world.tenant.clear_log();
    let mut powershell = Command::new("pwsh");
    powershell.args(["-NoProfile", "-NonInteractive", "-Command", command]);
    let outcome = powershell.env("TOKEN", token).env("NO_PROXY", "*").stdin(Stdio::null()).output().await;
    let Ok(outcome) = outcome else {
        println!("there is no PowerShell here: its command was not run");
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["remoteAssistanceState"], "enabled");
        return;
    };
    assert!(outcome.status.success(), "{}\n{command}", String::from_utf8_lossy(&outcome.stderr));
    assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
    assert_eq!(world.requests("PATCH").iter().map(|entry| entry.status).collect::<Vec<_>>(), [Some(200)]);
}

#[tokio::test]
async fn on_windows_powershell_comes_first_and_each_command_names_its_shells() {
    let headings = "return [...document.querySelectorAll('.last-receipt .commands h3')].map((one) => one.textContent);";
    run(async |world| {
        saved_with_token(world).await;
        let here = world.page.browser.script(headings).await;
        let windows = "Windows PowerShell 5.1, PowerShell 7";
        let powershell = format!("Invoke-RestMethod ({windows})");
        assert_eq!(here, json!(["curl (bash, zsh)", powershell, "Azure CLI (bash, zsh)"]));
        let device = "Object.defineProperty(navigator, 'platform', { get: () => 'Win32' });";
        world.page.browser.at_start(device).await;
        world.reload().await;
        // The receipt of the history is made as it is opened.
        open_history(world).await;
        history_entry(world, 1).await;
        let kept = world.page.browser.script(&headings.replace(".last-receipt", "#history")).await;
        assert_eq!(kept, json!([powershell, "curl (bash, zsh)", "Azure CLI (bash, zsh)"]));
    })
    .await;
}
