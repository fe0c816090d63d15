//! How the page starts: below a path, framed, and with a file that was changed.

use browser_tests::copy::DistCopy;
use browser_tests::elsewhere::Elsewhere;
use browser_tests::find::in_frame;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, dist, each, run};
use sandbox::panel::PanelOptions;
use serde_json::json;

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
        let rows = [
            ("remote-help-panel_bg", ".wasm"),
            ("remote-help-panel", ".js"),
            ("main", ".css"),
            ("en", ".txt"),
            ("early", ".js"),
        ];
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
                world.page.alerts(&["changed", "reload", "host", "proxy", "virus scanner", "Git"]).await;
                assert!(!world.page.token_field().is_there().await);
            },
        )
        .await;
    })
    .await;
}

/// Kaspersky and other scanners write links, scripts and elements into the page on the wire; extensions do it later.
#[tokio::test]
async fn what_others_put_into_the_page_does_not_matter() {
    run(async |world| {
        world.watch.expect_error("scanner.example");
        world.watch.expect_error("script-src");
        world.watch.expect_error("style-src");
        world.watch.expect_error("Content Security Policy");
        for directive in ["style-src-elem", "style-src", "script-src-elem", "script-src", "img-src"] {
            world.watch.expect_violation(directive);
        }
        let head = "<link rel=\"stylesheet\" href=\"https://scanner.example/main-0123456789abcdef.css\" integrity=\"\">\
            <link rel=\"stylesheet\" href=\"foreign.css\"><style>p { color: red }</style>\
            <script src=\"https://scanner.example/main.js\"></script><script>x()</script>\
            <link rel=\"modulepreload\" href=\"https://scanner.example/remote-help-panel-0123456789abcdef.js\">\
            <link rel=\"alternate\" hreflang=\"en\" href=\"foreign.txt\"><link rel=\"alternate\" hreflang=\"de\" \
            dir=\"rtl\" href=\"foreign.txt\"><link rel=\"alternate\" type=\"application/wasm\" href=\"foreign.wasm\">\
            <link rel=\"preload\" imagesrcset=\"x\" integrity=\"sha384-x\">";
        let body = "<div id=\"toolbar\"><p data-text=\"0\">Toolbar</p><p data-text>Tip</p></div><template \
            data-text=\"1\"></template><div id=\"alert\"></div><div id=\"status\"></div><div id=\"token\"></div>\
            <div id=\"early-token\"></div><div id=\"boot-alert\"></div><div id=\"main\" hidden></div>";
        // Read by another than the page's own origin, a sheet throws.
        let throwing = "const { get } = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'cssRules'); \
            Object.defineProperty(CSSStyleSheet.prototype, 'cssRules', { get() { \
            if (!this.href?.includes('/main-')) throw new DOMException('not yours', 'SecurityError'); \
            return get.call(this); } });";
        world.page.browser.at_start(throwing).await;
        // Behind the one tag or before the other.
        let places = ["<head>", "</head>", "<body>", "</body>"];
        each(
            places,
            |at| (*at).to_owned(),
            async |at| {
                let copy = DistCopy::of(&dist());
                std::fs::write(copy.folder().join("foreign.css"), "p { outline: 0 }").unwrap();
                std::fs::write(copy.folder().join("foreign.txt"), "nothing").unwrap();
                std::fs::write(copy.folder().join("foreign.wasm"), "nothing").unwrap();
                let all = if at.contains("head") { head.to_owned() } else { format!("{body}{head}") };
                copy.spoil("index", ".html", |page| {
                    let put = if at.starts_with("</") { format!("{all}{at}") } else { format!("{at}{all}") };
                    String::from_utf8(page).unwrap().replacen(*at, &put, 1).into_bytes()
                });
                let tenant = world.tenant.origin();
                let panel = world
                    .serve(PanelOptions {
                        config: Some(json!({"cloud": "custom", "authority": tenant, "graph": tenant})),
                        connect: vec![tenant],
                        ..copy.options()
                    })
                    .await;
                world.watch.collect(&world.page.browser).await;
                world.page.browser.goto(&panel.url()).await;
                world.open().await;
                assert_eq!(world.page.alert().text().await, "");
                world.page.turn("Allow chat", false).await;
                world.page.save().await;
                world.page.says(&["Saved"]).await;
                world.colleague(json!({"blockChat": false}));
                if at.contains("body") {
                    let theirs = "return document.querySelector('#toolbar').innerText.trim().split(/\\s+/);";
                    assert_eq!(world.page.browser.script(theirs).await, json!(["Toolbar", "Tip"]), "it is as it was");
                }
                world.page.button("Sign out").click().await;
                world.page.token_field().usable().await;
                // An alert of this page's own is found among those.
                world.page.use_token("0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d").await;
                world.page.alerts(&["not an access token"]).await;
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
    })
    .await;
}

/// Opened from a disk, browsers load neither style nor scripts: the page itself says why nothing comes.
#[tokio::test]
async fn opened_from_a_disk_it_says_that_it_must_be_served() {
    run(async |world| {
        world.watch.expect_error("file:");
        world.watch.expect_error("integrity");
        world.page.token_field().usable().await;
        let page = format!("file://{}", std::fs::canonicalize(dist().join("index.html")).unwrap().display());
        world.page.browser.driver().goto(&page).await.unwrap();
        world.page.alerts(&["must be served by a web host"]).await;
        assert!(!world.page.token_field().is_there().await);
        world.page.browser.driver().goto(world.panel.url()).await.unwrap();
        world.page.token_field().usable().await;
        // From a host, it is not there.
        assert_eq!(world.page.alert().text().await, "");
        assert!(!world.page.shown().await.contains("web host"));
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_it_says_so_and_nothing_else() {
    run(async |world| {
        // Every error, caught or not, is a complaint of the watch's.
        world.page.browser.at_start("delete globalThis.WebAssembly;").await;
        world.page.browser.goto(&world.panel.url()).await;
        world.page.alerts(&["cannot run the panel", "WebAssembly"]).await;
        assert!(!world.page.token_field().is_there().await);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_comes_late_is_waited_for() {
    run(async |world| {
        // The host ends with its row, whether or not the file has come by then.
        world.watch.expect_error("config.json");
        world.watch.expect_error("_shared-");
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
