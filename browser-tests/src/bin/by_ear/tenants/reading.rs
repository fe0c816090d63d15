//! The reading: begun, how far, paused, stopped, ended; and why it doesn't go on.

use std::time::Duration;

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use browser_tests::world::Setup;
use sandbox::tenant::TenantSpec;
use serde_json::json;

use super::{Heard, LONG, differing, lists, refusing, three, with};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("All tenants read", Row::LongWork, all_read).within(three),
        Scenario::new("A reading of many tenants", Row::LongWork, long).within(twelve),
        Scenario::new("A reading paused, resumed and stopped", Row::LongWork, stopped).within(twelve),
        Scenario::new("The sign-in service asks to wait", Row::Waiting, throttled).within(three),
        Scenario::new("Three tenants in a row ask for a sign-in", Row::Refused, in_a_row).within(refusing_three),
        Scenario::new("The sign-in was revoked", Row::Refused, revoked).within(three),
    ]
}

fn twelve() -> Setup {
    with((1..=12).map(|number| differing(&format!("Customer {number}"))).collect())
}

fn refusing_three() -> Setup {
    let refusing = |name: &str| TenantSpec::new(name).refusing(50076);
    with(vec![differing("First"), refusing("A"), refusing("B"), refusing("C"), differing("Later")])
}

/// Goes to the button that reads all, and hears this once it is pressed.
fn begins(scene: &mut Scene<'_>, phrases: &[&str]) -> Heard {
    scene.tabs_to("Read all tenants")?;
    scene.presses_within(LONG, "space", phrases)
}

fn all_read(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    begins(scene, &["Reading 3 tenants", "3 tenants read", "3 of them differ"])?;
    scene.never(&["Ablewood", "Barlow", "percent"])
}

fn long(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.tenant.set_sign_in_latency(Duration::from_millis(2500));
    begins(scene, &["Reading 12 tenants", "of 12 tenants done so far", "12 tenants read", "12 of them differ"])?;
    scene.seldom("so far")?;
    scene.never(&["percent"])
}

fn stopped(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.tenant.set_sign_in_latency(Duration::from_secs(4));
    begins(scene, &["Reading 12 tenants"])?;
    scene.tabs_to("Pause")?;
    scene.presses("space", &["Paused", "finished first"])?;
    scene.presses("space", &["Going on"])?;
    scene.tabs_to("Stop")?;
    scene.presses_within(LONG, "space", &["Stopping", "read", "were not asked"])
}

fn throttled(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.fault(refusing(50196, &[]));
    begins(scene, &["Reading 3 tenants", "asks for fewer requests", "Going on by itself in"])
}

fn in_a_row(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    begins(scene, &["Reading 5 tenants", "The reading is paused", "Three tenants in a row"])
}

fn revoked(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.fault(refusing(50173, &[("times", json!(null))]));
    begins(scene, &["Reading 3 tenants", "The reading is paused", "What to do next"])
}
