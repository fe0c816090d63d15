//! `by_ear [NAME]… [--browser B] [--tries N] [--keep]`: the panel by ear. The screen reader Orca reads a real Firefox and a real Chromium,
//! a person presses keys, and each moment is held to what should be heard.
//!
//! A NAME chooses the scenarios whose view or name contains it. `--browser firefox` or `chromium` takes one of the two, which
//! otherwise run side by side. A scenario is tried three times before it counts as not heard, or N times. `--keep` writes what was said to
//! `docs/by-ear.md`; else a run says where that differs.
//! `PANEL_DIST` names the built panel, `FIREFOX` and `CHROMIUM` the browsers.
//!
//! # Layout
//! A file a view, each a list of scenarios: [`settings`], [`sessions`], [`tenants`]. [`browse`]: the page line by line;
//! [`languages`]: in other languages. [`record`]: the transcript.
//! [`difference`]: between two of them.

#![allow(clippy::panic, reason = "a scenario that can't be set up is a fault of its own, and no finding")]

mod browse;
mod difference;
mod languages;
mod record;
mod sessions;
mod settings;
mod tenants;

use std::collections::VecDeque;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use browser_tests::ear::person::Person;
use browser_tests::ear::play::{Outcome, TRIES, play};
use browser_tests::ear::scenario::{BOTH, Scenario};
use browser_tests::engine::Engine;
use tokio::runtime::{Handle, Runtime};

/// A view with its scenarios.
type View = (&'static str, Vec<Scenario>);

fn views() -> Vec<View> {
    vec![
        ("Settings", settings::all()),
        ("Sessions", sessions::all()),
        ("Tenants", tenants::all()),
        ("Line by line", browse::all()),
        ("Other languages", languages::all()),
    ]
}

/// The command line.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    names: Vec<String>,
    engine: Option<Engine>,
    keep: bool,
    tries: u32,
}

impl Wish {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wish = Self { names: Vec::new(), engine: None, keep: false, tries: TRIES };
        while let Some(option) = given.next() {
            match option.as_str() {
                "--keep" => wish.keep = true,
                "--browser" => {
                    let name = given.next().unwrap_or_default();
                    let engine = BOTH.iter().find(|engine| engine.name() == name);
                    wish.engine = Some(*engine.ok_or("--browser is firefox or chromium")?);
                }
                "--tries" => {
                    let number = given.next().and_then(|number| number.parse().ok());
                    wish.tries = number.filter(|number| *number > 0).ok_or("--tries is a number, 1 or more")?;
                }
                name if name.starts_with('-') => {
                    return Err(format!(
                        "by-ear does not know '{name}'; it takes names, --browser, --tries and --keep"
                    ));
                }
                name => wish.names.push(name.to_lowercase()),
            }
        }
        if wish.keep && wish.engine.is_some() {
            return Err("--keep writes what both browsers say, so it goes without --browser".to_owned());
        }
        Ok(wish)
    }

    fn wants(&self, view: &str, scenario: &Scenario) -> bool {
        let name = format!("{view}: {}", scenario.name).to_lowercase();
        self.names.is_empty() || self.names.iter().any(|part| name.contains(part))
    }

    fn engines(&self) -> Vec<Engine> {
        BOTH.iter().copied().filter(|engine| self.engine.is_none_or(|wanted| wanted == *engine)).collect()
    }
}

fn main() -> ExitCode {
    let wish = match Wish::read(std::env::args().skip(1)) {
        Ok(wish) => wish,
        Err(why) => return fail(&why),
    };
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(why) => return fail(&why.to_string()),
    };
    let start = Instant::now();
    let (views, handle) = (views(), runtime.handle());
    let work: Vec<Work> = wish.engines().into_iter().map(|engine| Work::of(engine, &views, &wish)).collect();
    let heard: Vec<_> = thread::scope(|scope| {
        let begun = (0..desktops()).flat_map(|_| &work).map(|work| {
            // Desktops that start in the same moment take longer than one after the other.
            thread::sleep(Duration::from_millis(500));
            let (views, tries) = (&views, wish.tries);
            scope.spawn(move || listen(work, views, tries, handle))
        });
        let begun: Vec<_> = begun.collect();
        begun.into_iter().map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    let mut outcomes = Vec::new();
    for one in heard {
        match one {
            Ok(one) => outcomes.extend(one),
            Err(why) => return fail(&why),
        }
    }
    let is_written = match record::tell_and_keep(&views, &outcomes, &wish) {
        Ok(()) => true,
        Err(why) => {
            eprintln!("error: {why}");
            false
        }
    };
    for (place, outcome) in outcomes.iter().filter(|(_, outcome)| !outcome.is_good()) {
        println!("NOT HEARD (see above): {}", name_of(outcome.engine, &views, *place));
    }
    println!("{} in {} s", sum(&outcomes), start.elapsed().as_secs());
    let is_all_heard = !outcomes.is_empty() && outcomes.iter().all(|(_, outcome)| outcome.is_good());
    if is_written && is_all_heard { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("error: {why}");
    ExitCode::FAILURE
}

/// Where a scenario stands: its view, and its place there.
type Place = (usize, usize);

/// What is left to do in one browser.
struct Work {
    engine: Engine,
    left: Mutex<VecDeque<Place>>,
}

impl Work {
    fn of(engine: Engine, views: &[View], wish: &Wish) -> Self {
        let places = views.iter().enumerate().flat_map(|(v, (view, scenarios))| {
            let wanted = scenarios
                .iter()
                .enumerate()
                .filter(|(_, scenario)| scenario.engines.contains(&engine) && wish.wants(view, scenario));
            wanted.map(move |(s, _)| (v, s)).collect::<Vec<_>>()
        });
        Self { engine, left: Mutex::new(places.collect()) }
    }

    fn next(&self) -> Option<Place> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

/// How many desktops a browser has: a desktop takes the better half of a processor.
fn desktops() -> usize {
    thread::available_parallelism().map_or(1, |cores| (cores.get() / 2).clamp(1, 3))
}

/// Goes through what is left to do, on a desktop of its own.
fn listen(work: &Work, views: &[View], tries: u32, runtime: &Handle) -> Result<Vec<(Place, Outcome)>, String> {
    let mut person: Option<Person> = None;
    let mut outcomes = Vec::new();
    while let Some((v, s)) = work.next() {
        let Some(scenario) = views.get(v).and_then(|(_, scenarios)| scenarios.get(s)) else { continue };
        let person = match &mut person {
            Some(person) => person,
            none => none.insert(Person::start(work.engine).map_err(|error| format!("{}: {error}", work.engine))?),
        };
        let start = Instant::now();
        let outcome = play(person, scenario, tries, runtime);
        tell(&name_of(work.engine, views, (v, s)), &outcome, start.elapsed());
        outcomes.push(((v, s), outcome));
    }
    Ok(outcomes)
}

fn name_of(engine: Engine, views: &[View], (v, s): Place) -> String {
    let name = views.get(v).and_then(|(view, scenarios)| Some(format!("{view}: {}", scenarios.get(s)?.name)));
    format!("{engine}: {}", name.unwrap_or_default())
}

/// Says how a scenario ended; in one go, since the other browser's lines come in between.
fn tell(name: &str, outcome: &Outcome, time: Duration) {
    let word = if outcome.is_good() { "heard" } else { "NOT HEARD" };
    let tries = if outcome.tries > 1 { format!(", try {}", outcome.tries) } else { String::new() };
    let mut lines = vec![format!("{name}: {word} ({} s{tries})", time.as_secs())];
    lines.extend(outcome.breaches.iter().map(|breach| format!("    {breach}")));
    lines.extend(outcome.unheard.iter().map(|unheard| format!("    {unheard}")));
    println!("{}", lines.join("\n"));
}

fn sum(outcomes: &[(Place, Outcome)]) -> String {
    let good = outcomes.iter().filter(|(_, outcome)| outcome.is_good()).count();
    let again = outcomes.iter().filter(|(_, outcome)| outcome.is_good() && outcome.tries > 1).count();
    format!("{good} of {} heard, {again} of them in a further try", outcomes.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use browser_tests::ear::scenario::Row;

    fn wish(options: &[&str]) -> Result<Wish, String> {
        Wish::read(options.iter().map(|&option| option.to_owned()))
    }

    #[test]
    fn names_choose_scenarios_and_what_both_browsers_say_is_kept() {
        let chosen = wish(&["sign", "--browser", "firefox"]).unwrap();
        assert_eq!(chosen.engines(), [Engine::Firefox]);
        assert!(wish(&["--keep", "sign"]).unwrap().keep);
        for wrong in [
            &["--keep", "--browser", "firefox"][..],
            &["--browser", "webkit"],
            &["--what"],
            &["--browser"],
            &["--tries", "0"],
        ] {
            assert!(wish(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn each_row_of_the_table_is_tried_in_both_browsers() {
        let views = views();
        let scenarios: Vec<&Scenario> = views.iter().flat_map(|(_, scenarios)| scenarios).collect();
        for row in Row::ALL {
            for engine in BOTH {
                let is_tried = scenarios.iter().any(|one| one.row == row && one.engines.contains(engine));
                assert!(is_tried, "{row:?} in {engine}");
            }
        }
    }

    #[test]
    fn no_two_scenarios_have_one_name() {
        for (view, scenarios) in views() {
            let mut names: Vec<&str> = scenarios.iter().map(|scenario| scenario.name).collect();
            names.sort_unstable();
            let count = names.len();
            names.dedup();
            assert_eq!(names.len(), count, "{view}");
        }
    }
}
