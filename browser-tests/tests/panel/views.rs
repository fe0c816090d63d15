//! Views: their addresses, focus and titles, and that nothing is lost on the way from one to another.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{Endpoint, ReportSpec, TokenSpec, Who};
use serde_json::{Value, json};

use crate::baselines::drop_on;
use crate::history::{card_says, open_history};
use crate::sessions::{go_to_sessions, open_sessions, rows, table};
use crate::sessions_many::pages;
use crate::sessions_table::filter;
use crate::shortcuts::press;
use crate::steps::{CHANGES_TWO, is_filled_in};

/// The links of the navigation: name, fragment and whether it is the open view's.
async fn links(world: &World) -> Value {
    let script = "return [...document.querySelectorAll('nav[aria-label=Views] a')] \
        .map((link) => [link.innerText, link.getAttribute('href'), link.ariaCurrent ?? link.getAttribute('aria-current')]);";
    world.page.browser.script(script).await
}

/// Waits until a view is open: its heading is the one that heads a view, and the title names it.
async fn is_open(world: &World, name: &str) {
    let heading = format!("Remote Help {}", name.to_lowercase());
    world.page.heading(&heading).shown().await;
    eventually(format!("{name} is the open view"), async || {
        let links = links(world).await;
        let current: Vec<&Value> = links.as_array().unwrap().iter().filter(|link| link[2] == "page").collect();
        let title = world.page.browser.title().await;
        let is = current.len() == 1 && current[0][0] == name && title.contains(&heading);
        if is { Ok(()) } else { Err(format!("{links}, {title:?}")) }
    })
    .await;
    let headings = "return [...document.querySelectorAll('h1, h2')] \
        .filter((one) => one.checkVisibility() && /^Remote Help (settings|sessions)$/.test(one.innerText)).length;";
    assert_eq!(world.page.browser.script(headings).await, json!(1), "one view is shown");
    let first = "return document.querySelectorAll('h1').length;";
    assert_eq!(world.page.browser.script(first).await, json!(1));
}

async fn hash(world: &World) -> String {
    let hash = world.page.browser.script("return location.hash;").await;
    hash.as_str().unwrap().to_owned()
}

async fn follow(world: &World, fragment: &str) {
    world.page.browser.script(&format!("location.hash = {};", json!(fragment))).await;
}

#[tokio::test]
async fn each_view_has_an_address_a_heading_with_the_focus_and_a_title() {
    run(async |world| {
        let navigation = Control::named(&world.page.browser, "navigation", "Views");
        world.page.token_field().usable().await;
        assert!(!navigation.is_there().await, "signed out there is nothing to go to");
        world.open().await;
        navigation.shown().await;
        let links = links(world).await;
        assert_eq!(links[0], json!(["Settings", "#settings", "page"]));
        assert_eq!(links[1], json!(["Sessions", "#sessions", null]));
        is_open(world, "Settings").await;
        world.page.link("Sessions").click().await;
        world.page.heading("Remote Help sessions").focused().await;
        is_open(world, "Sessions").await;
        assert_eq!(hash(world).await, "#sessions");
        assert!(world.page.only("switch").all().await.is_empty(), "the settings are another view");
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        is_open(world, "Settings").await;
        assert_eq!(hash(world).await, "#settings");
        // The browser's own ways.
        world.page.browser.script("history.back();").await;
        world.page.heading("Remote Help sessions").focused().await;
        is_open(world, "Sessions").await;
        // The link of the open view leads to its heading as well.
        world.page.browser.script("document.querySelector('nav[aria-label=Views] a').focus();").await;
        world.page.link("Sessions").click().await;
        world.page.heading("Remote Help sessions").focused().await;
        for unknown in ["#nothing-like-it", "#sessions/1", "#tenants/1", "#%00%", "#"] {
            follow(world, "#sessions").await;
            is_open(world, "Sessions").await;
            follow(world, unknown).await;
            is_open(world, "Settings").await;
            assert_eq!(world.page.alert().text().await, "", "{unknown}");
        }
        // By keys alone.
        world.page.browser.script("document.querySelectorAll('nav[aria-label=Views] a')[1].focus();").await;
        world.page.browser.press(thirtyfour::Key::Enter).await;
        world.page.heading("Remote Help sessions").focused().await;
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        assert!(!navigation.is_there().await);
        assert!(!world.page.heading("Remote Help sessions").is_there().await, "gone with the sign-out");
        world.page.heading("Remote Help settings").shown().await;
    })
    .await;
}

#[tokio::test]
async fn a_bookmark_and_a_reload_come_back_after_signing_in() {
    signing_in(async |world| {
        let bookmark = format!("{}#sessions", world.panel.url());
        world.open_anew(&bookmark).await;
        world.page.token_field().usable().await;
        assert_eq!(world.page.alert().text().await, "");
        assert!(pages(world).is_empty());
        // By a pasted token.
        world.sign_in(&TokenSpec::write()).await;
        is_open(world, "Sessions").await;
        rows(world, 90).await;
        world.page.says(&["90 sessions read"]).await;
        assert_eq!(pages(world).len(), 1, "it is read once");
        world.open_anew(&bookmark).await;
        // By a redirect.
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        is_open(world, "Sessions").await;
        rows(world, 90).await;
        assert_eq!(hash(world).await, "#sessions");
        let asked = world.asked(Endpoint::Authorize).remove(0);
        let redirect = asked.parameters.get("redirect_uri").cloned().unwrap_or_default();
        assert_eq!(redirect, world.panel.url(), "the redirect URI is the one that was registered");
        // A plain address opens the settings; an unknown one too.
        for fragment in ["", "#nothing-like-it"] {
            world.open_anew(&format!("{}{fragment}", world.panel.url())).await;
            world.page.button("Sign in with Microsoft").click().await;
            world.page.form().await;
            is_open(world, "Settings").await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_again_begun_in_a_view_comes_back_to_it_with_edits() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.set_refresh_tokens(false);
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        go_to_sessions(world).await;
        rows(world, 90).await;
        world.fault(json!({"fault": "token_expired", "method": "report"}));
        world.page.button("Reload sessions").click().await;
        world.page.alerts(&["Sign in again"]).await;
        world.page.button("Sign in again").click().await;
        is_open(world, "Sessions").await;
        rows(world, 90).await;
        world.page.link("Settings").click().await;
        assert_eq!(world.page.form().await, [false, false, false], "the edit came along");
        world.page.button("Review changes").usable().await;
    })
    .await;
}

#[tokio::test]
async fn a_baseline_link_opens_the_settings_and_fills_the_form() {
    run(async |world| {
        let link = format!("#baseline={}", URL_SAFE_NO_PAD.encode(CHANGES_TWO));
        open_sessions(world, "90 sessions read").await;
        follow(world, &link).await;
        is_open(world, "Settings").await;
        is_filled_in(world).await;
        assert!(!world.address().await.contains("baseline"), "{}", world.address().await);
        assert_eq!(world.page.alert().text().await, "");
        // One that can't be used opens them too, and says so there.
        world.page.button("Discard changes").click().await;
        follow(world, "#sessions").await;
        is_open(world, "Sessions").await;
        follow(world, "#baseline=x").await;
        world.page.alerts(&["can’t be used"]).await;
        is_open(world, "Settings").await;
        // A file that is dropped there fills the form as well.
        follow(world, "#sessions").await;
        is_open(world, "Sessions").await;
        drop_on(world, "main", &format!("file({});", json!(CHANGES_TWO))).await;
        world.page.says(&["2 settings differ", "Nothing is saved"]).await;
        follow(world, "#settings").await;
        is_filled_in(world).await;
        // Signed out it waits, and opens the settings too.
        world.open_anew(&format!("{}{link}", world.panel.url())).await;
        world.open().await;
        is_open(world, "Settings").await;
        is_filled_in(world).await;
    })
    .await;
}

#[tokio::test]
async fn going_from_view_to_view_loses_nothing() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        world.page.turn("Allow chat", false).await;
        open_history(world).await;
        card_says(world, "remoteAssistanceState").await;
        let before = world.requests("GET").len();
        go_to_sessions(world).await;
        rows(world, 90).await;
        filter(world, "macos").await;
        world.page.says(&["of 90"]).await;
        world.page.button("System").click().await;
        world.page.says(&["Sorted by System"]).await;
        world.page.button("All columns").click().await;
        let seen = table(world, "has all columns", |table| table.headings.len() > 7).await;
        world.page.link("Settings").click().await;
        assert_eq!(world.page.form().await, [true, false, false], "the edit is still there");
        card_says(world, "remoteAssistanceState").await;
        Control::named(&world.page.browser, "region", "Receipt of the last save").shown().await;
        // An open review with its reason stays open too.
        world.page.review().await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket 4711").await;
        follow(world, "#sessions").await;
        follow(world, "#settings").await;
        world.page.dialog("Review changes").shown().await;
        let reason = world.page.field("Reason").element().await.prop("value").await.unwrap();
        assert_eq!(reason.as_deref(), Some("Ticket 4711"));
        world.page.button("Cancel").click().await;
        world.page.dialog("Review changes").gone().await;
        go_to_sessions(world).await;
        let again = table(world, "is as it was", |table| table.headings == seen.headings).await;
        assert_eq!(again.rows, seen.rows, "filtered and sorted as it was");
        let value = "return document.querySelector('input[type=search]').value;";
        assert_eq!(world.page.browser.script(value).await, json!("macos"));
        assert_eq!(pages(world).len(), 1, "it was read once");
        assert_eq!(world.requests("GET").len(), before, "the settings were not read for it");
    })
    .await;
}

#[tokio::test]
async fn what_is_under_way_goes_on_in_another_view() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 30, ..ReportSpec::default() });
        world.open().await;
        world.fault(json!({"fault": "slow", "ms": 700, "method": "report", "times": null}));
        go_to_sessions(world).await;
        Control::named(&world.page.browser, "progressbar", "Sessions read").shown().await;
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        world.seen("POST", 3).await;
        world.page.says(&["90 sessions read"]).await;
        world.page.heading("Remote Help settings").focused().await;
        world.tenant.clear_faults();
        go_to_sessions(world).await;
        rows(world, 90).await;
        assert_eq!(pages(world), [(0, 500), (30, 500), (60, 500)]);
        // A save goes on as well.
        world.page.link("Settings").click().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "slow", "ms": 1000, "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        follow(world, "#sessions").await;
        world.page.says(&["Saved"]).await;
        world.page.link("Settings").click().await;
        Control::named(&world.page.browser, "region", "Receipt of the last save").shown().await;
    })
    .await;
}

/// A shortcut is for a control of the settings: in another view it leads there, or does nothing that nobody sees.
#[tokio::test]
async fn a_shortcut_of_the_settings_changes_nothing_behind_another_view() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        go_to_sessions(world).await;
        rows(world, 90).await;
        let settings = world.page.heading("Remote Help settings");
        let read = world.requests("GET").len();
        for control in ["Discard changes", "Reload settings"] {
            press(world, control).await;
            if !settings.is_there().await {
                world.page.heading("Remote Help sessions").shown().await;
                assert_eq!(world.requests("GET").len(), read, "{control}: nothing is read unseen");
                world.page.link("Settings").click().await;
                assert_eq!(world.page.form().await, [false, false, false], "{control}: the edit is still there");
            }
            go_to_sessions(world).await;
        }
        // What is opened is seen.
        press(world, "History").await;
        if settings.is_there().await {
            world.page.disclosure("History").focused().await;
        }
        go_to_sessions(world).await;
        press(world, "Review changes").await;
        if world.page.dialog("Review changes").is_there().await {
            world.page.button("Cancel").click().await;
            world.page.dialog("Review changes").gone().await;
        }
        let focus = world.page.browser.script("return document.activeElement.checkVisibility();").await;
        assert_eq!(focus, json!(true), "the focus is on something that is seen");
    })
    .await;
}
