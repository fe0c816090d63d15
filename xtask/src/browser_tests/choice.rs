//! Which engines the browser tests run on, and how much of them.

use std::fmt;

use crate::error::Error;

/// An engine, by the name that the tests know it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// How much runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every test.
    All,
    /// The most important ones.
    Smoke,
}

/// What `--browsers` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// All tests on Chromium, the most important ones on the others.
    Default,
    /// All tests on every engine.
    Every,
    /// All tests on this one.
    One(Engine),
}

impl Choice {
    /// Reads the options of `cargo xtask test`.
    pub(crate) fn read(options: &[String]) -> Result<Self, Error> {
        let words: Vec<&str> = options.iter().flat_map(|option| option.split('=')).collect();
        match words.as_slice() {
            [] | ["--browsers", "default"] => Ok(Self::Default),
            ["--browsers", "all"] => Ok(Self::Every),
            ["--browsers", "chromium"] => Ok(Self::One(Engine::Chromium)),
            ["--browsers", "firefox"] => Ok(Self::One(Engine::Firefox)),
            ["--browsers", "webkit"] => Ok(Self::One(Engine::WebKit)),
            other => Err(Error::Usage {
                message: format!(
                    "'test' takes --browsers chromium, firefox, webkit, all or default, and got '{}'",
                    other.join(" ")
                ),
            }),
        }
    }

    /// The engines in the order they run.
    pub(super) fn runs(self) -> Vec<(Engine, Extent)> {
        use Engine::{Chromium, Firefox, WebKit};
        match self {
            Self::Default => vec![(Chromium, Extent::All), (Firefox, Extent::Smoke), (WebKit, Extent::Smoke)],
            Self::Every => [Chromium, Firefox, WebKit].map(|engine| (engine, Extent::All)).to_vec(),
            Self::One(engine) => vec![(engine, Extent::All)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Option<Choice> {
        Choice::read(&options.iter().map(ToString::to_string).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn engines_are_chosen_by_name() {
        assert_eq!(read(&[]), Some(Choice::Default));
        assert_eq!(read(&["--browsers", "all"]), Some(Choice::Every));
        assert_eq!(read(&["--browsers=webkit"]), Some(Choice::One(Engine::WebKit)));
        assert_eq!(read(&["--browsers"]), None);
        assert_eq!(read(&["--browsers", "opera"]), None);
        assert_eq!(read(&["--fast"]), None);
    }

    #[test]
    fn the_default_runs_everything_on_chromium_alone() {
        let whole = |choice: Choice| choice.runs().into_iter().filter(|(_, extent)| *extent == Extent::All).count();
        assert_eq!(whole(Choice::Default), 1);
        assert_eq!(whole(Choice::Every), 3);
    }
}
