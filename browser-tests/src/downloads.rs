//! Files that a page offers, and files that a person picks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::browser::Browser;
use crate::folder::Folder;
use crate::wait::eventually;

/// The downloads of a browser, and a folder for files to pick.
pub struct Downloads {
    taken: PathBuf,
    /// The files that were there already.
    earlier: Vec<String>,
    to_pick: Folder,
}

impl Downloads {
    /// Of this browser, which puts there, unasked, whatever it downloads.
    pub fn of(browser: &Browser) -> Self {
        let taken = browser.downloads().to_owned();
        let earlier = names(&taken);
        Self { taken, earlier, to_pick: Folder::new("to-pick") }
    }

    /// Waits for the one file that starts and ends so, and gives its name and text. A browser writes under another
    /// name until it is whole, or leaves it empty until then.
    pub async fn taken(&self, start: &str, end: &str) -> (String, String) {
        eventually(format!("{start}…{end} is downloaded"), async || {
            let mut names = names(&self.taken);
            names.retain(|name| !self.earlier.contains(name));
            let all = names.join(", ");
            names.retain(|name| name.starts_with(start) && name.ends_with(end));
            match names.as_slice() {
                [name] => {
                    let text = fs::read_to_string(self.taken.join(name)).map_err(|error| error.to_string())?;
                    if text.is_empty() { Err(format!("{name} is empty")) } else { Ok((name.clone(), text)) }
                }
                _ => Err(format!("there are {all:?}")),
            }
        })
        .await
    }

    /// Writes a file that can be picked, and gives its path.
    pub fn with(&self, name: &str, text: &str) -> PathBuf {
        self.to_pick.write(name, text)
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("reading the downloads: {error}"));
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}
