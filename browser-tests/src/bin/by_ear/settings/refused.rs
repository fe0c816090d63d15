//! Saves that are refused: what is true first, then why, then what to do.

use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use serde_json::{Value, json};

use super::{Heard, reviews, saves};

pub(super) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("Refused for want of a role", Row::Refused, role),
        Scenario::new("Refused for want of a permission", Row::Refused, permission),
        Scenario::new("Refused where there is no Intune", Row::Refused, no_intune),
        Scenario::new("Refused until a second administrator approves", Row::Refused, approval),
        Scenario::new("Refused by the service", Row::Refused, service),
        Scenario::new("Refused for no known reason", Row::Refused, forbidden),
        Scenario::new("Something else is there after a save", Row::Refused, different),
    ]
}

/// Saves, and is refused.
fn refused(scene: &mut Scene<'_>, fault: Value, phrases: &[&str]) -> Heard {
    reviews(scene)?;
    scene.fault(fault);
    saves(scene, phrases)
}

fn role(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "missing_role", "method": "PATCH", "times": null});
    let phrases =
        ["Not saved", "You lack the Intune role", "Intune Administrator", "changes are kept", "What to do next"];
    refused(scene, fault, &phrases)
}

fn permission(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "missing_scope", "method": "PATCH", "times": null});
    let phrases =
        ["Not saved", "The token lacks a permission", "DeviceManagementServiceConfig.ReadWrite.All", "What to do next"];
    refused(scene, fault, &phrases)
}

fn no_intune(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "no_intune", "method": "PATCH", "times": null});
    refused(scene, fault, &["Not saved", "This tenant has no Intune", "Intune licence", "What to do next"])
}

fn approval(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "approval_required", "method": "PATCH", "times": null});
    let phrases =
        ["Not saved", "A second administrator must approve", "Multi admin approval guards", "What to do next"];
    refused(scene, fault, &phrases)
}

fn service(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "service_unavailable_for_tenant", "method": "PATCH", "times": null});
    refused(scene, fault, &["Not saved", "Remote Help’s service is not available", "licence", "What to do next"])
}

fn forbidden(scene: &mut Scene<'_>) -> Heard {
    let fault = json!({"fault": "forbidden_other", "method": "PATCH", "times": null});
    refused(scene, fault, &["Not saved", "Microsoft Graph refused the request", "gave no reason", "What to do next"])
}

fn different(scene: &mut Scene<'_>) -> Heard {
    let kept = json!({"allowSessionsToUnenrolledDevices": true, "blockChat": false});
    let phrases = ["The tenant now has something else", "There now", "What to do next"];
    refused(scene, json!({"fault": "alter_change", "settings": kept}), &phrases)
}
