//! What a screen reader is told by itself: each message once, in regions that stay.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;

/// Notes the text of a live region each time it was changed, as a screen reader takes it: with the region's role.
const LISTEN: &str = "
    window.__said = [];
    window.__regions = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
    for (const region of window.__regions) {
        const note = () => {
            const text = region.innerText.trim();
            const role = region.role ?? region.ariaLive;
            if (text) window.__said.push(`${role}: ${text.split('\\n')[0]}`);
        };
        new MutationObserver(note).observe(region, {childList: true, subtree: true, characterData: true});
        // What the style shows a moment later enters then.
        const later = ({target, animationName}) => {
            if (animationName === 'come') window.__said.push(`${region.role ?? region.ariaLive}: ${target.innerText.trim().split('\\n')[0]}`);
        };
        region.addEventListener('animationend', later);
    }
    return window.__regions.length;
";

/// Begins to listen.
pub async fn listen(world: &World) {
    let regions = world.page.browser.script(LISTEN).await;
    assert!(regions.as_u64() >= Some(3), "status, alert and the news of the network are there from the start");
}

/// All that was said since, times as a letter; the regions are the same ones still.
pub async fn said(world: &World) -> Vec<String> {
    let same = "return window.__regions.every((region) => region.isConnected);";
    assert_eq!(world.page.browser.script(same).await, json!(true), "a region that is listened to was replaced");
    let said = "return window.__said.splice(0).map((text) => text.replace(/\\d+:\\d+:\\d+[\\s\\u202f]?[AP]M/g, 'T'));";
    serde_json::from_value(world.page.browser.script(said).await).expect("texts")
}

#[tokio::test]
async fn the_main_job_says_each_thing_once() {
    run(async |world| {
        world.page.token_field().usable().await;
        listen(world).await;
        world.open().await;
        world.page.says(&["Settings read"]).await;
        assert_eq!(
            said(world).await,
            ["status: Reading the settings…", "status: Settings read at T, in tenant contoso.example."]
        );
        world.page.turn("Allow chat", false).await;
        world.page.turn("Allow chat", true).await;
        world.page.turn("Allow chat", false).await;
        assert_eq!(said(world).await, Vec::<String>::new(), "a switch says itself how it stands");
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        let saving = [
            "status: Checking whether somebody changed the settings meanwhile…",
            "status: Sending the change…",
            "status: Reading the settings back…",
            "status: Saved at T. Reading back confirmed it.",
        ];
        assert_eq!(said(world).await, saving);
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        let reading = ["status: Reading the settings again…", "status: Read again at T: nothing has changed."];
        assert_eq!(said(world).await, reading);
        world.page.button("Copy").click().await;
        world.page.says(&["Copied"]).await;
        assert_eq!(said(world).await, ["status: Copied."]);
    })
    .await;
}

#[tokio::test]
async fn a_failure_is_said_once_and_by_the_alert_alone() {
    run(async |world| {
        world.watch.expect_error("403");
        world.page.token_field().usable().await;
        listen(world).await;
        world.fault(json!({"fault": "missing_role"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.alerts(&["role"]).await;
        let mut heard = Vec::new();
        eventually("it is said", async || {
            heard.extend(said(world).await);
            if heard.len() >= 2 { Ok(()) } else { Err(format!("{heard:?}")) }
        })
        .await;
        assert_eq!(heard, ["status: Reading the settings…", "alert: You lack the Intune role for this."]);
        let one = "const nodes = [...document.querySelector('.alert-said').childNodes]; \
            return nodes.filter((node) => node.nodeType !== Node.COMMENT_NODE && node.data !== '').length === 1;";
        let is_one = world.page.browser.script(one).await;
        assert_eq!(is_one, json!(true), "title, reason and what to do are one text, so that they are said in order");
    })
    .await;
}

/// What lies behind a modal dialog is there for nobody: a failure beside it is said in it.
#[tokio::test]
async fn a_failure_beside_a_dialog_is_said_in_it() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        listen(world).await;
        world.page.browser.script("location.hash = '#baseline=x';").await;
        let dialog = world.page.dialog("Review changes");
        eventually("the dialog tells it", async || {
            let text = dialog.text().await;
            if text.contains("This baseline can’t be used") { Ok(()) } else { Err(text) }
        })
        .await;
        let said = said(world).await;
        let heard: Vec<&String> = said.iter().filter(|said| said.starts_with("assertive: ")).collect();
        let [heard] = heard.as_slice() else { panic!("{said:?}") };
        assert!(heard.starts_with("assertive: This baseline can’t be used. The form is as it was. "), "{said:?}");
        // It stays on the page, with what to do next.
        world.page.escape().await;
        world.page.alerts(&["can’t be used"]).await;
    })
    .await;
}

/// The same text twice is two messages: somebody who does a thing again hears that it was done again.
#[tokio::test]
async fn what_is_done_again_is_said_again() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        listen(world).await;
        for _ in 0..2 {
            world.page.button("Copy").click().await;
            world.page.says(&["Copied"]).await;
            eventually("it is said", async || match said(world).await.as_slice() {
                [said] if said == "status: Copied." => Ok(()),
                other => Err(format!("{other:?}")),
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_wait_is_said_as_it_begins_and_no_countdown() {
    run(async |world| {
        world.watch.expect_error("429");
        world.page.token_field().usable().await;
        listen(world).await;
        world.fault(json!({"fault": "throttled", "retry_after": "3", "method": "GET"}));
        world.open().await;
        world.page.says(&["Settings read"]).await;
        let heard = [
            "status: Reading the settings…",
            "polite: Microsoft Graph asks for fewer requests. The next try comes in 3 seconds: try 2 of 5.",
            "status: Settings read at T, in tenant contoso.example.",
        ];
        assert_eq!(said(world).await, heard, "nothing of each second");
    })
    .await;
}

#[tokio::test]
async fn being_offline_and_back_is_said_once() {
    run(async |world| {
        world.open().await;
        listen(world).await;
        world.page.browser.set_offline(true).await;
        let news = "while (!document.querySelector('.news').innerText) await new Promise(requestAnimationFrame);";
        world.page.browser.script(news).await;
        world.page.browser.set_offline(false).await;
        world.page.says(&["connection is back"]).await;
        let said = said(world).await;
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].starts_with("polite: ") && said[1].starts_with("status: "), "{said:?}");
    })
    .await;
}
