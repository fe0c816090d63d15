//! Screens whose code comes when they are opened, or are about to be.

use browser_tests::copy::DistCopy;
use browser_tests::host::Host;
use browser_tests::wait::eventually;
use browser_tests::world::{World, dist, run};
use sandbox::tenant::TokenSpec;
use std::fs;

use crate::history::{card_says, open_history};
use crate::languages_changed::{choose, open_menu};

/// Waits until a file was fetched whose path has this in it.
pub async fn is_fetched(panel: &Host, part: &str) {
    eventually(format!("{part} is fetched"), async || {
        let paths: Vec<String> = panel.fetched().into_iter().map(|fetched| fetched.path).collect();
        if paths.iter().any(|path| path.contains(part)) { Ok(()) } else { Err(format!("{paths:?}")) }
    })
    .await;
}

pub fn was_fetched(panel: &Host, part: &str) -> bool {
    panel.fetched().iter().any(|fetched| fetched.path.contains(part))
}

/// A copy of the panel of which one file is refused until it is written anew; gives how.
pub fn without(copy: &DistCopy, start: &str, end: &str) -> impl FnOnce() {
    let name = copy.hashed().into_iter().find(|name| name.starts_with(start) && name.ends_with(end));
    let file = copy.folder().join(name.unwrap_or_else(|| panic!("no file is named {start}…{end}")));
    let right = fs::read(&file).unwrap();
    copy.spoil(start, end, |mut bytes| {
        bytes.extend_from_slice(b"\x00\x02\x01x");
        bytes
    });
    move || fs::write(file, right).unwrap()
}

/// Waits until the alert no longer says this.
pub async fn alert_loses(world: &World, reason: &str) {
    eventually("the alert is gone", async || {
        let said = world.page.alert().text().await;
        if said.contains(reason) { Err(said) } else { Ok(()) }
    })
    .await;
}

async fn open(world: &World, copy: &DistCopy) -> Host {
    for word in ["integrity", "boot-", "NetworkError"] {
        world.watch.expect_error(word);
    }
    let panel = world.serve(copy.options()).await;
    world.watch.collect(&world.page.browser).await;
    world.page.browser.goto(&panel.url()).await;
    panel
}

#[tokio::test]
async fn a_screen_is_fetched_when_it_is_opened_or_about_to_be() {
    run(async |world| {
        world.sign_in(&TokenSpec::default()).await;
        world.page.form().await;
        world.page.disclosure("Who changed this?").shown().await;
        for part in ["panel_history-", "history-en-", "panel_audit-", "audit-en-"] {
            assert!(!was_fetched(&world.panel, part), "{part} is fetched, and nobody wants it");
        }
        let point = "document.querySelector('#history summary').dispatchEvent(new PointerEvent('pointerenter'));";
        world.page.browser.script(point).await;
        is_fetched(&world.panel, "panel_history-").await;
        is_fetched(&world.panel, "history-en-").await;
        assert!(!was_fetched(&world.panel, "panel_audit-"), "nobody has pointed at it");
        open_history(world).await;
        card_says(world, "There are no receipts yet.").await;
        let times = world.panel.fetched().iter().filter(|fetched| fetched.path.contains("panel_history-")).count();
        assert_eq!(times, 1, "it was there already");
        // The focus tells as well as the pointer.
        world.page.browser.script("document.querySelector('#audit summary').focus();").await;
        is_fetched(&world.panel, "panel_audit-").await;
    })
    .await;
}

#[tokio::test]
async fn a_screen_that_can_not_be_had_says_so_and_comes_once_it_can() {
    run(async |world| {
        for (start, end, reason) in [
            ("remote-help-panel_history-", ".wasm", "changed or is missing"),
            ("history-en-", ".txt", "could not be loaded"),
        ] {
            let copy = DistCopy::of(&dist());
            let mend = without(&copy, start, end);
            let _panel = open(world, &copy).await;
            open_history(world).await;
            world.page.alerts(&[reason]).await;
            mend();
            world.page.button("Try again").click().await;
            card_says(world, "There are no receipts yet.").await;
            alert_loses(world, reason).await;
            world.watch.collect(&world.page.browser).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_screen_that_is_only_pointed_at_and_can_not_be_had_troubles_nobody() {
    run(async |world| {
        let copy = DistCopy::of(&dist());
        let _mend = without(&copy, "remote-help-panel_history-", ".wasm");
        let panel = open(world, &copy).await;
        world.page.disclosure("History").shown().await;
        let point = "document.querySelector('#history summary').dispatchEvent(new PointerEvent('pointerenter'));";
        world.page.browser.script(point).await;
        is_fetched(&panel, "panel_history-").await;
        is_fetched(&panel, "history-en-").await;
        assert_eq!(world.page.alert().text().await, "");
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn a_screen_that_is_open_speaks_the_language_that_is_chosen() {
    run(async |world| {
        open_history(world).await;
        card_says(world, "There are no receipts yet.").await;
        open_menu(world, "en").await;
        choose(world, "Language", "de").await;
        is_fetched(&world.panel, "history-de-").await;
        card_says(world, "Es gibt noch keine Belege.").await;
    })
    .await;
}
