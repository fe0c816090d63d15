//! The receipt as text, as Markdown and as a file: what it says there, for people and programs.

use browser_tests::downloads::Downloads;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TENANT_ID;
use serde_json::{Value, json};

use crate::receipt_commands::commands_shown;
use crate::receipts::{REASON, WHO, outcomes, save_with, saved_with_token};
use crate::steps::{CARD, fact, saved_once};

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

#[tokio::test]
async fn copied_as_text_it_is_whole_and_as_markdown_a_reason_is_no_markup() {
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
            "remoteAssistanceState: from \"disabled\" to \"enabled\"",
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
        markdown(&copied(world, &token, "Copy as Markdown").await);
    })
    .await;
}

fn markdown(text: &str) {
    assert!(text.starts_with("## "), "{text}");
    let reason = text.lines().find(|line| line.contains("Ticket 4711")).expect("the reason's line");
    // It holds single backticks, so it stands between double ones.
    assert!(reason.starts_with("- ") && reason.ends_with(" ``"), "{reason}");
    assert!(reason.contains(&format!("`` {REASON} ``")), "{reason}");
    for (name, command) in [("curl", "curl --fail-with-body"), ("Azure CLI", "az rest"), ("PowerShell", "Invoke-")] {
        let (_, block) = text.split_once(command).unwrap_or_else(|| panic!("no {name} in {text}"));
        assert!(block.contains("\n```\n"), "{name}'s block ends: {block}");
    }
    // Blocks are fenced, each at both ends, and only there.
    let fences = text.lines().filter(|line| line.starts_with("```")).count();
    assert_eq!(fences, 6, "{text}");
}

/// Of the outcome that has all of the fields; what each has is held in `core/src/receipt/tests.rs`.
#[tokio::test]
async fn the_download_is_as_documented() {
    run(async |world| {
        let [.., (_, faults, words, name), _] = outcomes();
        save_with(world, &faults, words).await;
        let downloads = Downloads::of(&world.page.browser);
        world.page.button("Download").under(CARD).click().await;
        world.page.says(&["in your downloads"]).await;
        let (file, text) = downloads.taken("remote-help-receipt-", ".json").await;
        assert!(!file.contains(':'), "Windows takes no colon: {file}");
        documented(world, &serde_json::from_str(&text).expect("JSON"), name).await;
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
