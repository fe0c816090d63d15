//! Where a run is kept: as `history` says, refused where it can't be, and never with a token.

use sandbox::tenant::TenantSpec;

use super::resume::{first_done, kept, resumed_to_the_end};
use super::*;
use crate::history::receipts_stored;

/// Until not one letter more has room.
const FILL: &str = "let text = 'x'.repeat(1 << 20); while (text) { \
    try { localStorage.setItem(`fill-${Math.random()}`, text); } catch { text = text.slice(0, text.length >> 1); } } \
    try { for (;;) localStorage.setItem(`${Math.random()}`, ''); } catch {}";

/// What is kept for this site alone can't be: what is kept for the tab can, so that signing in works.
const LOCAL_BLOCKED: &str = "Object.defineProperty(window, 'localStorage', \
    { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";

fn three() -> Vec<TenantSpec> {
    ["Ablewood", "Barlow", "Cedar"].map(differing).into()
}

/// The run was refused before anything was sent.
async fn is_refused(world: &World) {
    review_all(world).await;
    apply(world).await;
    world.page.alerts(&["not begun", "Nothing was sent"]).await;
    assert!(world.changes().is_empty());
    for spec in three() {
        assert_eq!(scopes(world, &spec.id), ["read"], "no token to write was asked for");
        assert_eq!(world.tenant.settings_of(&spec.id), settings([false, false, false]));
    }
}

#[tokio::test]
async fn with_a_full_storage_a_run_is_refused_before_anything_is_sent() {
    read(three(), async |world| {
        world.page.browser.script(FILL).await;
        is_refused(world).await;
        // With room again it begins.
        world.page.browser.script("localStorage.clear();").await;
        run_all(world).await;
        assert_eq!(world.changes().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn with_a_blocked_storage_too() {
    setup(three())
        .run(async |world| {
            world.page.browser.at_start(LOCAL_BLOCKED).await;
            world.reload().await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            is_refused(world).await;
        })
        .await;
}

#[tokio::test]
async fn a_run_that_was_let_begin_never_finds_the_storage_full() {
    read(three(), async |world| {
        first_done(world).await;
        world.page.browser.script(FILL).await;
        go_on(world).await;
        let said = run_ends(world).await;
        assert!(said.contains("3 saved"), "{said}");
        assert_eq!(receipts_stored(world, "localStorage").await, 3, "the receipts had their room");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn with_history_in_this_tab_it_is_kept_there_and_resumed_after_a_reload() {
    configured(three(), json!({"history": "session"}))
        .run(async |world| {
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            review_all(world).await;
            let said = world.page.dialog("Review plan").text().await;
            assert!(said.contains("kept in this tab"), "{said}");
            apply(world).await;
            world.page.button("Continue with the rest").usable().await;
            assert_eq!(kept(world, "localStorage").await, Vec::<String>::new());
            assert!(!kept(world, "sessionStorage").await.is_empty());
            come_again(world).await;
            resumed_to_the_end(world).await;
            assert_eq!(world.changes().len(), 3);
            assert_eq!(kept(world, "sessionStorage").await, Vec::<String>::new());
        })
        .await;
}

#[tokio::test]
async fn with_history_off_nothing_is_kept_and_nothing_can_be_resumed_which_the_plan_says() {
    configured(three(), json!({"history": "off"}))
        .run(async |world| {
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            review_all(world).await;
            let said = world.page.dialog("Review plan").text().await;
            assert!(said.contains("keeps nothing") && said.contains("can’t be resumed"), "{said}");
            apply(world).await;
            world.page.button("Continue with the rest").usable().await;
            for storage in ["localStorage", "sessionStorage"] {
                assert_eq!(kept(world, storage).await, Vec::<String>::new());
            }
            come_again(world).await;
            assert!(!world.page.button("Resume run").is_there().await);
            assert_eq!(world.changes().len(), 1);
            for name in ["Barlow", "Cedar"] {
                assert_eq!(world.tenant.settings_of(&id(name)), settings([false, false, false]));
            }
        })
        .await;
}

#[tokio::test]
async fn a_run_whose_record_was_damaged_is_told_never_resumed_and_can_be_forgotten() {
    for damage in ["'{'", "'null'", "text.replace(/./, 'X')", "text.slice(0, text.length / 2)", "''"] {
        read(three(), async |world| {
            first_done(world).await;
            let script = format!(
                "for (const key of Object.keys(localStorage).filter((key) => key.includes('.run.'))) {{ \
                 const text = localStorage.getItem(key); localStorage.setItem(key, {damage}); }}"
            );
            world.open_anew(&world.panel.url()).await;
            world.page.browser.script(&script).await;
            open(world).await;
            world.page.button("Resume run").inert().await;
            let card = region(world, "An unfinished run").text().await;
            assert!(card.contains("damaged"), "{damage}: {card}");
            world.page.button("Forget run").click().await;
            world.page.says(&["forgotten"]).await;
            assert_eq!(kept(world, "localStorage").await, Vec::<String>::new(), "{damage}");
            assert_eq!(world.changes().len(), 1);
        })
        .await;
    }
}

#[tokio::test]
async fn what_is_kept_holds_no_token_and_no_claims() {
    read(three(), async |world| {
        first_done(world).await;
        world.search().await;
        let all = world.page.browser.script("return JSON.stringify(Object.entries(localStorage));").await;
        let all = all.as_str().unwrap();
        for word in ["eyJ", "Bearer", "refresh", "capolids"] {
            assert!(!all.contains(word), "{word} is in {all}");
        }
        go_on(world).await;
        run_ends(world).await;
        world.search().await;
    })
    .await;
}
