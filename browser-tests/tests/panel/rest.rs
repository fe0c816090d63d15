//! All that the first page does without: the page says where it cannot be had, and tries again.

use browser_tests::copy::DistCopy;
use browser_tests::host::Host;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, dist, each, run};
use sandbox::panel::PanelOptions;
use sandbox::tenant::{CLIENT_ID, Endpoint, Who};
use serde_json::json;
use std::fs;

/// In front of the page's own scripts: notes whatever of this there is to see, each time another thing is.
const NOTES: &str = "(() => { const seen = window.__seen = []; new MutationObserver(() => { \
    const text = (role) => document.querySelector(`[role=${role}]`)?.textContent ?? ''; \
    const now = [['signing in', text('status').includes('Signing in')], ['loading', \
        document.getElementById('status')?.textContent.includes('Loading')], ['alert', text('alert') !== ''], \
        ['card', document.getElementById('sign-in-heading')]].filter(([, is]) => is).map(([name]) => name).join(); \
    if (seen.at(-1) !== now) seen.push(now); \
    }).observe(document, { subtree: true, childList: true, characterData: true }); })();";

/// What was noted.
async fn seen(world: &World) -> Vec<String> {
    serde_json::from_value(world.page.browser.script("return window.__seen;").await).expect("texts")
}

/// A copy of the panel whose late part is refused until the bytes given here, which are right, are written to the file.
fn without_rest(copy: &DistCopy) -> (std::path::PathBuf, Vec<u8>) {
    let name = copy.hashed().into_iter().find(|name| name.contains("_shared-")).expect("there is a shared file");
    let file = copy.folder().join(name);
    let right = fs::read(&file).unwrap();
    copy.spoil("remote-help-panel_shared", ".wasm", |mut bytes| {
        bytes.extend_from_slice(b"\x00\x02\x01x");
        bytes
    });
    (file, right)
}

/// Lets the browser say that it refuses the late part, each in its words.
fn expect_refusal(world: &World) {
    for word in ["integrity", "boot-", "NetworkError"] {
        world.watch.expect_error(word);
    }
}

/// Serves a panel at which one can sign in at the tenant's own service, and goes there. It is there while it is held.
async fn open(world: &World, options: PanelOptions) -> Host {
    let origin = world.tenant.origin();
    let config = json!({"cloud": "custom", "authority": origin, "graph": origin, "clientId": CLIENT_ID});
    let panel = world.serve(PanelOptions { config: Some(config), connect: vec![origin], ..options }).await;
    world.tenant.register(&panel.url());
    world.watch.collect(&world.page.browser).await;
    world.page.browser.goto(&panel.url()).await;
    panel
}

#[tokio::test]
async fn a_part_that_was_changed_is_refused_and_told_and_taken_once_it_is_right() {
    run(async |world| {
        expect_refusal(world);
        let copy = DistCopy::of(&dist());
        let (file, right) = without_rest(&copy);
        let panel = world.serve(copy.options()).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.alerts(&["changed or is missing", "reload"]).await;
        assert!(world.page.token_field().is_there().await, "the first page goes on");
        // With the language, the page would be built anew, and what is said here be gone: it can't be changed now.
        world.page.button("Preferences").inert().await;
        fs::write(file, right).unwrap();
        // What is no token is for the late part to explain.
        world.page.use_token("no token").await;
        eventually("the page no longer says so", async || {
            let said = world.page.alert().text().await;
            if said.contains("changed or is missing") { Err(said) } else { Ok(()) }
        })
        .await;
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn back_from_microsoft_it_is_waited_for_without_asking_to_sign_in() {
    signing_in(async |world| {
        world.page.browser.at_start(NOTES).await;
        let options = PanelOptions { dist: dist(), late: Some("_shared-".to_owned()), ..PanelOptions::default() };
        let _panel = open(world, options).await;
        world.enter().await;
        let seen = seen(world).await;
        assert!(seen.iter().any(|seen| seen == "signing in"), "{seen:?}");
        assert!(!seen.iter().any(|seen| seen.contains("card")), "{seen:?}");
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn of_two_replies_that_wait_for_the_code_the_last_is_handled_and_no_other() {
    signing_in(async |world| {
        let options = PanelOptions { dist: dist(), late: Some("_redirect-".to_owned()), ..PanelOptions::default() };
        let _panel = open(world, options).await;
        world.page.button("Sign in with Microsoft").usable().await;
        let two = "addEventListener('hashchange', () => { location.hash = 'code=1.Alast&state=forged'; }, { once: true }); \
            location.hash = 'code=1.Afirst&state=forged';";
        world.page.browser.script(two).await;
        world.page.alerts(&["not used", "It may have been used before"]).await;
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn back_from_microsoft_without_it_the_way_to_sign_in_is_there_again() {
    signing_in(async |world| {
        expect_refusal(world);
        world.page.browser.at_start(NOTES).await;
        let copy = DistCopy::of(&dist());
        let _panel = open(world, copy.options()).await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        let (file, right) = without_rest(&copy);
        world.page.button(Who::Alex.name()).click().await;
        world.page.alerts(&["changed or is missing", "reload"]).await;
        world.page.button("Sign in with Microsoft").usable().await;
        let status = world.page.status().text().await;
        assert_eq!(status, "", "nothing is under way");
        let seen = seen(world).await;
        let first_card = seen.iter().position(|seen| seen.contains("card"));
        let first_alert = seen.iter().position(|seen| seen.contains("alert"));
        assert!(first_alert <= first_card && seen.iter().any(|seen| seen == "signing in"), "{seen:?}");
        // What was brought back is taken up once it can be, and signs in without another way there.
        fs::write(file, right).unwrap();
        world.page.button("Sign in with Microsoft").click().await;
        world.page.form().await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn what_needs_it_says_that_it_is_waited_for_and_is_done_once_it_is_there() {
    signing_in(async |world| {
        expect_refusal(world);
        world.page.browser.at_start(NOTES).await;
        let copy = DistCopy::of(&dist());
        let (file, right) = without_rest(&copy);
        let _panel = open(world, copy.options()).await;
        world.page.alerts(&["changed or is missing", "reload"]).await;
        world.page.browser.script("window.__seen.length = 0;").await;
        world.page.button("Sign in with Microsoft").click().await;
        eventually("it is waited for, and then no longer", async || {
            let seen = seen(world).await;
            let is_over = seen.last().is_some_and(|last| last == "alert,card");
            if is_over && seen.iter().any(|seen| seen.contains("loading")) { Ok(()) } else { Err(format!("{seen:?}")) }
        })
        .await;
        fs::write(file, right).unwrap();
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn without_it_nobody_signs_in_by_a_config_json_that_only_it_can_read() {
    run(async |world| {
        expect_refusal(world);
        let copy = DistCopy::of(&dist());
        without_rest(&copy);
        let baseline = r#"{"baseline":{"schema":1,"settings":{"remoteAssistanceState":"enabled",
            "allowSessionsToUnenrolledDevices":false,"blockChat":true}}}"#;
        each(
            [r#"{"Cloud":"usgov"}"#, r#"{"cloud":"mars"}"#, baseline],
            |config| (*config).to_owned(),
            async |config| {
                let options = PanelOptions {
                    config_raw: Some((*config).to_owned()),
                    connect: vec![world.tenant.origin()],
                    ..copy.options()
                };
                let panel = world.serve(options).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.alerts(&["changed or is missing"]).await;
                world.page.button("Use this token").inert().await;
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
        assert!(world.tenant.log().is_empty(), "nothing is asked");
    })
    .await;
}
