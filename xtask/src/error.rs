//! The errors of tasks. Each shows as one line that ends with a remedy.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// A failure of a task. `main` prints it after `error: ` and exits with code 1.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line was not understood.
    Usage {
        /// The mistake, and the allowed values.
        message: String,
    },
    /// Something the task needs is not on this machine and could not be got.
    Missing {
        /// The thing, in words.
        what: String,
        /// A person's remedy.
        remedy: String,
    },
    /// A program ran and reported failure; its own messages are above.
    Failed {
        /// The work that failed.
        what: String,
        /// How the program ended.
        status: ExitStatus,
        /// A person's remedy; may be empty where the program's own words say it.
        remedy: String,
    },
    /// A program could not be started.
    CannotRun {
        /// The program's name or path.
        program: String,
        /// The system's reason.
        source: io::Error,
    },
    /// A file or folder could not be read, written or moved.
    File {
        /// The operation, such as "read".
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A port is taken, or may not be used.
    Port {
        /// The port.
        port: u16,
        /// The option that chooses another one.
        option: &'static str,
        /// The system's reason.
        source: io::Error,
    },
    /// A check of ours found something.
    Findings {
        /// The thing that was checked.
        what: &'static str,
        /// One line for each thing found.
        findings: Vec<String>,
    },
}

impl Error {
    /// For `map_err` after an operation on `path`.
    pub(crate) fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::File { action, path, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage { message } => write!(f, "{message}"),
            Self::Missing { what, remedy } => write!(f, "{what} is missing. {remedy}"),
            Self::Failed { what, status, remedy } => {
                write!(f, "{what} failed ({status}; its own messages are above).")?;
                if remedy.is_empty() { Ok(()) } else { write!(f, " {remedy}") }
            }
            Self::CannotRun { program, source } => {
                write!(f, "cannot run {program}: {source}")
            }
            Self::File { action, path, source } => write!(f, "cannot {action} {}: {source}", path.display()),
            Self::Port { port, option, source } => write!(
                f,
                "port {port} cannot be used ({source}). End the program that has it, or choose \
                 another port with {option} N."
            ),
            Self::Findings { what, findings } => {
                write!(f, "{what}:")?;
                for finding in findings {
                    write!(f, "\n  {finding}")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CannotRun { source, .. } | Self::File { source, .. } | Self::Port { source, .. } => Some(source),
            _ => None,
        }
    }
}
