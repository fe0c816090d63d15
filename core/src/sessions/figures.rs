//! Figures of all sessions.

use super::report::Report;
use crate::time::Millis;
use std::fmt;

/// Figures of all sessions. One is `None` where a page lacks a column that it takes: a part is no figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Sessions.
    pub sessions: usize,
    /// People who helped, by their addresses regardless of case. Rows without an address are nobody's.
    pub helpers: Option<usize>,
    /// People who were helped, counted likewise.
    pub helped: Option<usize>,
    /// Sessions under way.
    pub under_way: Option<usize>,
    /// The median length of the ended sessions; `None` also if none has ended.
    pub median: Option<Millis>,
}

/// A person who helped, and in how many sessions.
#[derive(Clone, PartialEq, Eq)]
pub struct TopHelper<'a> {
    /// First and last name, of the first session that has them.
    pub name: Option<String>,
    /// The address, as the same session spells it.
    pub address: &'a str,
    /// In how many sessions this person helped.
    pub count: usize,
}

// A derived `Debug` would show names and addresses.
impl fmt::Debug for TopHelper<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TopHelper").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Report {
    /// The figures.
    pub fn figures(&self) -> Figures {
        Figures { sessions: self.len(), ..Figures::default() }
    }

    /// The people who helped most, at most this many; who helped as often as another stands in the order of addresses.
    pub fn helpers(&self, _most: usize) -> Vec<TopHelper<'_>> {
        Vec::new()
    }

    /// The systems of the sharers' devices, the most frequent first, and how many sessions each has. `None` stands for
    /// sessions that name none.
    pub fn systems(&self) -> Vec<(Option<&str>, usize)> {
        Vec::new()
    }
}
