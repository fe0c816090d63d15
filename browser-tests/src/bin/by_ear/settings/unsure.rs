//! What ends in between: the token expires, there is no connection, a request is blocked, an answer is lost.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use browser_tests::engine::Engine;
use sandbox::tenant::TokenSpec;
use serde_json::json;

use super::{Heard, reviews, saves};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("The token expires at work, and another one goes on", Row::Unsure, expired),
        Scenario::new("The token is no longer accepted", Row::Unsure, rejected),
        Scenario::new("The service can’t be reached", Row::Unsure, unreachable),
        Scenario::new("A request is blocked on the way", Row::Unsure, blocked),
        Scenario::new("The answer is lost, and it can’t be told what came of the change", Row::Unsure, uncertain),
        Scenario::new("The answer is lost, and nothing was saved", Row::Unsure, lost),
        Scenario::new("The answer is lost, and it was saved all the same", Row::Saved, all_the_same),
        // Its menu has a command for it; Chromium has one in its tools for developers alone.
        Scenario::new("The device goes offline, and comes back", Row::Unsure, offline).only_in(&[Engine::Firefox]),
    ]
}

fn expired(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "token_expired", "method": "PATCH"}));
    saves(scene, &["Nothing was saved yet", "The token has expired", "changes are kept", "What to do next"])?;
    scene.tabs_to("Use a fresh token")?;
    scene.presses("space", &["Access token"])?;
    let token = scene.tenant.token(TokenSpec::write());
    scene.pastes("another token", &token)?;
    // The panel goes on where it was.
    scene.presses("Return", &["Review changes", "contoso.example", "“Allow chat” changes from on to off"])
}

fn rejected(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "token_wrong_audience", "method": "GET"}));
    let phrases = ["Nothing was saved yet", "The token is for another service", "changes are kept", "What to do next"];
    saves(scene, &phrases)
}

fn unreachable(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "drop_before", "times": null}));
    saves(scene, &["Not saved", "can’t be reached", "changes are kept", "What to do next"])
}

fn blocked(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "no_cors", "method": "GET", "times": null}));
    let phrases = ["Not saved", "that it may read", "browser extension", "changes are kept", "What to do next"];
    saves(scene, &phrases)
}

fn uncertain(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "drop_after", "method": "PATCH"}));
    // The reading before the change is answered.
    scene.fault(json!({"fault": "drop_before", "method": "settings", "after": 1, "times": null}));
    saves(scene, &["It can’t be told whether the change was saved", "changes are kept", "What to do next"])
}

fn lost(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "drop_before", "method": "PATCH"}));
    saves(scene, &["Not saved", "still has what it had before", "changes are kept", "What to do next"])
}

fn all_the_same(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.fault(json!({"fault": "drop_after", "method": "PATCH"}));
    saves(scene, &["Saved at", "all the same", "reading back shows that it took effect"])
}

fn offline(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.presses("alt+f", &[])?;
    scene.presses("k", &["This device is offline", "Your changes stay in the form"])?;
    scene.tabs_to("Reload settings")?;
    scene.presses("space", &["This device is offline", "changes are kept", "What to do next"])?;
    scene.presses("alt+f", &[])?;
    scene.presses("k", &["The connection is back"])
}
