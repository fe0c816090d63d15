//! The late part of the wasm: what the page says where it can't be had, and that it is tried again.

use browser_tests::copy::DistCopy;
use browser_tests::wait::eventually;
use browser_tests::world::{dist, each, run};
use sandbox::panel::PanelOptions;
use std::fs;

#[tokio::test]
async fn a_late_part_that_was_changed_is_refused_and_told_and_taken_once_it_is_right() {
    run(async |world| {
        world.watch.expect_error("integrity");
        world.watch.expect_error("boot-");
        // What Firefox calls it.
        world.watch.expect_error("NetworkError");
        let copy = DistCopy::of(&dist());
        let name = copy.hashed().into_iter().find(|name| name.contains("_late-")).expect("there is a late part");
        let right = fs::read(copy.folder().join(&name)).unwrap();
        copy.spoil("remote-help-panel_late", ".wasm", |mut bytes| {
            bytes.extend_from_slice(b"\x00\x02\x01x");
            bytes
        });
        let options = PanelOptions { dist: copy.folder().to_path_buf(), ..PanelOptions::default() };
        let panel = world.serve(options).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.alerts(&["changed or is missing", "reload"]).await;
        assert!(world.page.token_field().is_there().await, "the first page goes on");
        fs::write(copy.folder().join(&name), right).unwrap();
        // What is no token is for the late part to explain.
        world.page.use_token("no token").await;
        eventually("the page no longer says so", async || {
            let said = world.page.alert().text().await;
            if said.contains("changed or is missing") { Err(said) } else { Ok(()) }
        })
        .await;
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

#[tokio::test]
async fn without_it_nobody_signs_in_by_a_config_json_that_only_it_can_read() {
    run(async |world| {
        world.watch.expect_error("integrity");
        world.watch.expect_error("boot-");
        // What Firefox calls it.
        world.watch.expect_error("NetworkError");
        let copy = DistCopy::of(&dist());
        copy.spoil("remote-help-panel_late", ".wasm", |mut bytes| {
            bytes.push(0);
            bytes
        });
        let baseline = r#"{"baseline":{"schema":1,"settings":{"remoteAssistanceState":"enabled",
            "allowSessionsToUnenrolledDevices":false,"blockChat":true}}}"#;
        each(
            [r#"{"Cloud":"usgov"}"#, r#"{"cloud":"mars"}"#, baseline],
            |config| (*config).to_owned(),
            async |config| {
                let options = PanelOptions {
                    dist: copy.folder().to_path_buf(),
                    config_raw: Some((*config).to_owned()),
                    connect: vec![world.tenant.origin()],
                    ..PanelOptions::default()
                };
                let panel = world.serve(options).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.alerts(&["changed or is missing"]).await;
                world.page.button("Use this token").inert().await;
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
        assert!(world.tenant.log().is_empty(), "nothing is asked");
    })
    .await;
}
