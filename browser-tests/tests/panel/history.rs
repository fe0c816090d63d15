//! The history of receipts in this browser: what it lists, what it keeps, and what it does with what it can't read.

use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World, run};
use sandbox::tenant::{TENANT_ID, TokenSpec};
use serde_json::json;

use crate::steps::{fact, history_entries, history_entry, receipt, save_turned, saved_once};

pub const PREFIX: &str = "remote-help-panel.receipt.";

/// Puts so many good receipts into the storage, a minute apart, the newest first.
pub async fn plant(world: &World, count: usize) {
    let script = format!(
        "const newest = Date.UTC(2026, 0, 1); \
         for (let at = 0; at < {count}; at += 1) {{ \
            const id = `00000000-0000-4000-8000-${{at.toString(16).padStart(12, '0')}}`; \
            const when = newest - at * 60000; \
            localStorage.setItem(`{PREFIX}${{String(when).padStart(13, '0')}}.${{id}}`, JSON.stringify( \
                [1, when, id, 'global', '{TENANT_ID}', 'alex.admin@contoso.example', 'd00', 'e00', 's', \
                `Ticket ${{at}}: for the service desk`, null, id, id, id, id])); \
         }}"
    );
    world.page.browser.script(&script).await;
}

/// The names and texts of what a storage holds.
pub async fn stored(world: &World, storage: &str) -> Vec<(String, String)> {
    let held = world.page.browser.script(&format!("return Object.entries({storage}).sort();")).await;
    serde_json::from_value(held).expect("pairs of texts")
}

pub async fn receipts_stored(world: &World, storage: &str) -> usize {
    stored(world, storage).await.iter().filter(|(name, _)| name.starts_with(PREFIX)).count()
}

/// Waits until the open history shows so many receipts.
pub async fn shows(world: &World, count: usize) -> Vec<String> {
    eventually(format!("the history shows {count} receipts"), async || {
        let entries = history_entries(world).await;
        if entries.len() == count { Ok(entries) } else { Err(format!("it shows {entries:?}")) }
    })
    .await
}

pub async fn open_history(world: &World) {
    world.page.disclosure("History").click().await;
}

/// Waits until the history's card says this.
pub async fn card_says(world: &World, part: &str) {
    eventually(format!("the history says {part}"), async || {
        // What is out of sight has no text in some engines.
        let look = "const history = document.querySelector('#history'); history.scrollIntoView({block: 'center'}); \
                    return history.innerText;";
        let text = world.page.browser.script(look).await;
        let text = text.as_str().unwrap_or_default();
        if text.contains(part) { Ok(()) } else { Err(text.to_owned()) }
    })
    .await;
}

/// Waits until the page says this.
pub async fn page_says(world: &World, part: &str) {
    eventually(format!("the page says {part}"), async || {
        let text = world.page.only("main").text().await;
        if text.contains(part) { Ok(()) } else { Err(text) }
    })
    .await;
}

#[tokio::test]
async fn saves_are_listed_newest_first() {
    run(async |world| {
        world.watch.expect_error("403");
        world.page.token_field().usable().await;
        open_history(world).await;
        card_says(world, "There are no receipts yet").await;
        saved_once(world).await;
        save_turned(world, "Allow chat", false).await;
        world.page.turn("Allow Remote Help to unenrolled devices", true).await;
        world.fault(json!({"fault": "missing_role", "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["Not saved"]).await;
        // Open all the while, it has followed.
        let entries = shows(world, 3).await;
        let expected = [
            ("Not saved", "allowSessionsToUnenrolledDevices"),
            ("Saved, confirmed", "blockChat"),
            ("Saved, confirmed", "remoteAssistanceState"),
        ];
        for (entry, (outcome, property)) in entries.iter().zip(expected) {
            assert!(entry.contains(outcome) && entry.contains(property), "{outcome}, {property}: {entry}");
        }
        card_says(world, "3 receipts").await;
        // Each has what it takes, made as it is opened.
        let entry = history_entry(world, 3).await;
        for name in ["Undo this save", "Copy", "Copy as Markdown", "Download", "Print"] {
            world.page.button(name).under(&entry).usable().await;
        }
        let sent = &world.requests("PATCH")[0].request_id;
        let ids = fact(world, &entry, "Request IDs").await.unwrap();
        assert!(ids.contains(sent), "{sent} is not in {ids}");
    })
    .await;
}

/// What is out of sight takes up its own room only once it is scrolled to, which moves the button: a click comes after that.
async fn show_older(world: &World) {
    let button = world.page.button("Show older receipts");
    button.element().await.scroll_into_view().await.unwrap();
    let drawn = "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));";
    world.page.browser.script(drawn).await;
    button.click().await;
}

#[tokio::test]
async fn older_ones_are_shown_a_page_at_a_time_and_what_is_open_stays() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 120).await;
        open_history(world).await;
        shows(world, 50).await;
        card_says(world, "120 receipts").await;
        history_entry(world, 2).await;
        show_older(world).await;
        shows(world, 100).await;
        // Who reads with a screen reader, or has opened a receipt to compare, is not thrown out of it.
        let place = world.page.browser.script(
            "return [document.querySelector('#history [data-entry=\"2\"] details')?.open ?? false, \
                document.querySelector('#history').contains(document.activeElement)];",
        );
        assert_eq!(place.await, json!([true, true]), "what was open is open still, and the focus is kept");
        show_older(world).await;
        let entries = shows(world, 120).await;
        assert!(!world.page.button("Show older receipts").is_there().await, "those are all");
        let mut in_order = entries.clone();
        in_order.dedup();
        assert_eq!(in_order, entries, "a minute lies between each two");
        let entry = history_entry(world, 120).await;
        let reason = fact(world, &entry, "Reason").await;
        assert_eq!(reason.as_deref(), Some("Ticket 119: for the service desk"));
    })
    .await;
}

#[tokio::test]
async fn cleared_it_can_be_brought_back() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 60).await;
        world.page.browser.script("localStorage.setItem('somebody.elses', 'kept');").await;
        let before = stored(world, "localStorage").await;
        open_history(world).await;
        shows(world, 50).await;
        world.page.button("Clear history").click().await;
        world.page.says(&["60 receipts were removed"]).await;
        card_says(world, "There are no receipts yet").await;
        assert_eq!(receipts_stored(world, "localStorage").await, 0);
        assert!(stored(world, "localStorage").await.contains(&("somebody.elses".to_owned(), "kept".to_owned())));
        let focus = "return document.activeElement !== document.body;";
        assert_eq!(world.page.browser.script(focus).await, json!(true), "the focus is lost");
        world.page.button("Bring back").click().await;
        shows(world, 50).await;
        card_says(world, "60 receipts").await;
        assert_eq!(stored(world, "localStorage").await, before, "to the letter");
        assert!(!world.page.button("Bring back").is_there().await);
        // Cleared and left, it is gone.
        world.page.button("Clear history").click().await;
        world.page.says(&["60 receipts were removed"]).await;
        world.reload().await;
        open_history(world).await;
        card_says(world, "There are no receipts yet").await;
    })
    .await;
}

#[tokio::test]
async fn kept_for_the_tab_only_it_is_in_no_other() {
    Setup { fields: json!({"history": "session"}), ..Setup::default() }
        .run(async |world| {
            saved_once(world).await;
            assert_eq!(receipts_stored(world, "localStorage").await, 0);
            assert_eq!(receipts_stored(world, "sessionStorage").await, 1);
            world.reload().await;
            world.page.token_field().usable().await;
            open_history(world).await;
            shows(world, 1).await;
            other_tab(world).await;
            open_history(world).await;
            card_says(world, "There are no receipts yet").await;
        })
        .await;
}

#[tokio::test]
async fn switched_off_nothing_is_kept_and_the_receipt_is_on_the_page() {
    Setup { fields: json!({"history": "off"}), ..Setup::default() }
        .run(async |world| {
            saved_once(world).await;
            receipt(world, &["Saved, confirmed"]).await;
            assert!(!world.page.disclosure("History").is_there().await);
            for storage in ["localStorage", "sessionStorage"] {
                assert_eq!(receipts_stored(world, storage).await, 0, "{storage}");
            }
            // Undoing needs no history.
            world.page.button("Undo this save").click().await;
            world.page.dialog("Review changes").shown().await;
        })
        .await;
}

/// Opens the panel in a tab of its own, and leaves it in front.
async fn other_tab(world: &World) -> thirtyfour::WindowHandle {
    world.watch.collect(&world.page.browser).await;
    let [first, _] = world.page.browser.open_tab().await;
    world.page.browser.goto(&world.panel.url()).await;
    world.page.token_field().usable().await;
    first
}

#[tokio::test]
async fn another_tabs_receipt_is_listed_too_and_neither_overwrites_the_other() {
    run(async |world| {
        saved_once(world).await;
        let first = other_tab(world).await;
        world.open().await;
        save_turned(world, "Allow chat", false).await;
        open_history(world).await;
        shows(world, 2).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.switch_to(&first).await;
        open_history(world).await;
        let entries = shows(world, 2).await;
        assert!(entries[0].contains("blockChat") && entries[1].contains("remoteAssistanceState"), "{entries:?}");
        // Its undo knows what the other tab did.
        let entry = history_entry(world, 1).await;
        world.page.button("Undo this save").under(&entry).click().await;
        let review = world.page.dialog("Review changes");
        review.shown().await;
        assert!(review.text().await.contains("blockChat"));
    })
    .await;
}

#[tokio::test]
async fn signing_out_keeps_it_for_whoever_signs_in_next() {
    run(async |world| {
        saved_once(world).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        open_history(world).await;
        shows(world, 1).await;
        let card = world.page.heading("Receipt of the last save");
        assert!(!card.is_there().await, "it goes with the session");
        world.sign_in(&TokenSpec::read()).await;
        world.page.says(&["Settings read"]).await;
        shows(world, 1).await;
        assert_eq!(receipts_stored(world, "localStorage").await, 1);
    })
    .await;
}
