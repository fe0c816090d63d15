//! The view Settings.

mod form;
mod refused;
mod saving;
mod signing_in;
mod unsure;
mod waiting;

use std::time::Duration;

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::Scenario;
use browser_tests::ear::scene::Scene;

type Heard = Result<(), Unheard>;

/// How long a save may take that is refused, or whose answer is lost: requests are repeated then.
const LONG: Duration = Duration::from_secs(40);

/// All of them, in the order of the work.
pub(crate) fn all() -> Vec<Scenario> {
    let parts = [signing_in::all(), form::all(), saving::all(), waiting::all(), refused::all(), unsure::all()];
    parts.into_iter().flatten().collect()
}

/// Signs in, switches chat off, and opens the review.
fn reviews(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])
}

/// Saves what is being reviewed, and hears this.
fn saves(scene: &mut Scene<'_>, phrases: &[&str]) -> Heard {
    scene.tabs_to("Save to tenant")?;
    scene.presses_within(LONG, "space", phrases)
}
