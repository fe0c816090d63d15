//! Waits: why and how long, then at most every ten seconds.

use std::time::Duration;

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use sandbox::tenant::TokenSpec;
use serde_json::json;

use super::{Heard, reviews};

/// A wait of twenty-five seconds, and what comes before and after it.
const WAIT: Duration = Duration::from_secs(50);

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A save waits, and is sent again", Row::Waiting, throttled),
        Scenario::new("A reading waits, and the waiting is stopped", Row::Waiting, stopped),
        Scenario::new("The service lags behind", Row::Waiting, lagging),
    ]
}

fn throttled(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "throttled", "retry_after": "25", "method": "PATCH"}));
    scene.tabs_to("Save to tenant")?;
    let phrases = ["asks for fewer requests", "in 25 seconds", "in 15 seconds", "Saved at"];
    scene.presses_within(WAIT, "space", &phrases)?;
    scene.seldom("The next try")
}

fn stopped(scene: &mut Scene<'_>) -> Heard {
    scene.fault(json!({"fault": "throttled", "retry_after": "60", "method": "GET", "times": null}));
    let token = scene.tenant.token(TokenSpec::write());
    scene.tabs_to("Access token")?;
    scene.pastes("a token", &token)?;
    scene.presses("Return", &["asks for fewer requests", "The next try comes in"])?;
    scene.waits(Duration::from_secs(15), &["The next try comes in"])?;
    scene.seldom("The next try")?;
    scene.tabs_to("Stop trying")?;
    scene.presses("space", &["You stopped the waiting", "What to do next"])
}

fn lagging(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "stale_reads", "readings": 1}));
    scene.tabs_to("Save to tenant")?;
    scene.presses_within(WAIT, "space", &["doesn’t show the change yet", "The next reading comes in", "Saved at"])?;
    scene.seldom("The next reading")
}
