//! The deployment's `config.json`: what is wrong with a bad one, and what holds without one.

use browser_tests::copy::DistCopy;
use browser_tests::world::{Setup, dist, each, run};
use sandbox::panel::PanelOptions;

#[tokio::test]
async fn a_bad_file_is_told_by_field_and_what_is_allowed_and_nobody_signs_in() {
    run(async |world| {
        let rows: [(&str, &[&str]); 16] = [
            ("<!doctype html>", &["JSON"]),
            (r#"{"cloud":"global""#, &["JSON"]),
            ("[]", &["object"]),
            (r#"{"Cloud":"global"}"#, &["Cloud", "no such field", "clientId, tenant, cloud"]),
            (r#"{"cloud":"mars"}"#, &["cloud", "global, usgov, dod, china, custom"]),
            (r#"{"cloud":null}"#, &["cloud", "global, usgov, dod, china, custom"]),
            (r#"{"clientId":"abc"}"#, &["clientId", "GUID"]),
            (r#"{"tenant":"common/../x"}"#, &["tenant", "directory ID", "domain", "organizations"]),
            (r#"{"cloud":"custom","graph":"https://a.example"}"#, &["authority", "missing", "origin"]),
            (r#"{"cloud":"custom","authority":"https://a.example"}"#, &["graph", "missing", "origin"]),
            (r#"{"cloud":"custom","authority":"https://a.example","graph":"http://b.example"}"#, &["graph", "https"]),
            (r#"{"graph":"https://b.example"}"#, &["graph", "custom"]),
            (r#"{"history":"forever"}"#, &["history", "local, session, off"]),
            (r#"{"watchMinutes":-1}"#, &["watchMinutes", "0"]),
            (r#"{"watchMinutes":"5"}"#, &["watchMinutes", "number"]),
            (r#"{"baseline":{"schema":1,"settings":{"blockChat":true}}}"#, &["baseline", "remoteAssistanceState"]),
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
