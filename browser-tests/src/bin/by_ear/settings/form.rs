//! The form: switches, and what is done without a save.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use serde_json::json;

use super::Heard;

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("Switches are turned", Row::Switch, switches),
        Scenario::new("Changes are discarded", Row::Cancelled, discarded),
        Scenario::new("Read again, and somebody else has changed something", Row::SignedIn, read_again),
        Scenario::new("The keyboard shortcuts", Row::Dialog, shortcuts),
    ]
}

fn switches(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.tabs_to("Enable Remote Help")?;
    scene.presses("space", &["on", "was off"])?;
    scene.tabs_to("Allow Remote Help to unenrolled devices")?;
    scene.presses("space", &["on", "was off"])?;
    scene.tabs_to("Allow chat")?;
    scene.presses("space", &["off", "was on"])?;
    scene.presses("space", &["on"])?;
    scene.never(&["was on", "was off"])
}

fn discarded(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Discard changes")?;
    scene.presses("space", &["Your changes were discarded"])
}

fn read_again(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Reload settings")?;
    scene.presses("space", &["Read again at", "nothing has changed"])?;
    scene.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
    scene.presses("space", &["Read again at", "one setting was changed elsewhere", "Your own changes are kept"])
}

fn shortcuts(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.tabs_to("Keyboard shortcuts")?;
    scene.presses("space", &["Keyboard shortcuts", "Press the full stop, then the letter"])?;
    scene.presses("Escape", &[])
}
