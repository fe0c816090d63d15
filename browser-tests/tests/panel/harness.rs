//! The tests' own tools: that they see what they are there to see. The search for tokens is tried in `secrets`.

use browser_tests::left_behind::PENDING;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::{caught, message};
use browser_tests::world::{each, run};

#[tokio::test]
async fn a_console_error_is_noticed_unless_it_is_expected() {
    run(async |world| {
        world.page.token_field().usable().await;
        world.page.browser.script("console.error('some trouble'); console.log('no trouble');").await;
        world.watch.collect(&world.page.browser).await;
        let complaints = world.watch.complaints();
        assert_eq!(complaints.len(), 1, "{complaints:?}");
        assert!(complaints[0].contains("some trouble"), "{complaints:?}");
        world.watch.expect_error("some trouble");
        assert!(world.watch.complaints().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_policy_violation_is_noticed_unless_it_is_expected() {
    run(async |world| {
        world.page.token_field().usable().await;
        // Resolved by the violation itself.
        let inline = "const seen = new Promise((done) => addEventListener('securitypolicyviolation', done)); \
            document.createElement('p').setAttribute('style', 'color: red'); await seen;";
        world.page.browser.script(inline).await;
        world.watch.collect(&world.page.browser).await;
        let complaints = world.watch.complaints();
        assert!(
            complaints.iter().any(|complaint| complaint.starts_with("policy violation: style-src")),
            "{complaints:?}"
        );
        world.watch.expect_violation("style-src-attr");
        world.watch.expect_error("Content Security Policy");
        assert_eq!(world.watch.complaints(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_control_is_found_by_its_exact_name_and_only_where_it_is_shown() {
    run(async |world| {
        world.page.button("Use this token").shown().await;
        for name in ["Use this", "use this token", "Use this token ", ""] {
            assert!(!world.page.button(name).is_there().await, "{name:?} is no button's name");
        }
        assert!(!world.page.link("Use this token").is_there().await, "it is no link");
        // Inert, it is there for nobody; twice, it is not the one.
        world.page.browser.script("document.querySelector('form').inert = true;").await;
        world.page.button("Use this token").gone().await;
        let twice =
            "const form = document.querySelector('form'); form.inert = false; form.after(form.cloneNode(true));";
        world.page.browser.script(twice).await;
        assert_eq!(world.page.button("Use this token").all().await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn each_runs_every_row_and_tells_of_all_that_failed() {
    let ran = std::cell::Cell::new(0);
    let outcome = caught(each([1, 2, 3, 4], ToString::to_string, async |number: &i32| {
        ran.set(ran.get() + 1);
        assert!(number % 2 == 1, "even");
    }));
    let told = message(&outcome.await.unwrap_err());
    assert_eq!(ran.get(), 4);
    assert!(told.starts_with("2 rows failed") && told.contains("2: even") && told.contains("4: even"), "{told}");
}

#[tokio::test]
async fn what_a_sign_in_leaves_behind_is_noticed() {
    signing_in(async |world| {
        world.enter().await;
        assert_eq!(world.found().await, Vec::<String>::new());
        assert_eq!(world.left_of_signing_in().await, Vec::<String>::new());
        // Code, verifier, and the three tokens, wherever they come from.
        let secrets = world.tenant.secrets();
        assert!(secrets.len() >= 5, "{} secrets", secrets.len());
        for secret in &secrets {
            world.page.browser.script(&format!("document.body.dataset.a = '{secret}';")).await;
            assert_eq!(world.found().await, ["the document"]);
        }
        let url = world.panel.url();
        for (plant, clear, place) in [
            (
                format!("sessionStorage.setItem('{PENDING}', 'a')"),
                format!("sessionStorage.removeItem('{PENDING}')"),
                "pending",
            ),
            (
                "history.pushState(null, '', '?code=a'); history.pushState(null, '', '/')".to_owned(),
                "await 0".to_owned(),
                "history",
            ),
            (format!("console.info('{url} state=a')"), "await 0".to_owned(), "console"),
        ] {
            world.page.browser.script(&format!("delete document.body.dataset.a; {plant};")).await;
            world.watch.collect(&world.page.browser).await;
            let left = world.left_of_signing_in().await;
            assert!(left.iter().any(|left| left.contains(place)), "{place}: {left:?}");
            world.page.browser.script(&format!("{clear};")).await;
        }
        world.page.browser.forget_history().await;
        let left = world.left_of_signing_in().await;
        assert!(left.iter().all(|left| left.contains("console")), "{left:?}");
        world.watch.forget_console();
    })
    .await;
}
