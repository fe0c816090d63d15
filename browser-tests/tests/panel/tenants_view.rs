//! The view "Tenants" as a person meets it: the list, the table, the filters, the plan and the run, by role and name.

use browser_tests::find::Control;
use browser_tests::service::SignIn;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World, run};
use sandbox::tenant::{TenantOptions, TenantSpec, many_tenants, sample_tenants};
use serde::Deserialize;
use serde_json::json;

use crate::a11y::holds;
use crate::live_regions::{listen, said};

/// The table of tenants as the page has it.
#[derive(Debug, Deserialize)]
struct Table {
    headings: Vec<String>,
    sorted: Vec<Option<String>>,
    rows: Vec<Vec<String>>,
    boxes: Vec<String>,
    count: Option<String>,
}

impl Table {
    /// The cell of the row whose first text cell is this name.
    fn cell(&self, name: &str, heading: &str) -> &str {
        let at = self.headings.iter().position(|other| other == heading);
        let at = at.unwrap_or_else(|| panic!("no {heading} in {:?}", self.headings));
        let row = self.rows.iter().find(|row| row.iter().any(|cell| cell == name));
        row.unwrap_or_else(|| panic!("no {name}"))[at].as_str()
    }

    fn names(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row[1].as_str()).collect()
    }
}

const TABLE: &str = "
    const table = document.querySelector('table[aria-rowcount]');
    if (!table) return null;
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    return {
        headings: heads.map((cell) => cell.innerText.trim()),
        sorted: heads.map((cell) => cell.ariaSort),
        rows: rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
        boxes: rows.map((row) => row.querySelector('input').ariaLabel),
        count: table.ariaRowCount,
    };
";

async fn table(world: &World, what: &str, fits: impl Fn(&Table) -> bool) -> Table {
    eventually(what, async || {
        let table = world.page.browser.script(TABLE).await;
        let table: Table = serde_json::from_value(table).map_err(|error| error.to_string())?;
        if fits(&table) { Ok(table) } else { Err(format!("{table:?}")) }
    })
    .await
}

/// Runs a test in which somebody is signed in by redirect and looks at the view, with these tenants in the service.
async fn among(tenants: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    let tenant = TenantOptions { tenants, ..TenantOptions::default() };
    let setup = Setup { sign_in: SignIn::Tenant, tenant, ..Setup::default() };
    setup
        .run(async |world| {
            world.enter().await;
            world.page.link("Tenants").click().await;
            world.page.field("Tenant list").usable().await;
            test(world).await;
        })
        .await;
}

/// Puts a text into "Tenant list" and adds it.
async fn add(world: &World, text: &str) {
    world.page.field("Tenant list").click().await;
    world.page.browser.paste(text).await;
    world.page.button("Add tenants").click().await;
}

/// Adds all tenants of the service and reads them.
async fn read_all(world: &World) {
    add(world, &world.tenant.tenant_list()).await;
    world.page.button("Read all tenants").click().await;
    world.page.says(&["read."]).await;
}

async fn type_filter(world: &World, text: &str) {
    Control::named(&world.page.browser, "searchbox", "Filter tenants").click().await;
    world.page.browser.press(thirtyfour::Key::Control + "a").await;
    world.page.browser.press(text).await;
}

#[tokio::test]
async fn good_lines_are_added_and_bad_ones_named_with_their_reason() {
    among(many_tenants(2), async |world| {
        let ids: Vec<String> = world.tenant.tenants().iter().map(|tenant| tenant.id.clone()).collect();
        add(world, &format!("{} Ablewood\nnonsense\nalex@contoso.example\n{} <b>Barlow</b>\n", ids[0], ids[1])).await;
        world.page.says(&["2 tenants were added", "2 lines name no tenant", "The list has 2 tenants"]).await;
        let named = world.page.browser.script("return document.querySelector('.bad-lines').innerText").await;
        let named = named.as_str().unwrap();
        assert!(named.contains("Line 2: nonsense.") && named.contains("Line 3: alex@contoso.example."), "{named}");
        let table = table(world, "two rows", |table| table.rows.len() == 2).await;
        assert_eq!(table.names(), ["Ablewood", "<b>Barlow</b>"], "a name is text");
        assert_eq!(table.boxes, ["Ablewood", "<b>Barlow</b>"], "a check box names its tenant");
        assert_eq!(table.cell("Ablewood", "Directory ID"), ids[0]);
        assert_eq!(table.cell("Ablewood", "Access"), "waiting");
        add(world, &ids[0]).await;
        world.page.says(&["No tenant was added", "1 was in the list already"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn tenants_are_read_compared_filtered_and_sorted() {
    among(sample_tenants(), async |world| {
        read_all(world).await;
        let all = table(world, "all rows", |table| table.rows.len() == 40).await;
        assert_eq!(all.count.as_deref(), Some("41"));
        let columns =
            ["Name", "Directory ID", "Source", "Enable Remote Help", "Allow Remote Help to unenrolled devices"];
        let columns = columns.into_iter().chain(["Allow chat", "Access", "Outcome"]);
        assert!(
            columns.clone().all(|column| all.headings.iter().any(|heading| heading == column)),
            "{:?}",
            all.headings
        );
        assert_eq!(all.cell("Ablewood Dental Care", "Access"), "signed in");
        assert_eq!(all.cell("Oakfield Insurance", "Access"), "sign-in needed");
        assert_eq!(all.cell("Saltmarsh Energy", "Access"), "app not approved");
        assert_eq!(all.cell("Umber Architects", "Access"), "blocked by policy");
        assert_eq!(all.cell("Zephyr Balloons", "Outcome"), "no Intune");
        assert!(all.cell("Alder Creek Winery", "Outcome").starts_with("never configured"));
        holds(world).await;
        let differ = Control::starting(&world.page.browser, "button", "3 need a sign-in");
        differ.click().await;
        world.page.says(&["3 of 40 tenants fit"]).await;
        table(world, "three rows", |table| table.rows.len() == 3).await;
        world.page.button("All 40").click().await;
        type_filter(world, "care").await;
        world.page.says(&["of 40 tenants fit"]).await;
        table(world, "those called so", |table| table.names().iter().all(|name| name.to_lowercase().contains("care")))
            .await;
        type_filter(world, " ").await;
        world.page.button("Outcome").click().await;
        world.page.says(&["Sorted by Outcome, ascending"]).await;
        let sorted = table(world, "sorted", |table| table.sorted.iter().flatten().count() == 1).await;
        assert_eq!(sorted.rows.len(), 40);
        world.page.button("Sign in to the next tenant").usable().await;
        world.page.button("Copy approval links").usable().await;
    })
    .await;
}

#[tokio::test]
async fn an_excluded_tenant_is_never_asked() {
    among(many_tenants(3), async |world| {
        add(world, &world.tenant.tenant_list()).await;
        table(world, "three rows", |table| table.rows.len() == 3).await;
        let ids: Vec<String> = world.tenant.tenants().iter().map(|tenant| tenant.id.clone()).collect();
        let first = Control::named(&world.page.browser, "button", "Exclude").under("tbody tr:first-child");
        first.click().await;
        world.page.says(&["Customer 0001 is excluded"]).await;
        world.page.button("Read all tenants").click().await;
        world.page.says(&["2 tenants read"]).await;
        let all = table(world, "three rows", |table| table.rows.len() == 3).await;
        assert_eq!(all.cell("Customer 0001", "Access"), "excluded");
        assert_eq!(world.tenant.asked_of(&ids[0]).total(), 0);
        Control::named(&world.page.browser, "button", "Include").under("tbody tr:first-child").usable().await;
    })
    .await;
}

#[tokio::test]
async fn a_plan_is_reviewed_and_applied_first_one_then_the_rest() {
    among(many_tenants(12), async |world| {
        read_all(world).await;
        Control::starting(&world.page.browser, "button", "11 differ").click().await;
        world.page.button("Select shown").click().await;
        world.page.says(&["11 chosen"]).await;
        world.page.button("Review plan").click().await;
        world.page.dialog("Review plan").shown().await;
        holds(world).await;
        world.page.button("Apply plan").click().await;
        let number = Control::named(&world.page.browser, "textbox", "Number of tenants");
        number.focused().await;
        world.page.browser.press("11").await;
        let first = Control::named(&world.page.browser, "spinbutton", "Tenants first");
        first.click().await;
        world.page.browser.press(thirtyfour::Key::Control + "a").await;
        world.page.browser.press("4").await;
        world.page.button("Apply plan").click().await;
        first.focused().await;
        world.page.browser.press(thirtyfour::Key::Control + "a").await;
        world.page.browser.press("2").await;
        listen(world).await;
        world.page.button("Apply plan").click().await;
        world.page.button("Continue with the rest").usable().await;
        world.page.says(&["The first tenants are saved", "2 saved"]).await;
        holds(world).await;
        world.page.button("Continue with the rest").click().await;
        world.page.says(&["The run has ended", "11 saved"]).await;
        let heard = said(world).await;
        assert!(heard.iter().all(|said| said.starts_with("status:")), "{heard:?}");
        world.page.button("Undo this run").usable().await;
        let all = table(world, "their outcome", |table| !table.rows.is_empty() || table.count.is_some()).await;
        assert!(all.rows.iter().all(|row| row.iter().any(|cell| cell == "saved" || cell == "differs in 1")), "{all:?}");
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn cancelling_a_plan_saves_nothing_and_gives_the_focus_back() {
    among(many_tenants(3), async |world| {
        read_all(world).await;
        world.page.button("Select shown").click().await;
        world.page.button("Review plan").click().await;
        world.page.dialog("Review plan").shown().await;
        assert!(Control::named(&world.page.browser, "textbox", "Number of tenants").all().await.is_empty());
        world.page.escape().await;
        world.page.dialog("Review plan").gone().await;
        world.page.says(&["Nothing was saved"]).await;
        world.page.button("Review plan").focused().await;
    })
    .await;
}

#[tokio::test]
async fn a_reading_is_paused_and_resumed_and_the_focus_stays_with_it() {
    among(many_tenants(60), async |world| {
        add(world, &world.tenant.tenant_list()).await;
        world.page.button("Read all tenants").click().await;
        world.page.button("Pause").click().await;
        world.page.says(&["Paused"]).await;
        world.page.button("Resume").focused().await;
        holds(world).await;
        world.page.button("Resume").click().await;
        world.page.button("Pause").focused().await;
        world.page.button("Stop").click().await;
        world.page.says(&["not asked"]).await;
    })
    .await;
}

#[tokio::test]
async fn with_a_pasted_token_the_view_says_what_it_takes() {
    run(async |world| {
        world.open().await;
        world.page.link("Tenants").click().await;
        world.page.field("Tenant list").inert().await;
        let words = "an app that is registered for several tenants";
        crate::steps::page_shows(world, words, true).await;
        world.page.button("Read all tenants").inert().await;
        world.page.button("List customers").inert().await;
        holds(world).await;
        assert_eq!(
            world.page.browser.script("return document.querySelectorAll('.tenants .notice').length").await,
            json!(1)
        );
    })
    .await;
}
