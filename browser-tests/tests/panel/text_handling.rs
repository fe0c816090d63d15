//! What browsers do with a page's text by themselves: find, copy and translate.

use browser_tests::world::{World, run};
use serde_json::json;

use crate::steps::saved_once;

/// Does to the page what Chromium's and Edge's translators do: each text is put into elements of theirs, in place of the
/// node that was there, and so is each that comes later. Here the translation is the text in capitals.
const TRANSLATE: &str = "
    const done = new WeakSet();
    const translate = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
        for (const node of texts) {
            const parent = node.parentElement;
            if (done.has(node) || !node.data.trim() || parent.closest('[translate=no], script, style, textarea')) continue;
            const outer = document.createElement('font'), inner = document.createElement('font');
            const text = document.createTextNode(node.data.toUpperCase());
            done.add(text);
            inner.append(text);
            outer.append(inner);
            node.replaceWith(outer);
        }
    };
    translate(document.body);
    new MutationObserver(() => translate(document.body)).observe(document.body, {childList: true, subtree: true});
";

/// A page that a browser translates goes on working, and no old sentence stays beside a new one.
#[tokio::test]
async fn a_translated_page_goes_on_working() {
    run(async |world| {
        world.page.token_field().usable().await;
        world.page.browser.script(TRANSLATE).await;
        let press = async |label: &str| {
            let click = format!(
                "const wanted = {}; const find = () => [...document.querySelectorAll('button:not(:disabled), summary')] \
                 .find((one) => one.checkVisibility() && one.innerText.trim().toUpperCase() === wanted); \
                 while (!find()) await new Promise(requestAnimationFrame); find().click();",
                json!(label.to_uppercase())
            );
            world.page.browser.script(&click).await;
        };
        let token = world.token(&sandbox::tenant::TokenSpec::write());
        world.page.browser.script("document.querySelector('#token').focus();").await;
        world.page.browser.paste(&token).await;
        press("Use this token").await;
        status_is(world, "SETTINGS READ AT").await;
        world.page.browser.script("document.querySelector('.switch').click();").await;
        press("Review changes").await;
        press("Save to tenant").await;
        status_is(world, "SAVED AT").await;
        let shown = world.page.shown().await;
        for gone in ["READING THE SETTINGS", "SENDING THE CHANGE", "CHECKING WHETHER", "1 UNSAVED"] {
            assert!(!shown.to_uppercase().contains(gone), "{gone} stayed: {shown}");
        }
        // Names that Graph reads, and commands, are as they were.
        assert!(shown.contains("remoteAssistanceState: \"enabled\""), "{shown}");
        press("Sign out").await;
        status_is(world, "SIGNED OUT").await;
    })
    .await;
}

/// One that is at work before the panel is there, and goes on meanwhile, leaves each switch its name.
#[tokio::test]
async fn a_page_that_is_translated_as_it_loads_keeps_its_switches() {
    run(async |world| {
        let classes = "new MutationObserver(() => { for (const one of document.querySelectorAll('label:not(.seen), \
            p:not(.seen), input:not(.seen)')) one.classList.add('seen'); }).observe(document.body, \
            {childList: true, subtree: true});";
        let early = format!(
            "addEventListener('DOMContentLoaded', () => {{ document.documentElement.lang = 'xx'; {TRANSLATE} {classes} }});"
        );
        world.page.browser.at_start(&early).await;
        world.reload().await;
        world.page.field("ACCESS TOKEN").click().await;
        world.page.browser.paste(&world.token(&sandbox::tenant::TokenSpec::write())).await;
        world.page.button("USE THIS TOKEN").click().await;
        status_is(world, "SETTINGS READ AT").await;
        for (name, word) in [("ENABLE REMOTE HELP", "OFF"), ("ALLOW CHAT", "ON")] {
            let switch = world.page.switch(name);
            switch.click().await;
            switch.becomes("has turned", |node| node.is_on() == (word == "OFF")).await;
            switch.click().await;
            switch.becomes("is as it was", |node| node.is_on() == (word == "ON")).await;
        }
        let words = "return [...document.querySelectorAll('.switch-word')].map((one) => one.innerText.toUpperCase());";
        assert_eq!(world.page.browser.script(words).await, json!(["OFF", "OFF", "ON"]));
        world.page.switch("ALLOW CHAT").click().await;
        world.page.button("REVIEW CHANGES").click().await;
        world.page.button("SAVE TO TENANT").click().await;
        status_is(world, "SAVED AT").await;
    })
    .await;
}

async fn status_is(world: &World, start: &str) {
    browser_tests::wait::eventually(format!("the status is {start}"), async || {
        let text = world.page.browser.script("return document.querySelector('#status').innerText.trim();").await;
        let text = text.as_str().unwrap_or_default().to_owned();
        // One sentence, not two one after the other.
        if text.to_uppercase().starts_with(start) && text.lines().count() == 1 { Ok(()) } else { Err(text) }
    })
    .await;
}

/// Names of properties, values, commands and keys mean what they mean in one spelling alone.
#[tokio::test]
async fn what_has_one_spelling_is_not_translated() {
    run(async |world| {
        saved_once(world).await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        let read = "return [...document.querySelectorAll('code, pre, kbd')] \
            .filter((one) => one.translate).map((one) => one.outerHTML.slice(0, 80));";
        assert_eq!(world.page.browser.script(read).await, json!([]));
        // Named by themselves: the rows of a receipt.
        let names = "const name = /^(remoteAssistanceState|blockChat|allowSessionsToUnenrolledDevices)$/; \
            return [...document.querySelectorAll('dt')].filter((one) => name.test(one.innerText)) \
            .map((one) => [one.translate, one.nextElementSibling.translate]);";
        assert_eq!(world.page.browser.script(names).await, json!([[false, false]]));
    })
    .await;
}

/// What the browser's own search finds: all that is shown, and in Chromium what is folded away, too.
#[tokio::test]
async fn the_browsers_search_finds_what_is_folded_away() {
    run(async |world| {
        saved_once(world).await;
        world.page.browser.script("getSelection().removeAllRanges(); scrollTo(0, 0);").await;
        for text in ["Reading back confirmed", "blockChat", "About the Remote Help licence"] {
            let found = format!("return window.find({}, false, false, true);", json!(text));
            assert_eq!(world.page.browser.script(&found).await, json!(true), "{text}");
        }
        // The commands are there to be found before they are opened: nothing is built only then.
        let there = "return document.querySelector('.commands').textContent.includes('az rest');";
        assert_eq!(world.page.browser.script(there).await, json!(true));
    })
    .await;
}

/// Copied by hand, a command is the command, with nothing of the page around it.
#[tokio::test]
async fn a_command_copied_by_hand_is_the_command() {
    run(async |world| {
        saved_once(world).await;
        world.page.disclosure("The same change as commands").click().await;
        let select = "const code = document.querySelector('.commands pre code'); \
            getSelection().selectAllChildren(code); return [getSelection().toString(), code.textContent];";
        let copied = world.page.browser.script(select).await;
        assert_eq!(copied[0].as_str().map(str::trim), copied[1].as_str().map(str::trim));
        assert!(copied[0].as_str().is_some_and(|text| text.contains("curl") && !text.contains('\u{a0}')), "{copied}");
    })
    .await;
}
