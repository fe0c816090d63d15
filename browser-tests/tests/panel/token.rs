//! Pasted texts that are no token, or one that will hardly work.

use browser_tests::world::{Setup, World, each, run};
use sandbox::tenant::TokenSpec;

/// How to get a token is said wherever one is refused.
const WAYS: [&str; 3] = ["Graph Explorer", "Azure CLI", "PowerShell"];

async fn refused_unsent(world: &World, pasted: &str, parts: &[&str]) -> String {
    world.page.use_token(pasted).await;
    let alert = world.page.alerts(parts).await;
    let shown = world.page.shown().await;
    for way in WAYS {
        assert!(shown.contains(way), "{way} is not named as a way to a token");
    }
    world.page.token_field().usable().await;
    assert!(world.tenant.log().is_empty(), "nothing is sent");
    alert.lines().next().unwrap_or_default().to_owned()
}

/// Which texts are no token is held in `core/src/auth/token.rs` and `printed.rs`; here is one of each reason.
#[tokio::test]
async fn what_is_no_token_is_refused_with_its_reason() {
    run(async |world| {
        let sentences = std::cell::RefCell::new(std::collections::BTreeSet::new());
        let rows = [
            ("", "no token"),
            ("this is not a token", "not an access token"),
            ("0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "ID"),
            ("Bearer System.Security.SecureString", "PowerShell shows in place of a token"),
        ];
        each(
            rows,
            |(pasted, _)| format!("{pasted:?}"),
            async |(pasted, part)| {
                world.reload().await;
                let sentence = refused_unsent(world, pasted, &[part]).await;
                assert!(sentence.ends_with('.'), "{sentence}");
                assert!(sentences.borrow_mut().insert(sentence), "two reasons have one sentence");
                let is_invalid = "return document.getElementById('token').getAttribute('aria-invalid');";
                assert_eq!(world.page.browser.script(is_invalid).await, "true");
            },
        )
        .await;
        // The last of them is told with the way to its text.
        let text = world.page.alert().text().await;
        assert!(text.contains("[System.Net.NetworkCredential]::new('', $token.Token).Password"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_token_for_another_api_is_refused_with_its_reason() {
    run(async |world| {
        let audience = "https://management.azure.com".to_owned();
        let token = world.token(&TokenSpec { audience, ..TokenSpec::write() });
        refused_unsent(world, &token, &["another API", "management.azure.com"]).await;
        assert!(!world.page.button("Try it all the same").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn a_token_for_another_cloud_names_its_own_and_the_panels() {
    let config = Some(r#"{"cloud": "global"}"#.to_owned());
    Setup { config, ..Setup::default() }
        .run(async |world| {
            let audience = "https://graph.microsoft.us".to_owned();
            let token = world.token(&TokenSpec { audience, ..TokenSpec::write() });
            refused_unsent(world, &token, &["another cloud", "issued for “usgov”", "set to “global”"]).await;
        })
        .await;
}

#[tokio::test]
async fn an_expired_token_may_be_tried_and_graph_answers() {
    run(async |world| {
        world.watch.expect_error("401");
        let token = world.token(&TokenSpec::write().expiring_in(-600));
        refused_unsent(world, &token, &["expired"]).await;
        world.page.button("Try it all the same").click().await;
        world.seen("GET", 1).await;
        world.page.alerts(&["expired", "Details"]).await;
        world.page.token_field().usable().await;
    })
    .await;
}

#[tokio::test]
async fn a_token_that_only_a_wrong_clock_calls_expired_works() {
    run(async |world| {
        // This device's clock is two hours fast.
        let fast = "const now = Date.now.bind(Date); Date.now = () => now() + 7200e3;";
        world.page.browser.at_start(fast).await;
        world.reload().await;
        refused_unsent(world, &world.token(&TokenSpec::write()), &["expired", "clock"]).await;
        world.page.button("Try it all the same").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
    })
    .await;
}
