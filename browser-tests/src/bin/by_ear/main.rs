//! `by_ear [NAME]… [--browser B] [--tries N] [--keep]`: the panel by ear. The screen reader Orca reads a real Firefox and a real Chromium,
//! a person presses keys, and each moment is held to what should be heard.
//!
//! A NAME chooses the scenarios whose view or name contains it. `--browser firefox` or `chromium` takes one of the two, which
//! otherwise run side by side. A scenario is tried three times before it counts as not heard, or N times. `--keep` writes what was said to `docs/by-ear.md`; else a whole run says where that differs.
//! `PANEL_DIST` names the built panel, `FIREFOX` and `CHROMIUM` the browsers.
//!
//! # Layout
//! A file a view, each a list of scenarios: [`settings`], [`sessions`], [`tenants`]. [`browse`]: the page line by line;
//! [`languages`]: in other languages. [`difference`]: between two transcripts.

mod browse;
mod difference;
mod languages;
mod sessions;
mod settings;
mod tenants;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use browser_tests::ear::person::Person;
use browser_tests::ear::play::{Outcome, TRIES, play};
use browser_tests::ear::scenario::{BOTH, Scenario};
use browser_tests::ear::transcript;
use browser_tests::engine::Engine;
use tokio::runtime::{Handle, Runtime};

/// Above what was said.
const HEAD: &str = "\
# How the panel sounds
What the screen reader Orca says of the panel in Firefox and in Chromium, key by key. `cargo xtask by-ear --keep` writes this
page while it checks what is said; a whole run without `--keep` prints where it differs, so a change to what is heard is seen
in review. [accessibility.md](accessibility.md) says what else is tested, and which screen readers were not.

A person who doesn't see goes through each case by keys alone: nothing looks into the page. Utterances stand behind each
other with a dot between. Left out are the keys that Orca echoes, and its own \"Focus mode\" and \"Browse mode\", which come a
moment sooner or later in every run; times, dates, IDs, ports and seconds are replaced by words in capitals. What is said
while the focus moves is lost at times, whatever a page does, so a case is tried up to three times: this is the try in which
all was heard. Of \"presses Tab until\", the last press is shown.
";

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
        if wish.keep && !wish.is_whole() {
            return Err("--keep writes a whole transcript, so it goes with no name and no --browser".to_owned());
        }
        Ok(wish)
    }

    fn is_whole(&self) -> bool {
        self.names.is_empty() && self.engine.is_none()
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
    let mut views = views();
    for (view, scenarios) in &mut views {
        scenarios.retain(|scenario| wish.wants(view, scenario));
    }
    views.retain(|(_, scenarios)| !scenarios.is_empty());
    let handle = runtime.handle();
    let work: Vec<Work> = wish.engines().into_iter().map(|engine| Work::of(engine, &views)).collect();
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
    let page = page(&views, &mut outcomes);
    println!("\n{page}");
    let is_kept = keep_or_compare(&wish, &page);
    for (place, outcome) in outcomes.iter().filter(|(_, outcome)| !outcome.is_good()) {
        println!("NOT HEARD (see above): {}", name_of(outcome.engine, &views, *place));
    }
    println!("{} in {} s", sum(&outcomes), start.elapsed().as_secs());
    if is_kept && outcomes.iter().all(|(_, outcome)| outcome.is_good()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
    fn of(engine: Engine, views: &[View]) -> Self {
        let places = views.iter().enumerate().flat_map(|(v, (_, scenarios))| {
            let wanted = scenarios.iter().enumerate().filter(|(_, scenario)| scenario.engines.contains(&engine));
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

fn page(views: &[View], outcomes: &mut Vec<(Place, Outcome)>) -> String {
    let mut page = Vec::new();
    let mut rest = std::mem::take(outcomes);
    for (v, (view, scenarios)) in views.iter().enumerate() {
        let mut shown = Vec::new();
        for (s, scenario) in scenarios.iter().enumerate() {
            let (of_it, others) = rest.into_iter().partition(|(place, _)| *place == (v, s));
            rest = others;
            let mut of_it: Vec<(Place, Outcome)> = of_it;
            of_it.sort_by_key(|(_, outcome)| BOTH.iter().position(|engine| *engine == outcome.engine));
            shown.push((scenario, of_it));
        }
        page.push((*view, shown));
    }
    let text = {
        let borrowed: Vec<transcript::View<'_>> = page
            .iter()
            .map(|(view, shown)| {
                let shown = shown
                    .iter()
                    .map(|(scenario, of_it)| (*scenario, of_it.iter().map(|(_, outcome)| outcome).collect()));
                (*view, shown.collect())
            })
            .collect();
        transcript::write(HEAD, &borrowed)
    };
    outcomes.extend(page.into_iter().flat_map(|(_, shown)| shown).flat_map(|(_, of_it)| of_it));
    text
}

/// Writes the page, or says where the committed one differs. Returns `false` if it can't be written.
fn keep_or_compare(wish: &Wish, page: &str) -> bool {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/by-ear.md");
    if wish.keep {
        return std::fs::write(&file, page)
            .inspect_err(|error| eprintln!("error: {}: {error}", file.display()))
            .is_ok();
    }
    if wish.is_whole() {
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        let differences = difference::lines(&kept, page);
        if differences.is_empty() {
            println!("docs/by-ear.md says the same.");
        } else {
            println!("docs/by-ear.md says otherwise; read it, and write it anew with --keep:\n{differences}");
        }
    }
    true
}

fn sum(outcomes: &[(Place, Outcome)]) -> String {
    let good = outcomes.iter().filter(|(_, outcome)| outcome.is_good()).count();
    let again = outcomes.iter().filter(|(_, outcome)| outcome.is_good() && outcome.tries > 1).count();
    format!("{good} of {} heard, {again} of them in a further try", outcomes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(options: &[&str]) -> Result<Wish, String> {
        Wish::read(options.iter().map(|&option| option.to_owned()))
    }

    #[test]
    fn names_choose_scenarios_and_a_whole_run_alone_is_kept() {
        let chosen = wish(&["sign", "--browser", "firefox"]).unwrap();
        assert_eq!(chosen.engines(), [Engine::Firefox]);
        assert!(wish(&["--keep"]).unwrap().is_whole());
        for wrong in [&["--keep", "sign"][..], &["--browser", "webkit"], &["--what"], &["--browser"], &["--tries", "0"]]
        {
            assert!(wish(wrong).is_err(), "{wrong:?}");
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
