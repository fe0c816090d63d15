//! The `fuzz` task: libFuzzer, which follows the coverage, feeds every parser of text from outside.
//!
//! The parsers and what must be true of them are in `core/tests/fuzz`; bolero runs these tests under libFuzzer. This sets
//! what `cargo bolero` would set, but for the address sanitizer: that one alone needs a nightly compiler, and our code has
//! no `unsafe`.

use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// As fast as a release, and yet no overflow passes unseen. Nothing else builds like this, so `Cargo.toml` has it not.
const PROFILE: [&str; 4] = [
    "profile.fuzz.inherits=\"release\"",
    "profile.fuzz.overflow-checks=true",
    "profile.fuzz.debug-assertions=true",
    "profile.fuzz.codegen-units=1",
];

/// The compiler counts which ways the code takes, and tells libFuzzer what it compares.
const FLAGS: &str = "--cfg fuzzing --cfg fuzzing_libfuzzer -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The options of the command line.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    /// For all parsers together.
    minutes: u64,
    /// The parsers whose names contain this; all of them if it is empty.
    parser: String,
}

impl Options {
    fn read(options: &[String]) -> Result<Self, Error> {
        let mut read = Self { minutes: 10, parser: String::new() };
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            if !option.starts_with("--") && read.parser.is_empty() {
                read.parser.clone_from(option);
                continue;
            }
            let value = match option.split_once('=') {
                Some(("--minutes", value)) => value,
                None if option == "--minutes" => rest.next().map_or("", String::as_str),
                _ => {
                    let message = format!("'fuzz' does not know '{option}'; it takes --minutes N and a parser's name");
                    return Err(Error::Usage { message });
                }
            };
            let message = || Error::Usage { message: "--minutes needs a whole number".to_owned() };
            read.minutes = value.parse().map_err(|_| message())?;
        }
        Ok(read)
    }
}

/// `cargo xtask fuzz [PARSER] [--minutes N]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let Options { minutes, parser } = Options::read(options)?;
    let parsers = parsers(&parser)?;
    step("Build", || fuzz(&["--list"], ""))?;
    let seconds = (minutes * 60 / u64::try_from(parsers.len()).unwrap_or(1)).max(1);
    // Every parser gets its time, after another one has failed too.
    let mut outcome = Ok(());
    for parser in &parsers {
        // Inputs that lead somewhere new stay there, and the next run begins with them.
        let found = target().join("found").join(parser);
        fs::create_dir_all(&found).map_err(Error::file("create", &found))?;
        // The test runs in the folder `core`. bolero splits this at spaces, so that no path from elsewhere may be in it.
        let arguments = format!(
            "../target/fuzz/found/{parser} fuzz-corpus/{parser} -dict=fuzz-corpus/words.dict \
             -artifact_prefix=../target/fuzz/{parser}- -max_len=300000 -timeout=10 -max_total_time={seconds} -verbosity=0"
        );
        let run = step(&format!("{parser}, {seconds} s"), || fuzz(&[parser, "--exact", "--nocapture"], &arguments));
        outcome = outcome.and(run);
    }
    outcome
}

/// The folders of the corpus, which have the names of the tests.
fn parsers(wanted: &str) -> Result<Vec<String>, Error> {
    let corpus = paths::workspace().join("core").join("fuzz-corpus");
    let entries = fs::read_dir(&corpus).map_err(Error::file("read", &corpus))?.filter_map(Result::ok);
    let folders = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name());
    let mut names: Vec<String> = folders.filter_map(|name| name.into_string().ok()).collect();
    names.retain(|name| name.contains(wanted));
    names.sort();
    if names.is_empty() {
        return Err(Error::Usage { message: format!("no parser's name contains '{wanted}'") });
    }
    Ok(names)
}

fn target() -> PathBuf {
    paths::workspace().join("target").join("fuzz")
}

/// Runs the tests with coverage, in a build folder of their own.
fn fuzz(test: &[&str], arguments: &str) -> Result<(), Error> {
    let mut cargo = command::cargo();
    cargo.args(["test", "--quiet", "--profile", "fuzz", "--package", "remote-help", "--test", "fuzz"]);
    // With a target named, the flags are the tests' alone, and not those of build scripts.
    cargo.args(["--target", "host-tuple"]).arg("--target-dir").arg(target());
    cargo.args(PROFILE.iter().flat_map(|setting| ["--config", setting])).arg("--").args(test);
    cargo.env("RUSTFLAGS", FLAGS).env("BOLERO_LIBFUZZER_ARGS", arguments);
    let remedy = "libFuzzer needs Linux or macOS and a C++ compiler. Where a parser failed, copy the input that is named \
        there into its folder in core/fuzz-corpus: it is a test from then on.";
    command::run(&mut cargo, "Fuzzing", remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Option<(u64, String)> {
        let options: Vec<String> = options.iter().map(|&text| text.to_owned()).collect();
        let Options { minutes, parser } = Options::read(&options).ok()?;
        Some((minutes, parser))
    }

    #[test]
    fn minutes_and_parser_are_read() {
        assert_eq!(read(&[]), Some((10, String::new())));
        assert_eq!(read(&["token", "--minutes", "5"]), Some((5, "token".to_owned())));
        assert_eq!(read(&["--minutes=7"]), Some((7, String::new())));
    }

    #[test]
    fn other_options_are_refused() {
        assert_eq!(read(&["--minutes"]), None);
        assert_eq!(read(&["--minutes", "many"]), None);
        assert_eq!(read(&["--inputs", "5"]), None);
        assert_eq!(read(&["token", "origin"]), None);
    }
}
