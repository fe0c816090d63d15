//! One session: a row of the report in terms of Remote Help.

use crate::time::{Millis, UnixMillis};
use std::fmt;

/// A session. A text is `None` where the row has none: the column is missing, or the cell is null, empty or `--`.
#[derive(Clone, PartialEq)]
pub struct Session<'a> {
    /// When it began.
    pub start: Start<'a>,
    /// How long it lasted.
    pub length: Length,
    /// The person who helped.
    pub helper: Party<'a>,
    /// The person who was helped: the sharer.
    pub sharer: Party<'a>,
    /// The name of the sharer's device.
    pub device: Option<&'a str>,
    /// The operating system of the sharer's device.
    pub system: Option<&'a str>,
    /// The kind of control that the helper had: the column `Attribute`.
    pub control: Option<&'a str>,
    /// `SessionId`
    pub id: Option<&'a str>,
}

/// When a session began.
#[derive(Clone, Copy, PartialEq)]
pub enum Start<'a> {
    /// At this moment.
    At(UnixMillis),
    /// The row has this text, which is no time.
    Unreadable(&'a str),
    /// The row has no start.
    Missing,
}

/// How long a session lasted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// This long; never negative.
    Ended(Millis),
    /// It began and has not ended: the start is readable, and there is a column for the end, which is empty.
    UnderWay,
    /// Start or end is missing or unreadable, or the end is before the start.
    Unknown,
}

/// A person in a session.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Party<'a> {
    /// First and last name, as far as the row has them.
    pub name: Option<String>,
    /// The address.
    pub address: Option<&'a str>,
}

// A derived `Debug` would show names and addresses.

impl fmt::Debug for Session<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Session").field("length", &self.length).finish_non_exhaustive()
    }
}

impl fmt::Debug for Start<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(at) => formatter.debug_tuple("At").field(at).finish(),
            Self::Unreadable(_) => formatter.write_str("Unreadable"),
            Self::Missing => formatter.write_str("Missing"),
        }
    }
}

impl fmt::Debug for Party<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Party")
    }
}
