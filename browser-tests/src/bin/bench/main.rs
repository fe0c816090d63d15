//! `bench`: what the built panel weighs, and how long it takes until it can be used.
//!
//! `--dist DIR` names the built panel (`dist`), `--sizes` leaves the browser out, `--budget KB` fails where the first
//! load weighs more (1 KB is 1,000 bytes of brotli), `--rounds N` says how often each page is loaded (15).
//! Weights may fail a budget; times are printed and never judged, since they are the machine's as much as ours.

mod empty_page;
mod sizes;
mod usable;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

use browser_tests::driver::DriverError;

/// What the command line asks for.
struct Arguments {
    dist: PathBuf,
    only_sizes: bool,
    budget_kb: Option<u32>,
    rounds: usize,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut arguments = Self { dist: PathBuf::from("dist"), only_sizes: false, budget_kb: None, rounds: 15 };
        while let Some(option) = given.next() {
            let mut value = || given.next().ok_or_else(|| Failure(format!("{option} needs a value")));
            match option.as_str() {
                "--sizes" => arguments.only_sizes = true,
                "--dist" => arguments.dist = PathBuf::from(value()?),
                "--budget" => arguments.budget_kb = Some(number(&option, &value()?)?),
                "--rounds" => arguments.rounds = number(&option, &value()?)?,
                _ => return Err(Failure(format!("the bench does not know '{option}'"))),
            }
        }
        if arguments.rounds == 0 {
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
    if let Some(budget) = arguments.budget_kb {
        sizes::keep_within(&weights, budget)?;
    }
    if arguments.only_sizes {
        return Ok(());
    }
    let times = usable::measure(&arguments.dist, arguments.rounds).await?;
    print!("{}", usable::report(&times));
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
        assert_eq!((arguments.budget_kb, arguments.rounds), (Some(75), 3));
        assert_eq!(arguments.dist, PathBuf::from("d"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for options in [&["--budget"][..], &["--budget", "x"], &["--rounds", "0"], &["--size"]] {
            assert!(read(options).is_err(), "{options:?}");
        }
    }
}
