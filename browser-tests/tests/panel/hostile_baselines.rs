//! Baselines that are refused: malformed in any way, far too large, or no text at all. Nothing of one is used.

use browser_tests::downloads::Downloads;
use browser_tests::world::{each, run};
use serde_json::{Value, json};

use crate::baselines::{drop_file, put_in, unfold};
use crate::steps::{CHANGES_TWO, untouched};

/// Bytes; 64 KiB are read at most.
const LARGE: usize = 5 * 1024 * 1024;

/// One of each kind, with what the alert must say of it. Every way to get a baseline wrong is held in
/// `core/src/baseline/tests.rs`.
fn hostile() -> Vec<(String, &'static [&'static str])> {
    let with = |field: &str| CHANGES_TWO.replacen('{', &format!("{{{field},"), 1);
    let chat = |value: &str| CHANGES_TWO.replace(r#""blockChat":true"#, value);
    vec![
        ("no JSON".to_owned(), &["JSON"]),
        ("null".to_owned(), &["object"]),
        (CHANGES_TWO.replace(r#""schema":1,"#, ""), &["schema", "missing"]),
        (CHANGES_TWO.replace(r#""schema":1"#, r#""schema":"1""#), &["schema", "not allowed"]),
        (CHANGES_TWO.replace(r#""schema":1"#, r#""schema":2,"new":{}"#), &["schema", "newer"]),
        (chat(r#""blockChat":"true""#), &["settings.blockChat", "true or false"]),
        (CHANGES_TWO.replace("\"enabled\"", "\"paused\""), &["settings.remoteAssistanceState", "disabled, enabled"]),
        (chat(r#""blockChat":false,"blockChat":true"#), &["twice"]),
        (with(&format!(r#""name":"{}""#, "n".repeat(101))), &["name", "100"]),
        (with(r#""__proto__":{"blockChat":true}"#), &["__proto__", "no such"]),
        (
            with("\"<img src=x onerror='document.title=1'><script>\":1"),
            &["<img src=x onerror='document.title=1'><script>", "no such"],
        ),
        (with(&format!(r#""name":{}1{}"#, "[".repeat(200), "]".repeat(200))), &[]),
    ]
}

#[tokio::test]
async fn what_is_malformed_is_refused_with_the_reason() {
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
