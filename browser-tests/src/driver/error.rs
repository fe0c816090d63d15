//! Why there is no driver or no browser.

use std::{fmt, io};

use thirtyfour::error::WebDriverError;

/// Why there is no driver or no browser.
#[derive(Debug)]
pub enum DriverError {
    /// The program can't be run.
    Program {
        /// The program's name or path.
        program: String,
        /// The system's error.
        source: io::Error,
    },
    /// It did not start in time, or did not say its port.
    Silent {
        /// The program's name or path.
        program: String,
    },
    /// It started, but no browser did.
    Browser {
        /// The driver's error.
        source: Box<WebDriverError>,
    },
}

impl DriverError {
    pub(super) fn silent(program: &str) -> Self {
        Self::Silent { program: program.to_owned() }
    }
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program { program, source } => write!(f, "starting {program}: {source}"),
            Self::Silent { program } => write!(f, "{program} did not start, or did not say its port"),
            Self::Browser { source } => write!(f, "starting the browser: {source}"),
        }
    }
}

impl std::error::Error for DriverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Program { source, .. } => Some(source),
            Self::Silent { .. } => None,
            Self::Browser { source } => Some(source),
        }
    }
}

impl From<WebDriverError> for DriverError {
    fn from(source: WebDriverError) -> Self {
        Self::Browser { source: Box::new(source) }
    }
}
