//! What was said, as a page that is the same in every run: times, IDs, ports and waits are replaced.

use super::moment::Moment;
use super::play::Outcome;
use super::scenario::Scenario;
use crate::engine::Engine;

/// A case in a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its view.
    pub view: String,
    /// Its name.
    pub name: String,
    /// What stands below its name.
    pub text: String,
}

impl Case {
    /// What was heard of a scenario.
    pub fn of(view: &str, scenario: &Scenario, outcomes: &[&Outcome]) -> Self {
        let mut lines = vec![format!("To be heard: {}.\n", scenario.row.promise())];
        lines.extend(steps(outcomes));
        for outcome in outcomes.iter().filter(|outcome| !outcome.is_good()) {
            lines.push(format!("\n**Not heard as it should be in {}.**", title(outcome.engine)));
        }
        Self { view: view.to_owned(), name: scenario.name.to_owned(), text: lines.join("\n") }
    }
}

/// Writes a page: its head, then the cases, each view's below its name.
pub fn write(head: &str, cases: &[Case]) -> String {
    let mut lines = vec![head.trim_end().to_owned()];
    let mut view = "";
    for case in cases {
        if case.view != view {
            view = &case.view;
            lines.push(format!("\n## {view}"));
        }
        lines.push(format!("\n### {}", case.name));
        lines.push(case.text.clone());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Reads the cases of a page.
pub fn read(page: &str) -> Vec<Case> {
    let (mut view, mut cases) = ("", Vec::<Case>::new());
    for line in page.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            view = name;
        } else if let Some(name) = line.strip_prefix("### ") {
            cases.push(Case { view: view.to_owned(), name: name.to_owned(), text: String::new() });
        } else if let Some(case) = cases.last_mut().filter(|case| case.view == view) {
            case.text.push_str(line);
            case.text.push('\n');
        }
    }
    for case in &mut cases {
        case.text = case.text.trim_end().to_owned();
    }
    cases
}

fn steps(outcomes: &[&Outcome]) -> Vec<String> {
    let most = outcomes.iter().map(|outcome| outcome.moments.len()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for step in 0..most {
        let at = outcomes.iter().filter_map(|outcome| Some((outcome.engine, outcome.moments.get(step)?)));
        let at: Vec<(Engine, &Moment)> = at.collect();
        lines.extend(at.first().map(|(_, moment)| format!("- {}", plain(&moment.did))));
        let said: Vec<(Engine, String)> = at.iter().map(|(engine, moment)| (*engine, said(moment))).collect();
        match said.as_slice() {
            [(_, one), (_, other)] if one == other => lines.push(format!("  - both: {one}")),
            each => lines.extend(each.iter().map(|(engine, text)| format!("  - {}: {text}", title(*engine)))),
        }
    }
    lines
}

fn said(moment: &Moment) -> String {
    if moment.said.is_empty() {
        return "(nothing)".to_owned();
    }
    let texts: Vec<String> = moment.said.iter().map(|utterance| plain(&utterance.text)).collect();
    texts.join(" · ")
}

fn title(engine: Engine) -> &'static str {
    match engine {
        Engine::Firefox => "Firefox",
        Engine::Chromium => "Chromium",
        Engine::WebKit => "WebKit",
    }
}

/// A text without what differs from run to run, and without what Markdown would take for its own.
pub fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut plain: Vec<String> = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let replaced = if is_time(core) {
            if words.peek().is_some_and(|next| is_half_of_day(next)) {
                let half = words.next().unwrap_or_default();
                let end = half.trim_start_matches(char::is_alphanumeric);
                plain.push(format!("{}{end}", word.replace(core, "TIME")));
                continue;
            }
            word.replace(core, "TIME")
        } else if is_date(core) {
            word.replace(core, "DATE")
        } else if is_id(core) {
            word.replace(core, "ID")
        } else if let Some((host, port)) = core.split_once(':')
            && host == "127.0.0.1"
        {
            word.replace(port, "PORT")
        } else if core.chars().all(|c| c.is_ascii_digit()) && words.peek().is_some_and(|next| is_unit(next)) {
            word.replace(core, "N")
        } else {
            word.to_owned()
        };
        plain.push(replaced);
    }
    plain.join(" ").replace('<', "\\<").replace('*', "\\*").replace('_', "\\_").replace('`', "\\`")
}

/// `3:21:02` or `3:21`
fn is_time(word: &str) -> bool {
    let parts: Vec<&str> = word.split(':').collect();
    (2..=3).contains(&parts.len())
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()))
}

fn is_half_of_day(word: &str) -> bool {
    matches!(word.trim_matches(|c: char| !c.is_alphanumeric()), "AM" | "PM")
}

/// `12/1/2026` or `1.12.2026`
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '.']).collect();
    parts.len() == 3
        && parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
        && parts.last().is_some_and(|year| year.len() == 4)
}

fn is_id(word: &str) -> bool {
    let lengths: Vec<usize> = word.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && word.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

fn is_unit(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    matches!(word, "s" | "second" | "seconds" | "min" | "minute" | "minutes" | "Sekunden" | "Minuten")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_from_run_to_run_is_replaced() {
        let rows = [
            ("Settings read at 3:21:02 AM.", "Settings read at TIME."),
            ("Settings read at 3:21:02\u{202f}PM, of contoso.example.", "Settings read at TIME, of contoso.example."),
            ("Tenant 2f1d6c0a-7b1e-4f6d-9a43-5f0c8f3f6a11, now", "Tenant ID, now"),
            ("sent to 127.0.0.1:8181 alone.", "sent to 127.0.0.1:PORT alone."),
            ("once more in 25 seconds.", "once more in N seconds."),
            ("asks to wait 24 s.", "asks to wait N s."),
            ("12/1/2026, 3:21 AM", "DATE, TIME"),
            ("gelesen um 15:21:02.", "gelesen um TIME."),
            ("23 sessions by 4 helpers", "23 sessions by 4 helpers"),
        ];
        for (said, wanted) in rows {
            assert_eq!(plain(said), wanted);
        }
    }

    #[test]
    fn a_page_is_read_as_it_was_written() {
        let case = |view: &str, name: &str| Case {
            view: view.to_owned(),
            name: name.to_owned(),
            text: "To be heard: that.\n\n- presses Space\n  - both: off".to_owned(),
        };
        let cases = [case("Settings", "One"), case("Settings", "Two"), case("Sessions", "One")];
        let page = write("# Head\nWords.\n", &cases);
        assert_eq!(read(&page), cases);
        assert!(page.starts_with("# Head\nWords.\n\n## Settings\n\n### One\nTo be heard: that.\n"), "{page}");
        assert_eq!(read("# Head\nWords.\n"), []);
    }

    #[test]
    fn two_browsers_that_say_the_same_are_one_line() {
        let outcome = |engine, text: &str| Outcome {
            engine,
            tries: 1,
            moments: vec![Moment {
                did: "presses Space".to_owned(),
                said: vec![super::super::speech::Utterance::of(text)],
            }],
            unheard: None,
            breaches: Vec::new(),
        };
        let (off, on) = (outcome(Engine::Chromium, "off"), outcome(Engine::Chromium, "on"));
        let firefox = outcome(Engine::Firefox, "off");
        assert_eq!(steps(&[&firefox, &off]), ["- presses Space", "  - both: off"]);
        assert_eq!(steps(&[&firefox, &on]), ["- presses Space", "  - Firefox: off", "  - Chromium: on"]);
    }
}
