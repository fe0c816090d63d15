//! `soak`: random use of the panel against a tenant with every fault switched on at random, in a real browser. A seed
//! replays a run: nothing in it depends on how quick the machine is, since the page's clock goes only as the run lets it.
//!
//! `--seed N` replays; a new seed is taken unless given. `--minutes N` says how long, by the page's clock, a person uses the
//! panel, 2 to 17 seconds between two actions; pauses of minutes to a day come on top (60). `--steps N` counts actions in
//! their place; with 0 of either there is no such use. `--runs N` says how many runs over tenants follow (5), with faults in
//! the tenants; of these, the seed replays what is drawn, not which of two requests ends first. `PANEL_DIST` names the
//! built panel.
//!
//! # Layout
//! [`action`]: what may be done next. [`faults`]: what may go wrong. [`play`]: does it. [`look`]: what the page then shows.
//! [`model`]: what must hold. [`run`]: one step after the other. [`tenants`]: the runs over tenants, with a model of their
//! own.

mod action;
mod chance;
mod faults;
mod look;
mod memory;
mod model;
mod play;
mod run;
mod tenants;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use run::Report;

/// How long a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    /// Minutes by the page's clock.
    Minutes(u64),
    Steps(u64),
}

impl Length {
    fn is_over(self, steps: u64, used: u64) -> bool {
        match self {
            Self::Minutes(minutes) => used >= minutes * 60,
            Self::Steps(most) => steps >= most,
        }
    }
}

/// The command line.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    seed: Option<u64>,
    length: Length,
    /// Runs over tenants.
    runs: u64,
}

fn read(mut given: impl Iterator<Item = String>) -> Result<Wish, String> {
    let mut wish = Wish { seed: None, length: Length::Minutes(60), runs: 5 };
    while let Some(option) = given.next() {
        let value = given.next().ok_or_else(|| format!("{option} needs a value"))?;
        let number = value.parse().map_err(|_| format!("{option} needs a number, and got '{value}'"))?;
        match option.as_str() {
            "--seed" => wish.seed = Some(number),
            "--minutes" => wish.length = Length::Minutes(number),
            "--steps" => wish.length = Length::Steps(number),
            "--runs" => wish.runs = number,
            _ => {
                return Err(format!(
                    "the soak does not know '{option}'; it takes --seed, --minutes, --steps and --runs"
                ));
            }
        }
    }
    Ok(wish)
}

#[tokio::main]
async fn main() -> ExitCode {
    let Wish { seed, length, runs } = match read(std::env::args().skip(1)) {
        Ok(wish) => wish,
        Err(why) => {
            eprintln!("error: {why}");
            return ExitCode::FAILURE;
        }
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seed = seed.unwrap_or(now.as_secs() % 1_000_000);
    println!("Seed {seed}");
    let report = if length.is_over(0, 0) { Report::default() } else { run::run(seed, length).await };
    tell(&report);
    if report.wrong.is_empty() {
        return over_tenants(seed, runs).await;
    }
    for line in report.last.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty()) {
        println!("    {line}");
    }
    for what in &report.wrong {
        println!("error: step {}: {what}", report.steps);
    }
    println!("Seed {seed} replays it: cargo xtask soak --seed {seed} --steps {}", report.steps);
    ExitCode::FAILURE
}

/// The runs over tenants.
async fn over_tenants(seed: u64, runs: u64) -> ExitCode {
    let report = tenants::run(seed, runs).await;
    let endings: Vec<String> = report.endings.iter().map(|(word, count)| format!("{count} {word}")).collect();
    println!(
        "{} runs over {} tenants, {} resumed; {} changes sent; {}; {} s of real time",
        report.runs,
        report.tenants,
        report.resumed,
        report.changes,
        endings.join(", "),
        report.real.as_secs()
    );
    if report.wrong.is_empty() {
        return ExitCode::SUCCESS;
    }
    for line in report.last.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty()) {
        println!("    {line}");
    }
    for what in &report.wrong {
        println!("error: run {}: {what}", report.runs);
    }
    println!("Seed {seed} draws it again: cargo xtask soak --seed {seed} --minutes 0 --runs {}", report.runs);
    ExitCode::FAILURE
}

fn tell(report: &Report) {
    let [saved, not_saved, different, unclear] = report.endings;
    println!(
        "{} actions in {} minutes of use ({} with all pauses) by the page's clock, {} s of real time; {} faults ordered",
        report.steps,
        report.used / 60,
        report.passed / 60,
        report.real.as_secs(),
        report.faults
    );
    println!(
        "{} saves ended: {saved} saved, {not_saved} not saved, {different} something else, {unclear} unclear",
        saved + not_saved + different + unclear
    );
    println!("{}", report.memory.summary());
    println!("The sequence is {:016x}", report.sequence);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(options: &[&str]) -> Result<Wish, String> {
        read(options.iter().map(|&option| option.to_owned()))
    }

    #[test]
    fn options_are_read_and_others_refused() {
        assert_eq!(read_all(&[]), Ok(Wish { seed: None, length: Length::Minutes(60), runs: 5 }));
        let wish = Wish { seed: Some(7), length: Length::Steps(5), runs: 2 };
        assert_eq!(read_all(&["--seed", "7", "--steps", "5", "--runs", "2"]), Ok(wish));
        for options in [&["--seed"][..], &["--minutes", "x"], &["--hours", "1"]] {
            assert!(read_all(options).is_err(), "{options:?}");
        }
    }

    #[test]
    fn a_run_ends_by_minutes_or_by_steps() {
        assert!(!Length::Minutes(2).is_over(500, 119) && Length::Minutes(2).is_over(1, 120));
        assert!(!Length::Steps(2).is_over(1, 9999) && Length::Steps(2).is_over(2, 0));
    }
}
