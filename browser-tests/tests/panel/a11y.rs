//! What must hold in every state of the panel, whatever it shows: WCAG 2.2 AA as far as programs can tell. The states are
//! made in `a11y_*`; what a program can't tell is in `docs/accessibility.md`.

use browser_tests::axe::{self, Finding, Findings};
use browser_tests::media::{self, Colours};
use browser_tests::world::World;
use serde_json::Value;

pub const COMMON: &str = include_str!("a11y/common.js");
const CONTRAST: &str = include_str!("a11y/contrast.js");
const EDGES: &str = include_str!("a11y/edges.js");
const REFERENCES: &str = include_str!("a11y/references.js");
const ROOM: &str = include_str!("a11y/room.js");
const TARGETS: &str = include_str!("a11y/targets.js");

/// How many rules axe-core has for WCAG 2.2 A and AA, for best practice, and as experiments. None is left out.
const RULES: u64 = 97;

/// Width, height and zoom of windows: a small telephone's, and what 400 % leaves of a desktop's.
const NARROW: [(u32, u32, u32); 2] = [(320, 640, 1), (1280, 1024, 4)];

/// Holds the page, in the state it is in, to everything.
pub async fn holds(world: &World) {
    let mut found = Found::default();
    found.say("references", script(world, REFERENCES).await);
    in_all_colours(world, &mut found).await;
    in_little_room(world, &mut found).await;
    // As it was.
    media::as_usual(&world.page.browser).await;
    assert!(found.0.is_empty(), "{} findings:\n{}", found.0.len(), found.0.join("\n"));
}

async fn in_all_colours(world: &World, found: &mut Found) {
    for colours in Colours::ALL {
        colours.show(&world.page.browser).await;
        let name = format!("{colours:?}");
        if colours == Colours::Light {
            found.axe(&name, world).await;
        } else {
            found.axe_on_colours(&name, world).await;
        }
        found.say(&name, script(world, CONTRAST).await);
        found.say(&name, script(world, EDGES).await);
    }
    Colours::Light.show(&world.page.browser).await;
}

async fn in_little_room(world: &World, found: &mut Found) {
    let browser = &world.page.browser;
    for (width, height, zoom) in NARROW {
        media::room(browser, width, height, zoom).await;
        let name = format!("{width} at {zoom}00 %");
        found.say(&name, script(world, ROOM).await);
        found.say(&name, script(world, TARGETS).await);
        found.say(&name, script(world, EDGES).await);
        found.axe(&name, world).await;
    }
    media::spacing(browser, true).await;
    for width in [320, 1280] {
        media::room(browser, width, 800, 1).await;
        found.say(&format!("text spacing at {width}"), script(world, ROOM).await);
    }
    media::spacing(browser, false).await;
}

/// Runs one of the scripts, each of which gives a list of sentences.
pub async fn script(world: &World, body: &str) -> Vec<String> {
    let said = world.page.browser.script(&format!("{COMMON}{body}")).await;
    let Value::Array(said) = said else { panic!("the script gave {said}") };
    said.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// All that is wrong with a state.
#[derive(Default)]
struct Found(Vec<String>);

impl Found {
    fn say(&mut self, how: &str, said: Vec<String>) {
        self.0.extend(said.into_iter().map(|one| format!("{how}: {one}")));
    }

    async fn axe(&mut self, how: &str, world: &World) {
        let findings = axe::run(&world.page.browser).await;
        assert_eq!(findings.rules, RULES, "axe-core has other rules than were counted");
        assert!(findings.passed > 20, "{how}: only {} rules had anything to look at", findings.passed);
        self.take(how, &findings);
    }

    /// What depends on colours; the first of them has seen to all else.
    async fn axe_on_colours(&mut self, how: &str, world: &World) {
        self.take(how, &axe::run_on_colours(&world.page.browser).await);
    }

    fn take(&mut self, how: &str, findings: &Findings) {
        self.say(how, findings.violations.iter().map(Finding::to_string).collect());
        let unsure = findings.unsure.iter().filter(|finding| !is_looked_at(finding));
        self.say(how, unsure.map(|finding| format!("to be looked at: {finding}")).collect());
    }
}

/// Where axe-core can't tell, and it was looked at otherwise.
fn is_looked_at(finding: &Finding) -> bool {
    match finding.rule.as_str() {
        // What is folded away or waits to be opened is a state of its own here.
        "hidden-content" => true,
        // A table that shows nothing, since no row fits its filter: the status line says so.
        "th-has-data-cells" => finding.why.contains("missing or empty"),
        // What stands in a dialog or beside a drawn mark, and a letter alone: `contrast.js` measures it.
        "color-contrast" => {
            let reasons = ["obscured", "overlapped", "pseudo element", "too short"];
            reasons.iter().any(|why| finding.why.contains(why))
        }
        _ => false,
    }
}
