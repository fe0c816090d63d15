//! A desktop that is heard: a display, a D-Bus session, the bus of assistive technology, a window manager, and Orca. It needs
//! neither a screen nor a sound card, and several stand beside each other.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use super::EarError;
use crate::folder::Folder;

/// What starts the parts, and ends them with its standard input.
const SCRIPT: &str = include_str!("desktop.sh");

/// Orca's log would come in blocks of 8 KiB, and one would hear of a key three keys late: this has it come by lines.
const BY_LINE: &str = r#"import builtins, os
plain = builtins.open
def by_line(file, *args, **more):
    if file == os.environ.get("EAR_LOG") and len(args) < 2: more.setdefault("buffering", 1)
    return plain(file, *args, **more)
builtins.open = by_line
"#;

/// The usual voices stall where there is no sound card.
const DUMMY_VOICE: &str = "LogLevel 1\nDefaultModule dummy\nAddModule \"dummy\" \"sd_dummy\" \"\"\n";

/// A running desktop. Dropping it ends all of it, and removes its folder.
pub(super) struct Desktop {
    variables: Vec<(String, String)>,
    // Ends as its standard input closes.
    script: Child,
    folder: Folder,
}

impl Desktop {
    /// Starts one, and waits until Orca has said that it is there.
    ///
    /// Fails when a program is missing, or a part does not come up.
    pub(super) fn start() -> Result<Self, EarError> {
        let folder = Folder::new("ear");
        let (run, pgrep) = (folder.make("run"), folder.make("bin").join("pgrep"));
        private(&run);
        folder.write("desktop.sh", SCRIPT);
        folder.write("sitecustomize.py", BY_LINE);
        folder.make("config/speech-dispatcher");
        folder.write("config/speech-dispatcher/speechd.conf", DUMMY_VOICE);
        // Not one process is ever found.
        folder.write("bin/pgrep", "#!/bin/sh\nexit 1\n");
        private(&pgrep);
        let mut desktop = Command::new("dbus-run-session");
        desktop.args(["--", "sh"]).arg(folder.path().join("desktop.sh")).arg(folder.path());
        let mut variables = own_variables(&folder);
        desktop.envs(variables.iter().map(|(name, value)| (name, value)));
        let desktop = desktop.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut script =
            desktop.spawn().map_err(|source| EarError::Program { program: "dbus-run-session".to_owned(), source })?;
        let lines = script.stdout.take().map(BufReader::new).into_iter().flat_map(BufReader::lines);
        for line in lines.map_while(Result::ok) {
            if line == "ready" {
                return Ok(Self { variables, script, folder });
            }
            match (line.strip_prefix("lacks "), line.split_once('=')) {
                (Some(part), _) => return Err(EarError::NotThere { part: part.to_owned() }),
                (None, Some((name, value))) => variables.push((name.to_owned(), value.to_owned())),
                (None, None) => {}
            }
        }
        Err(EarError::NotThere { part: "the desktop".to_owned() })
    }

    /// A command that runs on it.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Where Orca writes what it says.
    pub(super) fn log(&self) -> PathBuf {
        self.folder.path().join(LOG)
    }

    /// A new folder that goes with the desktop.
    pub(super) fn make(&self, name: &str) -> PathBuf {
        self.folder.make(name)
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        drop(self.script.stdin.take());
        // It ends by itself, in a moment.
        let _ = self.script.wait();
    }
}

const LOG: &str = "orca.log";

/// A home, and what makes toolkits speak to assistive technology.
fn own_variables(folder: &Folder) -> Vec<(String, String)> {
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let own = [
        ("HOME", path("")),
        ("XDG_RUNTIME_DIR", path("run")),
        ("XDG_CONFIG_HOME", path("config")),
        ("XDG_DATA_HOME", path("data")),
        ("XDG_CACHE_HOME", path("cache")),
        ("EAR_LOG", path(LOG)),
    ];
    let fixed = [
        ("LC_ALL", "C.UTF-8"),
        ("TZ", "UTC"),
        ("ACCESSIBILITY_ENABLED", "1"),
        ("GNOME_ACCESSIBILITY", "1"),
        ("GTK_MODULES", "gail:atk-bridge"),
        ("NO_AT_BRIDGE", "0"),
        // As root, its inner box can't be had.
        ("MOZ_DISABLE_CONTENT_SANDBOX", "1"),
    ];
    let fixed = fixed.map(|(name, value)| (name, value.to_owned()));
    own.into_iter().chain(fixed).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// For its owner alone, who may run it.
#[cfg(unix)]
fn private(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::Permissions::from_mode(0o700);
    std::fs::set_permissions(path, mode).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

#[cfg(not(unix))]
fn private(_: &std::path::Path) {}
