//! The view Settings.

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use sandbox::tenant::TokenSpec;

type Heard = Result<(), Unheard>;

/// All of them, in the order of the table.
pub(crate) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A text that is no token", Row::TokenRefused, no_token),
        Scenario::new("Signed in", Row::SignedIn, signed_in),
        Scenario::new("A switch is turned", Row::Switch, switch),
        Scenario::new("Reviewed and saved", Row::Saved, saved),
    ]
}

fn no_token(scene: &mut Scene<'_>) -> Heard {
    scene.tabs_to("Access token")?;
    scene.pastes("“hello there”", "hello there")?;
    scene.presses("Return", &["not an access token", "Graph Explorer"])
}

fn signed_in(scene: &mut Scene<'_>) -> Heard {
    let token = scene.tenant.token(TokenSpec::write());
    scene.tabs_to("Access token")?;
    scene.pastes("a token", &token)?;
    scene.presses("Return", &["Settings read at", "contoso.example"])
}

fn switch(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.tabs_to("Allow chat")?;
    scene.presses("space", &["off", "was on"])?;
    scene.presses("space", &["on"])
}

fn saved(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes", "contoso.example", "Allow chat", "on", "off"])?;
    scene.tabs_to("Save to tenant")?;
    scene.presses("space", &["Saved at", "Reading back confirmed it"])
}
