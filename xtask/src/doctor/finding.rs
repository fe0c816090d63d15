//! The findings of a check.

use std::fmt;

/// The findings of one group of checks.
#[derive(Debug)]
pub(super) struct Group {
    /// The thing that the check looked at.
    pub(super) name: &'static str,
    pub(super) findings: Vec<Finding>,
}

/// Something that is not as it should be, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Finding {
    /// The panel does not work, or is not protected, until this is mended.
    Must(String),
    /// It works without, and is better with it.
    Should(String),
}

impl Finding {
    pub(super) fn must(what: impl Into<String>) -> Self {
        Self::Must(what.into())
    }

    pub(super) fn should(what: impl Into<String>) -> Self {
        Self::Should(what.into())
    }

    /// The finding behind the names of the files it is about: the first, and how many more.
    pub(super) fn about(self, names: &[&str]) -> Self {
        let who = match names {
            [] => return self,
            [one] => (*one).to_owned(),
            [one, more @ ..] => format!("{one} and {} more", more.len()),
        };
        match self {
            Self::Must(what) => Self::Must(format!("{who}: {what}")),
            Self::Should(what) => Self::Should(format!("{who}: {what}")),
        }
    }

    pub(super) const fn is_must(&self) -> bool {
        matches!(self, Self::Must(_))
    }

    /// Its sentence.
    pub(super) fn what(&self) -> &str {
        match self {
            Self::Must(what) | Self::Should(what) => what,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.is_must() { "FIX" } else { "better" };
        write!(f, "{word}: {}", self.what())
    }
}
