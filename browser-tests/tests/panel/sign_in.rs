//! Signing in with a pasted token, what the banner then says, and how a token is forgotten.

use browser_tests::page::SWITCHES;
use browser_tests::world::{each, run};
use sandbox::tenant::{Person, READ, TENANT_ID, TokenSpec, WRITE};
use serde_json::json;

use crate::steps::an_hour_is_left;

#[tokio::test]
async fn the_field_is_masked_is_not_remembered_empties_on_use_and_takes_what_people_paste() {
    run(async |world| {
        let field = world.page.token_field().element().await;
        // To the browser it is no password field: it would offer to save what is in one.
        assert_eq!(field.attr("type").await.unwrap().as_deref(), Some("text"));
        assert_eq!(field.css_value("-webkit-text-security").await.unwrap(), "disc");
        assert_eq!(field.attr("autocomplete").await.unwrap().as_deref(), Some("off"));
        // One that is refused leaves the field where it was.
        world.page.use_token("0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d").await;
        world.page.alerts(&[]).await;
        let field = world.page.token_field().element().await;
        assert_eq!(field.value().await.unwrap().as_deref(), Some(""));
        // What people paste is a token with all that came along: which forms are taken is held in `core/tests/sign_in.rs`.
        let token = world.token(&TokenSpec::write());
        let lines = token.split_inclusive('.').collect::<Vec<_>>().join("\r\n");
        world.page.use_token(&format!("\n  Bearer\n{lines}\n")).await;
        assert_eq!(world.page.form().await, [false, false, true]);
    })
    .await;
}

#[tokio::test]
async fn the_banner_says_who_where_with_what_and_for_how_long() {
    run(async |world| {
        let app = TokenSpec::application(&[WRITE]);
        let person = Person { name: "Kim Keeper".to_owned(), upn: "kim.keeper@contoso.example".to_owned() };
        let second = TokenSpec { version: "2.0".to_owned(), person, ..TokenSpec::read() };
        let rows = [
            (TokenSpec::write(), "alex.admin@contoso.example", WRITE),
            (second, "kim.keeper@contoso.example", READ),
            (app, "Nightly baseline", WRITE),
        ];
        each(
            rows,
            |(_, who, _)| (*who).to_owned(),
            async |(spec, who, permission)| {
                world.reload().await;
                world.sign_in(spec).await;
                world.page.button("Sign out").shown().await;
                let banner = world.page.only("banner").text().await;
                let cloud = world.tenant.origin().replace("http://", "");
                for part in [*who, TENANT_ID, permission, &cloud] {
                    assert!(banner.contains(part), "{part} is not in {banner:?}");
                }
                an_hour_is_left(&banner);
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_token_that_may_only_read_shows_and_changes_nothing() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.sign_in(&TokenSpec::read()).await;
        world.page.switch(SWITCHES[0]).becomes("is on", browser_tests::find::Node::is_on).await;
        for name in SWITCHES {
            world.page.switch(name).inert().await;
        }
        let shown = world.page.only("main").text().await;
        assert!(shown.contains(WRITE), "the missing permission is not named in {shown:?}");
        assert!(!world.page.button("Review changes").is_there().await, "nothing can be saved with this token");
    })
    .await;
}
