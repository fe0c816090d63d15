//! A thousand rows: only those in sight are in the page, and it stays one table.

use sandbox::tenant::many_tenants;
use thirtyfour::Key;

use super::*;

/// So many tenants, of which nothing is asked but what is read.
async fn list_of(count: usize, test: impl AsyncFnOnce(&World)) {
    setup(many_tenants(count))
        .run(async |world| {
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            test(world).await;
        })
        .await;
}

#[tokio::test]
async fn some_twenty_rows_and_up_to_a_hundred_are_all_in_the_table() {
    for count in [20, 100] {
        list_of(count, async |world| {
            let grid = rows(world, count).await;
            assert_eq!(grid.count, Some((count + 1).to_string()));
        })
        .await;
    }
}

#[tokio::test]
async fn of_a_thousand_only_those_in_sight_are_in_the_page_and_keys_reach_the_last() {
    list_of(1000, async |world| {
        world.page.says(&["The list has 1,000 tenants"]).await;
        let first = grid(world, "counts them", |grid| grid.count.as_deref() == Some("1001")).await;
        assert!(first.rows.len() <= 200, "{} rows are in the page", first.rows.len());
        assert_eq!(first.rows[0].index.as_deref(), Some("2"), "below the headings");
        let focus = "document.querySelector('main [tabindex=\"0\"] > table').parentElement.focus(); return true;";
        world.page.browser.script(focus).await;
        world.page.browser.press(Key::End).await;
        let last = grid(world, "shows the last rows", |grid| {
            grid.rows.last().is_some_and(|row| row.index.as_deref() == Some("1001"))
        })
        .await;
        assert!(last.rows.len() <= 200);
        assert_eq!(last.names().last(), Some(&"Customer 1000"));
        // A filter begins at the first of what it shows; "Select shown" means all of them.
        filter(world, "Customer 09").await;
        world.page.says(&["of 1,000"]).await;
        let shown = grid(world, "begins anew", |grid| {
            grid.rows.first().is_some_and(|row| row.index.as_deref() == Some("2") || row.index.is_none())
        })
        .await;
        let count: usize = shown.count.as_deref().unwrap_or_default().parse::<usize>().unwrap() - 1;
        world.page.button("Select shown").click().await;
        world.page.says(&[&format!("{count} chosen")]).await;
        filter(world, "").await;
        grid(world, "has all", |grid| grid.count.as_deref() == Some("1001")).await;
        world.page.button("Select shown").click().await;
        world.page.says(&["1,000 chosen"]).await;
        world.page.button("Name").click().await;
        world.page.button("Name").click().await;
        grid(world, "is sorted backwards", |grid| grid.names().first() == Some(&"Customer 1000")).await;
    })
    .await;
}
