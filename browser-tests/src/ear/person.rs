//! A person who works by ear: presses keys, and listens. Nothing else.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use super::EarError;
use super::desktop::Desktop;
use super::speech::{Utterance, utterances};
use super::window::Window;
use crate::engine::Engine;

/// Between two looks at the log.
const PAUSE: Duration = Duration::from_millis(50);
/// So long nothing is said once all has been said that a key brings about at once.
pub(super) const STILL: Duration = Duration::from_millis(700);
/// The same after something that takes a while.
const DONE: Duration = Duration::from_millis(1200);
/// The longest that anything takes that isn't said to take longer.
pub const PATIENCE: Duration = Duration::from_secs(12);

/// A person at a desktop of their own.
pub struct Person {
    /// Whose window.
    pub engine: Engine,
    log: Log,
    windows: u32,
    // Ends before the desktop.
    window: Option<Window>,
    desktop: Desktop,
}

impl Person {
    /// Starts a desktop and a browser.
    ///
    /// Fails when a program is missing, or does not come up.
    pub fn start(engine: Engine) -> Result<Self, EarError> {
        let desktop = Desktop::start()?;
        let log = Log { file: desktop.log(), read: 0 };
        let mut person = Self { engine, log, windows: 0, window: None, desktop };
        person.open_window()?;
        Ok(person)
    }

    /// Opens another window with a fresh profile, in place of the present one.
    pub fn open_window(&mut self) -> Result<(), EarError> {
        drop(self.window.take());
        self.windows += 1;
        self.window = Some(Window::open(&self.desktop, self.engine, self.windows)?);
        self.listen(Duration::from_secs(2), PATIENCE, |_| true);
        Ok(())
    }

    /// Goes to an address, as by hand, and to the page's top.
    pub fn go_to(&mut self, address: &str) -> Result<(), EarError> {
        self.press("ctrl+l")?;
        self.listen(STILL, PATIENCE, |_| true);
        self.put_on_clipboard(address)?;
        self.press("ctrl+v")?;
        self.listen(STILL, PATIENCE, |_| true);
        self.press("Return")?;
        let heard = self.listen(DONE, Duration::from_secs(25), |_| true);
        // The page before has unsaved changes, and they may go.
        if heard.iter().any(|said| said.text.contains("Leave")) {
            self.press("Return")?;
            self.listen(DONE, Duration::from_secs(25), |_| true);
        }
        self.press("ctrl+Home")?;
        self.listen(STILL, PATIENCE, |_| true);
        Ok(())
    }

    /// Presses a key, by its name in X. What was said before is forgotten.
    pub fn press(&mut self, key: &str) -> Result<(), EarError> {
        self.log.new_ones();
        self.run("xdotool", &["key", "--clearmodifiers", key])
    }

    /// Types a text, key by key. What was said before is forgotten.
    pub fn types(&mut self, text: &str) -> Result<(), EarError> {
        self.log.new_ones();
        self.run("xdotool", &["type", "--clearmodifiers", "--delay", "60", text])
    }

    /// Puts a text on the clipboard.
    pub fn put_on_clipboard(&mut self, text: &str) -> Result<(), EarError> {
        let cannot = |source| EarError::Program { program: "xclip".to_owned(), source };
        let mut command = self.desktop.command("xclip");
        let mut clip = command.args(["-selection", "clipboard"]).stdin(Stdio::piped()).spawn().map_err(cannot)?;
        if let Some(mut input) = clip.stdin.take() {
            input.write_all(text.as_bytes()).map_err(cannot)?;
        }
        // It stays behind, and keeps the text.
        clip.wait().map_err(cannot)?;
        Ok(())
    }

    /// Listens until `is_all` holds and nothing has been said for the time `still`, at most for `limit`.
    pub(super) fn listen(
        &mut self,
        still: Duration,
        limit: Duration,
        is_all: impl Fn(&[Utterance]) -> bool,
    ) -> Vec<Utterance> {
        let end = Instant::now() + limit;
        let (mut heard, mut size, mut changed) = (Vec::new(), self.log.size(), Instant::now());
        loop {
            heard.extend(self.log.new_ones());
            let now = Instant::now();
            let before = std::mem::replace(&mut size, self.log.size());
            if before != size {
                changed = now;
            }
            if now >= end || (now.duration_since(changed) >= still && is_all(&heard)) {
                return heard;
            }
            thread::sleep(PAUSE);
        }
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<(), EarError> {
        let status = self.desktop.command(program).args(arguments).status();
        status.map(drop).map_err(|source| EarError::Program { program: program.to_owned(), source })
    }
}

/// What Orca writes, as far as it was read.
struct Log {
    file: PathBuf,
    read: u64,
}

impl Log {
    fn size(&self) -> u64 {
        std::fs::metadata(&self.file).map_or(0, |data| data.len())
    }

    /// What was said since the last time.
    fn new_ones(&mut self) -> Vec<Utterance> {
        let mut bytes = Vec::new();
        let read = File::open(&self.file).and_then(|mut file| {
            file.seek(SeekFrom::Start(self.read))?;
            file.read_to_end(&mut bytes)
        });
        if read.is_err() {
            return Vec::new();
        }
        // A line that is being written is read the next time.
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |position| position + 1);
        self.read += u64::try_from(whole).unwrap_or_default();
        utterances(&String::from_utf8_lossy(bytes.get(..whole).unwrap_or_default()))
    }
}
