//! The review of a plan: what it says as it opens, faults of its fields, and cancelling it.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;

use super::{Heard, reads, reviews, three};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A plan under review", Row::Dialog, opened).within(three),
        Scenario::new("A field of the plan is wrong", Row::Refused, wrong).within(three),
        Scenario::new("A plan cancelled", Row::Cancelled, cancelled).within(three),
    ]
}

fn opened(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_to("Select shown")?;
    scene.presses("space", &["3 chosen"])?;
    scene.tabs_to("Review plan")?;
    scene.presses("space", &["Review plan", "3 tenants would be changed", "“Allow chat” becomes on in 3 tenants"])
}

fn wrong(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    // What stands in the field is said behind its name.
    scene.tabs_to("Tenants first 1")?;
    scene.presses("ctrl+a", &[])?;
    scene.types("9", &[])?;
    scene.tabs_to("Apply plan")?;
    scene.presses("space", &["Tenants first", "It must be a number from 1 to 3"])
}

fn cancelled(scene: &mut Scene<'_>) -> Heard {
    reviews(scene)?;
    scene.presses("Escape", &["nothing was saved"])
}
