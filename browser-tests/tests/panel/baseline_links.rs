//! Links that carry a baseline: followed signed out and signed in, over a redirect, and refused with anything beside it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{Endpoint, TokenSpec, Who};
use serde_json::{Value, json};

use crate::steps::{CHANGES_TWO, is_filled_in, shut_out_with_an_edit, untouched};

/// A link's fragment for a baseline's text.
fn fragment(text: &str) -> String {
    format!("#baseline={}", URL_SAFE_NO_PAD.encode(text))
}

/// Opens a link in a page of its own.
async fn open_link(world: &World, fragment: &str) {
    world.open_anew(&format!("{}{fragment}", world.panel.url())).await;
    world.page.button("Use this token").usable().await;
}

/// Follows a link in the page that is open: only its fragment changes.
async fn follow(world: &World, fragment: &str) {
    world.page.browser.script(&format!("location.hash = {};", json!(fragment))).await;
}

/// Neither the address nor storage keeps anything of a link.
async fn leaves_nothing(world: &World) {
    assert_eq!(world.address().await, world.panel.url());
    let kept = "return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]\
        .filter((key) => key.includes('baseline'));";
    assert_eq!(world.page.browser.script(kept).await, json!([]));
}

/// A link that was followed is refused with all of this, and has left nothing in the page and its address.
async fn is_refused(world: &World, parts: &[&str]) {
    world.page.alerts(parts).await;
    leaves_nothing(world).await;
    untouched(world).await;
    world.page.button("Reload settings").click().await;
    world.page.says(&["nothing has changed"]).await;
}

#[tokio::test]
async fn a_link_followed_signed_out_waits_for_a_token_and_leaves_the_address() {
    run(async |world| {
        open_link(world, &fragment(CHANGES_TWO)).await;
        world.page.says(&["once the settings are read"]).await;
        leaves_nothing(world).await;
        assert!(world.tenant.log().is_empty());
        world.open().await;
        is_filled_in(world).await;
        world.page.says(&["2 settings differ", "Nothing is saved"]).await;
        leaves_nothing(world).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_followed_signed_in_fills_the_form_at_once() {
    run(async |world| {
        world.open().await;
        follow(world, &fragment(CHANGES_TWO)).await;
        world.page.says(&["2 settings differ"]).await;
        is_filled_in(world).await;
        leaves_nothing(world).await;
        // The same link again, after the changes were dropped.
        world.page.button("Discard changes").click().await;
        untouched(world).await;
        follow(world, &fragment(CHANGES_TWO)).await;
        is_filled_in(world).await;
    })
    .await;
}

#[tokio::test]
async fn an_edit_kept_over_a_redirect_and_a_link_do_not_lose_each_other_without_a_word() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        follow(world, &fragment(CHANGES_TWO)).await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        // The later of the two wishes stands: the link's, which holds the edit's setting as well.
        is_filled_in(world).await;
        leaves_nothing(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_link_that_looks_like_a_reply_of_a_sign_in_signs_nobody_in_and_fills_nothing() {
    signing_in(async |world| {
        let reply = format!("{}&code=abc&state=def", fragment(CHANGES_TWO));
        open_link(world, &reply).await;
        world.page.alert().becomes("says something", |_| true).await;
        assert_eq!(world.address().await, world.panel.url());
        assert!(world.asked(Endpoint::Token).is_empty(), "no code of a link is redeemed");
        world.enter().await;
        untouched(world).await;
        assert_eq!(world.asked(Endpoint::Token).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_survives_the_redirect_also_after_one_that_was_cancelled() {
    signing_in(async |world| {
        open_link(world, &fragment(CHANGES_TWO)).await;
        world.page.says(&["once the settings are read"]).await;
        world.fault(json!({"on": "authorize", "fault": "aadsts", "number": 65_004, "error": "access_denied"}));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["Sign in again"]).await;
        world.enter().await;
        is_filled_in(world).await;
        world.page.says(&["2 settings differ"]).await;
        leaves_nothing(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_viewer_who_follows_a_link_gets_the_permission_with_it_in_the_form() {
    signing_in(async |world| {
        open_link(world, &fragment(CHANGES_TWO)).await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        world.page.says(&["2 settings differ"]).await;
        assert_eq!(world.page.positions().await, [true, false, false]);
        for name in browser_tests::page::SWITCHES {
            world.page.switch(name).inert().await;
        }
        let main = world.page.only("main").text().await;
        assert!(main.contains("2 unsaved changes"), "{main}");
        world.page.button("Discard changes").usable().await;
        assert!(!world.page.button("Review changes").is_there().await, "one stands in place of the other");
        world.page.button("Get permission to save").click().await;
        world.page.button("Get permission to save").gone().await;
        is_filled_in(world).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_followed_during_a_review_or_a_save_changes_nothing() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        follow(world, &fragment(CHANGES_TWO)).await;
        // Until the review is closed, nothing outside of it can be read.
        world.page.dialog("Review changes").shown().await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Review changes").gone().await;
        assert_eq!(world.page.form().await, [false, false, false], "only the edit");
        leaves_nothing(world).await;
        assert!(world.changes().is_empty());
        world.fault(json!({"fault": "slow", "ms": 3000, "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        follow(world, &fragment(CHANGES_TWO)).await;
        world.page.alerts(&["not filled in", "save is under way"]).await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.page.form().await, [false, false, false]);
        assert_eq!(world.changes().len(), 1);
        leaves_nothing(world).await;
    })
    .await;
}

/// Beside the baseline, or as a field of it. What else is refused, in which spelling, is held in
/// `core/src/baseline/link_tests.rs`.
#[tokio::test]
async fn a_link_that_carries_a_token_is_refused_whole_and_the_token_shown_nowhere() {
    run(async |world| {
        let token = world.token(&TokenSpec::write());
        let good = fragment(CHANGES_TWO);
        let rest = good.trim_start_matches('#').to_owned();
        let mut baseline: Value = serde_json::from_str(CHANGES_TWO).unwrap();
        baseline["settings"]["access_token"] = json!(token);
        let rows: [(String, &[&str]); 3] = [
            (format!("{good}&access_token={token}"), &["more than a baseline", "token"]),
            (format!("#token_type=Bearer&{rest}&access_token={token}"), &["more than a baseline", "token"]),
            (fragment(&baseline.to_string()), &["access_token", "no such field"]),
        ];
        each(
            rows,
            |(fragment, _)| fragment.clone(),
            async |(fragment, parts)| {
                open_link(world, fragment).await;
                let alert = world.page.alerts(parts).await;
                assert!(!alert.contains(&token), "{alert}");
                leaves_nothing(world).await;
                world.search().await;
                assert!(!world.page.button("Sign out").is_there().await, "nobody is signed in by a link");
                world.open().await;
                untouched(world).await;
                follow(world, fragment).await;
                world.page.alerts(parts).await;
                world.search().await;
                leaves_nothing(world).await;
                untouched(world).await;
            },
        )
        .await;
    })
    .await;
}

/// One of each kind; every way to damage a link is held in `core/src/baseline/link_tests.rs`.
#[tokio::test]
async fn a_damaged_link_is_forgiven_where_it_can_be_and_else_told_with_what_to_do() {
    run(async |world| {
        world.open().await;
        let good = fragment(CHANGES_TWO);
        let (front, back) = good.split_at(60);
        let forgiven = [
            format!("{front}%20%0D%0A{back})\"."),
            format!("{good}&data=05%7C02&sdata=a%3D&reserved=0&utm_source=news"),
            good.replacen('=', "%3D", 1),
        ];
        each(forgiven, String::clone, async |fragment| {
            follow(world, fragment).await;
            world.page.says(&["2 settings differ"]).await;
            is_filled_in(world).await;
            leaves_nothing(world).await;
            world.page.button("Discard changes").click().await;
            untouched(world).await;
        })
        .await;
        let told: [(String, &[&str]); 7] = [
            ("#baseline=".to_owned(), &["can’t be used", "JSON"]),
            ("#baseline=%%%".to_owned(), &["can’t be used", "decoded"]),
            (fragment(&CHANGES_TWO.replace("\"schema\":1", "\"schema\":2")), &["can’t be used", "schema", "newer"]),
            (fragment(&format!("{}{CHANGES_TWO}", " ".repeat(500_000))), &["can’t be used", "larger"]),
            (good.chars().take(good.len() - 20).collect(), &["cut off", "Ask for the link once more"]),
            (good.to_lowercase(), &["damaged", "Ask for the link once more"]),
            (format!("{good}&ref=portal"), &["more than a baseline", "Ask for the link once more"]),
        ];
        each(
            told,
            |(fragment, _)| fragment.chars().take(100).collect(),
            async |(fragment, parts)| {
                follow(world, fragment).await;
                is_refused(world, parts).await;
            },
        )
        .await;
    })
    .await;
}
