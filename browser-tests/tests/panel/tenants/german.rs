//! The view in another language: its texts follow, names of properties and of people's tenants don't.

use browser_tests::find::Control;
use sandbox::tenant::Who;

use super::*;
use crate::languages::word;

fn german(id: &str) -> String {
    word("de", id)
}

#[tokio::test]
async fn the_whole_view_is_in_the_persons_language() {
    setup(vec![differing("Ablewood"), matching("Barlow")])
        .run(async |world| {
            world.page.browser.script("localStorage.setItem('remote-help-panel.preferences', 'language=de');").await;
            world.open_anew(&world.panel.url()).await;
            world.tenant.auto_sign_in(Some(Who::Alex));
            world.page.button(&german("sign-in-with-microsoft")).click().await;
            world.page.link(&german("view-tenants")).click().await;
            world.page.heading(&german("view-tenants")).focused().await;
            let title = world.page.browser.title().await;
            assert!(title.contains(&german("view-tenants")), "{title}");
            world.page.field(&german("tenant-list")).click().await;
            world.page.browser.paste(&world.tenant.tenant_list()).await;
            world.page.button(&german("add-tenants")).click().await;
            world.page.button(&german("read-all-tenants")).click().await;
            let access = german("access-signed-in");
            crate::steps::page_shows(world, &access, true).await;
            eventually("both are read", async || {
                let shown = world.page.shown().await;
                if shown.matches(access.as_str()).count() >= 2 { Ok(()) } else { Err(shown) }
            })
            .await;
            for id in ["column-directory-id", "column-access", "column-outcome", "outcome-matches"] {
                crate::steps::page_shows(world, &german(id), true).await;
            }
            for id in ["select-shown", "clear-selection", "tenants-csv", "review-plan"] {
                assert!(world.page.button(&german(id)).is_there().await, "{id}");
            }
            Control::named(&world.page.browser, "combobox", &german("compare-with")).shown().await;
            let shown = world.page.shown().await;
            assert!(!shown.contains('~') && !shown.contains("Read all"), "something is not translated: {shown}");
            assert!(shown.contains("Ablewood"));
        })
        .await;
}
