//! Signing in, and what keeps somebody from it.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use browser_tests::service::SignIn;
use browser_tests::world::Setup;
use sandbox::tenant::TokenSpec;
use serde_json::json;

use super::{Heard, LONG};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("A text that is no token", Row::TokenRefused, no_token),
        Scenario::new("Nothing in the field", Row::TokenRefused, nothing),
        Scenario::new("What PowerShell shows in place of a token", Row::TokenRefused, name_of_a_type),
        Scenario::new("A token for another API", Row::TokenRefused, other_api),
        Scenario::new("A token that has expired", Row::TokenRefused, expired),
        Scenario::new("Signed in", Row::SignedIn, signed_in),
        Scenario::new("Signed in at Microsoft’s page", Row::SignedIn, by_redirect).within(at_microsoft),
        Scenario::new("Signed in, and the settings may not be read", Row::Refused, not_read),
        Scenario::new("The page’s own policy blocks the service", Row::Unsure, policy)
            .within(|| Setup { closed: true, ..Setup::default() }),
        Scenario::new("Signed out", Row::SignedOut, signed_out),
    ]
}

fn at_microsoft() -> Setup {
    Setup { sign_in: SignIn::Tenant, ..Setup::default() }
}

/// Pastes something into the field, and hears this.
fn uses(scene: &mut Scene<'_>, what: &str, text: &str, phrases: &[&str]) -> Heard {
    scene.tabs_to("Access token")?;
    scene.pastes(what, text)?;
    scene.presses("Return", phrases)
}

fn no_token(scene: &mut Scene<'_>) -> Heard {
    uses(
        scene,
        "“hello there”",
        "hello there",
        &["That is not an access token", "How to get a token", "Graph Explorer"],
    )
}

fn nothing(scene: &mut Scene<'_>) -> Heard {
    scene.tabs_to("Access token")?;
    scene.presses("Return", &["There is no token in the field", "How to get a token"])
}

fn name_of_a_type(scene: &mut Scene<'_>) -> Heard {
    let name = "System.Security.SecureString";
    uses(scene, "the name of a type", name, &["That is what PowerShell shows in place of a token"])
}

fn other_api(scene: &mut Scene<'_>) -> Heard {
    let spec = TokenSpec { audience: "https://management.azure.com".to_owned(), ..TokenSpec::write() };
    let token = scene.tenant.token(spec);
    uses(
        scene,
        "a token for Azure",
        &token,
        &["That token is for another API", "management.azure.com", "How to get a token"],
    )
}

fn expired(scene: &mut Scene<'_>) -> Heard {
    let token = scene.tenant.token(TokenSpec::write().expiring_in(-600));
    let phrases = ["That token has expired", "expired at", "Try it all the same", "How to get a token"];
    uses(scene, "a token of yesterday", &token, &phrases)
}

fn signed_in(scene: &mut Scene<'_>) -> Heard {
    let token = scene.tenant.token(TokenSpec::write());
    uses(scene, "a token", &token, &["Settings read at", "contoso.example"])
}

fn by_redirect(scene: &mut Scene<'_>) -> Heard {
    scene.tenant.auto_sign_in(Some(sandbox::tenant::Who::Alex));
    scene.tabs_to("Sign in with Microsoft")?;
    scene.leaves_by(LONG, "space", &["Settings read at", "contoso.example"])
}

fn not_read(scene: &mut Scene<'_>) -> Heard {
    scene.fault(json!({"fault": "missing_role", "method": "GET", "times": null}));
    let token = scene.tenant.token(TokenSpec::write());
    let phrases = ["You lack the Intune role", "Intune Administrator", "What to do next"];
    uses(scene, "a token", &token, &phrases)?;
    scene.never(&["Not saved"])
}

fn policy(scene: &mut Scene<'_>) -> Heard {
    let token = scene.tenant.token(TokenSpec::write());
    let phrases = ["This page’s own security policy blocks", "Nothing was sent", "What to do next"];
    uses(scene, "a token", &token, &phrases)
}

fn signed_out(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.tabs_back_to("Sign out")?;
    scene.presses("space", &["Signed out", "are forgotten"])
}
