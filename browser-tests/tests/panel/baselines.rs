//! Baselines as files and texts: export of what was read, import as unsaved changes. Links are in
//! `baseline_links`, what is refused in `hostile_baselines`.

use browser_tests::downloads::Downloads;
use browser_tests::world::{World, dist, each, run};
use sandbox::panel::PanelOptions;
use serde_json::{Value, json};

use crate::steps::{CHANGES_TWO, is_filled_in, untouched};

const NAME: &str = "remote-help-baseline.json";

/// The baseline that the documentation shows, and its link's fragment.
fn documented() -> (String, String) {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/baseline.md")).unwrap();
    let (_, from_json) = page.split_once("```json\n").unwrap();
    let (json, _) = from_json.split_once("```").unwrap();
    let (_, from_link) = page.split_once("`#baseline=").unwrap();
    let (link, _) = from_link.split_once('`').unwrap();
    (json.to_owned(), format!("#baseline={link}"))
}

/// Opens the card.
pub async fn unfold(world: &World) {
    world.page.disclosure("Baselines").click().await;
    world.page.field("Baseline text").usable().await;
}

/// Puts a text into the field as pasting does, however long it is.
pub async fn put_in(world: &World, text: &str) {
    world.page.field("Baseline text").click().await;
    let script = format!(
        "const field = document.activeElement; field.value = {}; field.dispatchEvent(new Event('input', \
        {{bubbles: true}}));",
        json!(text)
    );
    world.page.browser.script(&script).await;
}

/// Drops a file onto the card, whose text this script expression is.
pub async fn drop_file(world: &World, text: &str) {
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

/// A script that drops onto what a selector finds, and returns which of the two events the page kept from the browser.
fn dropping(on: &str, data: &str) -> String {
    format!(
        "const data = new DataTransfer(); const file = (text, name = 'b.json') => data.items.add(new File([text], name)); \
        {data} const on = document.querySelector({}); return ['dragover', 'drop'].map((kind) => !on.dispatchEvent(\
        new DragEvent(kind, {{bubbles: true, cancelable: true, dataTransfer: data}})));",
        json!(on)
    )
}

/// Drops onto what a selector finds; the browser would else leave the page for it.
pub async fn drop_on(world: &World, on: &str, data: &str) {
    let kept = world.page.browser.script(&dropping(on, data)).await;
    assert_eq!(kept, json!([true, true]), "the browser would leave the page for what is dropped on {on}");
}

/// What the field holds.
async fn held(world: &World) -> Value {
    world.page.field("Baseline text").click().await;
    world.page.browser.script("return document.activeElement.value;").await
}

#[tokio::test]
async fn export_and_copy_link_give_what_was_read_as_documented_and_not_the_edits() {
    run(async |world| {
        let downloads = Downloads::of(&world.page.browser);
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
        let downloads = Downloads::of(&world.page.browser);
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
async fn a_file_dropped_anywhere_fills_the_form_and_the_page_is_not_left() {
    run(async |world| {
        world.open().await;
        let baseline = format!("file({});", json!(CHANGES_TWO));
        for on in ["html", "body", "h1", "header", "footer", "#status", "#blockChat", "#import", "#baseline-text"] {
            drop_on(world, on, &baseline).await;
            world.page.says(&["2 settings differ"]).await;
            is_filled_in(world).await;
            world.page.button("Discard changes").click().await;
            world.page.says(&["discarded"]).await;
        }
        // As a text, and in UTF-16 as Windows PowerShell writes a file.
        drop_on(world, "main", &format!("data.setData('text/plain', {});", json!(CHANGES_TWO))).await;
        world.page.says(&["2 settings differ"]).await;
        world.page.button("Discard changes").click().await;
        let units = "const units = (text) => Uint16Array.from('\\ufeff' + text, (letter) => letter.charCodeAt());";
        drop_on(world, "main", &format!("{units} file(units({}));", json!(CHANGES_TWO))).await;
        world.page.says(&["2 settings differ"]).await;
        is_filled_in(world).await;
        // Behind a dialog nothing changes, and the page stays.
        world.page.review().await;
        drop_on(world, "dialog", &baseline).await;
        drop_on(world, "h1", "file('x');").await;
        world.page.dialog("Review changes").shown().await;
        world.page.button("Cancel").click().await;
        world.page.alerts(&["can’t be used"]).await;
        is_filled_in(world).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_dropped_and_is_no_baseline_is_refused_in_words() {
    run(async |world| {
        let rows = [
            ("file('%PDF-1.7', 'report.pdf');", "JSON"),
            ("file('', 'empty');", "JSON"),
            ("file('{}'); file('{}');", "Several files"),
            ("file(new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x7d]));", "UTF-8"),
            ("data.setData('text/plain', 'hello');", "JSON"),
            ("data.setData('text/uri-list', 'https://elsewhere.example/');", "JSON"),
        ];
        for is_signed_in in [false, true] {
            if is_signed_in {
                world.open().await;
            }
            each(
                rows,
                |(data, _)| format!("{data} {is_signed_in}"),
                async |(data, part)| {
                    drop_on(world, "h1", data).await;
                    world.page.alerts(&["can’t be used", part]).await;
                    // Put in its place, so that the next one is told anew.
                    drop_on(world, "h1", &format!("file({});", json!(CHANGES_TWO))).await;
                    world.page.says(&["baseline"]).await;
                    assert_eq!(world.page.alert().text().await, "");
                },
            )
            .await;
        }
        // A text in a field is the field's own business.
        let kept = world.page.browser.script(&dropping("#baseline-text", "data.setData('text/plain', 'x');")).await;
        assert_eq!(kept, json!([false, false]));
        // What is dragged within the page is nothing that is brought here.
        let within = "document.querySelector('h1').dispatchEvent(new DragEvent('dragstart', {bubbles: true}));";
        world.page.browser.script(within).await;
        drop_on(world, "p", "data.setData('text/plain', 'x');").await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn what_is_dropped_before_the_panel_is_there_is_taken_up_by_it() {
    run(async |world| {
        let options = PanelOptions { dist: dist(), late: Some(".wasm".to_owned()), ..PanelOptions::default() };
        let panel = world.serve(options).await;
        let drop = dropping("#early", &format!("file({});", json!(CHANGES_TWO)));
        let early = format!(
            "{{ const look = () => {{ if (!document.querySelector('#early')) return; observer.disconnect(); \
            globalThis.__kept = (() => {{ {drop} }})(); }}; const observer = new MutationObserver(look); \
            observer.observe(document, {{ subtree: true, childList: true }}); }}"
        );
        world.page.browser.at_start(&early).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.says(&["once the settings are read"]).await;
        assert_eq!(world.page.browser.script("return globalThis.__kept;").await, json!([true, true]));
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
