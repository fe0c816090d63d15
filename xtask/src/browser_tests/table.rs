//! How the browser tests ended: area by area, which is a file of tests, and run by run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::choice::Run;

/// How a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Passed,
    /// Failed beside others, and passed alone.
    PassedAlone,
    Failed,
    Ignored,
    NotPossible,
}

/// The results of the tests on one engine.
#[derive(Debug, Default)]
pub(super) struct Outcomes {
    tests: BTreeMap<String, End>,
    /// Why tests were not possible, and which.
    reasons: BTreeMap<String, BTreeSet<String>>,
    /// Other findings.
    troubles: Vec<String>,
    /// Whether the tests came to their own closing line.
    closed: bool,
}

impl Outcomes {
    /// Takes in a line that the tests wrote.
    pub(super) fn read(&mut self, line: &str) {
        self.closed |= line.starts_with("test result: ");
        let Some((name, end)) = line.strip_prefix("test ").and_then(|line| line.rsplit_once(" ... ")) else { return };
        let end = match end.split([',', ' ']).next() {
            Some("ok") => End::Passed,
            Some("FAILED") => End::Failed,
            Some("ignored") => End::Ignored,
            _ => return,
        };
        self.tests.insert(name.to_owned(), end);
    }

    /// Takes in which of them ended without a result, since a driver can't do what they need.
    pub(super) fn read_not_possible(&mut self, text: &str) {
        for (name, reason) in text.lines().filter_map(|line| line.split_once('\t')) {
            self.tests.insert(name.to_owned(), End::NotPossible);
            self.reasons.entry(reason.to_owned()).or_default().insert(name.to_owned());
        }
    }

    /// The names of the tests that failed.
    pub(super) fn failed(&self) -> impl Iterator<Item = &str> {
        self.tests.iter().filter(|(_, end)| **end == End::Failed).map(|(name, _)| name.as_str())
    }

    /// Takes in what came of the failed tests when they ran again.
    pub(super) fn take_second(&mut self, second: &Self) {
        for (name, end) in &mut self.tests {
            if *end == End::Failed && second.tests.get(name) == Some(&End::Passed) {
                *end = End::PassedAlone;
            }
        }
    }

    /// Takes note of tests that should have run, and are not there.
    pub(super) fn miss(&mut self, wanted: &[&str]) {
        let missing = wanted.iter().filter(|name| !self.tests.contains_key(**name));
        self.troubles.extend(missing.map(|name| format!("{name} did not run: is there such a test?")));
    }

    /// Takes note of an end that failed tests alone must explain: where the closing line is missing, others never ran.
    pub(super) fn end_badly(&mut self) {
        if !self.closed || self.failed().next().is_none() {
            self.troubles.push("the tests ended before their end".to_owned());
        }
    }

    /// The findings, one sentence each.
    pub(super) fn findings(&self, run: &Run) -> Vec<String> {
        self.failed().chain(self.troubles.iter().map(String::as_str)).map(|what| format!("{run}: {what}")).collect()
    }

    /// All tests together, in words.
    pub(super) fn sum(&self) -> String {
        cell(self.tests.values().copied())
    }

    fn of(&self, area: &str) -> impl Iterator<Item = End> {
        self.tests.iter().filter(move |(name, _)| area_of(name) == area).map(|(_, end)| *end)
    }
}

fn area_of(name: &str) -> &str {
    name.split_once("::").map_or("", |(area, _)| area)
}

/// Counts of what there is, such as `12 passed, 1 not possible`; empty for nothing.
fn cell(ends: impl Iterator<Item = End>) -> String {
    let ends: Vec<End> = ends.collect();
    let words = [
        (End::Passed, "passed"),
        (End::PassedAlone, "passed at the second go"),
        (End::Failed, "FAILED"),
        (End::Ignored, "ignored"),
        (End::NotPossible, "not possible"),
    ];
    let counts = words.map(|(end, word)| (ends.iter().filter(|other| **other == end).count(), word));
    let counted = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}"));
    counted.collect::<Vec<_>>().join(", ")
}

/// The tables, for people, and below each why tests were not possible: one of the engines, and one of the hosts for each
/// engine that was on some.
pub(super) fn write(all: &[(Run, Outcomes)]) -> String {
    let belong_together = |(a, _): &(Run, Outcomes), (b, _): &(Run, Outcomes)| {
        a.place.is_some() == b.place.is_some() && (a.place.is_none() || a.engine == b.engine)
    };
    all.chunk_by(belong_together).map(write_one).collect::<Vec<_>>().join("\n")
}

fn write_one(all: &[(Run, Outcomes)]) -> String {
    let names = all.iter().flat_map(|(_, outcomes)| outcomes.tests.keys());
    let areas: BTreeSet<&str> = names.map(|name| area_of(name)).collect();
    let heads: Vec<Vec<String>> = all.iter().map(|(run, _)| head(*run)).collect();
    let height = heads.iter().map(Vec::len).max().unwrap_or(0);
    // Column by column, so that each is as wide as it must be.
    let blank = std::iter::repeat_n("", height.saturating_sub(1));
    let mut lines: Vec<String> =
        blank.chain(["area"]).chain(areas.iter().copied()).chain(["all"]).map(str::to_owned).collect();
    for (head, (_, outcomes)) in heads.into_iter().zip(all) {
        let width = lines.iter().map(String::len).max().unwrap_or(0);
        let cells = areas.iter().map(|area| cell(outcomes.of(area)));
        let cells = head.into_iter().chain(cells).chain([outcomes.sum()]);
        for (line, cell) in lines.iter_mut().zip(cells) {
            *line = format!("{line:width$}  {cell}");
        }
    }
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{}", line.trim_end());
    }
    for (_, outcomes) in all {
        for (reason, tests) in &outcomes.reasons {
            let tests: Vec<&str> = tests.iter().map(String::as_str).collect();
            let _ = writeln!(text, "not possible: {reason}: {}", tests.join(", "));
        }
    }
    text
}

/// The lines above a column.
fn head(run: Run) -> Vec<String> {
    let place = run.place.map(|place| [place.host.name().to_owned(), place.path.to_owned()]);
    std::iter::once(run.engine.to_string()).chain(place.into_iter().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::choice::{Engine, Extent, Place};
    use super::*;
    use crate::headers::Host;

    const CLOSING: &str = "test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out";

    fn outcomes(lines: &[&str]) -> Outcomes {
        let mut outcomes = Outcomes::default();
        for line in lines {
            outcomes.read(line);
        }
        outcomes
    }

    #[test]
    fn the_table_counts_by_area_and_engine() {
        let chromium = outcomes(&["test form::a ... ok", "test form::b ... ok", "test undo::c ... ignored, by hand"]);
        let mut firefox = outcomes(&["test form::a ... ok", "test form::b ... ok", "test undo::c ... FAILED", "noise"]);
        firefox.read_not_possible("form::b\tno way to zoom\n");
        let run = |engine| Run::plain(engine, Extent::All);
        let table = write(&[(run(Engine::Chromium), chromium), (run(Engine::Firefox), firefox)]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines,
            [
                "area  chromium             firefox",
                "form  2 passed             1 passed, 1 not possible",
                "undo  1 ignored            1 FAILED",
                "all   2 passed, 1 ignored  1 passed, 1 FAILED, 1 not possible",
                "not possible: no way to zoom: form::b",
            ]
        );
    }

    #[test]
    fn hosts_have_a_table_of_their_own_for_each_engine() {
        let run = |engine, path| {
            let place = Some(Place { host: Host::Nginx, path });
            (Run { engine, extent: Extent::Smoke, place }, outcomes(&["test form::a ... ok"]))
        };
        let plain = (Run::plain(Engine::WebKit, Extent::Smoke), outcomes(&["test form::a ... ok"]));
        let hosts = [(Engine::Chromium, "/"), (Engine::Chromium, "/a/"), (Engine::Firefox, "/")];
        let all: Vec<_> = std::iter::once(plain).chain(hosts.map(|(engine, path)| run(engine, path))).collect();
        let table = write(&all);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines,
            [
                "area  webkit",
                "form  1 passed",
                "all   1 passed",
                "",
                "      chromium  chromium",
                "      nginx     nginx",
                "area  /         /a/",
                "form  1 passed  1 passed",
                "all   1 passed  1 passed",
                "",
                "      firefox",
                "      nginx",
                "area  /",
                "form  1 passed",
                "all   1 passed",
            ]
        );
    }

    #[test]
    fn what_passes_at_the_second_go_is_told_apart_and_what_fails_twice_has_failed() {
        let lines = ["test form::a ... ok", "test form::b ... FAILED", "test form::c ... FAILED", CLOSING];
        let mut first = outcomes(&lines);
        first.end_badly();
        assert_eq!(first.failed().collect::<Vec<_>>(), ["form::b", "form::c"]);
        first.take_second(&outcomes(&["test form::b ... ok", "test form::c ... FAILED"]));
        assert_eq!(first.sum(), "1 passed, 1 passed at the second go, 1 FAILED");
        assert_eq!(first.failed().collect::<Vec<_>>(), ["form::c"]);
    }

    #[test]
    fn a_second_go_does_not_make_up_for_tests_that_never_ran() {
        let run = Run::plain(Engine::Chromium, Extent::All);
        let mut crashed = outcomes(&["test form::a ... FAILED"]);
        crashed.end_badly();
        crashed.take_second(&outcomes(&["test form::a ... ok", CLOSING]));
        assert_eq!(crashed.findings(&run), ["chromium: the tests ended before their end"]);
    }

    #[test]
    fn what_failed_and_what_is_missing_is_found() {
        let run = Run::plain(Engine::WebKit, Extent::All);
        let mut outcomes = outcomes(&["test form::a ... ok", "test form::b ... FAILED", CLOSING]);
        outcomes.miss(&["form::a", "form::gone"]);
        outcomes.end_badly();
        let found = outcomes.findings(&run);
        assert_eq!(found, ["webkit: form::b", "webkit: form::gone did not run: is there such a test?"]);
        let mut crashed = Outcomes::default();
        crashed.end_badly();
        assert_eq!(crashed.findings(&run).len(), 1);
    }
}
