//! "Review plan": what the dialog says, its fields and what they refuse, and that nothing is sent before it is applied.

use browser_tests::find::Node;
use sandbox::tenant::TenantSpec;

use super::*;

fn many(count: usize) -> Vec<TenantSpec> {
    (1..=count).map(|number| differing(&format!("Customer {number:02}"))).collect()
}

/// No token to write was asked for, and nothing was written.
fn nothing_was_sent(world: &World) {
    assert!(world.changes().is_empty());
    for spec in world.tenant.tenants() {
        assert!(!scopes(world, &spec.id).contains(&"write"), "{}", spec.name);
    }
}

/// Whether a field of the plan says that it is refused, and what it is described by.
async fn refused(world: &World, name: &str) -> (bool, String) {
    let field = plan_field(world, name).await;
    let description = field.shown().await.description;
    let invalid = field.element().await.attr("aria-invalid").await.unwrap();
    (invalid.as_deref() == Some("true"), description)
}

#[tokio::test]
async fn the_dialog_says_how_many_what_changes_in_how_many_and_in_which_order() {
    let specs = vec![
        differing("Elm"),
        matching("Birch"),
        TenantSpec::new("Ash").settings(settings([true, true, true])),
        TenantSpec::new("Fir").never_configured(),
        TenantSpec::new("Oak").refusing(50076),
    ];
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        world.page.button("Select shown").click().await;
        world.page.button("Review plan").click().await;
        let dialog = world.page.dialog("Review plan");
        let node = dialog.focused().await;
        assert!(node.description.contains("3 tenants would be changed"), "what is at stake is heard: {node:?}");
        let said = dialog.text().await;
        for part in ["remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat"] {
            assert!(said.contains(part), "{part} is not in {said}");
        }
        let line = |start: &str| said.lines().find(|line| line.contains(start)).unwrap_or_default().to_owned();
        assert!(line("Enable Remote Help").contains("2 tenants"), "{said}");
        assert!(line("unenrolled").contains("1 tenant"), "{said}");
        assert!(line("Allow chat").contains("1 tenant"), "{said}");
        assert!(said.contains("1 chosen tenant matches already"), "counted apart: {said}");
        assert!(said.contains("left out"), "one was not read: {said}");
        assert!(said.contains("deployment"), "what it sets: {said}");
        assert!(said.contains("kept in this browser") && said.contains("without any token"), "{said}");
        let order: Vec<String> = dialog.texts("listitem").await;
        let order: Vec<&str> =
            order.iter().map(String::as_str).filter(|item| ["Elm", "Ash", "Fir"].contains(item)).collect();
        assert_eq!(order, ["Elm", "Ash", "Fir"]);
        nothing_was_sent(world);
    })
    .await;
}

#[tokio::test]
async fn cancel_and_escape_send_nothing_and_keep_the_choice() {
    read(vec![differing("Ablewood"), differing("Barlow")], async |world| {
        choose(world, "Barlow").await;
        for escape in [false, true] {
            review(world).await;
            if escape {
                world.page.escape().await;
            } else {
                world.page.button("Cancel").click().await;
            }
            world.page.dialog("Review plan").gone().await;
            world.page.button("Review plan").focused().await;
            world.page.says(&["Nothing was saved"]).await;
            assert!(rows(world, 2).await.row("Barlow").chosen);
        }
        nothing_was_sent(world);
        let kept =
            world.page.browser.script("return Object.keys(localStorage).filter((key) => key.includes('.run.'));").await;
        assert_eq!(kept, json!([]));
    })
    .await;
}

#[tokio::test]
async fn the_fields_have_their_defaults_and_refuse_what_cannot_be() {
    read(many(4), async |world| {
        review_all(world).await;
        let value = async |name: &str| plan_field(world, name).await.element().await.prop("value").await.unwrap();
        assert_eq!(value("Tenants first").await.as_deref(), Some("1"));
        assert_eq!(value("Stop after failures").await.as_deref(), Some("3"));
        assert_eq!(value("Reason").await.as_deref(), Some(""));
        assert!(!plan_field(world, "Number of tenants").await.is_there().await, "asked for above ten");
        for (name, bad) in [("Tenants first", ["0", "4", "", "1.5"]), ("Stop after failures", ["0", "-1", "", "1e9"])] {
            for text in bad {
                fill_in(world, name, text).await;
                world.page.button("Apply plan").click().await;
                eventually(format!("{name}: {text:?} is refused"), async || {
                    let (invalid, description) = refused(world, name).await;
                    if invalid && description.contains("must be a number") { Ok(()) } else { Err(description) }
                })
                .await;
                plan_field(world, name).await.focused().await;
            }
            fill_in(world, name, "2").await;
        }
        nothing_was_sent(world);
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        assert_eq!(world.changes().len(), 4);
    })
    .await;
}

#[tokio::test]
async fn above_ten_tenants_their_number_must_be_filled_in_by_hand() {
    read(many(11).into_iter().chain([matching("Same")]).collect(), async |world| {
        review_all(world).await;
        for wrong in ["", "10", "12", "eleven"] {
            fill_in(world, "Number of tenants", wrong).await;
            world.page.button("Apply plan").click().await;
            eventually(format!("{wrong:?} is refused"), async || {
                let (invalid, description) = refused(world, "Number of tenants").await;
                if invalid && description.contains("not the number") { Ok(()) } else { Err(description) }
            })
            .await;
            plan_field(world, "Number of tenants").await.focused().await;
        }
        nothing_was_sent(world);
        fill_in(world, "Number of tenants", "11").await;
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        assert_eq!(world.changes().len(), 11, "those to be changed count, not those chosen");
        assert_eq!(scopes(world, &id("Same")), ["read"]);
    })
    .await;
}

#[tokio::test]
async fn of_ten_tenants_the_number_is_not_asked_for() {
    read(many(10), async |world| {
        review_all(world).await;
        assert!(!plan_field(world, "Number of tenants").await.is_there().await);
        world.page.button("Cancel").click().await;
    })
    .await;
}

#[tokio::test]
async fn chosen_tenants_that_match_already_get_no_write_token() {
    read(vec![matching("Ablewood"), differing("Barlow"), matching("Cedar")], async |world| {
        review_all(world).await;
        let said = world.page.dialog("Review plan").text().await;
        assert!(
            said.contains("1 tenant would be changed") && said.contains("2 chosen tenants match already"),
            "{said}"
        );
        apply(world).await;
        run_ends(world).await;
        for name in ["Ablewood", "Cedar"] {
            assert_eq!(scopes(world, &id(name)), ["read"]);
            assert_eq!(methods(world, &id(name)), ["GET"]);
        }
        assert_eq!(scopes(world, &id("Barlow")), ["read", "write"]);
    })
    .await;
}

#[tokio::test]
async fn a_plan_in_which_nothing_would_change_cannot_be_applied() {
    read(vec![matching("Ablewood"), matching("Barlow")], async |world| {
        review_all(world).await;
        let said = world.page.dialog("Review plan").text().await;
        assert!(said.contains("No tenant would be changed"), "{said}");
        world.page.button("Apply plan").inert().await;
        world.page.button("Cancel").click().await;
        nothing_was_sent(world);
    })
    .await;
}

#[tokio::test]
async fn without_a_choice_or_a_reading_there_is_no_plan_and_the_reason_is_said() {
    listed(vec![differing("Ablewood")], async |world| {
        compare_with(world, "deployment").await;
        let button = world.page.button("Review plan").inert().await;
        assert!(button.description.contains("Choose tenants"), "{button:?}");
        world.page.button("Select shown").click().await;
        eventually("it says that none was read", async || {
            let all = world.page.button("Review plan").all().await;
            let is_told = all.iter().any(|node: &Node| node.description.contains("read them first"));
            if is_told {
                return Ok(());
            }
            // Or the dialog says that all are left out.
            world.page.button("Review plan").click().await;
            let said = world.page.dialog("Review plan").text().await;
            if said.contains("left out") { Ok(()) } else { Err(said) }
        })
        .await;
        nothing_was_sent(world);
    })
    .await;
}
