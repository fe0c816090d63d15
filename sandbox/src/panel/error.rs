//! Why a panel can't be served.

use std::path::PathBuf;
use std::{fmt, io};

/// Why a panel can't be served.
#[derive(Debug)]
pub enum PanelError {
    /// The port can't be had.
    Port {
        /// The port asked for.
        port: u16,
        /// The system's error.
        source: io::Error,
    },
    /// There is no `index.html` in the folder.
    NotBuilt {
        /// The folder.
        dist: PathBuf,
    },
    /// `index.html` has no `<meta http-equiv="Content-Security-Policy">`: nothing would protect the page.
    NoPolicy {
        /// The folder.
        dist: PathBuf,
    },
    /// The base path does not begin and end with a slash.
    Base {
        /// The base as given.
        base: String,
    },
}

impl fmt::Display for PanelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port { port, source } => write!(f, "port {port}: {source}"),
            Self::NotBuilt { dist } => write!(f, "{}: no index.html there", dist.display()),
            Self::NoPolicy { dist } => {
                write!(f, "{}: index.html has no Content-Security-Policy in a <meta>", dist.display())
            }
            Self::Base { base } => write!(f, "{base}: a base path begins and ends with a slash"),
        }
    }
}

impl std::error::Error for PanelError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Port { source, .. } => Some(source),
            _ => None,
        }
    }
}
