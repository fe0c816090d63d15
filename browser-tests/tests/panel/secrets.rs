//! The search for tokens: that it finds what is there, and that a whole job leaves nothing at any of its steps.

use browser_tests::wait::eventually;
use browser_tests::world::{each, run};
use sandbox::tenant::TokenSpec;

#[tokio::test]
async fn the_search_finds_a_token_in_every_place() {
    run(async |world| {
        // Not noted for the search at the end, which would find them all.
        let token = world.tenant.token(TokenSpec::write());
        let part = |number: usize| token.split('.').nth(number).unwrap_or_default().to_owned();
        let planted = [
            ("localStorage", format!("localStorage.setItem('a', '{token}')")),
            ("localStorage", format!("localStorage.setItem('{}', 'a')", part(2))),
            ("sessionStorage", format!("sessionStorage.setItem('a', '{}')", part(1))),
            ("IndexedDB", format!("await new Promise((done) => indexedDB.open('{}').onsuccess = done)", part(2))),
            ("caches", format!("await caches.open('{}')", part(2))),
            ("cookies", format!("document.cookie = 'a={}'", part(2))),
            ("the document", format!("document.body.dataset.a = '{}'", part(1))),
            ("the fields", format!("document.querySelector('input').value = '{token}'")),
            ("the address", format!("location.hash = '{}'", part(2))),
            ("the history", format!("history.replaceState('{}', '')", part(1))),
            ("the title", format!("document.title = '{}'", part(2))),
            ("the window's name", format!("window.name = '{token}'")),
            ("globals", format!("window.a = '{token}'")),
            ("the console", format!("console.log('{}')", part(1))),
            ("requests to the panel's host", format!("await fetch('icon.svg?{}')", part(2))),
            ("the addresses fetched", format!("await fetch('icon.svg?again={}')", part(2))),
        ];
        world.page.token_field().usable().await;
        assert!(world.found().await.is_empty());
        world.note(&token);
        each(
            planted,
            |(place, _)| (*place).to_owned(),
            async |(place, script)| {
                world.page.browser.script(&format!("{script};")).await;
                // The browser notes an address fetched some time after the answer is there.
                eventually(place, async || {
                    let found = world.found().await;
                    if found.iter().any(|other| other == place) { Ok(()) } else { Err(format!("only in {found:?}")) }
                })
                .await;
            },
        )
        .await;
        world.forget();
    })
    .await;
}

#[tokio::test]
async fn a_whole_job_leaves_no_token_at_any_step() {
    run(async |world| {
        let token = world.token(&TokenSpec::write());
        world.page.use_token(&token).await;
        world.search().await;
        world.page.form().await;
        world.search().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.search().await;
        world.page.button("Save to tenant").click().await;
        world.search().await;
        world.page.says(&["Saved"]).await;
        world.search().await;
        world.page.disclosure("The same change as commands").click().await;
        world.search().await;
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        world.search().await;
    })
    .await;
}
