//! Signing in by redirect, from the button to a save: what is asked of Microsoft, and what the address shows meanwhile.

use browser_tests::left_behind::history;
use browser_tests::page::SWITCHES;
use browser_tests::service::SignIn;
use browser_tests::signing_in::signing_in;
use browser_tests::world::Setup;
use sandbox::tenant::{CLIENT_ID, Endpoint, TENANT_ID, WRITE, Who};
use serde_json::{Value, json};

use crate::steps::{an_hour_is_left, receipt};

#[tokio::test]
async fn one_button_leads_to_microsoft_and_back_to_a_save() {
    signing_in(async |world| {
        let url = world.panel.url();
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        world.page.button("Alex Admin").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        assert_eq!(world.address().await, url, "the reply is gone from the address");
        world.search().await;
        let banner = world.page.only("banner").text().await;
        let cloud = world.tenant.origin().replace("http://", "");
        for part in ["alex.admin@contoso.example", TENANT_ID, WRITE, cloud.as_str()] {
            assert!(banner.contains(part), "{part} is not in {banner:?}");
        }
        an_hour_is_left(&banner);
        let at_home = format!("contoso.example ({TENANT_ID})");
        assert!(banner.contains(&at_home), "{banner}");
        assert_eq!(world.page.alert().text().await, "");
        // This device's clock is right, and this deployment has no baseline: nothing is said of either.
        let main = world.page.only("main").text().await;
        for absent in ["clock", "matches baseline", "differs in"] {
            assert!(!main.contains(absent), "{main}");
        }
        assert!(!world.page.button("Apply baseline").is_there().await);

        world.page.turn(SWITCHES[0], true).await;
        world.page.review().await;
        let review = world.page.dialog("Review changes").text().await;
        assert!(review.contains(&at_home), "{review}");
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        receipt(world, &[&at_home]).await;
        world.search().await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        assert_eq!(world.asked(Endpoint::Token).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn microsoft_is_asked_for_just_what_is_needed_and_with_new_secrets_each_time() {
    signing_in(async |world| {
        world.enter().await;
        let asked = world.asked(Endpoint::Authorize).remove(0);
        assert_eq!(asked.tenant, "organizations");
        let parameter = |name: &str| asked.parameters.get(name).cloned().unwrap_or_default();
        let scope = format!("{}/{WRITE} openid profile offline_access", world.tenant.origin());
        for (name, value) in [
            ("client_id", CLIENT_ID),
            ("response_type", "code"),
            ("response_mode", "fragment"),
            ("redirect_uri", &world.panel.url()),
            ("scope", &scope),
            ("code_challenge_method", "S256"),
            ("prompt", ""),
            ("login_hint", ""),
        ] {
            assert_eq!(parameter(name), value, "{name}");
        }
        // 128 bits are 22 letters of base64.
        for name in ["state", "nonce", "code_challenge"] {
            assert!(parameter(name).len() >= 22, "{name} is {}", parameter(name));
        }
        let claims: Value = serde_json::from_str(&parameter("claims")).unwrap();
        assert_eq!(claims, json!({"access_token": {"xms_cc": {"values": ["cp1"]}}}));

        // And anew each time.
        world.reload().await;
        world.enter().await;
        let again = world.asked(Endpoint::Authorize).remove(1);
        for name in ["state", "nonce", "code_challenge"] {
            assert_ne!(asked.parameters.get(name), again.parameters.get(name), "{name}");
        }

        let redeemed = world.asked(Endpoint::Token).remove(0);
        assert_eq!(redeemed.status, Some(200));
        assert_eq!(redeemed.origin.as_deref(), Some(world.panel.origin().as_str()));
        for (name, value) in
            [("grant_type", "authorization_code"), ("client_id", CLIENT_ID), ("redirect_uri", &world.panel.url())]
        {
            assert_eq!(redeemed.parameters.get(name).map(String::as_str), Some(value), "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_reply_is_gone_before_anything_is_fetched() {
    signing_in(async |world| {
        // Beside the module's own requests, which no script sees, all go through this.
        let watch = "const real = window.fetch; const at = window.__at = []; const from = history.length; \
            window.fetch = function (...all) { at.push([location.href, history.length - from]); \
            return real.apply(this, all); };";
        world.page.browser.at_start(watch).await;
        world.enter().await;
        let at = world.page.browser.script("return window.__at;").await;
        let at = at.as_array().cloned().unwrap_or_default();
        // The wasm, config.json, the code, the settings.
        assert!(at.len() >= 4, "{at:?}");
        for seen in at {
            assert_eq!(seen, json!([world.panel.url(), 0]), "address and new entries in the history");
        }
        assert_eq!(
            history(&world.page.browser, &world.panel.url()).await.iter().filter(|entry| entry.contains('#')).count(),
            0
        );
    })
    .await;
}

#[tokio::test]
async fn it_works_below_a_path_and_the_address_is_the_redirect_uri() {
    let setup = Setup { base: Some("/tools/remote-help/"), sign_in: SignIn::Tenant, ..Setup::default() };
    setup
        .run(async |world| {
            let url = world.panel.url();
            assert!(url.ends_with("/tools/remote-help/"), "{url}");
            // What else stands in the address is no part of it.
            world.open_anew(&format!("{url}?utm=1#settings-form")).await;
            assert_eq!(world.enter().await, [false, false, true]);
            assert_eq!(world.address().await, url);
            let redirect = |endpoint| world.asked(endpoint).remove(0).parameters.get("redirect_uri").cloned();
            assert_eq!(redirect(Endpoint::Authorize), Some(url.clone()));
            assert_eq!(redirect(Endpoint::Token), Some(url));
            world.page.turn("Allow chat", false).await;
            world.page.save().await;
            world.page.says(&["Saved"]).await;
            let outside: Vec<_> = world.panel.fetched().into_iter().filter(|fetched| fetched.status >= 400).collect();
            assert!(outside.is_empty(), "{outside:?}");
        })
        .await;
}

#[tokio::test]
async fn a_session_at_microsoft_is_used_unless_another_account_is_wanted() {
    signing_in(async |world| {
        world.sign_in_as(Who::Alex).await;
        world.page.form().await;
        world.reload().await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.form().await;

        world.page.button("Switch account").click().await;
        world.page.heading("Pick an account").shown().await;
        let prompt = world.asked(Endpoint::Authorize).remove(2).parameters.remove("prompt");
        assert_eq!(prompt.as_deref(), Some("select_account"));
        world.page.button("Robin Reader").click().await;
        world.page.form().await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("robin.reader@contoso.example"), "{banner}");

        world.page.button("Sign out").click().await;
        world.page.button("Use another account").click().await;
        world.page.heading("Pick an account").shown().await;
    })
    .await;
}

#[tokio::test]
async fn opaque_tokens_short_scopes_and_a_named_issuer_are_all_the_same() {
    signing_in(async |world| {
        world.tenant.set_mint_opaque(true);
        world.tenant.set_reply_iss(true);
        world.tenant.set_short_scopes(true);
        assert_eq!(world.enter().await, [false, false, true]);
        // What the access token doesn't say, the ID token and the answer do.
        let banner = world.page.only("banner").text().await;
        for part in ["alex.admin@contoso.example", TENANT_ID, WRITE] {
            assert!(banner.contains(part), "{part} is not in {banner:?}");
        }
        an_hour_is_left(&banner);
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}
