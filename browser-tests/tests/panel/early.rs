//! The field for a token that is there before the panel is: nothing that is done in it is lost.

use browser_tests::host::Host;
use browser_tests::world::{World, dist, each, run};
use sandbox::panel::PanelOptions;
use sandbox::tenant::TokenSpec;
use serde_json::json;

/// Runs `act` on the field as soon as there is one, and notes in `early` by which name, and that no wasm was there yet.
fn as_soon_as_it_is_there(act: &str) -> String {
    format!(
        "{{
        const look = () => {{
            const field = document.querySelector('#early-token, #token');
            if (!field?.labels[0]?.checkVisibility({{ visibilityProperty: true }})) return;
            observer.disconnect();
            const button = field.form.querySelector('button');
            globalThis.early = {{ name: field.labels[0].textContent, isShell: field.closest('#shell') !== null }};
            {act}
        }};
        const observer = new MutationObserver(look);
        observer.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
        }}"
    )
}

/// Serves the panel for the world's tenant, with one file a second late.
async fn serve(world: &World, late: &str) -> Host {
    let tenant = world.tenant.origin();
    let options = PanelOptions {
        dist: dist(),
        config: Some(json!({"cloud": "custom", "authority": tenant, "graph": tenant})),
        connect: vec![tenant],
        late: Some(late.to_owned()),
        ..PanelOptions::default()
    };
    world.serve(options).await
}

#[tokio::test]
async fn what_is_typed_before_the_panel_is_there_stays_with_focus_and_caret() {
    run(async |world| {
        let panel = serve(world, ".wasm").await;
        let act = "field.focus(); field.value = 'abcdef'; field.setSelectionRange(2, 5);";
        world.page.browser.at_start(&as_soon_as_it_is_there(act)).await;
        world.page.browser.goto(&panel.url()).await;
        let early = world.page.browser.script("return globalThis.early;").await;
        assert_eq!(early, json!({"name": "Access token", "isShell": true}));
        world.page.token_field().focused().await;
        let found = "const field = document.activeElement; \
            return [field.value, field.selectionStart, field.selectionEnd, field.closest('#shell') === null];";
        assert_eq!(world.page.browser.script(found).await, json!(["abcdef", 2, 5, true]));
        // Nothing was pressed, so nothing is sent.
        world.page.button("Use this token").usable().await;
        assert_eq!(world.requests("GET").len(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_token_that_is_used_before_the_panel_is_there_signs_in_once() {
    run(async |world| {
        // The host ends with its row, whether or not the file has come by then.
        world.watch.expect_error("config.json");
        let token = world.token(&TokenSpec::write());
        let act = format!("field.value = '{token}'; button.click();");
        world.page.browser.at_start(&as_soon_as_it_is_there(&act)).await;
        each(
            [".wasm", "config.json", ".js", ".txt"],
            |late| (*late).to_owned(),
            async |late| {
                let before = world.requests("GET").len();
                let panel = serve(world, late).await;
                world.watch.collect(&world.page.browser).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.form().await;
                assert_eq!(world.requests("GET").len(), before + 1);
                assert!(!world.page.token_field().is_there().await);
                let focused = world.page.browser.script("return document.activeElement.textContent;").await;
                assert_eq!(focused, "Remote Help settings");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_empty_field_that_is_used_early_says_so_in_the_panel() {
    run(async |world| {
        let panel = serve(world, ".wasm").await;
        world.page.browser.at_start(&as_soon_as_it_is_there("button.click();")).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.alerts(&["token"]).await;
        world.page.token_field().usable().await;
        assert_eq!(world.requests("GET").len(), 0);
    })
    .await;
}

#[tokio::test]
async fn it_speaks_the_language_of_the_page_and_no_other() {
    run(async |world| {
        let panel = serve(world, ".txt").await;
        let german = "localStorage.setItem('remote-help-panel.preferences', 'language=de');";
        world.page.browser.at_start(german).await;
        world.page.browser.at_start(&as_soon_as_it_is_there("")).await;
        world.page.browser.goto(&panel.url()).await;
        let early = world.page.browser.script("return globalThis.early;").await;
        assert_eq!(early, json!({"name": "Zugriffstoken", "isShell": true}));
    })
    .await;
}

#[tokio::test]
async fn it_stands_where_the_panels_own_field_is_to_be() {
    run(async |world| {
        let panel = serve(world, ".wasm").await;
        let keep = "const keep = () => { if (field.isConnected) { \
            globalThis.early.place = field.getBoundingClientRect(); requestAnimationFrame(keep); } }; keep();";
        world.page.browser.at_start(&as_soon_as_it_is_there(keep)).await;
        each(
            [1280, 320],
            |width| format!("{width} pixels wide"),
            async |width| {
                world.page.browser.set_width(*width).await;
                world.watch.collect(&world.page.browser).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.disclosure("Sign-in options").shown().await;
                let places = "return [globalThis.early.place, document.getElementById('token').getBoundingClientRect()] \
                    .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));";
                let places = world.page.browser.script(places).await;
                assert_eq!(places[0], places[1], "x, y, width, height");
            },
        )
        .await;
    })
    .await;
}

/// Browsers offer to save what is in a field for a password, and fill passwords in. At no moment is there one, and at
/// none is a token to be read.
#[tokio::test]
async fn the_field_is_masked_and_none_for_a_password_at_any_moment() {
    run(async |world| {
        let watch = "{
            globalThis.__fields = [];
            const look = () => {
                const fields = document.querySelectorAll('input[type=password], #early-token, #token');
                for (const field of fields) {
                    if (!field.checkVisibility({ visibilityProperty: true })) continue;
                    const mask = getComputedStyle(field).webkitTextSecurity;
                    if (field.type === 'password' || mask !== 'disc') globalThis.__fields.push([field.id, field.type, mask]);
                    else globalThis.__seen = [...(globalThis.__seen ?? []), field.id];
                }
            };
            new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
        }";
        world.page.browser.at_start(watch).await;
        for late in [".wasm", ".css", ".txt"] {
            let panel = serve(world, late).await;
            world.watch.collect(&world.page.browser).await;
            world.page.browser.goto(&panel.url()).await;
            world.page.token_field().usable().await;
            world.open().await;
            world.page.button("Sign out").click().await;
            world.page.token_field().usable().await;
            let found = world.page.browser.script("return [globalThis.__fields, [...new Set(globalThis.__seen)]];").await;
            assert_eq!(found, json!([[], ["early-token", "token"]]), "{late}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_comes_back_from_microsoft_sees_none() {
    run(async |world| {
        world.page.browser.at_start(&as_soon_as_it_is_there("")).await;
        world.reload().await;
        let early = world.page.browser.script("return globalThis.early;").await;
        assert_eq!(early["isShell"], true);
        let reply = format!("{}?tried=1#error=access_denied&state=unknown", world.panel.url());
        world.page.browser.goto(&reply).await;
        world.page.token_field().usable().await;
        let early = world.page.browser.script("return globalThis.early;").await;
        assert_eq!(early["isShell"], false);
    })
    .await;
}
