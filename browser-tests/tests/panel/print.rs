//! Printing: a receipt with its commands, dark on white whatever the theme, and nothing that can only be clicked.

use browser_tests::media::{self, Colours};
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TENANT_ID;
use serde_json::json;

use crate::a11y::{COMMON, script};
use crate::history::{open_history, plant};
use crate::receipts::{REASON, WHO, saved_with_token};
use crate::steps::{CARD, fact, history_entry, save_turned, saved_once};

const CONTRAST: &str = include_str!("a11y/contrast.js");

/// What is on the paper: its text, how many things to click, and the colours of text and page.
const PAPER: &str = "
    const shown = [...document.body.querySelectorAll('*')].filter((one) =>
        one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length > 0);
    return {
        text: document.body.innerText,
        clickable: shown.filter((one) => one.matches('button, input, select, textarea')).length,
    };
";

/// Prints as the button does, and looks at the page meanwhile.
async fn printed(world: &World, part: &str, scheme: &str) -> serde_json::Value {
    let browser = &world.page.browser;
    // In place of the browser's own dialog: it would wait for a person.
    let mark = "window.__marked = new Promise((done) => { window.print = () => { \
        const part = document.querySelector('[data-printing]'); done(part !== null); window.__part = part; }; });";
    browser.script(mark).await;
    world.page.button("Print").under(part).click().await;
    assert_eq!(
        browser.script("return window.__marked;").await,
        json!(true),
        "the receipt is marked while it is printed"
    );
    browser.script("window.__part.setAttribute('data-printing', '');").await;
    media::on_paper(browser, scheme).await;
    let paper = browser.script(PAPER).await;
    assert_eq!(script(world, CONTRAST).await, Vec::<String>::new(), "texts stand out on paper");
    let white = format!("{COMMON} return luminance(behind(document.querySelector('main'))) > 0.9;");
    assert_eq!(browser.script(&white).await, json!(true), "paper is white");
    let pages = browser.devtools("Page.printToPDF", json!({})).await;
    assert!(pages["data"].as_str().is_some_and(|data| data.len() > 4000), "there are pages");
    browser.script("window.__part.removeAttribute('data-printing');").await;
    media::as_usual(browser).await;
    paper
}

#[tokio::test]
async fn a_receipt_is_printed_alone_with_its_commands_in_every_theme() {
    run(async |world| {
        saved_once(world).await;
        let rows = [
            (Colours::Light, "light"),
            (Colours::Dark, "dark"),
            (Colours::ChosenDark, "light"),
            (Colours::Contrast, "dark"),
        ];
        for (colours, scheme) in rows {
            colours.show(&world.page.browser).await;
            let paper = printed(world, ".last-receipt", scheme).await;
            let text = paper["text"].as_str().unwrap();
            for part in ["remoteAssistanceState", "curl", "Invoke-RestMethod", "az rest", "Receipt of the last save"] {
                assert!(text.contains(part), "{colours:?}: {part} is not on the paper: {text}");
            }
            for part in ["Readiness", "Allow chat", "Baselines", "Sign out", "Skip to"] {
                assert!(!text.contains(part), "{colours:?}: {part} is on the paper: {text}");
            }
            assert_eq!(paper["clickable"], 0, "nothing to click is on paper");
        }
    })
    .await;
}

#[tokio::test]
async fn an_older_receipt_is_printed_alone() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 3).await;
        world.open().await;
        open_history(world).await;
        let entry = history_entry(world, 2).await;
        let paper = printed(world, &entry, "light").await;
        let text = paper["text"].as_str().unwrap();
        assert!(text.contains("Ticket 1:") && text.contains("curl"), "{text}");
        assert!(!text.contains("Ticket 0:") && !text.contains("Ticket 2:") && !text.contains("Readiness"), "{text}");
        assert_eq!(paper["clickable"], 0);
    })
    .await;
}

/// By the browser's own menu, without a receipt: the settings as they stand.
#[tokio::test]
async fn the_page_without_a_receipt_can_be_read_on_paper() {
    run(async |world| {
        world.open().await;
        Colours::ChosenDark.show(&world.page.browser).await;
        media::on_paper(&world.page.browser, "dark").await;
        let paper = world.page.browser.script(PAPER).await;
        let text = paper["text"].as_str().unwrap();
        assert!(text.contains("Enable Remote Help") && text.contains("Readiness"), "{text}");
        assert_eq!(script(world, CONTRAST).await, Vec::<String>::new());
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
        save_turned(world, "Allow chat", false).await;
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
