//! Finding: filters, sorts, choices, and what the tenants are compared with.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;

use super::{Heard, reads, three};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("Tenants filtered", Row::Finding, filtered).within(three),
        Scenario::new("Tenants sorted", Row::Finding, sorted).within(three),
        Scenario::new("Tenants chosen", Row::Finding, chosen).within(three),
        Scenario::new("Compared with something else", Row::Finding, compared).within(three),
    ]
}

fn filtered(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_to("3 differ")?;
    scene.presses("space", &["pressed", "3 of 3 tenants fit"])?;
    scene.tabs_to("Filter tenants")?;
    scene.types("barlow", &["1 of 3 tenants fit"])?;
    scene.presses("ctrl+a", &[])?;
    scene.presses("BackSpace", &["3 of 3 tenants fit"])
}

fn sorted(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_to("Outcome")?;
    scene.presses("space", &["Sorted by Outcome, ascending"])?;
    scene.presses("space", &["Sorted by Outcome, descending"])
}

fn chosen(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_to("Select shown")?;
    scene.presses("space", &["3 chosen of 3 tenants"])?;
    scene.tabs_to("Clear selection")?;
    scene.presses("space", &["No tenant is chosen"])?;
    scene.tabs_to("Barlow")?;
    scene.presses("space", &["checked", "1 chosen of 3 tenants"])
}

fn compared(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_back_to("Compare with")?;
    scene.presses(
        "Down",
        &["The deployment's baseline", "Compared with “The deployment's baseline”", "3 of 3 tenants differ"],
    )
}
