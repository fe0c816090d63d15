//! The panel by ear: a real screen reader in a real browser, driven by keys alone. Nothing here looks into the page, so what
//! holds is what a person who doesn't see hears.
//!
//! # Layout
//! - `desktop`: a display, a session and the screen reader Orca, which writes down what it says.
//! - [`speech`]: from those lines to what was said.
//! - `window`: a browser's window on that desktop. [`person`]: presses keys in it, and listens.
//! - [`moment`]: what was said of one key, and whether what should be said was. [`rules`]: what nothing that is said may
//!   break.
//! - [`scene`]: a tenant, a panel and the person; [`scenario`]: what is tried there. [`play`]: tries it.
//! - [`transcript`]: what was said, as a page.

mod desktop;
pub mod moment;
pub mod person;
pub mod play;
pub mod rules;
pub mod scenario;
pub mod scene;
pub mod speech;
pub mod transcript;
mod window;

use std::fmt;
use std::io;

/// What the desktop or a program on it failed at.
#[derive(Debug)]
pub enum EarError {
    /// A program can't be run.
    Program {
        /// Its name.
        program: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A part of the desktop did not come up.
    NotThere {
        /// The part.
        part: String,
    },
}

impl fmt::Display for EarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program { program, source } => write!(f, "cannot run {program}: {source}"),
            Self::NotThere { part } => write!(f, "{part} did not come up"),
        }
    }
}

impl std::error::Error for EarError {}
