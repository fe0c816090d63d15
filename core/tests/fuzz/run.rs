//! Runs one parser's check. `cargo test` feeds it the corpus, and inputs near it; `cargo xtask fuzz` compiles these tests
//! with `--cfg fuzzing`, and libFuzzer feeds it.

/// Runs `check`, which panics where the parser does with an input what it must not.
#[cfg(fuzzing)]
pub(crate) fn run(name: &str, check: fn(&[u8]) -> bool) {
    bolero::check!(name = name).for_each(|input: &[u8]| {
        check(input);
    });
}

#[cfg(not(fuzzing))]
pub(crate) use plain::run;

#[cfg(not(fuzzing))]
mod plain {
    use crate::near::near;
    use proptest::test_runner::{Config, RngSeed, TestRunner};
    use std::cell::Cell;
    use std::fs;
    use std::path::PathBuf;

    /// How many inputs near the corpus. They are the same in every run, so that no change is blamed for a find of chance.
    const INPUTS: u32 = 2_000;

    /// Runs `check`, which panics where the parser does with an input what it must not.
    pub(crate) fn run(name: &str, check: fn(&[u8]) -> bool) {
        let files = fs::read_dir(folder().join(name)).unwrap().map(|file| file.unwrap().path());
        let corpus: Vec<Vec<u8>> = files.map(|file| fs::read(file).unwrap()).collect();
        let taken = corpus.iter().filter(|input| check(input)).count();
        assert!(taken > 0, "the parser takes no file of core/fuzz-corpus/{name}");
        let refused = Cell::new(taken < corpus.len());
        let config =
            Config { cases: INPUTS, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..Config::default() };
        let fed = TestRunner::new(config).run(&near(corpus, words()), |input| {
            refused.set(!check(&input) || refused.get());
            Ok(())
        });
        fed.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(refused.get(), "{name}: the parser takes every input");
    }

    fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz-corpus")
    }

    /// libFuzzer's dictionary: a word a line, in quotes, where `\xAB` is a byte.
    fn words() -> Vec<Vec<u8>> {
        let text = fs::read_to_string(folder().join("words.dict")).unwrap();
        text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"')).map(unescaped).collect()
    }

    fn unescaped(word: &str) -> Vec<u8> {
        let mut rest = word.bytes();
        let mut word = Vec::new();
        while let Some(byte) = rest.next() {
            word.push(match (byte, rest.clone().next()) {
                (b'\\', Some(b'x')) => {
                    let digits = rest.by_ref().skip(1).take(2).map(char::from).collect::<String>();
                    u8::from_str_radix(&digits, 16).unwrap()
                }
                (b'\\', Some(escaped)) => {
                    rest.next();
                    escaped
                }
                _ => byte,
            });
        }
        word
    }
}
