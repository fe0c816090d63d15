//! The `fuzz` task: millions of inputs, nearly right, for every parser of text from outside.
//!
//! The parsers and what must be true of them are in `core/tests/fuzz`, which `cargo test` feeds a little; here it is
//! built optimized and fed as much as wished. It needs no compiler but the project's own, and no coverage tools.

use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// As fast as a release, and yet no overflow passes unseen. Nothing else builds like this, so `Cargo.toml` has it not.
const PROFILE: [&str; 3] =
    ["profile.fuzz.inherits=\"release\"", "profile.fuzz.overflow-checks=true", "profile.fuzz.debug-assertions=true"];

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    /// Inputs for each parser.
    inputs: u64,
    /// The same seed feeds the same inputs.
    seed: u64,
    /// The parsers whose names contain this; all, where it is empty.
    parser: String,
}

impl Wish {
    fn read(options: &[String]) -> Result<Self, Error> {
        let mut wish = Self { inputs: 10_000_000, seed: 1, parser: String::new() };
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            if !option.starts_with("--") && wish.parser.is_empty() {
                wish.parser.clone_from(option);
                continue;
            }
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, value),
                None => (option.as_str(), rest.next().map_or("", String::as_str)),
            };
            let number = match name {
                "--inputs" => &mut wish.inputs,
                "--seed" => &mut wish.seed,
                _ => {
                    let message =
                        format!("'fuzz' does not know '{name}'; it takes --inputs N, --seed N and a parser's name");
                    return Err(Error::Usage { message });
                }
            };
            let message = || Error::Usage { message: format!("{name} needs a whole number") };
            *number = value.parse().map_err(|_| message())?;
        }
        Ok(wish)
    }
}

/// `cargo xtask fuzz [PARSER] [--inputs N] [--seed N]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let Wish { inputs, seed, parser } = Wish::read(options)?;
    step("Fuzz", || {
        let mut cargo = command::cargo();
        cargo.args(["test", "--quiet", "--profile", "fuzz", "--package", "remote-help", "--test", "fuzz"]);
        cargo.args(PROFILE.iter().flat_map(|setting| ["--config", setting])).arg("--no-fail-fast");
        cargo.args(["--", "--nocapture"]).args(Some(parser).filter(|name| !name.is_empty()));
        cargo.env("FUZZ_INPUTS", inputs.to_string()).env("FUZZ_SEED", seed.to_string());
        let corpus = paths::workspace().join("core").join("fuzz-corpus");
        let remedy = format!("Copy the input named there into {}: it is a test from then on.", corpus.display());
        command::run(&mut cargo, "A parser", &remedy)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Option<(u64, u64, String)> {
        let options: Vec<String> = options.iter().map(|&text| text.to_owned()).collect();
        let Wish { inputs, seed, parser } = Wish::read(&options).ok()?;
        Some((inputs, seed, parser))
    }

    #[test]
    fn inputs_seed_and_parser_are_read() {
        assert_eq!(read(&[]), Some((10_000_000, 1, String::new())));
        assert_eq!(read(&["reply", "--inputs", "5", "--seed=7"]), Some((5, 7, "reply".to_owned())));
    }

    #[test]
    fn what_is_no_wish_is_refused() {
        assert_eq!(read(&["--inputs"]), None);
        assert_eq!(read(&["--inputs", "many"]), None);
        assert_eq!(read(&["--time", "5"]), None);
        assert_eq!(read(&["reply", "origin"]), None);
    }
}
