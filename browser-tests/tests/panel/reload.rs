//! "Reload settings": edits are kept, a clash is asked about, nothing is saved.

use browser_tests::world::{World, run};
use serde_json::json;

#[tokio::test]
async fn what_does_not_clash_is_merged_without_asking() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.page.button("Reload settings").click().await;
        let theirs = world.page.switch("Allow Remote Help to unenrolled devices");
        theirs.becomes("is on", |node| node.is_on() && !node.is_disabled()).await;
        assert!(!world.page.dialog("Settings changed").is_there().await);
        assert_eq!(world.page.form().await, [false, true, false]);
        world.page.button("Review changes").usable().await;
        assert!(world.changes().is_empty());
    })
    .await;
}

/// A review that opened meanwhile would hide what the reading brings.
#[tokio::test]
async fn while_the_settings_are_read_again_no_review_can_open() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.button("Review changes").usable().await;
        world.fault(json!({"fault": "slow", "ms": 2000, "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.button("Review changes").inert().await;
        world.page.button("Review changes").usable().await;
        world.page.says(&["Read again"]).await;
        assert_eq!(world.page.form().await, [false, false, false]);
    })
    .await;
}

/// An edit that clashes with a colleague's: of a property with two values, only one nobody knows yet can.
async fn clash(world: &World) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.turn("Allow chat", false).await;
    world.colleague(json!({"remoteAssistanceState": "notConfigured", "allowSessionsToUnenrolledDevices": true}));
    world.page.button("Reload settings").click().await;
    world.page.dialog("Settings changed").shown().await;
    let dialog = world.page.dialog("Settings changed").text().await;
    for part in ["remoteAssistanceState", "\"disabled\"", "\"notConfigured\"", "\"enabled\"", "Clash"] {
        assert!(dialog.contains(part), "{part} is not in {dialog}");
    }
}

/// Nothing was sent, whatever was chosen.
fn nothing_saved(world: &World) {
    assert!(world.changes().is_empty());
    assert_eq!(world.tenant.settings()["remoteAssistanceState"], "notConfigured");
}

#[tokio::test]
async fn in_a_clash_keep_my_changes_merges_into_the_form() {
    run(async |world| {
        clash(world).await;
        world.page.button("Keep my changes").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, true, false]);
        world.page.button("Review changes").usable().await;
        nothing_saved(world);
    })
    .await;
}

#[tokio::test]
async fn in_a_clash_use_theirs_takes_what_is_there() {
    run(async |world| {
        clash(world).await;
        world.page.button("Use theirs").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [false, true, true]);
        world.page.button("Review changes").inert().await;
        nothing_saved(world);
    })
    .await;
}

#[tokio::test]
async fn in_a_clash_cancel_and_escape_leave_the_edits() {
    run(async |world| {
        clash(world).await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false]);
        world.page.button("Reload settings").click().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.escape().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false]);
        nothing_saved(world);
    })
    .await;
}
