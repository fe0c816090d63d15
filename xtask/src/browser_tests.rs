//! The browser tests, on one engine after the other, and the table of how they ended.

mod choice;
mod smoke;
mod table;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

pub(crate) use self::choice::Choice;
use self::choice::{Engine, Extent};
use self::table::Outcomes;
use crate::error::Error;
use crate::step::{in_words, step};
use crate::tools::browser::Browser;
use crate::tools::firefox::Firefox;
use crate::tools::node::Provider;
use crate::tools::webkit::WebKit;
use crate::{command, paths};

/// What the tests need, and how much of them runs where.
pub(crate) struct Browsers {
    runs: Vec<(Engine, Extent)>,
    chromium: Option<Browser>,
    firefox: Option<Firefox>,
    webkit: Option<WebKit>,
    provider: Provider,
}

impl Browsers {
    /// Chromium, where it was chosen and could be got.
    pub(crate) fn chromium(&self) -> Option<&Browser> {
        self.chromium.as_ref()
    }
}

/// Gets the browsers that were chosen. One that runs the most important tests only may be missing where it can't be had:
/// that is said, and its column is missing in the table.
pub(crate) fn get(choice: Choice) -> Result<Browsers, Error> {
    let provider = step("OpenID provider", Provider::get)?;
    let mut browsers = Browsers { runs: Vec::new(), chromium: None, firefox: None, webkit: None, provider };
    for (engine, extent) in choice.runs() {
        let got = match engine {
            Engine::Chromium => step("Chromium", Browser::get).map(|chromium| browsers.chromium = Some(chromium)),
            Engine::Firefox => step("Firefox", Firefox::get).map(|firefox| browsers.firefox = Some(firefox)),
            Engine::WebKit => step("WebKit", WebKit::get).map(|webkit| browsers.webkit = Some(webkit)),
        };
        match (got, extent) {
            (Ok(()), _) => browsers.runs.push((engine, extent)),
            (Err(why), Extent::Smoke) => println!("    {engine} is left out: {why}"),
            (Err(why), Extent::All) => return Err(why),
        }
    }
    Ok(browsers)
}

/// Runs the tests, prints the table, and fails where a test failed on any engine.
pub(crate) fn run(browsers: &Browsers) -> Result<(), Error> {
    // The tests' own tools have tests, too.
    let mut own = command::cargo();
    own.args(["test", "--quiet", "--package", "browser-tests", "--lib", "--bins"]);
    command::run(&mut own, "The tests of the browser tests' tools", "")?;
    let mut all = Vec::new();
    for &(engine, extent) in &browsers.runs {
        let start = Instant::now();
        println!("==> Browser tests on {engine}");
        let outcomes = run_on(browsers, engine, extent)?;
        println!("    {engine}: {} after {}", outcomes.sum(), in_words(start.elapsed()));
        all.push((engine, outcomes));
    }
    print!("\n{}", table::write(&all));
    let findings: Vec<String> = all.iter().flat_map(|(engine, outcomes)| outcomes.findings(*engine)).collect();
    if findings.is_empty() { Ok(()) } else { Err(Error::Findings { what: "Browser tests failed", findings }) }
}

fn run_on(browsers: &Browsers, engine: Engine, extent: Extent) -> Result<Outcomes, Error> {
    let not_possible = paths::wasm_target().join(format!("not-possible-{engine}.txt"));
    // Of an earlier run.
    let _ = fs::remove_file(&not_possible);
    let mut tests = command::cargo();
    tests.args(["test", "--package", "browser-tests", "--test", "panel", "--"]);
    if extent == Extent::Smoke {
        tests.arg("--exact").args(smoke::TESTS);
    }
    tests.env("PANEL_DIST", paths::dist());
    tests.env("PANEL_ENGINE", engine.to_string());
    tests.env("PANEL_NOT_POSSIBLE", &not_possible);
    browsers.provider.prepare(&mut tests);
    if let Some(chromium) = &browsers.chromium {
        chromium.prepare(&mut tests);
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
    if extent == Extent::Smoke {
        outcomes.miss(&smoke::TESTS);
    }
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
