//! The view Tenants.

mod finding;
mod list;
mod plan;
mod reading;
mod run;

use std::time::Duration;

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::Scenario;
use browser_tests::ear::scene::Scene;
use browser_tests::service::SignIn;
use browser_tests::world::Setup;
use sandbox::tenant::{TenantOptions, TenantSpec, Who};
use serde_json::{Value, json};

type Heard = Result<(), Unheard>;

/// How long something may take that asks many tenants.
const LONG: Duration = Duration::from_secs(60);

/// All of them, in the order of the work.
pub(crate) fn all() -> Vec<Scenario> {
    [list::all(), reading::all(), finding::all(), plan::all(), run::all()].into_iter().flatten().collect()
}

/// A tenant whose settings differ from the form's in chat, which it blocks.
fn differing(name: &str) -> TenantSpec {
    let settings =
        json!({"remoteAssistanceState": "disabled", "allowSessionsToUnenrolledDevices": false, "blockChat": true});
    TenantSpec::new(name).settings(settings)
}

/// A world with these tenants, in which one can sign in at Microsoft's page.
fn with(tenants: Vec<TenantSpec>) -> Setup {
    let baseline = json!({
        "schema": 1,
        "settings": {
            "remoteAssistanceState": "disabled", "allowSessionsToUnenrolledDevices": false, "blockChat": false,
        },
    });
    Setup {
        tenant: TenantOptions { tenants, ..TenantOptions::default() },
        fields: json!({"baseline": baseline}),
        sign_in: SignIn::Tenant,
        ..Setup::default()
    }
}

/// Three of which each differs in one setting.
fn three() -> Setup {
    with(["Ablewood", "Barlow", "Cedar"].map(differing).into())
}

/// Signs in as Alex, and opens the view.
fn opens(scene: &mut Scene<'_>) -> Heard {
    scene.tenant.auto_sign_in(Some(Who::Alex));
    scene.tabs_to("Sign in with Microsoft")?;
    scene.leaves_by(LONG, "space", &["Settings read at"])?;
    scene.tabs_to("Tenants")?;
    scene.presses("Return", &["Tenants"])
}

/// Pastes the tenants of this world, and adds them.
fn lists(scene: &mut Scene<'_>) -> Heard {
    opens(scene)?;
    let list = scene.tenant.tenant_list();
    scene.tabs_to("Tenant list")?;
    scene.pastes("the list of tenants", &list)?;
    scene.tabs_to("Add tenants")?;
    scene.presses("space", &["added"])
}

/// The same, and reads them all.
fn reads(scene: &mut Scene<'_>) -> Heard {
    lists(scene)?;
    scene.tabs_to("Read all tenants")?;
    scene.presses_within(LONG, "space", &["Reading", "read."])
}

/// The same, and reviews the plan for all of them.
fn reviews(scene: &mut Scene<'_>) -> Heard {
    reads(scene)?;
    scene.tabs_to("Select shown")?;
    scene.presses("space", &["chosen"])?;
    scene.tabs_to("Review plan")?;
    scene.presses("space", &["Review plan", "would be changed"])
}

/// The same, and applies it: the first tenant is saved, or this is heard.
fn applies(scene: &mut Scene<'_>, phrases: &[&str]) -> Heard {
    reviews(scene)?;
    scene.tabs_to("Apply plan")?;
    scene.presses_within(LONG, "space", phrases)
}

/// An order for a fault of the sign-in service.
fn refusing(number: u32, further: &[(&str, Value)]) -> Value {
    let mut order = json!({"on": "token", "fault": "aadsts", "number": number});
    if let Value::Object(order) = &mut order {
        order.extend(further.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    }
    order
}
