//! `soak`: random use of the panel against a tenant with every fault switched on at random, in a real browser. A seed
//! replays a run: nothing in it depends on how quick the machine is, since the page's clock goes only as the run lets it.
//!
//! `--seed N` replays; a new seed is taken unless given. `--minutes N` says how long, by the page's clock, a person uses the
//! panel, 2 to 17 seconds between two actions; pauses of minutes to a day come on top (60). `--steps N` counts actions in
//! their place. `PANEL_DIST` names the built panel.
//!
//! # Layout
//! [`action`]: what may be done next. [`faults`]: what may go wrong. [`play`]: does it. [`look`]: what the page then shows.
//! [`model`]: what must hold. [`run`]: one step after the other.

mod action;
mod chance;
mod faults;
mod look;
mod memory;
mod model;
mod play;
mod run;

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

/// Reads the command line: a seed, and how long.
fn read(mut given: impl Iterator<Item = String>) -> Result<(Option<u64>, Length), String> {
    let (mut seed, mut length) = (None, Length::Minutes(60));
    while let Some(option) = given.next() {
        let value = given.next().ok_or_else(|| format!("{option} needs a value"))?;
        let number = value.parse().map_err(|_| format!("{option} needs a number, and got '{value}'"))?;
        match option.as_str() {
            "--seed" => seed = Some(number),
            "--minutes" => length = Length::Minutes(number),
            "--steps" => length = Length::Steps(number),
            _ => return Err(format!("the soak does not know '{option}'; it takes --seed, --minutes and --steps")),
        }
    }
    Ok((seed, length))
}

#[tokio::main]
async fn main() -> ExitCode {
    let (seed, length) = match read(std::env::args().skip(1)) {
        Ok(wish) => wish,
        Err(why) => {
            eprintln!("error: {why}");
            return ExitCode::FAILURE;
        }
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seed = seed.unwrap_or(now.as_secs() % 1_000_000);
    println!("Seed {seed}");
    let report = run::run(seed, length).await;
    tell(&report);
    if report.wrong.is_empty() {
        return ExitCode::SUCCESS;
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

    fn read_all(options: &[&str]) -> Result<(Option<u64>, Length), String> {
        read(options.iter().map(|&option| option.to_owned()))
    }

    #[test]
    fn options_are_read_and_others_refused() {
        assert_eq!(read_all(&[]), Ok((None, Length::Minutes(60))));
        assert_eq!(read_all(&["--seed", "7", "--steps", "5"]), Ok((Some(7), Length::Steps(5))));
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
