//! "Download CSV" and "Download JSON": the rows shown, whole, and nothing that a spreadsheet would run.

use browser_tests::downloads::Downloads;
use sandbox::tenant::TenantSpec;

use super::*;

async fn csv(world: &World) -> String {
    let downloads = Downloads::of(&world.page.browser);
    world.page.button("Download CSV").click().await;
    downloads.taken("", ".csv").await.1
}

#[tokio::test]
async fn the_csv_has_the_rows_shown_and_no_cell_that_a_spreadsheet_runs() {
    let names = ["=1+1", "+Plus", "-Minus", "@at", "Quoted \"name\", with comma"];
    let specs =
        names.map(differing).into_iter().chain([TenantSpec::new("Refused").refusing(50076), differing("Left out")]);
    setup(specs.collect())
        .run(async |world| {
            expect_refusals(world);
            open(world).await;
            let text = csv_of(names.into_iter().chain(["Refused", "Left out"]));
            add(world, &text).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            let whole = csv(world).await;
            assert!(whole.starts_with('\u{feff}'), "with a byte order mark");
            assert_eq!(whole.matches("\r\n").count(), 8, "CRLF: {whole}");
            for name in ["'=1+1", "'+Plus", "'-Minus", "'@at", "\"Quoted \"\"name\"\", with comma\""] {
                assert!(whole.contains(name), "{name} is not in {whole}");
            }
            let refused = whole.lines().find(|line| line.contains("Refused")).unwrap();
            assert!(refused.contains("sign-in needed") && refused.contains("50076"), "{refused}");
            let first = whole.lines().next().unwrap();
            for column in [
                "tenantId",
                "name",
                "remoteAssistanceState",
                "allowSessionsToUnenrolledDevices",
                "blockChat",
                "access",
                "outcome",
            ] {
                assert!(first.contains(column), "{column} is not in {first}");
            }
            filter(world, "minus").await;
            rows(world, 1).await;
            let shown = csv(world).await;
            assert_eq!(shown.matches("\r\n").count(), 2, "{shown}");
        })
        .await;
}

#[tokio::test]
async fn the_csv_is_a_list_again() {
    let names = ["=1+1", "Møller & Sønner", "Quoted \"name\""];
    setup(names.map(differing).to_vec())
        .run(async |world| {
            open(world).await;
            let text = csv_of(names);
            add(world, &text).await;
            read_all(world).await;
            let whole = csv(world).await;
            world.page.button("Clear list").click().await;
            grid_is_gone(world).await;
            let downloads = Downloads::of(&world.page.browser);
            let path = downloads.with("again.csv", &whole);
            let field = world.page.browser.driver().find(thirtyfour::By::Css("#tenant-file")).await.unwrap();
            field.send_keys(path.to_string_lossy().as_ref()).await.unwrap();
            let grid = rows(world, 3).await;
            for name in names {
                assert_eq!(grid.row(name).cell("Directory ID"), id(name), "the apostrophe is no part of the name");
            }
        })
        .await;
}

async fn grid_is_gone(world: &World) {
    eventually("the list is empty", async || match look(world).await {
        Some(grid) if !grid.rows.is_empty() => Err(format!("{:?}", grid.names())),
        _ => Ok(()),
    })
    .await;
}

#[tokio::test]
async fn the_json_has_ids_values_before_and_after_outcome_codes_and_request_ids_of_a_run() {
    read(vec![differing("Ablewood"), differing("Barlow"), matching("Cedar")], async |world| {
        run_all(world).await;
        let downloads = Downloads::of(&world.page.browser);
        world.page.button("Download JSON").click().await;
        let (_, text) = downloads.taken("", ".json").await;
        let whole: Value = serde_json::from_str(&text).unwrap();
        let find = |name: &str| {
            let all = whole.as_array().or_else(|| whole["tenants"].as_array()).or_else(|| whole["rows"].as_array());
            let found = all.and_then(|all| all.iter().find(|row| row["name"] == json!(name)));
            found.cloned().unwrap_or_else(|| panic!("no {name} in {text}"))
        };
        for name in ["Ablewood", "Barlow"] {
            let row = find(name);
            assert_eq!(row["tenantId"], json!(id(name)));
            assert_eq!(row["outcome"], json!("saved"), "{row}");
            assert_eq!(row["run"]["before"]["remoteAssistanceState"], json!("disabled"), "{row}");
            assert_eq!(row["run"]["after"]["remoteAssistanceState"], json!("enabled"), "{row}");
            let sent = world.tenant.requests_of(&id(name));
            let patch = sent.iter().find(|entry| entry.method == "PATCH").unwrap();
            assert!(row.to_string().contains(&patch.request_id), "{row}");
        }
        assert_eq!(find("Cedar")["outcome"], json!("matches"));
        let whole = csv(world).await;
        let line = whole.lines().find(|line| line.contains("Ablewood")).unwrap();
        assert!(line.contains("saved") && line.contains("disabled") && line.contains("enabled"), "{line}");
    })
    .await;
}
