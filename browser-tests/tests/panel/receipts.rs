//! The receipt of a save, whatever its outcome: what it says, and what can be done with it.

use std::process::Stdio;

use browser_tests::downloads::Downloads;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{TENANT_ID, TokenSpec};
use serde_json::{Value, json};
use tokio::process::Command;

use crate::history::open_history;
use crate::steps::{CARD, fact, history_entries, history_entry, receipt, saved_once};

const WHO: &str = "alex.admin@contoso.example";
const REASON: &str = "Ticket 4711: it's `on` <b>\"now\"</b> $(touch /nowhere) $TOKEN";

/// Turns Remote Help on for that reason, with a fault ordered for the change, and waits for the receipt.
async fn save_with(world: &World, faults: &[Value], outcome: &str) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.review().await;
    world.page.field("Reason").click().await;
    world.page.browser.press(REASON).await;
    for fault in faults {
        world.fault(fault.clone());
    }
    world.page.button("Save to tenant").click().await;
    receipt(world, &[outcome]).await;
}

/// Every outcome: the faults that lead to it, its words, its name in the download.
fn outcomes() -> [(&'static str, Vec<Value>, &'static str, &'static str); 6] {
    let altered = json!({"fault": "alter_change", "settings": {"blockChat": true}});
    let lost = json!({"fault": "drop_after", "method": "PATCH"});
    let silent = json!({"fault": "drop_before", "method": "GET", "times": null, "after": 1});
    [
        ("saved", vec![], "Saved, confirmed by reading back", "saved"),
        ("saved all the same", vec![lost.clone()], "Saved, confirmed by reading back", "saved"),
        ("refused", vec![json!({"fault": "missing_role", "method": "PATCH"})], "Not saved", "notSaved"),
        ("lost before", vec![json!({"fault": "drop_before", "method": "PATCH"})], "Not saved", "notSaved"),
        ("different", vec![altered], "Something else is there now", "different"),
        ("uncertain", vec![lost, silent], "Can’t be told", "uncertain"),
    ]
}

fn expect_losses(world: &World) {
    for error in ["403", "net::ERR_EMPTY_RESPONSE", "/v1.0/ - Failed to load resource"] {
        world.watch.expect_error(error);
    }
}

/// Starts anew with what the tenant has at first.
async fn afresh(world: &World) {
    world.tenant.clear_faults();
    world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": false}));
    world.reload().await;
    world.tenant.clear_log();
}

#[tokio::test]
async fn each_outcome_has_a_receipt_on_the_page_and_in_the_history() {
    run(async |world| {
        expect_losses(world);
        each(
            outcomes(),
            |(name, ..)| (*name).to_owned(),
            async |(_, faults, words, name)| {
                afresh(world).await;
                save_with(world, faults, words).await;
                let text = receipt(world, &["The same change as commands"]).await;
                let sent = &world.requests("PATCH")[0];
                for part in [WHO, TENANT_ID, REASON, "remoteAssistanceState", "\"disabled\" → \"enabled\""] {
                    assert!(text.contains(part), "{part} is not in {text}");
                }
                // Where no answer came, its ID is not known; the panel's own is.
                let ids = fact(world, CARD, "Request IDs").await.unwrap();
                let has_sent = ids.contains(&sent.request_id)
                    || sent.client_request_id.as_ref().is_some_and(|own| ids.contains(own.as_str()));
                assert!(has_sent, "{ids} has neither {sent:?}");
                let can_undo = world.page.button("Undo this save").under(CARD).is_there().await;
                assert_eq!(can_undo, *name != "notSaved", "what was never there can't be undone");
                // The same one is the newest of the history.
                let id = fact(world, CARD, "Receipt").await;
                world.page.disclosure("History").click().await;
                let newest = history_entry(world, 1).await;
                let summary = history_entries(world).await.remove(0);
                assert!(summary.contains(words) && summary.contains("remoteAssistanceState"), "{summary}");
                assert_eq!(fact(world, &newest, "Receipt").await, id);
                assert!(fact(world, &newest, "Outcome").await.unwrap().starts_with(words));
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_else_is_there_is_named() {
    run(async |world| {
        expect_losses(world);
        let [.., (_, faults, words, _), _] = outcomes();
        save_with(world, &faults, words).await;
        let outcome = fact(world, CARD, "Outcome").await.unwrap();
        for part in ["remoteAssistanceState: \"enabled\"", "blockChat: true"] {
            assert!(outcome.contains(part), "{part} is not in {outcome}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_save_that_ended_before_anything_was_sent_has_a_receipt() {
    run(async |world| {
        world.watch.expect_error("403");
        save_with(world, &[json!({"fault": "missing_scope", "method": "GET"})], "Not saved").await;
        assert!(world.changes().is_empty());
        receipt(world, &[REASON, "\"disabled\" → \"enabled\""]).await;
    })
    .await;
}

#[tokio::test]
async fn the_receipt_goes_with_the_session_and_the_history_stays() {
    run(async |world| {
        saved_once(world).await;
        receipt(world, &[WHO]).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        world.page.disclosure("History").click().await;
        history_entry(world, 1).await;
        assert!(!world.page.heading("Receipt of the last save").is_there().await);
    })
    .await;
}

/// What is copied, with nothing of a token in it.
async fn copied(world: &World, token: &str, button: &str) -> String {
    world.page.button(button).click().await;
    world.page.says(&["Copied"]).await;
    let text = world.page.browser.clipboard().await;
    for part in token.split('.') {
        assert!(!text.contains(part), "a token's part is in {text}");
    }
    text
}

/// Saves with a token of its own, whose text is given.
async fn saved_with_token(world: &World) -> String {
    let token = world.token(&TokenSpec::write());
    world.page.use_token(&token).await;
    world.page.form().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.review().await;
    world.page.field("Reason").click().await;
    world.page.browser.press(REASON).await;
    world.page.button("Save to tenant").click().await;
    world.page.says(&["Saved at"]).await;
    token
}

#[tokio::test]
async fn copied_as_text_it_is_whole() {
    run(async |world| {
        let token = saved_with_token(world).await;
        let text = copied(world, &token, "Copy").await;
        let id = fact(world, CARD, "Receipt").await.unwrap();
        let sent = world.requests("PATCH").remove(0).request_id;
        let parts = [
            WHO,
            TENANT_ID,
            REASON,
            &id,
            &sent,
            "Saved, confirmed by reading back",
            "remoteAssistanceState: \"disabled\" → \"enabled\"",
            "curl --fail-with-body --request PATCH",
            "Invoke-",
            "az rest --method patch",
            "$TOKEN",
            "$env:TOKEN",
        ];
        for part in parts {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(text.lines().next().unwrap().ends_with('Z'), "the time is UTC: {text}");
    })
    .await;
}

#[tokio::test]
async fn copied_as_markdown_a_reason_is_no_markup() {
    run(async |world| {
        let token = saved_with_token(world).await;
        let text = copied(world, &token, "Copy as Markdown").await;
        assert!(text.starts_with("## "), "{text}");
        let reason = text.lines().find(|line| line.contains("Ticket 4711")).expect("the reason's line");
        // It holds single backticks, so it stands between double ones.
        assert!(reason.starts_with("- ") && reason.ends_with(" ``"), "{reason}");
        assert!(reason.contains(&format!("`` {REASON} ``")), "{reason}");
        for (name, command) in [("curl", "curl --fail-with-body"), ("Azure CLI", "az rest"), ("PowerShell", "Invoke-")]
        {
            let (_, block) = text.split_once(command).unwrap_or_else(|| panic!("no {name} in {text}"));
            assert!(block.contains("\n```\n"), "{name}'s block ends: {block}");
        }
        // Blocks are fenced, each at both ends, and only there.
        let fences = text.lines().filter(|line| line.starts_with("```")).count();
        assert_eq!(fences, 6, "{text}");
    })
    .await;
}

#[tokio::test]
async fn the_download_is_as_documented() {
    run(async |world| {
        expect_losses(world);
        each(
            outcomes(),
            |(name, ..)| (*name).to_owned(),
            async |(_, faults, words, name)| {
                afresh(world).await;
                save_with(world, faults, words).await;
                world.tenant.clear_faults();
                let downloads = Downloads::of(&world.page.browser);
                world.page.button("Download").under(CARD).click().await;
                world.page.says(&["in your downloads"]).await;
                let (file, text) = downloads.taken("remote-help-receipt-", ".json").await;
                assert!(!file.contains(':'), "Windows takes no colon: {file}");
                documented(world, &serde_json::from_str(&text).expect("JSON"), name).await;
            },
        )
        .await;
    })
    .await;
}

/// Holds a download to `docs/receipt.md`.
async fn documented(world: &World, file: &Value, outcome: &str) {
    let mut fields: Vec<&str> = file.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    let mut expected = vec![
        "after", "before", "cloud", "commands", "graph", "id", "outcome", "reason", "requests", "schema", "tenant",
        "undoes", "user", "when",
    ];
    if outcome == "different" {
        expected.insert(4, "found");
        assert_eq!(
            file["found"],
            json!({
                "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": true,
            })
        );
    }
    assert_eq!(fields, expected);
    let settings = |state: &str| json!({"remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": false, "blockChat": false});
    for (field, value) in [
        ("schema", json!(1)),
        ("tenant", json!(TENANT_ID)),
        ("cloud", json!("custom")),
        ("graph", json!(world.tenant.origin())),
        ("user", json!(WHO)),
        ("outcome", json!(outcome)),
        ("before", settings("disabled")),
        ("after", settings("enabled")),
        ("reason", json!(REASON)),
        ("undoes", Value::Null),
        ("id", json!(fact(world, CARD, "Receipt").await)),
    ] {
        assert_eq!(file[field], value, "{field}");
    }
    let when = file["when"].as_str().unwrap();
    assert!(when.len() == 24 && when.ends_with('Z') && when.contains('T'), "{when}");
    let requests = file["requests"].as_array().unwrap();
    assert!(!requests.is_empty());
    let sent = world.requests("PATCH").remove(0);
    for request in requests {
        assert_eq!(request.as_object().unwrap().len(), 2, "{request}");
    }
    assert!(requests.iter().any(|request| request["clientRequestId"] == json!(sent.client_request_id)), "{requests:?}");
    let shown = commands_shown(world).await;
    let commands = &file["commands"];
    let listed: Vec<&str> =
        ["curl", "plainPowershell", "azure"].iter().filter_map(|name| commands[name].as_str()).collect();
    assert_eq!(listed, shown, "the file's commands are those on the page");
}

/// The commands on the card, in their order, as a person copies them from there.
async fn commands_shown(world: &World) -> Vec<String> {
    let script = format!("return [...document.querySelectorAll('{CARD} pre')].map((block) => block.textContent);");
    serde_json::from_value(world.page.browser.script(&script).await).unwrap()
}

/// As a person would: the text of the page, into a shell that has the token.
#[tokio::test]
async fn the_curl_command_runs_as_printed() {
    run(async |world| {
        let token = saved_with_token(world).await;
        world.page.disclosure("The same change as commands").under(CARD).click().await;
        let command = commands_shown(world).await.remove(0);
        assert!(command.contains("\ncurl "), "{command}");
        // So that it is the command that changes it back.
        world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
        world.tenant.clear_log();
        let mut shell = Command::new("sh");
        shell.args(["-e", "-u", "-c", &command]).env("TOKEN", &token).stdin(Stdio::null());
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
        let refused =
            Command::new("sh").args(["-c", &command]).env("TOKEN", "none").env("NO_PROXY", "*").output().await;
        assert!(!refused.expect("there is a shell").status.success(), "a refusal is a failure to the shell");
    })
    .await;
}

/// PowerShell's own command, in a real PowerShell where there is one; where there is none, by what it says.
#[tokio::test]
async fn the_powershell_command_runs_as_printed() {
    run(async |world| {
        let token = saved_with_token(world).await;
        world.page.disclosure("The same change as commands").under(CARD).click().await;
        let command = commands_shown(world).await.remove(1);
        assert!(command.starts_with("# shell: 'Windows PowerShell 5.1 or PowerShell 7"), "{command}");
        let between = |before: &str| command.split_once(before)?.1.split_once('\'').map(|(text, _)| text.to_owned());
        let (address, body) = (between("-Uri '").unwrap(), between("-Body '").unwrap());
        assert!(address.starts_with(&world.tenant.origin()), "{command}");
        world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
        world.tenant.clear_log();
        let mut powershell = Command::new("pwsh");
        powershell.args(["-NoProfile", "-NonInteractive", "-Command", &command]);
        let outcome = powershell.env("TOKEN", &token).env("NO_PROXY", "*").stdin(Stdio::null()).output().await;
        let Ok(outcome) = outcome else {
            println!("there is no PowerShell here: its command was not run");
            let body: Value = serde_json::from_str(&body).unwrap();
            assert_eq!(body["remoteAssistanceState"], "enabled");
            return;
        };
        assert!(outcome.status.success(), "{}\n{command}", String::from_utf8_lossy(&outcome.stderr));
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
        assert_eq!(world.requests("PATCH").iter().map(|entry| entry.status).collect::<Vec<_>>(), [Some(200)]);
    })
    .await;
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

/// What of the page is shown now: the words of each block that is there.
const PRINTED: &str = "
    const gone = (element) => !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    const names = ['[role=banner], header', '[role=contentinfo], footer', '[role=status]', 'form', '#history',
        '#baselines', '#audit', 'h1', 'nav', '.skip'];
    const shown = names.filter((name) => [...document.querySelectorAll(name)].some((element) => !gone(element)
        && element.getClientRects().length > 0 && element.innerText.trim() !== ''));
    const buttons = [...document.querySelectorAll('button')].filter((button) => !gone(button)).map((b) => b.innerText);
    return [shown, buttons, document.body.innerText];
";

#[tokio::test]
async fn printed_is_the_receipt_alone_with_its_commands() {
    run(async |world| {
        saved_with_token(world).await;
        world.page.browser.show_as_printed().await;
        let printed = world.page.browser.script(PRINTED).await;
        let text = printed[2].as_str().unwrap();
        let id = fact(world, CARD, "Receipt").await.unwrap();
        for part in ["Receipt of the last save", WHO, TENANT_ID, REASON, &id, "curl --fail-with-body", "az rest"] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert_eq!(printed[0], json!([]), "beside it stands {text}");
        assert_eq!(printed[1], json!([]), "buttons do nothing on paper");
    })
    .await;
}

#[tokio::test]
async fn print_prints_the_receipt_it_stands_on() {
    run(async |world| {
        world.page.browser.at_start("window.print = () => { window.__printed = document.body.innerText; };").await;
        world.reload().await;
        saved_once(world).await;
        let older = fact(world, CARD, "Receipt").await.unwrap();
        crate::steps::save_turned(world, "Allow chat", false).await;
        let newer = fact(world, CARD, "Receipt").await.unwrap();
        world.page.disclosure("History").click().await;
        let entry = history_entry(world, 2).await;
        world.page.browser.show_as_printed().await;
        // On paper there are no buttons: the browser is asked for the page as it is printed.
        let press = format!(
            "const buttons = [...document.querySelectorAll({} + ' button')]; \
             buttons.find((button) => button.textContent === 'Print').click();",
            json!(entry)
        );
        world.page.browser.script(&press).await;
        let printed = eventually("it is printed", async || {
            let text = world.page.browser.script("return window.__printed ?? null;").await;
            text.as_str().map(str::to_owned).ok_or_else(|| "not yet".to_owned())
        })
        .await;
        assert!(printed.contains(&older), "the entry of the history is not in {printed}");
        assert!(!printed.contains(&newer), "the last receipt is in {printed}");
    })
    .await;
}

/// Safari fetches a file some time after the click that offered it.
#[tokio::test]
async fn a_file_stays_there_for_a_while_after_it_was_offered_and_not_for_good() {
    run(async |world| {
        saved_once(world).await;
        let watch = "window.__long = []; window.__files = { made: 0, revoked: 0 }; \
            const { setTimeout } = window; \
            window.setTimeout = (work, ms, ...given) => \
                ms > 10000 ? window.__long.push([ms, work]) : setTimeout(work, ms, ...given); \
            for (const [name, count] of [['createObjectURL', 'made'], ['revokeObjectURL', 'revoked']]) { \
                const own = URL[name].bind(URL); \
                URL[name] = (given) => { window.__files[count] += 1; return own(given); }; }";
        world.page.browser.script(watch).await;
        let files =
            "return [window.__files.made, window.__files.revoked, Math.max(0, ...window.__long.map(([ms]) => ms))];";
        world.page.button("Download").under(CARD).click().await;
        world.page.says(&["in your downloads"]).await;
        assert_eq!(world.page.browser.script(files).await, json!([1, 0, 120_000]), "it can still be fetched");
        world.page.browser.script("for (const [, work] of window.__long) work();").await;
        eventually("the file is let go", async || {
            let now = world.page.browser.script(files).await;
            if now[1] == 1 { Ok(()) } else { Err(now.to_string()) }
        })
        .await;
    })
    .await;
}
