//! Replies that must not be used, or that say no. Nothing is redeemed for a reply that answers no sign-in of this tab.

use browser_tests::left_behind::{PENDING, history};
use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, each};
use sandbox::tenant::{Endpoint, Who};
use serde_json::json;

use crate::steps::stays_signed_out;

async fn opens_and_refuses(world: &World, address: &str, redeemed: usize) {
    world.open_anew(address).await;
    stays_signed_out(world, &["not used"]).await;
    assert_eq!(world.asked(Endpoint::Token).len(), redeemed, "nothing is redeemed");
    assert_eq!(world.address().await, world.panel.url());
}

#[tokio::test]
async fn a_used_state_is_refused_with_the_same_and_with_a_fresh_code() {
    signing_in(async |world| {
        world.note_arrivals().await;
        world.page.button("Sign in with Microsoft").click().await;
        // The panel has a heading "Sign in" as well.
        world.page.button(Who::Alex.name()).usable().await;
        let asked = world.page.browser.address().await;
        assert!(asked.contains("/authorize?"), "{asked}");
        world.page.button(Who::Alex.name()).click().await;
        world.page.form().await;
        let reply = world.arrival().await.address;
        assert!(reply.contains("code=") && reply.contains("state="), "{reply}");
        opens_and_refuses(world, &reply, 1).await;
        // As by the browser's Back button: Microsoft is asked once more for what was asked before, and answers.
        opens_and_refuses(world, &asked, 1).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_reply_that_comes_without_loading_the_page_is_refused_and_changes_nothing() {
    signing_in(async |world| {
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        let url = world.panel.url();
        // As by a bookmark, a link in a mail, or an old entry of the history: only the fragment changes.
        for fragment in ["code=1.Aforged&state=forged", "error=access_denied&state=forged"] {
            world.page.browser.script(&format!("location.hash = '{fragment}';")).await;
            world.page.alerts(&["not used"]).await;
            assert_eq!(world.address().await, url);
            assert_eq!(world.page.form().await, [false, false, false], "the edit is still there");
        }
        assert_eq!(world.asked(Endpoint::Token).len(), 1, "nothing is redeemed");
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_no_reply_is_left_alone() {
    signing_in(async |world| {
        for fragment in ["#settings", "#code", "?lang=en", "?barcodes=1#main"] {
            let address = format!("{}{fragment}", world.panel.url());
            world.open_anew(&address).await;
            world.page.button("Sign in with Microsoft").usable().await;
            assert_eq!(world.page.alert().text().await, "", "{fragment}");
            assert_eq!(world.address().await, address);
        }
    })
    .await;
}

/// Whatever looks like a reply leaves address and history, and is refused in a sentence.
#[tokio::test]
async fn a_reply_that_nobody_asked_for_starts_nothing_and_leaves_address_and_history() {
    signing_in(async |world| {
        let url = world.panel.url();
        each(
            [
                "#code=1.Aforged&state=forged",
                "#state=forged&code=1.Aforged&session_state=x&iss=http%3A%2F%2F127.0.0.1%3A1",
                "#error=access_denied&error_description=AADSTS65004%3A+Declined&state=forged",
                "#code=&state=",
                "#code=1.Aforged",
                "#error=access_denied",
                "#state=forged",
                "?code=1.Aforged&state=forged",
                "?code=1.Aforged",
                "?lang=en&code=1.Aforged&session_state=x#settings",
                "?state=forged#",
                "#CODE=1.Aforged&STATE=forged",
                "#%63ode=1.Aforged",
                "#code%3D1.Aforged%26state%3Dforged",
                "#/?code=1.Aforged",
                "#x=%zz&amp;code=1.Aforged",
                "#access_token=forged&token_type=Bearer",
                "?ERROR=access_denied",
            ],
            |reply| (*reply).to_owned(),
            async |reply| {
                opens_and_refuses(world, &format!("{url}{reply}"), 0).await;
                let entries = history(&world.page.browser, &url).await;
                assert!(entries.iter().all(|entry| *entry == url), "{entries:?}");
            },
        )
        .await;
        // By itself, an administrator's refusal has no state either.
        world.open_anew(&format!("{url}?error=access_denied&error_description=AADSTS65004%3A+Declined")).await;
        stays_signed_out(world, &["consent"]).await;
        assert_eq!(world.address().await, url);
        // In a running page too.
        for fragment in ["code=1.Aforged", "Error=access_denied", "lang=en&%63ode=x", "id_token=forged"] {
            world.page.browser.script(&format!("location.hash = '{fragment}';")).await;
            world.page.alerts(&["not used"]).await;
            assert_eq!(world.address().await, url, "{fragment}");
            world.open_anew(&url).await;
        }
        world.enter().await;
    })
    .await;
}

#[tokio::test]
async fn a_reply_to_a_sign_in_for_another_tenant_starts_nothing() {
    signing_in(async |world| {
        // As where the deployment's config.json was changed meanwhile: what was asked for is no longer this panel's.
        world.note_arrivals().await;
        let change = format!(
            "const kept = sessionStorage.getItem('{PENDING}'); if (kept && location.hash) \
             sessionStorage.setItem('{PENDING}', kept.replaceAll('organizations', 'fabrikam.example'));"
        );
        world.page.browser.at_start(&change).await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        stays_signed_out(world, &["not used"]).await;
        let pending = world.arrival().await.pending.unwrap_or_default();
        assert!(pending.contains("organizations"), "the test changes what is kept: {pending}");
        assert!(world.asked(Endpoint::Token).is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_id_token_that_does_not_belong_here_signs_nobody_in() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        let rows = [
            ("wrong_nonce", "another sign-in"),
            ("wrong_audience", "another app"),
            ("wrong_issuer", "somebody else"),
            ("wrong_tenant", "Details"),
            ("expired_id_token", "expired"),
            ("no_id_token", "missing"),
            ("damaged_id_token", "can’t be read"),
            ("personal_account", "personal"),
            ("missing_access_token", "no token"),
        ];
        each(
            rows,
            |(fault, _)| (*fault).to_owned(),
            async |(fault, part)| {
                let asked = world.asked(Endpoint::Token).len();
                world.fault(json!({"on": "token", "fault": fault}));
                world.page.button("Sign in with Microsoft").click().await;
                world.awaits(Endpoint::Token, asked + 1).await;
                let alert = stays_signed_out(world, &[part]).await;
                assert!(alert.contains("Sign in again"), "a next step: {alert}");
                assert!(world.tenant.log().is_empty(), "Graph is asked nothing");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn cancelling_at_microsoft_is_told_calmly() {
    signing_in(async |world| {
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Cancel").click().await;
        stays_signed_out(world, &["cancelled"]).await;
        assert_eq!(world.address().await, world.panel.url());
        assert!(world.asked(Endpoint::Token).is_empty());
        world.sign_in_as(Who::Alex).await;
        world.page.form().await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn what_microsoft_says_is_shown_as_text() {
    signing_in(async |world| {
        let hostile = "<img src=x onerror=window.__ran=1><b>bold</b>";
        world.fault(json!({"on": "authorize", "fault": "aadsts", "number": 7_000_999, "error": "invalid_client",
            "description": hostile}));
        world.page.button("Sign in with Microsoft").click().await;
        let alert = stays_signed_out(world, &[hostile]).await;
        assert!(alert.contains("<b>bold</b>"), "{alert}");
        let ran = world.page.browser.script("return window.__ran ?? document.querySelectorAll('b, img').length;").await;
        assert_eq!(ran, json!(0));
    })
    .await;
}

/// A reply without the state, with another sign-in's, or of another service: what else is refused is held in
/// `core/src/oauth/authorization_response.rs`.
#[tokio::test]
async fn a_reply_that_does_not_answer_this_sign_in_starts_nothing_and_ends_it() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        let rows = [("no_state", "which sign-in"), ("wrong_state", "not used"), ("wrong_reply_issuer", "not used")];
        each(
            rows,
            |(fault, _)| (*fault).to_owned(),
            async |(fault, part)| {
                let asked = world.asked(Endpoint::Authorize).len();
                world.fault(json!({"on": "authorize", "fault": fault}));
                world.page.button("Sign in with Microsoft").click().await;
                world.awaits(Endpoint::Authorize, asked + 1).await;
                stays_signed_out(world, &["not used", part]).await;
                assert_eq!(world.address().await, world.panel.url());
                assert!(world.asked(Endpoint::Token).is_empty(), "nothing is redeemed");
                let kept = world.page.browser.script(&format!("return sessionStorage.getItem('{PENDING}');")).await;
                assert!(kept.is_null(), "the pending sign-in is used up");
                // So that the next row's alert is its own.
                world.reload().await;
            },
        )
        .await;
        world.enter().await;
    })
    .await;
}
