//! The deployment's `config.json`: what is wrong with a bad one, and what holds without one.

use browser_tests::copy::DistCopy;
use browser_tests::world::{Setup, dist, each, run};
use sandbox::panel::PanelOptions;
use serde_json::json;

use crate::steps::page_shows;

#[tokio::test]
async fn a_bad_file_is_told_by_field_and_what_is_allowed_and_nobody_signs_in() {
    run(async |world| {
        // One of each kind; every field is held in `core/src/config/tests.rs`.
        let rows: [(&str, &[&str]); 10] = [
            ("<!doctype html>", &["JSON"]),
            ("[]", &["object"]),
            (r#"{"Cloud":"global"}"#, &["Cloud", "no such field", "clientId, tenant, cloud"]),
            (r#"{"cloud":"mars"}"#, &["cloud", "global, usgov, dod, china, custom"]),
            (r#"{"clientId":"abc"}"#, &["clientId", "GUID"]),
            (r#"{"tenant":"common/../x"}"#, &["tenant", "directory ID", "domain", "organizations"]),
            (r#"{"cloud":"custom","authority":"https://a.example"}"#, &["graph", "missing", "origin"]),
            (r#"{"cloud":"custom","authority":"https://a.example","graph":"http://b.example"}"#, &["graph", "https"]),
            (r#"{"graph":"https://b.example"}"#, &["graph", "custom"]),
            (r#"{"watchMinutes":"5"}"#, &["watchMinutes", "number"]),
        ];
        each(
            rows,
            |(config, _)| (*config).to_owned(),
            async |(config, parts)| {
                let options = PanelOptions {
                    dist: dist(),
                    config_raw: Some((*config).to_owned()),
                    connect: vec![world.tenant.origin()],
                    ..PanelOptions::default()
                };
                let panel = world.serve(options).await;
                world.page.browser.goto(&panel.url()).await;
                world.page.alerts(parts).await;
                assert!(world.page.alert().text().await.contains("config.json"));
                assert!(!world.page.token_field().is_there().await, "nobody can sign in");
                assert!(!world.page.button("Use this token").is_there().await);
                let next = world.page.alert().inside(&["button", "link"]).await;
                assert!(!next.is_empty(), "there is a next step");
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
        assert!(world.tenant.log().is_empty());
    })
    .await;
}

/// As Windows PowerShell writes it, and older editors.
#[tokio::test]
async fn a_file_in_utf_16_is_read_and_one_in_another_encoding_is_told() {
    run(async |world| {
        let tenant = world.tenant.origin();
        let text = json!({"cloud": "custom", "authority": tenant, "graph": tenant, "baseline": {"schema": 1,
            "name": "Büro 😀", "settings": {"remoteAssistanceState": "enabled",
            "allowSessionsToUnenrolledDevices": false, "blockChat": true}}})
        .to_string();
        let units = |mark: &str, bytes: fn(u16) -> [u8; 2]| {
            format!("{mark}{text}").encode_utf16().flat_map(bytes).collect::<Vec<_>>()
        };
        let serve = async |file: Vec<u8>| {
            let copy = DistCopy::of(&dist());
            copy.spoil("config", ".json", |_| file);
            let panel = world.serve(PanelOptions { connect: vec![tenant.clone()], ..copy.options() }).await;
            world.watch.collect(&world.page.browser).await;
            world.page.browser.goto(&panel.url()).await;
            (copy, panel)
        };
        each(
            [("LE with a mark", units("\u{feff}", u16::to_le_bytes)), ("BE", units("", u16::to_be_bytes))],
            |(name, _)| (*name).to_owned(),
            async |(_, file)| {
                let _served = serve(file.clone()).await;
                world.open().await;
                assert_eq!(world.page.alert().text().await, "");
                page_shows(world, "Büro 😀", true).await;
                page_shows(world, "differs in 2", true).await;
            },
        )
        .await;
        let latin = text.replace('ü', "\u{0}").replace(" 😀", "").into_bytes();
        let latin = latin.into_iter().map(|byte| if byte == 0 { 0xfc } else { byte }).collect();
        let _served = serve(latin).await;
        world.page.alerts(&["config.json", "encoding", "UTF-8"]).await;
        assert!(!world.page.token_field().is_there().await, "nobody can sign in");
    })
    .await;
}

#[tokio::test]
async fn no_file_means_the_defaults() {
    let copy = DistCopy::of(&dist());
    std::fs::remove_file(copy.folder().join("config.json")).unwrap();
    Setup { no_config: true, dist: Some(copy.folder().to_path_buf()), ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("404");
            world.page.token_field().usable().await;
            assert_eq!(world.page.alert().text().await, "");
            assert!(world.page.shown().await.contains("graph.microsoft.com"));
        })
        .await;
}
