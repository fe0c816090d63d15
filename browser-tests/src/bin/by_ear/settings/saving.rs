//! The review, the save, the conflict, the undo.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use serde_json::json;

use super::{Heard, LONG, reviews, saves};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("Reviewed and saved", Row::Saved, saved),
        Scenario::new("A review of two changes, cancelled", Row::Dialog, review),
        Scenario::new("A review of a value that the panel doesn’t know", Row::Dialog, unknown_value),
        Scenario::new("“Who uses it?” in the review", Row::LongWork, usage),
        Scenario::new("Cancelled by its button", Row::Cancelled, cancelled),
        Scenario::new("A colleague was quicker, and changes are kept", Row::Dialog, conflict),
        Scenario::new("A colleague was quicker, and it is cancelled", Row::Cancelled, conflict_cancelled),
        Scenario::new("A colleague has changed the same", Row::Dialog, clash),
        Scenario::new("Undone", Row::Dialog, undone),
        Scenario::new("Undone, and the tenant has moved on", Row::Dialog, undone_late),
    ]
}

fn saved(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.tabs_to("Reason")?;
    scene.types("by phone", &[])?;
    saves(scene, &["Saved at", "Reading back confirmed it"])
}

fn review(scene: &mut Scene<'_>) -> Heard {
    scene.colleague(json!({"remoteAssistanceState": "enabled"}));
    scene.signs_in()?;
    scene.turns("Enable Remote Help", "off")?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Review changes")?;
    let phrases = [
        "Review changes",
        "contoso.example",
        "“Enable Remote Help” changes from on to off",
        "“Allow chat” changes from on to off",
    ];
    scene.presses("space", &phrases)?;
    scene.presses("Escape", &["Nothing was saved", "still in the form"])
}

fn unknown_value(scene: &mut Scene<'_>) -> Heard {
    scene.colleague(json!({"remoteAssistanceState": "paused"}));
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Review changes")?;
    // It is set to what the switch shows, and that is a change too.
    scene.presses("space", &["Review changes", "“Enable Remote Help” changes from", "to off", "Allow chat"])?;
    scene.presses("Escape", &["Nothing was saved"])
}

fn usage(scene: &mut Scene<'_>) -> Heard {
    scene.colleague(json!({"remoteAssistanceState": "enabled"}));
    scene.signs_in()?;
    scene.turns("Enable Remote Help", "off")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    scene.tabs_to("Who uses it?")?;
    scene.presses("space", &["sessions by", "in the last 30 days"])
}

fn cancelled(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.tabs_to("Cancel")?;
    scene.presses("space", &["Nothing was saved", "still in the form"])
}

/// Saves, while a colleague was quicker.
fn meets(scene: &mut Scene<'_>, theirs: serde_json::Value, phrases: &[&str]) -> Heard {
    reviews(scene)?;
    scene.colleague(theirs);
    saves(scene, phrases)
}

fn conflict(scene: &mut Scene<'_>) -> Heard {
    let theirs = json!({"allowSessionsToUnenrolledDevices": true});
    meets(scene, theirs, &["Settings changed", "Nothing was sent", "No change of theirs clashes with yours"])?;
    // In Firefox, Orca takes the first stop of this dialog for the place where it is already, and says nothing.
    scene.tabs_to("Use theirs")?;
    scene.tabs_back_to("Keep my changes")?;
    scene.presses_within(LONG, "space", &["Saved at", "Reading back confirmed it"])
}

fn conflict_cancelled(scene: &mut Scene<'_>) -> Heard {
    let theirs = json!({"allowSessionsToUnenrolledDevices": true});
    meets(scene, theirs, &["Settings changed", "Nothing was sent"])?;
    scene.presses("Escape", &["Nothing was saved", "still in the form"])?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    saves(scene, &["Settings changed", "Nothing was sent"])?;
    scene.tabs_to("Use theirs")?;
    scene.presses("space", &["Nothing was saved", "what the tenant has now"])
}

fn clash(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Enable Remote Help", "on")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    scene.colleague(json!({"remoteAssistanceState": "paused"}));
    saves(scene, &["Settings changed", "Nothing was sent", "clashes with your change", "Enable Remote Help"])?;
    scene.presses("Escape", &["Nothing was saved"])
}

fn undone(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    saves(scene, &["Saved at"])?;
    scene.tabs_to("Undo this save")?;
    let phrases =
        ["Review changes", "contoso.example", "“Allow chat” changes from off to on", "undoes an earlier save"];
    scene.presses("space", &phrases)?;
    saves(scene, &["Saved at", "Reading back confirmed it"])
}

fn undone_late(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    saves(scene, &["Saved at"])?;
    scene.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
    scene.tabs_to("Undo this save")?;
    scene.presses("space", &["Settings changed", "Nothing was sent", "the tenant has changed since that save"])?;
    scene.presses("Escape", &["Nothing was saved"])
}
