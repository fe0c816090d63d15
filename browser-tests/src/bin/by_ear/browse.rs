//! The page read from its top, line by line. The rules of whatever is said hold for each line: nothing empty is a stop, nothing
//! is called clickable, run together or said twice.

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use browser_tests::service::SignIn;
use browser_tests::world::Setup;
use sandbox::tenant::ReportSpec;
use serde_json::json;

type Heard = Result<(), Unheard>;

/// No page has more lines.
const MOST_LINES: usize = 220;
/// After so many lines of which nothing is said, it is over.
const NOTHING: usize = 3;

/// All of them: part by part.
pub(crate) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("The page, signed out", Row::LineByLine, signed_out).within(with_sign_in),
        Scenario::new("The page, signed in and with a change", Row::LineByLine, signed_in),
        Scenario::new("The review", Row::LineByLine, review),
        Scenario::new("A conflict", Row::LineByLine, conflict),
        Scenario::new("A receipt, and the history", Row::LineByLine, receipt),
        Scenario::new("The sessions", Row::LineByLine, sessions),
    ]
}

fn with_sign_in() -> Setup {
    Setup { sign_in: SignIn::Tenant, ..Setup::default() }
}

/// Reads all lines from the top.
pub(crate) fn lines(scene: &mut Scene<'_>) -> Result<Vec<String>, Unheard> {
    scene.goes_to_top()?;
    let first = scene.said();
    let below = lines_below(scene)?;
    Ok([first].into_iter().chain(below).collect())
}

/// Reads all lines from here on.
fn lines_below(scene: &mut Scene<'_>) -> Result<Vec<String>, Unheard> {
    let mut lines = Vec::new();
    let mut silent = 0;
    for _ in 0..MOST_LINES {
        let line = scene.reads_on()?;
        silent = if line.is_empty() { silent + 1 } else { 0 };
        lines.push(line);
        if silent == NOTHING {
            break;
        }
    }
    lines.truncate(lines.len().saturating_sub(NOTHING));
    Ok(lines)
}

/// Goes on to a button: at what folds, Orca hands the keys on to the page.
fn leaves_the_fold(scene: &mut Scene<'_>) -> Heard {
    scene.tabs_to("Keyboard shortcuts")
}

/// Reads all lines from the top, and finds these phrases in them, in this order.
fn reads(scene: &mut Scene<'_>, phrases: &[&str]) -> Heard {
    let lines = lines(scene)?;
    finds(&lines, phrases)
}

/// Reads a dialog, which has the focus. Its title was said; Orca's key for the top leads behind it, to the page's.
fn reads_dialog(scene: &mut Scene<'_>, phrases: &[&str]) -> Heard {
    let lines = lines_below(scene)?;
    finds(&lines, phrases)
}

/// Finds these phrases in the lines, in this order, and no line that is empty.
fn finds(lines: &[String], phrases: &[&str]) -> Heard {
    let all = lines.join("\n");
    let mut rest = all.as_str();
    for phrase in phrases {
        let Some((_, after)) = rest.split_once(phrase) else {
            let (did, phrase) = ("reads line by line".to_owned(), (*phrase).to_owned());
            return Err(Unheard::Missing { did, phrase, said: all });
        };
        rest = after;
    }
    // In the middle of the page, nothing of which is said is a line that is empty.
    match lines.iter().position(String::is_empty) {
        None => Ok(()),
        Some(at) => Err(Unheard::Said {
            did: "reads line by line".to_owned(),
            phrase: "a line of nothing".to_owned(),
            said: lines.iter().skip(at.saturating_sub(1)).take(3).cloned().collect::<Vec<_>>().join("\n"),
        }),
    }
}

fn signed_out(scene: &mut Scene<'_>) -> Heard {
    scene.tabs_to("How to get a token")?;
    scene.presses("space", &[])?;
    scene.tabs_to("Sign-in options")?;
    scene.presses("space", &[])?;
    leaves_the_fold(scene)?;
    let in_order = [
        "Remote Help panel heading",
        "Not signed in",
        "Remote Help settings heading",
        "Sign in with Microsoft",
        "Access token entry",
        "With or without “Bearer”",
        "Graph Explorer",
        "Tenant entry",
        "Client ID entry",
        "Readiness",
        "Keyboard shortcuts",
    ];
    reads(scene, &in_order)
}

fn signed_in(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    let in_order = [
        "alex.admin@contoso.example",
        "Sign out",
        "Settings read at",
        "Enable Remote Help switch off",
        "Lets helpers in your organization",
        "Allow Remote Help to unenrolled devices switch off",
        "Also lets helpers connect",
        "Allow chat switch off",
        "Lets helper and sharer write",
        "Changed: was on.",
        "Review changes",
        "1 unsaved change",
        "signed in:",
    ];
    reads(scene, &in_order)
}

fn review(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Enable Remote Help", "on")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    let in_order =
        ["For everybody in tenant", "Enable Remote Help", "Whom it reaches", "Reason entry", "Save to tenant"];
    reads_dialog(scene, &in_order)
}

fn conflict(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.colleague(json!({"blockChat": true, "remoteAssistanceState": "enabled"}));
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    scene.tabs_to("Save to tenant")?;
    scene.presses("space", &["Settings changed"])?;
    reads_dialog(scene, &["Nothing was sent", "Enable Remote Help", "Keep my changes"])
}

fn receipt(scene: &mut Scene<'_>) -> Heard {
    scene.signs_in()?;
    scene.turns("Allow chat", "off")?;
    scene.tabs_to("Review changes")?;
    scene.presses("space", &["Review changes"])?;
    scene.tabs_to("Save to tenant")?;
    scene.presses("space", &["Saved at"])?;
    scene.tabs_to("The same change as commands")?;
    scene.presses("space", &[])?;
    scene.tabs_to("History")?;
    scene.presses("space", &[])?;
    leaves_the_fold(scene)?;
    let in_order = [
        "Receipt of the last save heading",
        "When",
        "Outcome",
        "Saved, confirmed by reading back",
        "blockChat",
        "from false to true",
        "The same change as commands",
        "Undo this save",
        "History",
        "Saved, confirmed by reading back",
        "Clear history",
    ];
    reads(scene, &in_order)
}

fn sessions(scene: &mut Scene<'_>) -> Heard {
    scene.tenant.set_report(ReportSpec::sessions(3));
    scene.signs_in()?;
    scene.tabs_back_to("Sessions")?;
    scene.presses("Return", &["Remote Help sessions", "3 sessions"])?;
    let in_order = ["Remote Help sessions heading", "Sessions", "Median length", "Filter sessions", "Start", "Length"];
    reads(scene, &in_order)
}
