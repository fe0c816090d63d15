//! `bench`: weighs the built panel, and measures what it costs its users, beside an empty page and beside one that does the
//! same job, written by hand.
//!
//! `--dist DIR` names the built panel (`dist`), `--wasm FILE` and `--rest FILE` the two parts of the compiler's own file for
//! the bytes by crate, `--sizes` leaves the browser out, `--budget KB` fails where the first load weighs more (1 KB is
//! 1,000 bytes of brotli), `--budget-in-all KB` where that and the rest do, `--sessions` measures the view
//! of sessions alone, `--tenants N` that of tenants alone, with so many, `--brief` measures what takes seconds, and fails only on bytes; `--rounds N` says how often each page is opened.
//! Weights may fail a budget; times are printed and never judged, since they are the machine's as much as ours.

mod browser;
mod crates;
mod memory;
mod pages;
mod saving;
mod sessions;
mod sizes;
mod spread;
mod start;
mod tenants;
mod turning;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

use browser_tests::driver::DriverError;

use browser::{Browser, Pace};
use pages::{Pages, Which};

/// As many tenants as a list takes.
const TENANTS: usize = 1_000;
/// How many saves memory is watched over.
const SAVES: u32 = 100;

/// The options of the command line.
struct Arguments {
    dist: PathBuf,
    wasm: Option<PathBuf>,
    rest: Option<PathBuf>,
    only_sizes: bool,
    brief: bool,
    only_sessions: bool,
    /// The view of tenants alone, with so many.
    only_tenants: Option<usize>,
    budget_kb: Option<u32>,
    budget_in_all_kb: Option<u32>,
    rounds: Option<usize>,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut arguments = Self {
            dist: PathBuf::from("dist"),
            wasm: None,
            rest: None,
            only_sizes: false,
            brief: false,
            only_sessions: false,
            only_tenants: None,
            budget_kb: None,
            budget_in_all_kb: None,
            rounds: None,
        };
        while let Some(option) = given.next() {
            let mut value = || given.next().ok_or_else(|| Failure(format!("{option} needs a value")));
            match option.as_str() {
                "--sizes" => arguments.only_sizes = true,
                "--brief" => arguments.brief = true,
                "--sessions" => arguments.only_sessions = true,
                "--tenants" => arguments.only_tenants = Some(number(&option, &value()?)?),
                "--dist" => arguments.dist = PathBuf::from(value()?),
                "--wasm" => arguments.wasm = Some(PathBuf::from(value()?)),
                "--rest" => arguments.rest = Some(PathBuf::from(value()?)),
                "--budget-in-all" => arguments.budget_in_all_kb = Some(number(&option, &value()?)?),
                "--budget" => arguments.budget_kb = Some(number(&option, &value()?)?),
                "--rounds" => arguments.rounds = Some(number(&option, &value()?)?),
                _ => return Err(Failure(format!("the bench does not know '{option}'"))),
            }
        }
        if arguments.rounds == Some(0) {
            return Err(Failure("--rounds needs at least 1".to_owned()));
        }
        Ok(arguments)
    }
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, Failure> {
    text.parse().map_err(|_| Failure(format!("{option} needs a number, and got '{text}'")))
}

/// Why the bench ended, in one line for a person.
#[derive(Debug, PartialEq, Eq)]
struct Failure(String);

impl Failure {
    /// For `map_err`: what was being done, and then the reason.
    fn doing<E: fmt::Display>(what: &str) -> impl FnOnce(E) -> Self + use<E> {
        let what = what.to_owned();
        move |error| Self(format!("{what}: {error}"))
    }
}

impl From<DriverError> for Failure {
    fn from(error: DriverError) -> Self {
        Self(error.to_string())
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(why)) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let weights = sizes::weigh(&arguments.dist)?;
    print!("{}", sizes::table(&weights));
    for (part, wasm) in [("The first part of the wasm", &arguments.wasm), ("The rest", &arguments.rest)] {
        if let Some(wasm) = wasm {
            print!("{}", crates::table(part, &crates::read(wasm)?));
        }
    }
    if let Some(budget) = arguments.budget_kb {
        sizes::keep_within("The first load", sizes::first_load(&weights), budget)?;
    }
    if let Some(budget) = arguments.budget_in_all_kb {
        sizes::keep_within("All that a visit loads", sizes::in_all(&weights), budget)?;
    }
    if arguments.only_sizes {
        return Ok(());
    }
    match measure_all(&arguments).await {
        // A side measurement that fails does not fail the bench.
        Err(Failure(why)) if arguments.brief => {
            println!("not measured: {why}");
            Ok(())
        }
        measured => measured,
    }
}

async fn measure_all(arguments: &Arguments) -> Result<(), Failure> {
    let pages = Pages::serve(&arguments.dist).await?;
    let browser = Browser::start().await?;
    let measured = measure(&browser, &pages, arguments).await;
    // The browser ends whether or not all went well.
    let ended = browser.end().await;
    measured.and(ended)
}

/// Everything that takes a browser, each printed as soon as it is known.
async fn measure(browser: &Browser, pages: &Pages, arguments: &Arguments) -> Result<(), Failure> {
    let rounds = arguments.rounds.unwrap_or(if arguments.brief { 2 } else { 9 });
    if let Some(count) = arguments.only_tenants {
        print!("{}", tenants::report(&tenants::measure(browser, &arguments.dist, count).await?));
        return Ok(());
    }
    if arguments.only_sessions {
        return sessions(browser, pages, rounds.min(5)).await;
    }
    print!("{}", start::report(&start::measure(browser, pages, Pace::SLOW, rounds).await?));
    if arguments.brief {
        print!("{}", turning::report(&turning::measure(browser, pages, 1, 10).await?));
        print!("{}", saving::report(&saving::measure(browser, pages, 1, 4).await?));
        return sessions(browser, pages, 1).await;
    }
    print!("{}", start::report(&start::measure(browser, pages, Pace::FULL, rounds).await?));
    print!("{}", turning::report(&turning::measure(browser, pages, rounds.min(5), 30).await?));
    print!("{}", saving::report(&saving::measure(browser, pages, rounds.min(5), 10).await?));
    let by_hand = memory::measure(browser, pages, Which::ByHand, SAVES).await?;
    print!("{}", memory::report(&by_hand, &memory::measure(browser, pages, Which::Panel, SAVES).await?));
    sessions(browser, pages, rounds.min(5)).await?;
    print!("{}", tenants::report(&tenants::measure(browser, &arguments.dist, TENANTS).await?));
    Ok(())
}

/// The view of sessions: with as many as are all in its table, and with as many as a large tenant has.
async fn sessions(browser: &Browser, pages: &Pages, rounds: usize) -> Result<(), Failure> {
    for (pace, count) in [(Pace::SLOW, 90), (Pace::FULL, 90), (Pace::FULL, 10_000)] {
        print!("{}", sessions::report(&sessions::measure(browser, pages, pace, count, rounds).await?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Result<Arguments, Failure> {
        Arguments::read(options.iter().map(|&option| option.to_owned()))
    }

    #[test]
    fn options_are_read() {
        let arguments = read(&["--sizes", "--budget", "75", "--dist", "d", "--rounds", "3"]).unwrap();
        assert!(arguments.only_sizes);
        assert_eq!((arguments.budget_kb, arguments.rounds), (Some(75), Some(3)));
        assert_eq!(arguments.dist, PathBuf::from("d"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for options in [&["--budget"][..], &["--budget", "x"], &["--rounds", "0"], &["--size"]] {
            assert!(read(options).is_err(), "{options:?}");
        }
    }
}
