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
async fn a_link_survives_the_redirect() {
    signing_in(async |world| {
        open_link(world, &fragment(CHANGES_TWO)).await;
        world.page.says(&["once the settings are read"]).await;
        world.enter().await;
        is_filled_in(world).await;
        world.page.says(&["2 settings differ"]).await;
        leaves_nothing(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_link_survives_a_redirect_that_was_cancelled() {
    signing_in(async |world| {
        open_link(world, &fragment(CHANGES_TWO)).await;
        world.fault(json!({"on": "authorize", "fault": "aadsts", "number": 65_004, "error": "access_denied"}));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["Sign in again"]).await;
        world.open().await;
        is_filled_in(world).await;
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
        world.page.button("Get permission to save").click().await;
        world.page.button("Get permission to save").gone().await;
        is_filled_in(world).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
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
async fn during_a_review_a_link_changes_nothing() {
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
    })
    .await;
}

#[tokio::test]
async fn a_link_followed_while_a_save_runs_changes_nothing_and_is_told() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
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

#[tokio::test]
async fn a_link_that_carries_a_token_or_anything_else_is_refused_whole() {
    run(async |world| {
        let token = world.token(&TokenSpec::write());
        let good = fragment(CHANGES_TWO);
        let rest = good.trim_start_matches('#').to_owned();
        let rows = [
            format!("{good}&access_token={token}"),
            format!("#access_token={token}&{rest}"),
            format!("#token_type=Bearer&{rest}&access_token={token}&expires_in=3600"),
            format!("{good}&{rest}"),
            format!("{good}&tenant=contoso.example"),
        ];
        each(rows, String::clone, async |fragment| {
            open_link(world, fragment).await;
            let alert = world.page.alerts(&["more than a baseline", "token"]).await;
            assert!(!alert.contains(&token), "{alert}");
            leaves_nothing(world).await;
            world.search().await;
            assert!(!world.page.button("Sign out").is_there().await, "nobody is signed in by a link");
            world.open().await;
            untouched(world).await;
            follow(world, fragment).await;
            world.page.alerts(&["more than a baseline"]).await;
            leaves_nothing(world).await;
            untouched(world).await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_token_as_a_field_of_the_baseline_is_refused_and_shown_nowhere() {
    run(async |world| {
        let token = world.token(&TokenSpec::write());
        let mut baseline: Value = serde_json::from_str(CHANGES_TWO).unwrap();
        baseline["access_token"] = json!(token);
        let top = baseline.to_string();
        let mut baseline: Value = serde_json::from_str(CHANGES_TWO).unwrap();
        baseline["settings"]["access_token"] = json!(token);
        world.open().await;
        for text in [top, baseline.to_string()] {
            follow(world, &fragment(&text)).await;
            let alert = world.page.alerts(&["access_token", "no such field"]).await;
            assert!(!alert.contains(&token), "{alert}");
            world.search().await;
            leaves_nothing(world).await;
            untouched(world).await;
        }
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
async fn a_damaged_link_is_refused_with_the_reason() {
    run(async |world| {
        world.open().await;
        let rows: [(String, &[&str]); 8] = [
            ("#baseline=".to_owned(), &["JSON"]),
            ("#baseline=%%%".to_owned(), &["decoded"]),
            ("#baseline=a".to_owned(), &["decoded"]),
            (format!("#baseline={CHANGES_TWO}"), &["decoded"]),
            (fragment("\u{0}"), &["JSON"]),
            (format!("#baseline={}", URL_SAFE_NO_PAD.encode([0xff, 0xfe])), &["decoded"]),
            (fragment(&CHANGES_TWO.replace("\"schema\":1", "\"schema\":2")), &["schema", "newer"]),
            (fragment(&format!("{}{CHANGES_TWO}", " ".repeat(500_000))), &["larger"]),
        ];
        each(
            rows,
            |(fragment, _)| fragment.chars().take(100).collect(),
            async |(fragment, parts)| {
                follow(world, fragment).await;
                world.page.alerts(&["can’t be used"]).await;
                is_refused(world, parts).await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_link_that_a_mail_has_damaged_is_forgiven_or_told_with_what_to_do() {
    run(async |world| {
        world.open().await;
        let good = fragment(CHANGES_TWO);
        let (front, back) = good.split_at(60);
        let forgiven = [
            format!("{good}."),
            format!("{good})\"."),
            format!("{front}%20%0D%0A{back}"),
            format!("{good}&utm_source=news&utm_medium=mail"),
            format!("{good}&data=05%7C02&sdata=a%3D&reserved=0"),
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
        let told: [(String, &[&str]); 4] = [
            (good.chars().take(good.len() - 20).collect(), &["cut off", "Ask for the link once more"]),
            (good.to_lowercase(), &["damaged", "Ask for the link once more"]),
            (format!("{good}&ref=portal"), &["more than a baseline", "Ask for the link once more"]),
            (format!("{good}?access_token=x"), &["more than a baseline", "token"]),
        ];
        each(
            told,
            |(fragment, _)| fragment.clone(),
            async |(fragment, parts)| {
                follow(world, fragment).await;
                is_refused(world, parts).await;
            },
        )
        .await;
    })
    .await;
}
