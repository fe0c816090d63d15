//! The receipt of a save, whatever its outcome. Taken along, it is in `receipt_files`, its commands in `receipt_commands`.

use browser_tests::world::{World, each, run};
use sandbox::tenant::{TENANT_ID, TokenSpec};
use serde_json::{Value, json};

use crate::steps::{CARD, fact, history_entries, history_entry, receipt};

pub const WHO: &str = "alex.admin@contoso.example";
pub const REASON: &str = "Ticket 4711: it's `on` <b>\"now\"</b> $(touch /nowhere) $TOKEN";

/// Turns Remote Help on for that reason, with a fault ordered for the change, and waits for the receipt.
pub async fn save_with(world: &World, faults: &[Value], outcome: &str) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.review().await;
    world.page.field("Reason").click().await;
    world.page.browser.press(REASON).await;
    for fault in faults {
        world.fault(fault.clone());
    }
    world.page.button("Save to tenant").click().await;
    receipt(world, &[outcome]).await;
}

/// Every outcome: the faults that lead to it, its words, its name in the download.
pub fn outcomes() -> [(&'static str, Vec<Value>, &'static str, &'static str); 6] {
    let altered = json!({"fault": "alter_change", "settings": {"blockChat": true}});
    let lost = json!({"fault": "drop_after", "method": "PATCH"});
    let silent = json!({"fault": "drop_before", "method": "GET", "times": null, "after": 1});
    [
        ("saved", vec![], "Saved, confirmed by reading back", "saved"),
        ("saved all the same", vec![lost.clone()], "Saved, confirmed by reading back", "saved"),
        ("refused", vec![json!({"fault": "missing_role", "method": "PATCH"})], "Not saved", "notSaved"),
        ("lost before", vec![json!({"fault": "drop_before", "method": "PATCH"})], "Not saved", "notSaved"),
        ("different", vec![altered], "Something else is there now", "different"),
        ("uncertain", vec![lost, silent], "Can’t be told", "uncertain"),
    ]
}

fn expect_losses(world: &World) {
    for error in ["403", "net::ERR_EMPTY_RESPONSE", "/v1.0/ - Failed to load resource"] {
        world.watch.expect_error(error);
    }
}

/// Starts anew with what the tenant has at first.
async fn afresh(world: &World) {
    world.tenant.clear_faults();
    world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": false}));
    world.reload().await;
    world.tenant.clear_log();
}

#[tokio::test]
async fn each_outcome_has_a_receipt_on_the_page_and_in_the_history() {
    run(async |world| {
        expect_losses(world);
        each(
            outcomes(),
            |(name, ..)| (*name).to_owned(),
            async |(_, faults, words, name)| {
                afresh(world).await;
                save_with(world, faults, words).await;
                let text = receipt(world, &["The same change as commands"]).await;
                let sent = &world.requests("PATCH")[0];
                for part in [WHO, TENANT_ID, REASON, "remoteAssistanceState", "from \"disabled\" to \"enabled\""] {
                    assert!(text.contains(part), "{part} is not in {text}");
                }
                // Where no answer came, its ID is not known; the panel's own is.
                let ids = fact(world, CARD, "Request IDs").await.unwrap();
                let has_sent = ids.contains(&sent.request_id)
                    || sent.client_request_id.as_ref().is_some_and(|own| ids.contains(own.as_str()));
                assert!(has_sent, "{ids} has neither {sent:?}");
                let can_undo = world.page.button("Undo this save").under(CARD).is_there().await;
                assert_eq!(can_undo, *name != "notSaved", "what was never there can't be undone");
                // The same one is the newest of the history.
                let id = fact(world, CARD, "Receipt").await;
                world.page.disclosure("History").click().await;
                let newest = history_entry(world, 1).await;
                let summary = history_entries(world).await.remove(0);
                assert!(summary.contains(words) && summary.contains("remoteAssistanceState"), "{summary}");
                assert_eq!(fact(world, &newest, "Receipt").await, id);
                let outcome = fact(world, &newest, "Outcome").await.unwrap();
                assert!(outcome.starts_with(words), "{outcome}");
                if *name == "different" {
                    for part in ["remoteAssistanceState: \"enabled\"", "blockChat: true"] {
                        assert!(outcome.contains(part), "what else is there is named: {outcome}");
                    }
                }
                for entry in world.tenant.log() {
                    assert!(!entry.body.contains("4711"), "the reason is sent to nobody");
                }
            },
        )
        .await;
    })
    .await;
}

/// Saves with a token of its own, whose text is given.
pub async fn saved_with_token(world: &World) -> String {
    let token = world.token(&TokenSpec::write());
    world.page.use_token(&token).await;
    world.page.form().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.review().await;
    world.page.field("Reason").click().await;
    world.page.browser.press(REASON).await;
    world.page.button("Save to tenant").click().await;
    world.page.says(&["Saved at"]).await;
    token
}
