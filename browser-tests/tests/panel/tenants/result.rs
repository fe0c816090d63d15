//! What a run leaves: receipts in "History", marked as one run, and "Undo this run".

use sandbox::tenant::TenantSpec;

use super::*;
use crate::history::{open_history, receipts_stored, shows};
use crate::steps::{history_entries, history_entry};

#[tokio::test]
async fn each_tenant_has_a_receipt_and_all_are_marked_as_one_run() {
    read(vec![differing("Ablewood"), differing("Barlow"), matching("Cedar")], async |world| {
        review_all(world).await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket 7").await;
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        open_history(world).await;
        let entries = shows(world, 2).await;
        assert!(entries.iter().all(|entry| entry.contains("run")), "marked as a run: {entries:?}");
        let mut runs = Vec::new();
        for place in 1..=2 {
            let part = history_entry(world, place).await;
            let script = format!("return document.querySelector({}).innerText;", json!(part));
            let text = world.page.browser.script(&script).await;
            let text = text.as_str().unwrap().to_owned();
            for expected in ["alex.admin@contoso.example", "Ticket 7", "remoteAssistanceState", "Saved, confirmed"] {
                assert!(text.contains(expected), "{expected} is not in {text}");
            }
            let name = if place == 1 { "Barlow" } else { "Ablewood" };
            assert!(text.contains(&id(name)), "its tenant, by ID: {text}");
            let sent = world.tenant.requests_of(&id(name));
            let patch = sent.iter().find(|entry| entry.method == "PATCH").unwrap();
            assert!(text.contains(&patch.request_id), "{text}");
            let stored = "return Object.entries(localStorage).filter(([key]) => key.includes('receipt')) \
                .map(([, text]) => text);";
            runs = serde_json::from_value::<Vec<String>>(world.page.browser.script(stored).await).unwrap();
        }
        assert_eq!(runs.len(), 2);
        assert_eq!(receipts_stored(world, "localStorage").await, 2);
        let left = super::resume::kept(world, "localStorage").await;
        assert_eq!(left, Vec::<String>::new(), "a run that has ended leaves its receipts alone");
    })
    .await;
}

#[tokio::test]
async fn one_that_failed_has_a_receipt_too_and_one_that_was_not_begun_has_none() {
    let failing = differing("Ablewood").fault(json!({
        "fault": "server_error", "status": 500, "method": "PATCH", "times": null,
    }));
    read(vec![failing, differing("Barlow")], async |world| {
        expect_refusals(world);
        review_all(world).await;
        apply(world).await;
        run_ends(world).await;
        world.page.link("Settings").click().await;
        open_history(world).await;
        shows(world, 1).await;
        let entries = history_entries(world).await;
        assert!(entries[0].contains("Not saved"), "{entries:?}");
    })
    .await;
}

#[tokio::test]
async fn undo_takes_each_tenant_back_to_its_own_values_by_the_same_rules() {
    let specs = vec![
        differing("Ablewood"),
        TenantSpec::new("Barlow").settings(settings([true, true, false])),
        TenantSpec::new("Cedar").settings(settings([false, true, true])),
        matching("Dogwood"),
    ];
    let before: Vec<(String, Value)> =
        [("Ablewood", [false, false, false]), ("Barlow", [true, true, false]), ("Cedar", [false, true, true])]
            .map(|(name, own)| (id(name), settings(own)))
            .into();
    read(specs, async |world| {
        run_all(world).await;
        for (tenant, _) in &before {
            assert_eq!(world.tenant.settings_of(tenant), settings(WANTED));
        }
        let sent = world.changes().len();
        world.page.button("Undo this run").click().await;
        let dialog = world.page.dialog("Review plan");
        dialog.shown().await;
        let said = dialog.text().await;
        assert!(said.contains("3 tenants") && said.contains("own values"), "{said}");
        assert_eq!(world.changes().len(), sent, "nothing is sent before it is applied");
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        assert_eq!(world.changes().len(), sent + 1, "the first alone");
        go_on(world).await;
        eventually("the run has ended", async || {
            let said = world.page.status().text().await;
            if said.contains("The run has ended") && said.contains("3 saved") { Ok(()) } else { Err(said) }
        })
        .await;
        for (tenant, own) in &before {
            assert_eq!(world.tenant.settings_of(tenant), *own);
        }
        assert_eq!(world.tenant.settings_of(&id("Dogwood")), settings(WANTED));
        assert_eq!(world.changes().len(), sent + 3);
        assert_eq!(receipts_stored(world, "localStorage").await, 6);
    })
    .await;
}

#[tokio::test]
async fn undo_sends_nothing_where_the_tenant_has_moved_on() {
    read(vec![differing("Ablewood"), differing("Barlow"), differing("Cedar")], async |world| {
        run_all(world).await;
        world.tenant.set_settings_of(&id("Barlow"), json!({"allowSessionsToUnenrolledDevices": true})).unwrap();
        world.page.button("Undo this run").click().await;
        world.page.dialog("Review plan").shown().await;
        apply(world).await;
        go_on(world).await;
        eventually("the run has ended", async || {
            let said = world.page.status().text().await;
            if said.contains("The run has ended") && said.contains("1 changed since") { Ok(()) } else { Err(said) }
        })
        .await;
        assert_eq!(world.tenant.settings_of(&id("Barlow")), settings([true, true, false]));
        assert_eq!(world.tenant.settings_of(&id("Cedar")), settings([false, false, false]));
    })
    .await;
}

#[tokio::test]
async fn undo_takes_back_what_was_saved_and_nothing_else() {
    let failing = differing("Barlow").fault(json!({"fault": "drop_before", "method": "PATCH", "times": null}));
    read(vec![differing("Ablewood"), failing, differing("Cedar")], async |world| {
        expect_refusals(world);
        world.watch.expect_error("/v1.0/");
        run_all(world).await;
        world.page.button("Undo this run").click().await;
        let dialog = world.page.dialog("Review plan");
        dialog.shown().await;
        let said = dialog.text().await;
        assert!(said.contains("2 tenants"), "{said}");
        world.page.escape().await;
        dialog.gone().await;
        assert_eq!(world.tenant.settings_of(&id("Ablewood")), settings(WANTED), "cancelled, nothing is taken back");
    })
    .await;
}
