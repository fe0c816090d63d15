//! The browser tests, on one engine and host after the other, and the table of how they ended.

mod choice;
mod smoke;
mod table;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

pub(crate) use self::choice::{Choice, Engine, Place};
use self::choice::{Extent, Run};
use self::table::Outcomes;
use crate::error::Error;
use crate::step::{in_words, step};
use crate::tools::browser::Browser;
use crate::tools::firefox::Firefox;
use crate::tools::node::Provider;
use crate::tools::webkit::WebKit;
use crate::{command, paths};

/// How many failed tests of a run are tried a second time.
const MOST_AGAIN: usize = 4;

/// The programs that the tests need, and how much of the tests runs where.
pub(crate) struct Browsers {
    runs: Vec<Run>,
    /// Whether Chromium may be the one without windows: a change is tested with it, a release with the one that people have.
    is_quick: bool,
    chromium: Option<Browser>,
    firefox: Option<Firefox>,
    webkit: Option<WebKit>,
    provider: Provider,
}

/// Gets the browsers that were chosen. One that runs the most important tests only may be missing where it can't be had:
/// that is said, and its column is missing in the table.
pub(crate) fn get(choice: Choice) -> Result<Browsers, Error> {
    let browsers = Browsers::for_runs(choice.runs())?;
    Ok(Browsers { is_quick: choice == Choice::Default, ..browsers })
}

/// Runs the most important tests on these engines, with the panel on each of these hosts; a table an engine.
pub(crate) fn run_on_hosts(engines: &[Engine], places: &[Place], dist: &Path) -> Result<(), Error> {
    if engines.is_empty() {
        return Ok(());
    }
    let runs = |engine| places.iter().map(move |place| Run { engine, extent: Extent::Smoke, place: Some(*place) });
    let browsers = Browsers::for_runs(engines.iter().flat_map(|engine| runs(*engine)))?;
    run(&browsers, dist)
}

impl Browsers {
    /// Chromium, where it was chosen and could be got.
    pub(crate) fn chromium(&self) -> Option<&Browser> {
        self.chromium.as_ref()
    }

    fn for_runs(runs: impl IntoIterator<Item = Run>) -> Result<Self, Error> {
        let provider = step("OpenID provider", Provider::get)?;
        let mut browsers =
            Self { runs: Vec::new(), is_quick: false, chromium: None, firefox: None, webkit: None, provider };
        let mut missing = Vec::new();
        for run in runs {
            match browsers.get(run.engine) {
                Ok(()) => browsers.runs.push(run),
                Err(why) if run.extent == Extent::Smoke && run.place.is_none() => {
                    if !missing.contains(&run.engine) {
                        println!("    {} is left out: {why}", run.engine);
                    }
                    missing.push(run.engine);
                }
                Err(why) => return Err(why),
            }
        }
        Ok(browsers)
    }

    fn get(&mut self, engine: Engine) -> Result<(), Error> {
        match engine {
            Engine::Chromium if self.chromium.is_none() => self.chromium = Some(step("Chromium", Browser::get)?),
            Engine::Firefox if self.firefox.is_none() => self.firefox = Some(step("Firefox", Firefox::get)?),
            Engine::WebKit if self.webkit.is_none() => self.webkit = Some(step("WebKit", WebKit::get)?),
            _ => {}
        }
        Ok(())
    }
}

/// Runs the tests of a built panel, prints the table, and fails where a test failed on any engine.
pub(crate) fn run(browsers: &Browsers, dist: &Path) -> Result<(), Error> {
    // The tests' own tools have tests, too.
    let mut own = command::cargo();
    own.args(["test", "--quiet", "--package", "browser-tests", "--lib", "--bins"]);
    command::run(&mut own, "The tests of the browser tests' tools", "")?;
    let mut all = Vec::new();
    for run in &browsers.runs {
        let start = Instant::now();
        println!("==> Browser tests on {run} ({})", run.extent.about());
        let outcomes = run_one(browsers, run, dist)?;
        println!("    {run}: {} after {}", outcomes.sum(), in_words(start.elapsed()));
        all.push((*run, outcomes));
    }
    print!("\n{}", table::write(&all));
    let findings: Vec<String> = all.iter().flat_map(|(run, outcomes)| outcomes.findings(run)).collect();
    if findings.is_empty() { Ok(()) } else { Err(Error::Findings { what: "Browser tests failed", findings }) }
}

/// Runs the tests of one run, and those few that failed once more, one at a time: on a busy machine a browser may take
/// longer than a test waits. The table tells them apart. What fails twice has failed, and so has it where many fail.
fn run_one(browsers: &Browsers, run: &Run, dist: &Path) -> Result<Outcomes, Error> {
    let names = run.extent.names();
    let mut outcomes = run_tests(browsers, run, dist, names, &[])?;
    let failed: Vec<String> = outcomes.failed().map(str::to_owned).collect();
    if (1..=MOST_AGAIN).contains(&failed.len()) {
        println!("    Once more, one at a time: {}", failed.join(", "));
        let failed: Vec<&str> = failed.iter().map(String::as_str).collect();
        outcomes.take_second(&run_tests(browsers, run, dist, &failed, &["--test-threads", "1"])?);
    }
    Ok(outcomes)
}

/// Runs the tests of these names, or all.
fn run_tests(browsers: &Browsers, run: &Run, dist: &Path, names: &[&str], options: &[&str]) -> Result<Outcomes, Error> {
    let not_possible = paths::workspace().join("target").join(format!("not-possible-{}.txt", run.engine));
    // Of an earlier run.
    let _ = fs::remove_file(&not_possible);
    let mut tests = command::cargo();
    tests.args(["test", "--package", "browser-tests", "--test", "panel", "--"]);
    tests.args(options);
    if options.is_empty() {
        // Two more than there are processors: a test waits about half of its time, for the next frame at each look.
        let threads = std::thread::available_parallelism().map_or(2, |cores| cores.get() + 2);
        tests.arg("--test-threads").arg(threads.to_string());
    }
    if !names.is_empty() {
        tests.arg("--exact").args(names);
    }
    tests.env("PANEL_DIST", dist);
    tests.env("PANEL_ENGINE", run.engine.to_string());
    tests.env("PANEL_NOT_POSSIBLE", &not_possible);
    tests.env_remove("PANEL_HOST");
    if let Some(place) = run.place {
        let program = paths::program()?;
        tests.env("PANEL_HOST", place.to_string()).env("XTASK", program);
    }
    browsers.provider.prepare(&mut tests);
    if let Some(chromium) = &browsers.chromium {
        if browsers.is_quick {
            chromium.prepare_quick(&mut tests);
        } else {
            chromium.prepare(&mut tests);
        }
    }
    if let Some(firefox) = &browsers.firefox {
        firefox.prepare(&mut tests);
    }
    if let Some(webkit) = &browsers.webkit {
        webkit.prepare(&mut tests);
    }
    let mut outcomes = Outcomes::default();
    let ended_well = show(&mut tests, |line| outcomes.read(line))?;
    outcomes.read_not_possible(&fs::read_to_string(&not_possible).unwrap_or_default());
    outcomes.miss(names);
    if !ended_well {
        outcomes.end_badly();
    }
    Ok(outcomes)
}

/// Runs a command with its output shown, and looks at each line of it.
fn show(command: &mut Command, mut look: impl FnMut(&str)) -> Result<bool, Error> {
    let cannot_run = |source| Error::CannotRun { program: "cargo test".to_owned(), source };
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(cannot_run)?;
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufReader::lines) {
        let line = line.map_err(cannot_run)?;
        println!("{line}");
        look(&line);
    }
    Ok(child.wait().map_err(cannot_run)?.success())
}
