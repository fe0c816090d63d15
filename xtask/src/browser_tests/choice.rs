//! Which engines the browser tests run on, and how much of them.

use std::fmt;

use super::smoke;
use crate::error::Error;
use crate::headers::Host;

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

impl Extent {
    /// About how long it takes on two cores.
    pub(super) fn about(self) -> &'static str {
        match self {
            Self::All => "seven to ten minutes on two cores",
            Self::Smoke => "about a minute",
        }
    }

    /// The tests by name, or `None` for all of them.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::All => &[],
            Self::Smoke => &smoke::TESTS,
        }
    }
}

/// A real web server for the panel, and where the panel lies on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) host: Host,
    pub(crate) path: &'static str,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.host.name(), self.path)
    }
}

/// One run of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) engine: Engine,
    pub(crate) extent: Extent,
    /// The host that serves the panel; the tests' own by default.
    pub(crate) place: Option<Place>,
}

impl Run {
    /// On the tests' own host.
    pub(super) const fn plain(engine: Engine, extent: Extent) -> Self {
        Self { engine, extent, place: None }
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            None => write!(f, "{}", self.engine),
            Some(place) => write!(f, "{}, {place}", self.engine),
        }
    }
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
    pub(super) fn runs(self) -> Vec<Run> {
        use Engine::{Chromium, Firefox, WebKit};
        let all = |engine| Run::plain(engine, Extent::All);
        match self {
            Self::Default => [all(Chromium)].into_iter().chain(Self::smoke()).collect(),
            Self::Every => [Chromium, Firefox, WebKit].map(all).to_vec(),
            Self::One(engine) => vec![all(engine)],
        }
    }

    fn smoke() -> [Run; 2] {
        [Engine::Firefox, Engine::WebKit].map(|engine| Run::plain(engine, Extent::Smoke))
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
        let whole = |choice: Choice| choice.runs().into_iter().filter(|run| run.extent == Extent::All).count();
        assert_eq!(whole(Choice::Default), 1);
        assert_eq!(whole(Choice::Every), 3);
    }
}
