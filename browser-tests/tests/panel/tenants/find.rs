//! Finding tenants: buttons with figures, the filter, headings that sort, and what "Select shown" means.

use sandbox::tenant::TenantSpec;

use super::*;

/// Three that differ, two that match and one that needs a sign-in.
async fn six(test: impl AsyncFnOnce(&World)) {
    let specs = vec![
        differing("Elm"),
        matching("Birch"),
        differing("Ash"),
        TenantSpec::new("Fir").refusing(50076),
        matching("Cedar"),
        differing("Dogwood"),
    ];
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        test(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_button_with_its_figure_filters_the_table_and_pressed_again_shows_all() {
    six(async |world| {
        for (button, names) in [
            ("3 differ", vec!["Elm", "Ash", "Dogwood"]),
            ("2 match", vec!["Birch", "Cedar"]),
            ("1 needs a sign-in", vec!["Fir"]),
        ] {
            world.page.button(button).click().await;
            let grid = grid(world, button, |grid| grid.names() == names).await;
            assert_eq!(grid.count.as_deref(), Some((names.len() + 1).to_string().as_str()));
            world.page.says(&[&format!("{} of 6", names.len())]).await;
            world.page.button(button).focused().await;
            world.page.button(button).click().await;
            rows(world, 6).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_filter_searches_names_ids_domains_sources_access_and_outcome() {
    six(async |world| {
        for (text, names) in [
            ("cEdAr", vec!["Cedar"]),
            (&id("Ash")[..13], vec!["Ash"]),
            ("sign-in needed", vec!["Fir"]),
            ("matches", vec!["Birch", "Cedar"]),
            ("differs in 1", vec!["Elm", "Ash", "Dogwood"]),
        ] {
            filter(world, text).await;
            grid(world, text, |grid| grid.names() == names).await;
            world.page.says(&[&format!("{} of 6", names.len())]).await;
        }
        filter(world, "nobody has this").await;
        world.page.says(&["0 of 6"]).await;
        filter(world, "").await;
        rows(world, 6).await;
    })
    .await;
}

#[tokio::test]
async fn headings_sort_either_way_and_say_so() {
    six(async |world| {
        world.page.button("Name").click().await;
        let names = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir"];
        let grid = super::grid(world, "is sorted", |grid| grid.names() == names).await;
        assert_eq!(grid.order(), Some(("Name", "ascending")));
        world.page.says(&["Sorted by Name", "ascending"]).await;
        world.page.button("Name").click().await;
        let grid = super::grid(world, "is sorted backwards", |grid| grid.names().first() == Some(&"Fir")).await;
        assert_eq!(grid.order(), Some(("Name", "descending")));
        world.page.says(&["descending"]).await;
        for heading in ["Directory ID", "Source", "Access", "Outcome", "Enable Remote Help", "Allow chat"] {
            world.page.button(heading).click().await;
            super::grid(world, heading, |grid| grid.order() == Some((heading, "ascending"))).await;
        }
        // What is not there stands last, either way.
        world.page.button("Enable Remote Help").click().await;
        super::grid(world, "has what can't be read last", |grid| grid.names().last() == Some(&"Fir")).await;
        world.page.button("Enable Remote Help").click().await;
        super::grid(world, "has what can't be read last", |grid| grid.names().last() == Some(&"Fir")).await;
    })
    .await;
}

#[tokio::test]
async fn select_shown_means_all_that_the_filter_shows_and_a_choice_outlives_the_filter() {
    six(async |world| {
        filter(world, "matches").await;
        rows(world, 2).await;
        world.page.button("Select shown").click().await;
        world.page.says(&["2 chosen"]).await;
        filter(world, "").await;
        let grid = rows(world, 6).await;
        let chosen: Vec<&str> = grid.rows.iter().filter(|row| row.chosen).map(|row| row.cell("Name")).collect();
        assert_eq!(chosen, ["Birch", "Cedar"]);
        choose(world, "Elm").await;
        crate::steps::page_shows(world, "3 chosen", true).await;
        world.page.button("Clear selection").click().await;
        super::grid(world, "has none chosen", |grid| grid.rows.iter().all(|row| !row.chosen)).await;
    })
    .await;
}

#[tokio::test]
async fn figures_are_those_of_all_tenants_whatever_the_filter_shows() {
    six(async |world| {
        filter(world, "cedar").await;
        rows(world, 1).await;
        for button in ["3 differ", "2 match", "1 needs a sign-in"] {
            world.page.button(button).usable().await;
        }
    })
    .await;
}
