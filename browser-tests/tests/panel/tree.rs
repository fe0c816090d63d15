//! The main job by keyboard alone, recorded: what each key reached, and at each station the whole accessibility tree, as a
//! screen reader has it. The records lie in `trees/`; where the panel changes on purpose, `KEEP_TREES=1` writes them anew,
//! to be read before they are committed.

use std::fs;
use std::path::Path;

use browser_tests::find::{Control, Node};
use browser_tests::tree;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;
use thirtyfour::Key;

/// More than the page has controls.
const MOST_TABS: usize = 60;

/// What differs from run to run, as it reads in the records.
const STEADY: &str = "
    return text
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => known.includes(id) ? id : '⟨id⟩')
        .replace(/⟨id⟩(,? (and )?⟨id⟩)+/g, '⟨ids⟩')
        .replace(/(\\w{3} \\d{1,2}, \\d{4}, |\\d{1,2}\\/\\d{1,2}\\/\\d{4}, )?\\d{1,2}:\\d\\d:\\d\\d[\\s\\u202f]?[AP]M/g, '⟨time⟩')
        .replace(/\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?/g, '⟨UTC⟩')
        .replace(/127\\.0\\.0\\.1:\\d+/g, '⟨host⟩')
        .replace(/59 minutes|1 hour/g, '⟨an hour⟩');
";

/// Compares a text with its record, or keeps it as the record.
async fn recorded(world: &World, name: &str, text: &str) {
    let known = json!([sandbox::tenant::TENANT_ID]);
    let steady = format!("const known = {known}; const text = {};{STEADY}", json!(text));
    let steady = world.page.browser.script(&steady).await;
    let steady = steady.as_str().unwrap_or_default();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/panel/trees").join(format!("{name}.txt"));
    if std::env::var_os("KEEP_TREES").is_some() {
        fs::write(&file, steady).unwrap_or_else(|error| panic!("writing {}: {error}", file.display()));
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_else(|error| panic!("reading {}: {error}", file.display()));
    let differs = kept.lines().zip(steady.lines()).find(|(kept, now)| kept != now);
    assert!(kept == steady, "{name} differs, first in {differs:?}; KEEP_TREES=1 keeps it as it is:\n{steady}");
}

/// Waits until the region for failures is live again, as it is a moment after a dialog has closed.
async fn alert_is_live(world: &World) {
    let live =
        "while (document.querySelector('[role=alert]').ariaLive === 'off') await new Promise(requestAnimationFrame);";
    world.page.browser.script(live).await;
}

/// The walk: keys, and what each reached.
struct Walk<'a> {
    world: &'a World,
    keys: Vec<String>,
}

impl Walk<'_> {
    async fn focus(&self) -> String {
        let roles =
            ["link", "button", "textbox", "switch", "checkbox", "combobox", "DisclosureTriangle", "heading", "status"];
        for role in roles {
            let all = Control::only(&self.world.page.browser, role).all().await;
            if let Some(Node { name, .. }) = all.into_iter().find(Node::has_focus) {
                return format!("{role} \"{name}\"");
            }
        }
        "something else".to_owned()
    }

    /// Presses Tab until the control has the focus, and notes each stop on the way.
    async fn tab_to(&mut self, control: &Control<'_>) {
        control.usable().await;
        for _ in 0..MOST_TABS {
            if control.all().await.iter().any(Node::has_focus) {
                return;
            }
            self.world.page.browser.press(Key::Tab).await;
            let reached = self.focus().await;
            self.keys.push(format!("Tab     {reached}"));
        }
        panic!("{control} was not reached by {MOST_TABS} × Tab:\n{}", self.keys.join("\n"));
    }

    async fn press(&mut self, key: Key, name: &str) {
        self.keys.push(format!("{name:<7} on {}", self.focus().await));
        self.world.page.browser.press(key).await;
    }

    fn note(&mut self, what: &str) {
        self.keys.push(format!("        {what}"));
    }
}

#[tokio::test]
async fn the_main_job_by_keyboard_as_a_screen_reader_has_it() {
    run(async |world| {
        let page = &world.page;
        let mut walk = Walk { world, keys: Vec::new() };
        page.token_field().usable().await;
        recorded(world, "1-signed-out", &tree::dump(&page.browser).await).await;
        walk.tab_to(&page.token_field()).await;
        page.browser.paste(&world.token(&TokenSpec::write())).await;
        walk.note("(a token is pasted)");
        walk.press(Key::Enter, "Enter").await;
        page.form().await;
        page.says(&["Settings read"]).await;
        page.heading("Remote Help settings").focused().await;
        walk.note("the status line says that the settings are read, and the heading has the focus");
        recorded(world, "2-form", &tree::dump(&page.browser).await).await;
        walk.tab_to(&page.switch("Enable Remote Help")).await;
        walk.press(Key::Space, "Space").await;
        walk.tab_to(&page.switch("Allow chat")).await;
        walk.press(Key::Space, "Space").await;
        page.button("Review changes").usable().await;
        recorded(world, "3-changed", &tree::dump(&page.browser).await).await;
        walk.tab_to(&page.button("Review changes")).await;
        walk.press(Key::Enter, "Enter").await;
        page.dialog("Review changes").focused().await;
        walk.note("the review is open, and has the focus");
        recorded(world, "4-review", &tree::dump(&page.browser).await).await;
        walk.tab_to(&page.field("Reason")).await;
        page.browser.press("By keyboard").await;
        walk.note("(a reason is typed)");
        walk.tab_to(&page.button("Save to tenant")).await;
        walk.press(Key::Enter, "Enter").await;
        page.says(&["Saved at"]).await;
        page.heading("Remote Help settings").focused().await;
        walk.note("the status line says that it is saved, and the heading has the focus");
        alert_is_live(world).await;
        recorded(world, "5-saved", &tree::dump(&page.browser).await).await;
        walk.tab_to(&page.disclosure("The same change as commands")).await;
        walk.press(Key::Enter, "Enter").await;
        recorded(world, "walk", &format!("{}\n", walk.keys.join("\n"))).await;
    })
    .await;
}

#[tokio::test]
async fn a_conflict_and_a_failure_as_a_screen_reader_has_them() {
    run(async |world| {
        world.watch.expect_error("403");
        let page = &world.page;
        world.open().await;
        page.turn("Enable Remote Help", true).await;
        page.turn("Allow chat", false).await;
        world.colleague(json!({"remoteAssistanceState": "paused", "allowSessionsToUnenrolledDevices": true}));
        page.save().await;
        page.dialog("Settings changed").focused().await;
        recorded(world, "6-conflict", &tree::dump(&page.browser).await).await;
        world.fault(json!({"fault": "missing_role", "method": "PATCH"}));
        page.button("Keep my changes").click().await;
        page.alerts(&["Not saved"]).await;
        page.button("Review changes").focused().await;
        page.details().await;
        alert_is_live(world).await;
        recorded(world, "7-failure", &tree::dump(&page.browser).await).await;
    })
    .await;
}
