//! The list: what was added, and what was not.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use sandbox::tenant::TenantSpec;

use super::{Heard, differing, lists, opens, three, with};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A list with bad lines", Row::LongWork, bad_lines).within(|| with(vec![differing("Ablewood")])),
        Scenario::new("A list that can’t be read", Row::Refused, nothing).within(three),
        Scenario::new("A tenant excluded, and included again", Row::LongWork, excluded).within(three),
        Scenario::new("The list emptied", Row::LongWork, emptied).within(three),
    ]
}

fn bad_lines(scene: &mut Scene<'_>) -> Heard {
    opens(scene)?;
    let list = format!("{}\nhello there\nme@contoso.com", TenantSpec::new("Ablewood").id);
    scene.tabs_to("Tenant list")?;
    scene.pastes("a tenant’s ID, “hello there” and a mail address, a line each", &list)?;
    scene.tabs_to("Add tenants")?;
    let phrases = [
        "1 tenant was added",
        "The list has 1 tenant",
        "2 lines name no tenant",
        "Line 2: hello there",
        "neither a directory ID nor a domain",
        "Line 3: me@contoso.com",
        "That is a mail address",
    ];
    scene.presses("space", &phrases)
}

fn nothing(scene: &mut Scene<'_>) -> Heard {
    opens(scene)?;
    scene.tabs_to("Add tenants")?;
    scene.presses("space", &["No tenant was added", "There is no tenant in it"])
}

fn excluded(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.tabs_to("Exclude")?;
    scene.presses("space", &["is excluded"])?;
    scene.presses("space", &["is in the list again"])
}

fn emptied(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.tabs_to("Clear list")?;
    scene.presses("space", &["Tenant list", "The list is empty"])
}
