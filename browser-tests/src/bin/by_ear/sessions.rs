//! The view Sessions.

use std::time::Duration;

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use sandbox::tenant::ReportSpec;
use serde_json::json;

type Heard = Result<(), Unheard>;

/// How long a reading may take of which each page is slow.
const LONG: Duration = Duration::from_secs(70);

/// All of them, in the order of the work.
pub(crate) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("Opened, and read again", Row::LongWork, opened),
        Scenario::new("A reading that takes long", Row::LongWork, long),
        Scenario::new("A reading that breaks off", Row::LongWork, broken_off),
        Scenario::new("The account may not view reports", Row::Refused, refused),
        Scenario::new("A reading waits", Row::Waiting, throttled),
        Scenario::new("Filtered", Row::Finding, filtered),
        Scenario::new("Sorted", Row::Finding, sorted),
        Scenario::new("All columns", Row::Finding, all_columns),
        Scenario::new("Nobody can tell who uses it", Row::Refused, usage_refused),
    ]
}

/// Signs in and opens the view, and hears this.
fn opens(scene: &mut Scene<'_>, limit: Duration, phrases: &[&str]) -> Heard {
    scene.signs_in()?;
    scene.tabs_back_to("Sessions")?;
    scene.presses_within(limit, "Return", phrases)
}

/// The usual report is there.
fn is_open(scene: &mut Scene<'_>) -> Heard {
    opens(scene, LONG, &["Remote Help sessions", "90 sessions read"])
}

fn opened(scene: &mut Scene<'_>) -> Heard {
    let figures = ["90 sessions read, by", "helpers", "2 under way now"];
    let first = ["Remote Help sessions", "Reading the sessions"];
    opens(scene, LONG, &[&first[..], &figures[..]].concat())?;
    scene.tabs_to("Reload sessions")?;
    scene.presses("space", &[&["Reading the sessions"][..], &figures[..]].concat())
}

fn long(scene: &mut Scene<'_>) -> Heard {
    scene.tenant.set_report(ReportSpec { most: 50, ..ReportSpec::sessions(400) });
    scene.fault(json!({"fault": "slow", "ms": 3000, "method": "report", "times": null}));
    let phrases = ["Remote Help sessions", "Reading the sessions", "of 400 read so far", "400 sessions read, by"];
    opens(scene, LONG, &phrases)?;
    scene.seldom("so far")
}

fn broken_off(scene: &mut Scene<'_>) -> Heard {
    scene.tenant.set_report(ReportSpec { most: 40, ..ReportSpec::default() });
    scene.fault(json!({"fault": "bad_json", "method": "report", "after": 1}));
    opens(scene, LONG, &["Remote Help sessions", "40 of 90 read", "What to do next", "Try again"])
}

fn refused(scene: &mut Scene<'_>) -> Heard {
    is_open(scene)?;
    scene.fault(json!({"fault": "missing_role", "method": "report"}));
    scene.tabs_to("Reload sessions")?;
    let phrases = ["The sessions could not be read", "View reports", "What to do next"];
    scene.presses("space", &phrases)
}

fn throttled(scene: &mut Scene<'_>) -> Heard {
    is_open(scene)?;
    scene.fault(json!({"fault": "throttled", "retry_after": "15", "method": "report"}));
    scene.tabs_to("Reload sessions")?;
    let phrases = ["Reading the sessions", "asks for fewer requests", "Trying again in 15 seconds", "90 sessions read"];
    scene.presses_within(LONG, "space", &phrases)?;
    scene.seldom("Trying again")
}

fn filtered(scene: &mut Scene<'_>) -> Heard {
    is_open(scene)?;
    scene.tabs_to("Filter sessions")?;
    scene.types("android", &["of 90 fit the filter"])?;
    scene.presses("ctrl+a", &[])?;
    scene.presses("BackSpace", &["90 of 90 fit the filter"])
}

fn sorted(scene: &mut Scene<'_>) -> Heard {
    is_open(scene)?;
    scene.tabs_to("Start")?;
    scene.presses("space", &["Sorted by Start, ascending"])?;
    scene.presses("space", &["Sorted by Start, descending"])?;
    scene.tabs_to("Helper")?;
    scene.presses("space", &["Sorted by Helper, ascending"])
}

fn all_columns(scene: &mut Scene<'_>) -> Heard {
    is_open(scene)?;
    scene.tabs_to("All columns")?;
    scene.presses("space", &["pressed"])?;
    scene.presses("space", &["not pressed"])
}

fn usage_refused(scene: &mut Scene<'_>) -> Heard {
    scene.colleague(json!({"remoteAssistanceState": "enabled"}));
    scene.signs_in()?;
    scene.turns("Enable Remote Help", "off")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    scene.fault(json!({"fault": "missing_role", "method": "report"}));
    scene.tabs_to("Who uses it?")?;
    scene.presses("space", &["The sessions could not be read", "View reports"])
}
