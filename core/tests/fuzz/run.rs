//! Feeds one parser: first the corpus as it is, then changed; and tells what came of it.

use crate::chance::Chance;
use crate::change::Changes;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

/// Inputs for each parser, where the environment doesn't say (`FUZZ_INPUTS`). Takes `cargo test` seconds.
const INPUTS: usize = 10_000;
/// The seed, where the environment doesn't say (`FUZZ_SEED`).
const SEED: u64 = 1;
/// The most inputs kept for having led to something new, and the longest of them in bytes.
const MOST_KEPT: usize = 2_000;
const LONGEST_KEPT: usize = 8 * 1024;

/// What a parser made of an input.
pub(crate) struct Outcome {
    /// Whether it took the input for what it reads.
    pub(crate) read: bool,
    /// In a few words, which of its ways it took. An input that leads to a new one is changed further.
    pub(crate) way: String,
}

/// The input was read.
pub(crate) fn read(way: impl Into<String>) -> Outcome {
    Outcome { read: true, way: way.into() }
}

/// The input was refused.
pub(crate) fn refused(way: impl Into<String>) -> Outcome {
    Outcome { read: false, way: way.into() }
}

/// Runs `check`, which panics where an input leads to what must not be.
pub(crate) fn run(name: &str, words: &[&[&str]], check: fn(&[u8]) -> Outcome) {
    let seed = env::var("FUZZ_SEED").map_or(SEED, |text| text.parse().unwrap());
    let inputs = env::var("FUZZ_INPUTS").map_or(INPUTS, |text| text.parse().unwrap());
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "core/fuzz-corpus/{name} is empty");
    let mut report = Report::default();
    for (path, input) in &corpus {
        report.feed(name, &format!("{}", path.display()), input, check);
    }
    let seeds = corpus.into_iter().map(|(_, input)| input).collect();
    let mut changes = Changes::new(Chance::new(seed, name), seeds, words);
    for number in 1..=inputs {
        let input = changes.next();
        let is_new = report.feed(name, &format!("input {number} of seed {seed}"), &input, check);
        if is_new && report.ways.len() <= MOST_KEPT && input.len() <= LONGEST_KEPT {
            changes.keep(input);
        }
    }
    println!("{name}: {report}");
    // A corpus of which nothing is read, or nothing refused, tests half a parser.
    assert!(report.read > 0 && report.read < report.fed, "{name}: {report}");
}

/// The files of a parser's folder, in order of their names.
fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz-corpus").join(name);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// What came of it.
#[derive(Default)]
struct Report {
    fed: usize,
    read: usize,
    ways: HashSet<String>,
    slowest: Duration,
}

impl Report {
    /// Whether the input led a new way.
    fn feed(&mut self, name: &str, which: &str, input: &[u8], check: fn(&[u8]) -> Outcome) -> bool {
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| check(input))).unwrap_or_else(|panic| {
            // Where it can be copied from into the corpus; the checkout is left as it is.
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
            let _ = fs::write(&path, input);
            let shown: String = input.escape_ascii().map(char::from).take(600).collect();
            eprintln!("{name}: {which}, kept as {}:\n{shown}", path.display());
            resume_unwind(panic)
        });
        self.slowest = self.slowest.max(start.elapsed());
        self.fed += 1;
        self.read += usize::from(outcome.read);
        !self.ways.contains(&outcome.way) && self.ways.insert(outcome.way)
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { fed, read, ways, slowest } = self;
        write!(formatter, "{fed} inputs, {read} read, {} ways, slowest {} ms", ways.len(), slowest.as_millis())
    }
}
