//! Beside the site, a release has compressed copies, the licences of all crates in the page, a bill of materials, and
//! sums. All of it follows from the sources alone: no time, no chance, no path.

mod bom;
mod compress;
mod crates;
mod licences;
mod sums;

use std::path::Path;

use super::folder::{self, Files};
use crate::error::Error;
use crate::tools::Tools;
use crates::Crate;

/// Keeps Git from changing the ends of lines in a `dist/` that somebody puts into a repository.
const GIT_ATTRIBUTES: &str =
    "# Browsers hold these files to their integrity: Git must not change the ends of lines.\n* -text\n";

/// The deployment's own file. It is edited after the build, so no copy and no sum of it may stay behind.
const OWN_TO_EDIT: &str = "config.json";

/// Adds the licences and the bill of materials.
pub(super) fn add_metadata(files: &mut Files, tools: &Tools) -> Result<(), Error> {
    write_metadata(files, &crates::of_the_page(&tools.toolchain)?)
}

/// Adds the copies and the sums to a finished `dist/`.
pub(super) fn complete(dist: &Path) -> Result<(), Error> {
    let mut files = folder::read(dist)?;
    add_copies_and_sums(&mut files)?;
    folder::replace(dist, &files)
}

/// Adds a compressed copy of each file that gets smaller by it.
pub(super) fn with_copies(mut files: Files) -> Result<Files, Error> {
    compress::add(&mut files)?;
    Ok(files)
}

fn write_metadata(files: &mut Files, crates: &[Crate]) -> Result<(), Error> {
    let index = files.get("index.html").map(|page| String::from_utf8_lossy(page).into_owned()).unwrap_or_default();
    let licences = licences::page(crates, &index)?;
    files.insert("LICENSES.html".to_owned(), licences.into_bytes());
    files.insert("bom.cdx.json".to_owned(), bom::write(crates).into_bytes());
    files.insert(".gitattributes".to_owned(), GIT_ATTRIBUTES.into());
    Ok(())
}

fn add_copies_and_sums(files: &mut Files) -> Result<(), Error> {
    compress::add(files)?;
    // Last, since the sums are of all the others.
    sums::add(files);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed() -> Files {
        let page = "<p>Twice and twice and twice and twice and twice and twice and twice.</p>".repeat(5);
        let mut files: Files = [("index.html", page.as_str()), ("config.json", "{}"), ("icon.png", "x")]
            .into_iter()
            .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
            .collect();
        let panel = Crate {
            name: crates::PANEL.to_owned(),
            version: "0.1.0".to_owned(),
            licence: "MIT OR Apache-2.0".to_owned(),
            folder: Some(crate::paths::workspace()),
            ..Crate::default()
        };
        write_metadata(&mut files, &[panel]).unwrap();
        add_copies_and_sums(&mut files).unwrap();
        files
    }

    #[test]
    fn a_release_has_metadata_with_copies_and_a_sum_of_each() {
        let files = completed();
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let expected = ".gitattributes LICENSES.html LICENSES.html.br LICENSES.html.gz SHA256SUMS bom.cdx.json bom.cdx.json.br \
                        bom.cdx.json.gz config.json icon.png index.html index.html.br index.html.gz";
        assert_eq!(names.join(" "), expected);
        let sums = String::from_utf8_lossy(&files["SHA256SUMS"]).into_owned();
        let without = names.iter().filter(|name| !sums.contains(&format!("  {name}\n")));
        assert_eq!(without.copied().collect::<Vec<_>>(), ["SHA256SUMS", "config.json"]);
    }

    #[test]
    fn the_same_files_make_the_same_release() {
        assert_eq!(completed(), completed());
    }
}
