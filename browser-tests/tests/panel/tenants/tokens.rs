//! A token held against its tenant, before anything else happens; and answers that get lost.

use super::*;

/// Reads three tenants, of which one gets a false token answer, and asks whether its Graph was asked for anything.
async fn refused_before_graph(order: &Value) {
    listed(vec![differing("Before"), differing("False"), differing("After")], async |world| {
        expect_refusals(world);
        world.tenant.fault_in(&id("False"), order.clone()).unwrap();
        read_all(world).await;
        let row = row_says(world, "False", &[("Access", "failed")]).await;
        for heading in ["Enable Remote Help", "Allow chat"] {
            assert_eq!(row.cell(heading), "", "nothing of it was used: {row:?}");
        }
        for name in ["Before", "After"] {
            row_says(world, name, &[("Access", "signed in")]).await;
        }
        // Whatever tenant the token was of, it was used nowhere.
        let settings =
            world.requests("GET").into_iter().filter(|entry| entry.path.contains("remoteAssistanceSettings"));
        assert_eq!(settings.count(), 1 + 2, "{order}");
        assert!(world.tenant.requests_of(&id("False")).is_empty(), "{order}");
        region(world, "What keeps you out").shown().await;
    })
    .await;
}

#[tokio::test]
async fn a_token_of_another_tenant_is_refused_before_the_first_reading() {
    refused_before_graph(&json!({"on": "token", "fault": "other_tenant", "times": null})).await;
    refused_before_graph(&json!({"on": "token", "fault": "other_tenant", "tokens": "id", "times": null})).await;
    refused_before_graph(&json!({"on": "token", "fault": "other_tenant", "tokens": "access", "times": null})).await;
}

#[tokio::test]
async fn an_id_token_that_is_missing_damaged_or_of_somebody_else_is_refused() {
    for fault in
        ["no_id_token", "damaged_id_token", "wrong_issuer", "wrong_audience", "wrong_tenant", "expired_id_token"]
    {
        refused_before_graph(&json!({"on": "token", "fault": fault, "times": null})).await;
    }
}

#[tokio::test]
async fn an_answer_that_is_none_is_refused() {
    for fault in ["not_json", "redirect"] {
        refused_before_graph(&json!({"on": "token", "fault": fault, "times": null})).await;
    }
}

#[tokio::test]
async fn the_token_that_is_to_write_is_held_against_its_tenant_anew() {
    read(vec![differing("Ablewood"), differing("False")], async |world| {
        expect_refusals(world);
        world.tenant.fault_in(&id("False"), json!({"on": "token", "fault": "other_tenant", "times": null})).unwrap();
        review_all(world).await;
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        row_says(world, "False", &[("Outcome", "refused")]).await;
        row_says(world, "Ablewood", &[("Outcome", "saved")]).await;
        assert_eq!(methods(world, &id("False")), ["GET"], "that of the reading");
        assert_eq!(world.changes().len(), 1);
        assert_eq!(world.tenant.settings(), settings([false, false, false]), "nothing went to the home tenant");
    })
    .await;
}

#[tokio::test]
async fn after_a_lost_answer_the_same_refresh_token_is_tried_once_more() {
    listed(vec![differing("Before"), differing("Lost"), differing("After")], async |world| {
        expect_refusals(world);
        world.tenant.set_lost_again(true);
        world.tenant.fault_in(&id("Lost"), json!({"on": "token", "fault": "drop", "when": "after"})).unwrap();
        read_all(world).await;
        for name in ["Before", "Lost", "After"] {
            row_says(world, name, &[("Access", "signed in")]).await;
        }
        let asked = world.tenant.token_requests();
        let lost = asked.iter().filter(|request| request.tenant.as_deref() == Some(id("Lost").as_str())).count();
        assert_eq!(lost, 2, "{asked:?}");
    })
    .await;
}
