//! How the page starts: below a path, framed, and with a file that was changed.

use browser_tests::copy::DistCopy;
use browser_tests::elsewhere::Elsewhere;
use browser_tests::find::in_frame;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, dist, each, run};
use sandbox::panel::PanelOptions;

#[tokio::test]
async fn it_works_below_a_path() {
    Setup { base: Some("/tools/remote-help/"), ..Setup::default() }
        .run(async |world| {
            assert!(world.panel.url().ends_with("/tools/remote-help/"));
            world.open().await;
            world.page.turn("Allow chat", false).await;
            world.page.save().await;
            world.page.says(&["Saved"]).await;
            let outside: Vec<_> = world.panel.fetched().into_iter().filter(|fetched| fetched.status >= 400).collect();
            assert!(outside.is_empty(), "{outside:?}");
        })
        .await;
}

#[tokio::test]
async fn framed_by_another_origin_it_shows_a_sentence_and_a_link_only() {
    Setup { framable: true, ..Setup::default() }
        .run(async |world| {
            let html =
                format!("<!doctype html><title>Elsewhere</title><iframe src=\"{}\"></iframe>", world.panel.url());
            let elsewhere = Elsewhere::serving(html).await;
            world.page.token_field().usable().await;
            world.page.browser.goto(elsewhere.origin()).await;
            let nodes = eventually("the frame says why", async || {
                let nodes = in_frame(&world.page.browser).await;
                let said = nodes.iter().any(|node| node.role == "alert");
                let link = nodes.iter().any(|node| node.role == "link" && node.name.contains("tab"));
                if said && link { Ok(nodes) } else { Err(format!("{nodes:?}")) }
            })
            .await;
            for role in ["button", "textbox", "switch", "dialog", "DisclosureTriangle"] {
                assert!(nodes.iter().all(|node| node.role != role), "there is a {role}: {nodes:?}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_host_that_can_forbids_framing() {
    run(async |world| {
        // Chromium says why in the console.
        world.watch.expect_error("frame-ancestors");
        let html = format!("<!doctype html><title>Elsewhere</title><iframe src=\"{}\"></iframe>", world.panel.url());
        let elsewhere = Elsewhere::serving(html).await;
        world.page.token_field().usable().await;
        world.page.browser.goto(elsewhere.origin()).await;
        let asked = world.panel.fetched().iter().filter(|fetched| fetched.path == "/").count();
        assert_eq!(asked, 2, "the frame was asked for");
        let nodes = in_frame(&world.page.browser).await;
        assert!(nodes.iter().all(|node| !matches!(node.role.as_str(), "textbox" | "switch")), "{nodes:?}");
    })
    .await;
}

#[tokio::test]
async fn a_changed_file_stops_the_start_and_is_told() {
    run(async |world| {
        world.watch.expect_error("'integrity' attribute");
        world.watch.expect_error("integrity");
        let rows = [("remote-help-panel_bg", ".wasm"), ("remote-help-panel", ".js"), ("main", ".css")];
        each(
            rows,
            |(_, end)| (*end).to_owned(),
            async |(start, end)| {
                let copy = DistCopy::of(&dist());
                // What a careless upload or an optimizing proxy does: the file still works.
                copy.spoil(start, end, |mut bytes| {
                    bytes.extend_from_slice(if *end == ".wasm" { b"\x00\x02\x01x" } else { b"\n/* changed */\n" });
                    bytes
                });
                let panel = world.serve(copy.options()).await;
                world.watch.collect(&world.page.browser).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.alerts(&["changed", "reload"]).await;
                assert!(!world.page.token_field().is_there().await);
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_file_that_comes_late_is_waited_for() {
    run(async |world| {
        // The host ends with its row, whether or not the file has come by then.
        world.watch.expect_error("config.json");
        world.watch.expect_error("_late-");
        world.watch.expect_error("boot-");
        each(
            ["main", ".js", ".txt", ".wasm", "config.json"],
            |late| (*late).to_owned(),
            async |late| {
                let options = PanelOptions { dist: dist(), late: Some((*late).to_owned()), ..PanelOptions::default() };
                let panel = world.serve(options).await;
                world.watch.collect(&world.page.browser).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.token_field().usable().await;
                assert_eq!(world.page.alert().text().await, "");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_trap_is_told_wherever_it_happens() {
    run(async |world| {
        // What the console says differs from engine to engine; each calls it by its kind or by what was reached.
        world.watch.expect_error("unreachable");
        world.watch.expect_error("RuntimeError");
        // The smallest module whose one function, `a`, traps. The page's own script calls it: a test's may be another world.
        let script = "const trap = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, \
            109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11]))).exports.a(); \
            addEventListener('trap-timer', () => setTimeout(trap)); \
            addEventListener('trap-task', () => queueMicrotask(trap)); \
            addEventListener('trap-promise', () => Promise.resolve().then(trap));";
        world.page.browser.at_start(script).await;
        each(
            ["trap-timer", "trap-task", "trap-promise"],
            |way| (*way).to_owned(),
            async |way| {
                world.reload().await;
                world.page.token_field().usable().await;
                world.page.browser.script(&format!("window.dispatchEvent(new Event('{way}'));")).await;
                world.page.alerts(&["stopped working", "reload"]).await;
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
    })
    .await;
}
