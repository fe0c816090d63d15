//! A colleague who saves between reading and saving.

use browser_tests::world::{World, run};
use serde_json::{Value, json};

/// Alex switches Remote Help on and chat off; meanwhile a colleague allows unenrolled devices.
pub async fn conflict(world: &World, theirs: Value) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.turn("Allow chat", false).await;
    world.colleague(theirs);
    world.page.save().await;
    world.page.dialog("Settings changed").shown().await;
    assert!(world.changes().is_empty(), "nothing is sent before the conflict is settled");
}

fn elsewhere() -> Value {
    json!({"allowSessionsToUnenrolledDevices": true})
}

#[tokio::test]
async fn the_dialog_shows_each_property_from_all_sides() {
    run(async |world| {
        conflict(world, json!({"allowSessionsToUnenrolledDevices": true, "remoteAssistanceState": "paused"})).await;
        let dialog = world.page.dialog("Settings changed");
        let rows = dialog.texts("row").await;
        let row = |property: &str| rows.iter().find(|row| row.contains(property)).cloned().unwrap_or_default();
        let rows = [
            ("remoteAssistanceState", ["\"disabled\"", "\"paused\"", "\"enabled\""].as_slice()),
            ("allowSessionsToUnenrolledDevices", &["false", "true"]),
            ("blockChat", &["false", "true"]),
        ];
        for (property, values) in rows {
            let row = row(property);
            for value in values {
                assert!(row.contains(value), "{value} is not in the row {row:?}");
            }
        }
        assert!(row("remoteAssistanceState").contains("Clash"), "{}", row("remoteAssistanceState"));
        assert!(!row("blockChat").contains("Clash"), "{}", row("blockChat"));
        for name in ["Keep my changes", "Use theirs", "Cancel"] {
            world.page.button(name).usable().await;
        }
    })
    .await;
}

#[tokio::test]
async fn keep_my_changes_saves_both() {
    run(async |world| {
        conflict(world, elsewhere()).await;
        world.page.button("Keep my changes").click().await;
        world.page.says(&["Saved"]).await;
        let merged = json!({
            "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
            "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true, "blockChat": true,
        });
        assert_eq!(world.changes(), [merged]);
        assert_eq!(world.page.form().await, [true, true, false]);
    })
    .await;
}

/// What each button leaves in the form is held in `core/src/save/tests/scenes.rs`, a second colleague included.
#[tokio::test]
async fn cancel_escape_and_use_theirs_send_nothing() {
    run(async |world| {
        conflict(world, elsewhere()).await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false], "the edits are kept");
        world.page.save().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.escape().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, false, false], "the edits are kept");
        world.page.save().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.button("Use theirs").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [false, true, true], "the form shows what is there");
        world.page.button("Review changes").inert().await;
        assert!(world.changes().is_empty());
    })
    .await;
}
