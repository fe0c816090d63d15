//! The page as it is read from the top, line by line: what a screen reader would stop at, and what it would say twice.
//! How it sounds is in `docs/by-ear.md`.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

use crate::sessions::go_to_sessions;

/// What reads worse than it looks, in the whole page.
const FAULTS: &str = "
    const faults = [];
    const named = (element) => element.id || element.className || element.localName;
    const isShown = (element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('[aria-hidden=true]');
    for (const control of document.querySelectorAll('input[aria-describedby], button[aria-describedby]')) {
        for (const id of control.getAttribute('aria-describedby').split(' ')) {
            const help = document.getElementById(id);
            if (!help) faults.push(`${named(control)} has no ${id}`);
            // What heads a card describes its buttons, too: it is a heading and no explanation.
            else if (isShown(help) && !/^H\\d$|^TH$/.test(help.tagName)
                && !(control.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING))
                faults.push(`${id} stands before ${named(control)}`);
        }
    }
    for (const label of document.querySelectorAll('label')) {
        // Beside its box, on one line, it is read with that.
        const isBox = label.control?.type === 'checkbox' && label.control.role !== 'switch';
        if (!isBox && label.ariaHidden !== 'true') faults.push(`${label.textContent} is read apart from its field`);
        const isNamed = label.control?.ariaLabelledByElements?.[0] === label || label.control?.ariaLabel === label.textContent;
        if (!isBox && !isNamed) faults.push(`${label.textContent} names no field`);
    }
    for (const element of document.querySelectorAll('[title]'))
        if (/\\d{4}-\\d\\d-\\d\\d/.test(element.title)) faults.push(`a tooltip has ${element.title}`);
    for (const part of document.querySelectorAll('dd > *, dt > code')) faults.push(`a part of a fact: ${part.outerHTML}`);
    for (const region of document.querySelectorAll('[role=status], [role=alert]'))
        if (!region.textContent && !region.querySelector(':scope > p[role=paragraph]:empty')) faults.push(`${named(region)} is a stop`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const {data, parentElement} = texts.currentNode;
        if (!isShown(parentElement) || parentElement.closest('script, style, template, pre')) continue;
        if (/[·→●▲▼✓✕]/.test(data)) faults.push(`a mark is said: ${data}`);
        if (/\\d (s|hr?|min|sec)\\b/.test(data)) faults.push(`a unit is no word: ${data}`);
        // Chromium says the name of a landmark in the place of such a text.
        if (data.trim() && parentElement.localName === 'span' && parentElement.parentElement.matches('.actions, .tools, .progress'))
            faults.push(`a text is in no paragraph: ${data}`);
    }
    return faults;
";

/// Finds nothing that reads worse than it looks.
async fn reads_well(world: &World) {
    assert_eq!(world.page.browser.script(FAULTS).await, json!([]));
}

#[tokio::test]
async fn a_name_comes_before_its_explanation_and_nothing_is_empty_or_said_twice() {
    run(async |world| {
        // This token may not read the audit log.
        world.watch.expect_error("403");
        world.page.token_field().usable().await;
        for name in ["How to get a token", "Sign-in options"] {
            world.page.disclosure(name).click().await;
        }
        world.page.field("Client ID").shown().await;
        reads_well(world).await;
        world.open().await;
        world.page.turn("Allow chat", false).await;
        reads_well(world).await;
        world.page.review().await;
        reads_well(world).await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at"]).await;
        world.page.disclosure("The same change as commands").click().await;
        for name in ["History", "Baselines", "Who changed this?"] {
            world.page.disclosure(name).click().await;
        }
        world.page.button("Clear history").shown().await;
        reads_well(world).await;
        go_to_sessions(world).await;
        world.page.heading("All sessions").shown().await;
        reads_well(world).await;
    })
    .await;
}

/// The switches by name, with what describes each.
async fn switches(world: &World) -> Vec<(String, String)> {
    let all = browser_tests::find::Control::only(&world.page.browser, "switch").all().await;
    all.into_iter().map(|node| (node.name, node.description)).collect()
}

#[tokio::test]
async fn a_switch_that_was_turned_says_what_it_was_before_what_it_is_for() {
    run(async |world| {
        world.open().await;
        let before = switches(world).await;
        assert_eq!(before[2].0, "Allow chat");
        assert!(before[2].1.starts_with("Lets helper and sharer write"), "{before:?}");
        world.page.turn("Allow chat", false).await;
        let after = switches(world).await;
        assert!(after[2].1.starts_with("Changed: was on. Lets helper and sharer write"), "{after:?}");
        assert!(after[2].1.ends_with("blockChat: true"), "{after:?}");
        // The eye has the switch beside its name, and the help below it.
        let places = "const place = (selector) => document.querySelector(selector).getBoundingClientRect(); \
            const [name, field, help] = ['#blockChat-label', '#blockChat', '#blockChat-help'].map(place); \
            const [words, sends, changed] = ['p:not([class])', '.raw', '.changed-mark'] \
                .map((part) => place(`#blockChat-help > ${part}`).top); \
            return [Math.abs(name.top - field.top) < 12, field.left > name.left && help.left === name.left, \
                help.top >= name.bottom - 1, words < sends && sends < changed];";
        assert_eq!(world.page.browser.script(places).await, json!([true, true, true, true]));
        // A click on the name is a click on the switch.
        world.page.browser.script("document.querySelector('#blockChat-label').click();").await;
        assert_eq!(world.page.positions().await, [false, false, true]);
    })
    .await;
}

/// Moves the pointer onto the first element that a selector finds, or off it, and returns its tooltip.
async fn tooltip(world: &World, selector: &str, is_over: bool) -> Value {
    let event = if is_over { "pointerover" } else { "pointerout" };
    let script = format!(
        "const element = document.querySelector({}); \
         element.dispatchEvent(new PointerEvent('{event}', {{bubbles: true}})); return element.getAttribute('title');",
        json!(selector)
    );
    world.page.browser.script(&script).await
}

#[tokio::test]
async fn a_moment_shows_its_utc_while_a_pointer_is_over_it_and_at_no_other_time() {
    run(async |world| {
        world.sign_in(&TokenSpec::write()).await;
        world.page.says(&["Settings read at"]).await;
        let own = "return document.querySelector('#status [data-utc]').dataset.utc;";
        let utc = world.page.browser.script(own).await;
        assert!(utc.as_str().is_some_and(|utc| utc.ends_with('Z')), "{utc}");
        eventually("the tooltip is there", async || {
            let title = tooltip(world, "#status [data-utc]", true).await;
            if title == utc { Ok(()) } else { Err(title.to_string()) }
        })
        .await;
        // From one to another, the first has it no longer.
        assert_ne!(tooltip(world, ".facts [data-utc]", true).await, Value::Null);
        let titles = "return [...document.querySelectorAll('[data-utc][title]')].length;";
        assert_eq!(world.page.browser.script(titles).await, json!(1));
        assert_eq!(tooltip(world, ".facts [data-utc]", false).await, Value::Null);
        assert_eq!(world.page.browser.script(titles).await, json!(0));
    })
    .await;
}
