//! "Reload settings": edits are kept, a clash is asked about, nothing is saved.

use browser_tests::world::{World, run};
use serde_json::json;

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

#[tokio::test]
async fn a_clash_is_asked_about_and_nothing_is_saved_whatever_is_chosen() {
    run(async |world| {
        clash(world).await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false], "the edits are left");
        let reload = async || {
            world.page.button("Reload settings").click().await;
            world.page.dialog("Settings changed").shown().await;
        };
        reload().await;
        world.page.escape().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false], "the edits are left");
        reload().await;
        world.page.button("Keep my changes").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, true, false], "merged into the form");
        world.page.button("Review changes").usable().await;
        // A clash once more, over what was merged.
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        reload().await;
        world.page.button("Use theirs").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [false, true, true], "what is there");
        world.page.button("Review changes").inert().await;
        assert!(world.changes().is_empty());
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "paused");
    })
    .await;
}
