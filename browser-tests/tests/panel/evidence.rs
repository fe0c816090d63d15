//! Evidence that Microsoft Graph gives when it is asked: licence, rights, and who can help. What decides which verdict is
//! held in `core/src/evidence/tests`; here it is what a person reads.

use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{
    EvidenceSpec, LICENSES, Licence, RBAC, READ_RIGHT, REPORTS_RIGHT, RightsForm, Roles, TokenSpec, UPDATE_RIGHT, WRITE,
};
use serde_json::json;

/// A pasted token that may read all evidence.
pub fn examiner() -> TokenSpec {
    TokenSpec::with_scopes(&[WRITE, LICENSES, RBAC])
}

/// Waits until the row of a need begins with a verdict and says all of this, and gives it whole.
pub async fn row(world: &World, need: &str, verdict: &str, parts: &[&str]) -> String {
    eventually(format!("{need}: {verdict} {parts:?}"), async || {
        let items = world.page.only("main").texts("listitem").await;
        let start = format!("{need}: ");
        let said = items.iter().find_map(|item| item.trim().strip_prefix(&start));
        let said = said.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let fits = said.starts_with(&format!("{verdict} ")) && parts.iter().all(|part| said.contains(part));
        if fits { Ok(said) } else { Err(format!("it is {said:?}")) }
    })
    .await
}

/// Asks for this evidence.
pub async fn check(world: &World, button: &str) {
    world.page.button(button).click().await;
}

/// Waits until the page shows all of this, and gives it whole.
async fn shows(world: &World, parts: &[&str]) -> String {
    eventually(format!("the page shows {parts:?}"), async || {
        let text = world.page.shown().await;
        if parts.iter().all(|part| text.contains(part)) { Ok(text) } else { Err(text) }
    })
    .await
}

#[tokio::test]
async fn the_licence_is_met_with_figures_and_they_are_said() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        row(world, "licence", "can't tell", &["No permission of this page shows it."]).await;
        check(world, "Check licence").await;
        let figures = "25 of 50 licences of Microsoft_Intune_Suite in use";
        let said = row(world, "licence", "met", &[figures]).await;
        assert!(!said.contains("SPE_E5") && !said.contains("About the Remote Help licence"), "{said}");
        world.page.says(&["licence", "met", figures]).await;
        assert_eq!(world.page.alert().text().await, "");
        // Asked again, it tells what is there then.
        world.tenant.set_evidence(EvidenceSpec::licence(Licence::Overused));
        check(world, "Check licence").await;
        row(world, "licence", "met", &["25 of 20 licences"]).await;
    })
    .await;
}

#[tokio::test]
async fn each_state_of_the_licence_is_told_apart_in_words() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        let rows: [(Licence, &str, &[&str]); 9] = [
            (Licence::Nothing, "can't tell", &["No product of this tenant lists Remote Help"]),
            (Licence::Unlisted, "can't tell", &["No product of this tenant lists Remote Help"]),
            (Licence::NoUnits, "not met", &["Microsoft_Intune_Suite", "no licences of it"]),
            (Licence::Pending, "can't tell", &["waits for its set-up", "PendingProvisioning"]),
            (Licence::PlanDisabled, "not met", &["Microsoft_Intune_Suite", "Disabled"]),
            (Licence::Grace, "met", &["25 of 50 licences of Microsoft_Intune_Suite in use", "days of grace"]),
            (Licence::Suspended, "not met", &["Microsoft_Intune_Suite", "Suspended", "About the Remote Help licence"]),
            (Licence::Deleted, "not met", &["Deleted"]),
            (Licence::Several, "met", &["4 of 10 licences of Microsoft_Remote_Help in use"]),
        ];
        each(
            rows,
            |(licence, ..)| format!("{licence:?}"),
            async |(licence, verdict, parts)| {
                world.tenant.set_evidence(EvidenceSpec::licence(*licence));
                check(world, "Check licence").await;
                row(world, "licence", verdict, parts).await;
                assert_eq!(world.page.alert().text().await, "");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_without_a_list_decides_nothing_and_says_so() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        for skus in [json!(null), json!("none"), json!({"0": {}})] {
            world.tenant.set_evidence(EvidenceSpec { skus: Some(skus), ..EvidenceSpec::default() });
            check(world, "Check licence").await;
            row(world, "licence", "can't tell", &["The answer holds no list."]).await;
            world.page.says(&["licence", "can't tell", "no list"]).await;
            world.tenant.set_evidence(EvidenceSpec::default());
            check(world, "Check licence").await;
            row(world, "licence", "met", &["25 of 50"]).await;
        }
        for (fault, button) in [("rights", "Check Intune rights"), ("roles", "Who can help")] {
            let order = json!({"fault": "wrong_types", "property": "value", "value": 7, "method": fault});
            world.fault(order);
            check(world, button).await;
            if fault == "rights" {
                row(world, "Intune role", "met", &["The answer doesn’t say which Intune rights you have."]).await;
            } else {
                shows(
                    world,
                    &["Which Intune roles let their members help can’t be told.", "The answer holds no list."],
                )
                .await;
            }
        }
        assert_eq!(world.page.alert().text().await, "", "it is no failure");
    })
    .await;
}

#[tokio::test]
async fn ones_own_rights_decide_the_role_whatever_form_the_answer_has() {
    run(async |world| {
        // A token that names no administrator's role.
        world.sign_in(&TokenSpec { wids: Vec::new(), ..examiner() }).await;
        world.page.form().await;
        row(world, "Intune role", "can't tell", &["Reading worked"]).await;
        for rights_form in [RightsForm::List, RightsForm::Array, RightsForm::Single, RightsForm::Split] {
            world.tenant.set_evidence(EvidenceSpec { rights_form, ..EvidenceSpec::default() });
            check(world, "Check Intune rights").await;
            let said = row(world, "Intune role", "met", &[READ_RIGHT, UPDATE_RIGHT]).await;
            assert!(!said.contains(REPORTS_RIGHT), "{said}");
            let lacks = EvidenceSpec::lacking(&[UPDATE_RIGHT]);
            world.tenant.set_evidence(EvidenceSpec { rights_form, ..lacks });
            check(world, "Check Intune rights").await;
            let said = row(world, "Intune role", "not met", &["lack", UPDATE_RIGHT, "About Intune roles"]).await;
            assert!(!said.contains(READ_RIGHT), "{said}");
        }
        world.page.says(&["Intune role", "not met", UPDATE_RIGHT]).await;
    })
    .await;
}

#[tokio::test]
async fn a_right_that_is_taken_off_is_missing_and_the_one_to_view_reports_is_what_sessions_needs() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        let not_allowed = vec![UPDATE_RIGHT.to_owned()];
        world.tenant.set_evidence(EvidenceSpec { not_allowed, ..EvidenceSpec::default() });
        check(world, "Check Intune rights").await;
        row(world, "Intune role", "not met", &[UPDATE_RIGHT]).await;
        world.tenant.set_evidence(EvidenceSpec::lacking(&[REPORTS_RIGHT]));
        check(world, "Check Intune rights").await;
        row(world, "Intune role", "met", &["“Sessions” needs", REPORTS_RIGHT]).await;
    })
    .await;
}

#[tokio::test]
async fn roles_that_can_help_are_listed_with_what_they_may_do_and_their_groups() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        // One item a page: all pages are followed.
        world.tenant.set_evidence(EvidenceSpec { page: 1, ..EvidenceSpec::default() });
        check(world, "Who can help").await;
        world.page.heading("Intune roles whose members can help").shown().await;
        // What is out of sight has no text in some engines.
        world.page.browser.script("document.querySelector('.helpers').scrollIntoView({block: 'center'});").await;
        let items = eventually("roles are listed", async || {
            let items = world.page.only("main").texts("listitem").await;
            let roles: Vec<String> = items.into_iter().filter(|item| item.contains("Its members may")).collect();
            if roles.len() == 4 { Ok(roles) } else { Err(format!("{roles:?}")) }
        })
        .await;
        let role =
            |name: &str| items.iter().find(|item| item.contains(name)).unwrap_or_else(|| panic!("{name}: {items:?}"));
        let desk = role("Help Desk Operator");
        assert!(
            desk.contains("view the screen") && desk.contains("full control") && desk.contains("elevation"),
            "{desk}"
        );
        assert!(!desk.contains("unattended") && desk.contains("groups hold it"), "{desk}");
        assert!(role("Kiosk support").contains("unattended"));
        assert!(items.iter().any(|item| item.contains("No group holds it")), "{items:?}");
        assert!(
            !items.iter().any(|item| item.contains("Trainees")),
            "a role that lacks a right is not listed: {items:?}"
        );
        world.page.says(&["4 Intune roles let their members help."]).await;
        let cases: [(Roles, &[&str]); 3] = [
            (Roles::Nobody, &["No Intune role lets its members help.", READ_RIGHT]),
            (Roles::Nothing, &["No Intune role lets its members help."]),
            (
                Roles::Unassigned,
                &["4 Intune roles let their members help.", "No group holds it, so nobody can help by it."],
            ),
        ];
        for (roles, parts) in cases {
            world.tenant.set_evidence(EvidenceSpec::roles(roles));
            check(world, "Who can help").await;
            shows(world, parts).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_group_of_several_assignments_counts_once_and_hostile_texts_stay_texts() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        let actions = [
            "Microsoft.Intune_RemoteAssistanceApp_ViewScreen",
            "MICROSOFT.INTUNE_REMOTETASKS_REQUESTREMOTEASSISTANCE",
            READ_RIGHT,
        ];
        let id = "6d0a3c52-77e1-4b0f-9c3d-51f2a8e4b7ff";
        let markup = "<img src=x onerror=alert(1)> =1+1";
        let role = json!({
            "id": id, "displayName": markup,
            "rolePermissions": [{"resourceActions": [{"allowedResourceActions": actions}]}],
        });
        let assignments = vec![json!({"members": ["a", "b"]}), json!({"members": ["B", "c"]})];
        world.tenant.set_evidence(EvidenceSpec {
            role_definitions: Some(vec![role]),
            role_assignments: [(id.to_owned(), assignments)].into(),
            ..EvidenceSpec::default()
        });
        check(world, "Who can help").await;
        shows(world, &[markup, "Its members may view the screen.", "3 groups hold it."]).await;
    })
    .await;
}

#[tokio::test]
async fn many_roles_are_read_to_the_last() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        world.tenant.set_evidence(EvidenceSpec::roles(Roles::Many));
        check(world, "Who can help").await;
        world.page.says(&["250 Intune roles let their members help."]).await;
        // Those out of sight are not laid out, and have no text that is shown.
        let count = "return [...document.querySelectorAll('li')].filter((item) => item.textContent.includes('3 groups hold it')).length;";
        assert_eq!(world.page.browser.script(count).await, 250);
    })
    .await;
}

#[tokio::test]
async fn a_list_that_goes_on_elsewhere_is_followed_nowhere_and_what_is_left_unread_is_said() {
    run(async |world| {
        world.sign_in(&examiner()).await;
        world.page.form().await;
        for (method, button) in [("rights", "Check Intune rights"), ("roles", "Who can help")] {
            world.fault(json!({"fault": "next_link", "to": "https://evil.example/beta/x", "method": method}));
            check(world, button).await;
        }
        row(world, "Intune role", "met", &["Your Intune rights include"]).await;
        shows(world, &["4 Intune roles let their members help.", "another address than Microsoft Graph’s"]).await;
        // A page that names itself as the next one is read once.
        let again = "/beta/deviceManagement/roleDefinitions";
        world.fault(json!({"fault": "next_link", "to": again, "method": "roles"}));
        check(world, "Who can help").await;
        shows(world, &["4 Intune roles let their members help.", "a page that was read already"]).await;
    })
    .await;
}
