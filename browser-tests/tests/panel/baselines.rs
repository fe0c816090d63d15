//! Baselines as files and texts: export of what was read, import as unsaved changes, and what is refused. Links are in
//! `baseline_links`.

use browser_tests::downloads::Downloads;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{TokenSpec, Who};
use serde_json::{Value, json};

use crate::steps::{CHANGES_TWO, is_filled_in, untouched};

const NAME: &str = "remote-help-baseline.json";
/// Two bytes over what is read.
const LARGE: usize = 5 * 1024 * 1024;

/// The baseline that the documentation shows, and its link's fragment.
fn documented() -> (String, String) {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/baseline.md")).unwrap();
    let (_, from_json) = page.split_once("```json\n").unwrap();
    let (json, _) = from_json.split_once("```").unwrap();
    let (_, from_link) = page.split_once("`#baseline=").unwrap();
    let (link, _) = from_link.split_once('`').unwrap();
    (json.to_owned(), format!("#baseline={link}"))
}

async fn unfold(world: &World) {
    world.page.disclosure("Baselines").click().await;
    world.page.field("Baseline text").usable().await;
}

/// Puts a text into the field as pasting does, however long it is.
async fn put_in(world: &World, text: &str) {
    world.page.field("Baseline text").click().await;
    let script = format!(
        "const field = document.activeElement; field.value = {}; field.dispatchEvent(new Event('input', \
        {{bubbles: true}}));",
        json!(text)
    );
    world.page.browser.script(&script).await;
}

/// Drops a file onto the card, whose text this script expression is.
async fn drop_file(world: &World, text: &str) {
    world.page.field("Baseline text").click().await;
    let script = format!(
        "const data = new DataTransfer(); data.items.add(new File([{text}], 'b.json', {{type: 'application/json'}})); \
        const on = document.activeElement; let taken = true; \
        for (const kind of ['dragenter', 'dragover', 'drop']) taken = !on.dispatchEvent(new DragEvent(kind, \
        {{bubbles: true, cancelable: true, dataTransfer: data}})); return taken;"
    );
    let taken = world.page.browser.script(&script).await;
    assert_eq!(taken, json!(true), "the browser would open the file in place of the page");
}

/// What the field holds.
async fn held(world: &World) -> Value {
    world.page.field("Baseline text").click().await;
    world.page.browser.script("return document.activeElement.value;").await
}

#[tokio::test]
async fn export_and_copy_link_give_what_was_read_as_documented_and_not_the_edits() {
    run(async |world| {
        let downloads = Downloads::of(&world.page.browser).await;
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.open().await;
        world.page.turn("Allow chat", false).await;
        unfold(world).await;
        world.page.button("Export").click().await;
        world.page.says(&["downloads"]).await;
        let (json, link) = documented();
        assert_eq!(downloads.taken("remote-help", ".json").await, (NAME.to_owned(), json));
        world.page.button("Copy link").click().await;
        world.page.says(&["Copied"]).await;
        assert_eq!(world.page.browser.clipboard().await, format!("{}{link}", world.panel.url()));
        assert_eq!(world.page.form().await, [true, false, false], "the edit is still there");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_exported_before_it_was_read_nor_where_the_state_is_unknown() {
    run(async |world| {
        unfold(world).await;
        world.page.button("Export").inert().await;
        world.page.button("Copy link").inert().await;
        world.open().await;
        world.page.button("Export").usable().await;
        world.page.button("Copy link").usable().await;
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        world.page.button("Reload settings").click().await;
        world.page.button("Export").inert().await;
        world.page.button("Copy link").inert().await;
        world.colleague(json!({"remoteAssistanceState": "disabled"}));
        world.page.button("Reload settings").click().await;
        world.page.button("Export").usable().await;
        world.page.button("Sign out").click().await;
        world.page.button("Export").inert().await;
    })
    .await;
}

#[tokio::test]
async fn a_pasted_text_fills_the_form_and_is_saved_only_through_the_review() {
    run(async |world| {
        world.open().await;
        // An edit of before gives way: a baseline holds all three settings.
        world.page.turn("Allow Remote Help to unenrolled devices", true).await;
        unfold(world).await;
        world.page.field("Baseline text").click().await;
        world.page.browser.paste(&format!("\u{feff} {CHANGES_TWO}\r\n")).await;
        world.page.says(&["2 settings differ", "Nothing is saved"]).await;
        assert_eq!(held(world).await, json!(""), "the field is emptied as it is used");
        is_filled_in(world).await;
        world.page.review().await;
        let review = world.page.dialog("Review changes").text().await;
        for part in ["remoteAssistanceState", "\"enabled\"", "blockChat", "true"] {
            assert!(review.contains(part), "{part} is not in {review}");
        }
        assert!(!review.contains("allowSessionsToUnenrolledDevices"), "{review}");
        assert!(world.changes().is_empty(), "nothing is sent without the person");
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
        assert_eq!(
            world.tenant.settings(),
            json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": true})
        );
        // What is there now is what the baseline says.
        put_in(world, CHANGES_TWO).await;
        world.page.says(&["has what the baseline says"]).await;
        world.page.button("Review changes").inert().await;
    })
    .await;
}

#[tokio::test]
async fn a_file_fills_the_form_picked_or_dropped_and_can_be_picked_again() {
    run(async |world| {
        let downloads = Downloads::of(&world.page.browser).await;
        let file = downloads.with("wanted.json", CHANGES_TWO);
        world.open().await;
        unfold(world).await;
        for _ in 0..2 {
            let field = world.page.button("Import").element().await;
            field.send_keys(file.to_string_lossy()).await.unwrap();
            world.page.says(&["2 settings differ"]).await;
            is_filled_in(world).await;
            world.page.button("Discard changes").click().await;
            untouched(world).await;
        }
        drop_file(world, &json!(CHANGES_TWO).to_string()).await;
        world.page.says(&["2 settings differ"]).await;
        is_filled_in(world).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_put_in_signed_out_waits_for_the_settings() {
    run(async |world| {
        unfold(world).await;
        put_in(world, CHANGES_TWO).await;
        world.page.says(&["once the settings are read"]).await;
        world.open().await;
        is_filled_in(world).await;
        world.page.says(&["2 settings differ"]).await;
        // Signing out forgets all.
        world.page.button("Sign out").click().await;
        world.open().await;
        untouched(world).await;
    })
    .await;
}

#[tokio::test]
async fn for_a_viewer_a_baseline_counts_as_unsaved_changes_that_survive_getting_permission() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        unfold(world).await;
        put_in(world, CHANGES_TWO).await;
        world.page.says(&["2 settings differ"]).await;
        assert_eq!(world.page.positions().await, [true, false, false]);
        for name in browser_tests::page::SWITCHES {
            world.page.switch(name).inert().await;
        }
        let main = world.page.only("main").text().await;
        assert!(main.contains("2 unsaved changes"), "{main}");
        world.page.button("Discard changes").usable().await;
        assert!(!world.page.button("Review changes").is_there().await, "one stands in place of the other");
        world.page.button("Get permission to save").click().await;
        world.page.button("Get permission to save").gone().await;
        is_filled_in(world).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn for_a_pasted_token_that_only_reads_a_baseline_counts_and_can_be_discarded() {
    run(async |world| {
        world.sign_in(&TokenSpec::read()).await;
        world.page.button("Use another token").usable().await;
        unfold(world).await;
        put_in(world, CHANGES_TWO).await;
        world.page.says(&["2 settings differ"]).await;
        assert_eq!(world.page.positions().await, [true, false, false]);
        world.page.button("Discard changes").click().await;
        assert_eq!(world.page.positions().await, [false, false, true]);
    })
    .await;
}

const SETTINGS: &str =
    r#""settings":{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":true}"#;

fn with_settings(settings: &str) -> String {
    format!(r#"{{"schema":1,"settings":{settings}}}"#)
}

/// Each with what the alert must say of it.
fn hostile() -> Vec<(String, &'static [&'static str])> {
    let state = r#""remoteAssistanceState":"enabled""#;
    let flag = r#""allowSessionsToUnenrolledDevices":true"#;
    let deep = format!(r#"{{"schema":1,"name":{}1{},{SETTINGS}}}"#, "[".repeat(200), "]".repeat(200));
    vec![
        ("no JSON".to_owned(), &["JSON"]),
        ("null".to_owned(), &["object"]),
        (format!("[{CHANGES_TWO}]"), &["object"]),
        (format!("{CHANGES_TWO}{CHANGES_TWO}"), &["JSON"]),
        (CHANGES_TWO.replace('}', ""), &["JSON"]),
        (format!("{{{SETTINGS}}}"), &["schema", "missing"]),
        (format!(r#"{{"schema":"1",{SETTINGS}}}"#), &["schema", "not allowed"]),
        (format!(r#"{{"schema":0,{SETTINGS}}}"#), &["schema", "not allowed"]),
        (format!(r#"{{"schema":2,"new":{{}},{SETTINGS}}}"#), &["schema", "newer"]),
        (r#"{"schema":1}"#.to_owned(), &["settings"]),
        (with_settings("[]"), &["settings", "object"]),
        (with_settings(&format!("{{{state},{flag}}}")), &["settings.blockChat", "missing"]),
        (with_settings(&format!(r#"{{{state},{flag},"blockChat":"true"}}"#)), &["settings.blockChat", "true or false"]),
        (with_settings(&format!(r#"{{{state},{flag},"blockChat":0}}"#)), &["settings.blockChat"]),
        (with_settings(&format!(r#"{{{state},{flag},"blockChat":null}}"#)), &["settings.blockChat"]),
        (
            with_settings(&format!(r#"{{"remoteAssistanceState":"paused",{flag},"blockChat":true}}"#)),
            &["settings.remoteAssistanceState", "disabled, enabled"],
        ),
        (with_settings(&format!(r#"{{{state},{flag},"blockChat":true,"BlockChat":true}}"#)), &["BlockChat", "no such"]),
        (with_settings(&format!(r#"{{{state},{flag},"blockChat":false,"blockChat":true}}"#)), &["twice"]),
        (format!(r#"{{"schema":1,"schema":1,{SETTINGS}}}"#), &["twice"]),
        (format!(r#"{{"schema":1,"name":{{}},{SETTINGS}}}"#), &["name"]),
        (format!(r#"{{"schema":1,"name":"{}",{SETTINGS}}}"#, "n".repeat(101)), &["name", "100"]),
        (format!(r#"{{"schema":1,"__proto__":{{"blockChat":true}},{SETTINGS}}}"#), &["__proto__", "no such"]),
        (format!(r#"{{"schema":1,"constructor":{{"prototype":{{}}}},{SETTINGS}}}"#), &["constructor", "no such"]),
        (format!(r#"{{"schema":1,"tenant":"contoso.example",{SETTINGS}}}"#), &["tenant", "no such"]),
        (
            format!(r#"{{"schema":1,"<img src=x onerror='document.title=1'><script>":1,{SETTINGS}}}"#),
            &["<img src=x onerror='document.title=1'><script>", "no such"],
        ),
        (deep, &[]),
    ]
}

#[tokio::test]
async fn what_is_malformed_in_any_way_is_refused_with_the_reason() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow Remote Help to unenrolled devices", true).await;
        unfold(world).await;
        each(
            hostile(),
            |(text, _)| text.chars().take(120).collect(),
            async |(text, parts)| {
                put_in(world, CHANGES_TWO).await;
                world.page.says(&["2 settings differ"]).await;
                put_in(world, text).await;
                let alert = world.page.alerts(&["can’t be used", "as it was"]).await;
                for part in *parts {
                    assert!(alert.contains(part), "{part} is not in {alert}");
                }
                assert_eq!(world.page.positions().await, [true, false, false], "the form is as it was");
                assert_eq!(world.page.status().text().await, "", "nothing else is said");
                let elements = "return document.querySelectorAll('img, main script').length;";
                assert_eq!(world.page.browser.script(elements).await, json!(0), "markup became elements");
            },
        )
        .await;
        assert_eq!(world.page.browser.script("return {}.blockChat ?? null;").await, Value::Null);
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_is_far_too_large_is_refused_unread_as_text_and_as_file() {
    run(async |world| {
        let downloads = Downloads::of(&world.page.browser).await;
        world.open().await;
        unfold(world).await;
        // It would be a good one, but for its size.
        let large = format!("{}{CHANGES_TWO}", " ".repeat(LARGE));
        let file = downloads.with("large.json", &large);
        world.page.button("Import").element().await.send_keys(file.to_string_lossy()).await.unwrap();
        world.page.alerts(&["can’t be used", "larger"]).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        drop_file(world, &format!("' '.repeat({LARGE}) + {}", json!(CHANGES_TWO))).await;
        world.page.alerts(&["can’t be used", "larger"]).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        put_in(world, &large).await;
        world.page.alerts(&["can’t be used", "larger"]).await;
        untouched(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_text_or_no_file_does_no_harm() {
    run(async |world| {
        world.open().await;
        unfold(world).await;
        drop_file(world, "new Uint8Array([0xff, 0xfe, 0x00, 0x7b])").await;
        world.page.alerts(&["can’t be used", "JSON"]).await;
        // Text that is dragged is no file: the browser must not leave the page for it.
        let script = "const data = new DataTransfer(); data.setData('text/uri-list', 'https://elsewhere.example/'); \
            return !document.activeElement.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, \
            dataTransfer: data}));";
        world.page.field("Baseline text").click().await;
        world.page.browser.script(script).await;
        untouched(world).await;
    })
    .await;
}
