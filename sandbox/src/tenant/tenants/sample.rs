//! Tenants to start with: forty of every kind for people who try the panel, or as many as wanted in which all is well.
//! All names are made up.

use serde_json::{Value, json};

use super::build::CLOUD_APPLICATION_ADMINISTRATOR;
use super::lists::{Membership, Relationship};
use super::spec::{IntuneRole, Standing, TenantSpec};

/// Forty tenants of every kind: Contoso's customers, tenants of its own organization, some that are both, and two that
/// are in no list.
pub fn sample_tenants() -> Vec<TenantSpec> {
    let new = TenantSpec::new;
    vec![
        // All is well.
        new("Ablewood Dental Care").settings(on(false, true)),
        new("Barlow Freight").settings(on(true, false)),
        new("Cedar Hill Schools").settings(on(false, true)),
        new("Dunmore Breweries").settings(on(false, false)),
        new("Eastgate Credit Union").settings(on(false, true)),
        new("Fernside Care Homes").settings(on(false, true)).related(named("Fernside managed services", 212)),
        new("Glasshouse Nurseries").settings(off(false, true)),
        new("Harrow & Vale Solicitors").settings(on(false, true)),
        // Names that a table, a file and a reader of screens must bear.
        new("Møller & Sønner A/S").settings(on(false, true)),
        new("日暮里製作所").settings(off(false, false)),
        new("شركة النخيل").settings(on(true, true)),
        new("+Plus Apotheken").settings(on(false, true)),
        new("Nordic <Wind> Partners, Inc. \"NWP\"").settings(on(false, false)),
        // The organization's own, two of which are customers too.
        new("Contoso Manufacturing").settings(on(false, true)).in_organization(),
        new("Contoso Research").settings(on(true, false)).in_organization(),
        also_in_organization(new("Contoso Retail").settings(on(false, true))),
        also_in_organization(new("Contoso Payroll").settings(off(false, false))),
        TenantSpec { organization: Some(joining()), ..new("Contoso Ventures").unlisted().alex(Standing::Guest) },
        // A sign-in there is needed first.
        new("Oakfield Insurance").settings(on(false, true)).refusing(50076),
        new("Pinecrest Logistics").settings(off(false, true)).refusing(50076),
        new("Quayside Marine").settings(on(true, true)).refusing(50079),
        // The app is not approved. Alex may approve it in the first.
        TenantSpec {
            roles: vec![CLOUD_APPLICATION_ADMINISTRATOR.to_owned()],
            ..new("Rosehip Publishing").without_app().related(consenting())
        },
        new("Saltmarsh Energy").without_app(),
        new("Thistle Veterinary Group").consenting(&[]),
        // A policy blocks, or nobody let Alex in.
        new("Umber Architects").refusing(53003),
        new("Vantage Security").refusing(53000),
        new("Willow Bank Trust").alex(Standing::Nobody),
        new("Xenia Cosmetics").alex(Standing::StrayGuest),
        new("Yarrow Textiles").intune_role(IntuneRole::None),
        // Nothing to change there, or not yet.
        TenantSpec { intune: false, ..new("Zephyr Balloons") },
        new("Alder Creek Winery").never_configured(),
        new("Briar Patch Toys").never_configured().related(named("Briar Patch support", 11)),
        // Microsoft's own relationship, and one with a tenant that is gone.
        new("Copper Kettle Catering")
            .settings(on(false, true))
            .related(named("MLT_4f1c0a_Copper Kettle Catering", 300)),
        new("Dovetail Joinery").refusing(90002).related(named("Dovetail Joinery services", 23)),
        // Trouble under way.
        new("Juniper Street Clinics").settings(off(false, true)).lagging(1),
        new("Kestrel Aviation Parts").settings(off(true, false)).fault(json!({
            "fault": "throttled", "method": "settings", "times": 2, "retry_after": "2",
        })),
        TenantSpec { latency_ms: 2500, ..new("Larkspur Foods").settings(on(false, false)) },
        new("Myrtle Road Motors").settings(json!({"remoteAssistanceState": "limited"})),
        new("Elm Row Pharmacies").settings(off(false, false)).fault(json!({
            "fault": "server_error", "status": 500, "method": "PATCH", "times": null,
        })),
        new("Foxglove Fitness").settings(off(false, false)).colleague_after(1, &json!({"blockChat": true})),
    ]
}

/// Remote Help is on.
fn on(unenrolled: bool, block_chat: bool) -> Value {
    settings("enabled", unenrolled, block_chat)
}

fn off(unenrolled: bool, block_chat: bool) -> Value {
    settings("disabled", unenrolled, block_chat)
}

fn settings(state: &str, unenrolled: bool, block_chat: bool) -> Value {
    json!({
        "remoteAssistanceState": state,
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": block_chat,
    })
}

fn named(name: &str, ends_in_days: i64) -> Relationship {
    Relationship { name: name.to_owned(), ends_in_days, ..Relationship::default() }
}

fn consenting() -> Relationship {
    Relationship { roles: vec![CLOUD_APPLICATION_ADMINISTRATOR.to_owned()], ..Relationship::default() }
}

fn also_in_organization(spec: TenantSpec) -> TenantSpec {
    TenantSpec { organization: Some(Membership::default()), ..spec }
}

fn joining() -> Membership {
    Membership { state: String::from("pending"), ..Membership::default() }
}

/// So many customers in which all is well, with settings of eight kinds.
pub fn many_tenants(count: usize) -> Vec<TenantSpec> {
    let spec = |number: usize| {
        let (state, unenrolled, chat) = (number & 1 == 0, number & 2 == 0, number & 4 == 0);
        let state = if state { "enabled" } else { "disabled" };
        TenantSpec::new(&format!("Customer {number:04}")).settings(settings(state, unenrolled, chat))
    };
    (1..=count).map(spec).collect()
}

#[cfg(test)]
mod tests {
    use super::super::registry::Tenants;
    use super::*;

    #[test]
    fn the_sample_has_forty_that_can_be_and_so_has_any_number() {
        for (specs, count) in [(sample_tenants(), 40), (many_tenants(1000), 1000)] {
            let mut tenants = Tenants::default();
            for spec in specs {
                tenants.put(spec).unwrap();
            }
            assert_eq!(tenants.len(), count);
        }
    }
}
