//! The view of many tenants, an area a file. Here are the steps that they share: signing in, the list, a reading, a plan,
//! and the table as the page has it.

mod access;
mod by_keyboard;
mod cards;
mod compare;
mod downloads;
mod ear;
mod files;
mod find;
mod german;
mod graph_lists;
mod limits;
mod list;
mod many;
mod plan;
mod read;
mod result;
mod resume;
mod run;
mod states;
mod stops;
mod storage;
mod tokens;
mod truth;
mod use_of;

use std::collections::BTreeMap;

use browser_tests::find::Control;
use browser_tests::service::SignIn;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World};
use sandbox::tenant::{TenantOptions, TenantSpec, Who};
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::Key;

/// What the deployment's baseline of these tests sets: Remote Help on, the rest as by default.
pub const WANTED: [bool; 3] = [true, false, false];

/// Settings as Graph names them: Remote Help, unenrolled devices, chat blocked.
pub fn settings([enabled, unenrolled, block_chat]: [bool; 3]) -> Value {
    json!({
        "remoteAssistanceState": if enabled { "enabled" } else { "disabled" },
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": block_chat,
    })
}

/// A tenant whose settings are the defaults, which differ from the baseline in one.
pub fn differing(name: &str) -> TenantSpec {
    TenantSpec::new(name).settings(settings([false, false, false]))
}

/// A tenant whose settings are those of the baseline.
pub fn matching(name: &str) -> TenantSpec {
    TenantSpec::new(name).settings(settings(WANTED))
}

/// The ID of a tenant by its name.
pub fn id(name: &str) -> String {
    TenantSpec::new(name).id
}

/// A world with these tenants, in which one can sign in, and whose deployment has a baseline.
pub fn setup(tenants: Vec<TenantSpec>) -> Setup {
    Setup {
        tenant: TenantOptions { tenants, ..TenantOptions::default() },
        fields: json!({"baseline": {"schema": 1, "settings": settings(WANTED)}}),
        sign_in: SignIn::Tenant,
        ..Setup::default()
    }
}

/// The same, with further fields in `config.json`.
pub fn configured(tenants: Vec<TenantSpec>, fields: Value) -> Setup {
    let setup = setup(tenants);
    let mut all = setup.fields.clone();
    if let (Value::Object(all), Value::Object(fields)) = (&mut all, fields) {
        all.extend(fields);
    }
    Setup { fields: all, ..setup }
}

/// Runs a test in that world, the view open and the tenants in the list.
pub async fn listed(tenants: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    setup(tenants)
        .run(async |world| {
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            test(world).await;
        })
        .await;
}

/// The same, with all tenants read and compared with the deployment's baseline.
pub async fn read(tenants: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    listed(tenants, async |world| {
        compare_with(world, "deployment").await;
        read_all(world).await;
        test(world).await;
    })
    .await;
}

/// Refusals and lost answers stand in the console, whoever provokes them.
pub fn expect_refusals(world: &World) {
    world.watch.expect_error("Failed to load resource");
}

/// Signs in as Alex, and goes to the view.
pub async fn open(world: &World) {
    world.enter().await;
    go_to_tenants(world).await;
}

/// Goes to the view by its link.
pub async fn go_to_tenants(world: &World) {
    world.page.link("Tenants").click().await;
    world.page.heading("Tenants").focused().await;
    world.page.button("Add tenants").usable().await;
}

/// Puts a text into "Tenant list" as pasting does, in place of what stands there.
pub async fn put_in(world: &World, text: &str) {
    world.page.field("Tenant list").click().await;
    world.page.browser.script("document.activeElement.select();").await;
    world.page.browser.press(Key::Delete).await;
    world.page.browser.paste(text).await;
}

/// These tenants as a list in CSV, with their names quoted.
pub fn csv_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let line = |name: &str| [&id(name), ",\"", &name.replace('"', "\"\""), "\"\n"].concat();
    let lines = names.into_iter().map(line);
    ["tenantId,name\n".to_owned()].into_iter().chain(lines).collect::<Vec<_>>().concat()
}

/// Adds a text to the list, and waits until something was said of it.
pub async fn add(world: &World, text: &str) {
    put_in(world, text).await;
    world.page.button("Add tenants").click().await;
    world.page.says(&["The list"]).await;
}

/// Chooses what is compared with, by the choice's value.
pub async fn compare_with(world: &World, choice: &str) {
    let field = Control::named(&world.page.browser, "combobox", "Compare with").element().await;
    let script = format!(
        "const field = document.getElementById({}); field.value = {}; \
         field.dispatchEvent(new Event('change', {{bubbles: true}}));",
        json!(field.attr("id").await.unwrap().unwrap_or_default()),
        json!(choice)
    );
    world.page.browser.script(&script).await;
    world.page.says(&["Compared with"]).await;
}

/// Begins to read all tenants.
pub async fn begin_reading(world: &World) {
    world.page.button("Read all tenants").click().await;
}

/// Reads all tenants, and waits for the end.
pub async fn read_all(world: &World) {
    let before = world.tenant.token_requests().len();
    begin_reading(world).await;
    reading_ends(world, before).await;
}

/// Waits until a reading has ended that has asked for more tokens than so many.
pub async fn reading_ends(world: &World, before: usize) {
    eventually("the reading has ended", async || {
        let asked = world.tenant.token_requests().len();
        let status = world.page.status().text().await;
        let is_over = asked > before && status.contains(" read.") && !world.page.button("Pause").is_there().await;
        if is_over { Ok(()) } else { Err(format!("{asked} tokens were asked for; status {status:?}")) }
    })
    .await;
}

/// One row of the table.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    /// The texts of its cells by the headings of their columns.
    pub cells: BTreeMap<String, String>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it can be.
    pub selectable: bool,
    /// The number that it says it has.
    pub index: Option<String>,
}

impl Row {
    /// The text in the column of that heading.
    pub fn cell(&self, heading: &str) -> &str {
        self.cells.get(heading).unwrap_or_else(|| panic!("no column {heading:?} in {:?}", self.cells))
    }
}

/// The table as it is now.
#[derive(Clone, Debug, Deserialize)]
pub struct Grid {
    /// The headings, those that only screen readers meet too.
    pub headings: Vec<String>,
    /// The direction in which each heading says that it sorts.
    pub sorted: Vec<Option<String>>,
    /// The rows that are in the page.
    pub rows: Vec<Row>,
    /// The number of rows that the table says it has, that of the headings included.
    pub count: Option<String>,
}

impl Grid {
    /// The names of its tenants, in order.
    pub fn names(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.cell("Name")).collect()
    }

    /// The row of the tenant with this name.
    pub fn row(&self, name: &str) -> &Row {
        let found = self.rows.iter().find(|row| row.cell("Name") == name);
        found.unwrap_or_else(|| panic!("no {name:?} in {:?}", self.names()))
    }

    /// The heading by which it is sorted, and which way.
    pub fn order(&self) -> Option<(&str, &str)> {
        self.headings.iter().zip(&self.sorted).find_map(|(name, way)| Some((name.as_str(), way.as_deref()?)))
    }
}

const GRID: &str = "
    const cells = (table) => [...table.tHead?.rows[0]?.cells ?? []];
    const table = [...document.querySelectorAll('main table')]
        .find((one) => cells(one).some((cell) => cell.textContent.trim() === 'Directory ID'));
    if (!table) return null;
    const heads = cells(table).map((cell) => cell.textContent.trim());
    return {
        headings: heads,
        sorted: cells(table).map((cell) => cell.ariaSort),
        rows: [...table.tBodies[0].rows].map((row) => ({
            cells: Object.fromEntries([...row.cells].map((cell, at) => [heads[at], cell.textContent.trim()])),
            chosen: row.querySelector('input[type=checkbox]').checked,
            selectable: !row.querySelector('input[type=checkbox]').disabled,
            index: row.ariaRowIndex,
        })),
        count: table.ariaRowCount,
    };
";

/// The table as it is now; none where the page has none.
pub async fn look(world: &World) -> Option<Grid> {
    serde_json::from_value(world.page.browser.script(GRID).await).expect("a table, or null")
}

/// Waits until the table fits.
pub async fn grid(world: &World, what: &str, fits: impl Fn(&Grid) -> bool) -> Grid {
    eventually(format!("the table {what}"), async || match look(world).await {
        Some(grid) if fits(&grid) => Ok(grid),
        other => Err(format!("{other:?}")),
    })
    .await
}

/// Waits until so many rows are in the table.
pub async fn rows(world: &World, count: usize) -> Grid {
    grid(world, &format!("has {count} rows"), |grid| grid.rows.len() == count).await
}

/// Waits until a tenant's row has these texts in the columns of these headings.
pub async fn row_says(world: &World, name: &str, expected: &[(&str, &str)]) -> Row {
    eventually(format!("the row of {name} says {expected:?}"), async || {
        let grid = look(world).await.ok_or("there is no table")?;
        let row = grid.rows.iter().find(|row| row.cell("Name") == name).ok_or_else(|| format!("{:?}", grid.names()))?;
        let fits = expected.iter().all(|(heading, text)| row.cell(heading) == *text);
        if fits { Ok(row.clone()) } else { Err(format!("{:?}", row.cells)) }
    })
    .await
}

/// A row's access and outcome.
pub async fn ends(world: &World, name: &str, access: &str, outcome: &str) -> Row {
    row_says(world, name, &[("Access", access), ("Outcome", outcome)]).await
}

/// The check box of a tenant's row.
pub fn check_box<'a>(world: &'a World, name: &str) -> Control<'a> {
    Control::named(&world.page.browser, "checkbox", name)
}

/// Chooses a tenant.
pub async fn choose(world: &World, name: &str) {
    check_box(world, name).click().await;
    grid(world, &format!("has {name} chosen"), |grid| grid.row(name).chosen).await;
}

/// Types into "Filter tenants", in place of what stands there.
pub async fn filter(world: &World, text: &str) {
    Control::named(&world.page.browser, "searchbox", "Filter tenants").click().await;
    world.page.browser.script("document.activeElement.select();").await;
    world.page.browser.press(Key::Delete).await;
    if !text.is_empty() {
        world.page.browser.press(text).await;
    }
}

/// A region of the view by its heading.
pub fn region<'a>(world: &'a World, heading: &str) -> Control<'a> {
    Control::named(&world.page.browser, "region", heading)
}

/// Chooses all that the table shows, and opens the review.
pub async fn review_all(world: &World) {
    world.page.button("Select shown").click().await;
    review(world).await;
}

/// Opens the review of the plan for what is chosen.
pub async fn review(world: &World) {
    world.page.button("Review plan").click().await;
    world.page.dialog("Review plan").shown().await;
}

/// A field of the plan: of the numbers some are steppers, which have a role of their own.
pub async fn plan_field<'a>(world: &'a World, name: &str) -> Control<'a> {
    let stepper = Control::named(&world.page.browser, "spinbutton", name);
    if stepper.is_there().await { stepper } else { world.page.field(name) }
}

/// Fills in a field of the plan, in place of what stands there.
pub async fn fill_in(world: &World, name: &str, text: &str) {
    plan_field(world, name).await.click().await;
    world.page.browser.script("document.activeElement.select();").await;
    world.page.browser.press(Key::Delete).await;
    if !text.is_empty() {
        world.page.browser.press(text).await;
    }
}

/// Applies the plan that is under review.
pub async fn apply(world: &World) {
    world.page.button("Apply plan").click().await;
    world.page.dialog("Review plan").gone().await;
}

/// Lets the run go on after its first tenants.
pub async fn go_on(world: &World) {
    world.page.button("Continue with the rest").click().await;
}

/// Waits until the run has ended, and gives what the status line says of it.
pub async fn run_ends(world: &World) -> String {
    world.page.says(&["The run has ended"]).await
}

/// Sets the baseline in all tenants that the table shows, to the end of the run.
pub async fn run_all(world: &World) {
    review_all(world).await;
    apply(world).await;
    go_on(world).await;
    run_ends(world).await;
}

/// The methods of the requests that Graph has seen of a tenant, in order.
pub fn methods(world: &World, tenant: &str) -> Vec<String> {
    world.tenant.requests_of(tenant).into_iter().map(|entry| entry.method).collect()
}

/// The permissions for which a tenant's token endpoint was asked, by short name.
pub fn scopes(world: &World, tenant: &str) -> Vec<&'static str> {
    let requests = world.tenant.token_requests();
    let asked = requests.iter().filter(|request| request.tenant.as_deref() == Some(tenant));
    let short = |scope: &str| if scope.contains("ReadWrite.All") { "write" } else { "read" };
    asked.map(|request| short(&request.scope)).collect()
}

/// Loads the page anew, and signs in to the view again.
pub async fn come_again(world: &World) {
    world.search().await;
    world.open_anew(&world.panel.url()).await;
    world.tenant.auto_sign_in(Some(Who::Alex));
    open(world).await;
}
