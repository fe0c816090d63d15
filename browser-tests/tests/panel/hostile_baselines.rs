//! Baselines that are refused: malformed in any way, far too large, or no text at all. Nothing of one is used.

use browser_tests::downloads::Downloads;
use browser_tests::world::{each, run};
use serde_json::{Value, json};

use crate::baselines::{drop_file, put_in, unfold};
use crate::steps::{CHANGES_TWO, untouched};

/// Bytes; 64 KiB are read at most.
const LARGE: usize = 5 * 1024 * 1024;

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
        let downloads = Downloads::of(&world.page.browser);
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
