//! The run: begun, waiting for the person, ended, stopped; what comes after it; and one that was cut off.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use browser_tests::world::Setup;
use sandbox::tenant::Who;
use serde_json::json;

use super::{Heard, LONG, applies, differing, reviews, three, with};

/// What is heard of a run up to its first tenant.
const BEGUN: [&str; 3] = ["The run has begun: 3 tenants", "The first tenants are saved", "1 saved"];

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A run to its end, and its undoing", Row::LongWork, to_its_end).within(three),
        Scenario::new("A run is stopped", Row::LongWork, stopped).within(three),
        Scenario::new("A run stops by itself", Row::Refused, by_itself).within(failing),
        Scenario::new("A run that was cut off is resumed", Row::LongWork, resumed).within(three),
        Scenario::new("A run that was cut off is forgotten", Row::LongWork, forgotten).within(three),
        Scenario::new("A tenant asks to wait for the change", Row::Waiting, throttled).within(asking_to_wait),
    ]
}

fn failing() -> Setup {
    let fault = json!({"fault": "server_error", "status": 500, "method": "PATCH", "times": null});
    with(vec![differing("Ablewood").fault(fault), differing("Barlow"), differing("Cedar")])
}

fn asking_to_wait() -> Setup {
    let fault = json!({"fault": "throttled", "retry_after": "15", "method": "PATCH"});
    with(vec![differing("Ablewood").fault(fault), differing("Barlow"), differing("Cedar")])
}

fn to_its_end(scene: &mut Scene<'_>) -> Heard {
    applies(scene, &BEGUN)?;
    scene.tabs_to("Continue with the rest")?;
    scene.presses_within(LONG, "space", &["The run goes on", "The run has ended", "3 saved"])?;
    scene.never(&["Barlow", "percent"])?;
    scene.tabs_to("Undo this run")?;
    scene.presses("space", &["Review plan", "3 tenants would each get back their own values"])
}

fn stopped(scene: &mut Scene<'_>) -> Heard {
    applies(scene, &BEGUN)?;
    scene.tabs_to("Stop")?;
    scene.presses_within(LONG, "space", &["The run has ended", "1 saved", "2 not started"])
}

fn by_itself(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.tabs_to("Apply plan")?;
    let phrases = ["The run stopped by itself", "Ablewood, one of the first tenants, did not end in “saved”"];
    scene.presses_within(LONG, "space", &phrases)?;
    scene.waits(LONG, &[])
}

/// Loads the page anew after the first tenant, and comes back to the view.
fn comes_back(scene: &mut Scene<'_>) -> Heard {
    applies(scene, &BEGUN)?;
    scene.leaves_by(LONG, "F5", &[])?;
    scene.tenant.auto_sign_in(Some(Who::Alex));
    scene.tabs_to("Sign in with Microsoft")?;
    scene.leaves_by(LONG, "space", &["An unfinished run is kept here: 1 of 3 tenants are done"])
}

fn resumed(scene: &mut Scene<'_>) -> Heard {
    comes_back(scene)?;
    scene.tabs_to("Resume run")?;
    scene.presses_within(LONG, "space", &["The run goes on", "The first tenants are saved"])
}

fn forgotten(scene: &mut Scene<'_>) -> Heard {
    comes_back(scene)?;
    scene.tabs_to("Forget run")?;
    scene.presses("space", &["The unfinished run is forgotten"])
}

fn throttled(scene: &mut Scene<'_>) -> Heard {
    applies(scene, &["The run has begun", "asks for fewer requests", "once more in", "The first tenants are saved"])
}
