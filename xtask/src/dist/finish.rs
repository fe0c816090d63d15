//! Makes `dist/` from Trunk's output: files named by their final content, integrity for every
//! script and style, and the policy's origins.
//!
//! Trunk 0.21 names a file by the wasm as it was before wasm-bindgen and wasm-opt, so its content
//! can change under one name; a browser that kept the old file would then fail its integrity.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::origin::Origin;
use super::{csp, html, integrity};
use crate::error::Error;
use crate::paths;

/// Attributes of scripts and links that name a file of ours.
const REFERENCES: [&str; 4] = ["src", "href", "data-js", "data-wasm"];

/// Writes the finished site to `dist`, in place of what was there.
pub(super) fn finish(site: &Path, dist: &Path, connect: &[Origin]) -> Result<(), Error> {
    let mut files = read_folder(site)?;
    let page = files.remove("index.html").ok_or_else(|| Error::Missing {
        what: format!("index.html in {}", site.display()),
        remedy: "Run 'cargo xtask dist' again.".to_owned(),
    })?;
    let page = String::from_utf8(page).map_err(|_| found("index.html is not UTF-8"))?;
    let page = finish_page(&page, &mut files);
    let page = csp::allow(&page, connect).map_err(found)?;
    files.insert("index.html".to_owned(), page.into_bytes());
    replace_folder(dist, &files)
}

fn found(what: impl Into<String>) -> Error {
    Error::Findings { what: "the site cannot be finished", findings: vec![what.into()] }
}

/// Renames the files a page loads, in `files`, and returns the page with the new names and with
/// the integrity of each.
fn finish_page(page: &str, files: &mut BTreeMap<String, Vec<u8>>) -> String {
    let names = rename_loaded(page, files);
    let mut edits = Vec::new();
    for tag in html::tags(page) {
        let mut main = None;
        for attribute in tag.attributes.iter().filter(|a| is_reference(&tag, &a.name)) {
            let (prefix, name) = split_prefix(&attribute.value);
            let Some(new) = names.get(name) else { continue };
            edits.push((attribute.place.clone(), format!("\"{prefix}{new}\"")));
            if matches!(attribute.name.as_str(), "src" | "href") {
                main = files.get(new);
            }
        }
        let Some(content) = main else { continue };
        let value = integrity::attribute(content);
        match tag.attribute("integrity") {
            Some(old) => edits.push((old.place.clone(), format!("\"{value}\""))),
            None => edits.push((tag.end..tag.end, format!(" integrity=\"{value}\""))),
        }
    }
    html::replace(page, edits)
}

/// Gives each file that the page loads a name by its content. Returns old names with new ones.
fn rename_loaded(page: &str, files: &mut BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for tag in html::tags(page) {
        for attribute in tag.attributes.iter().filter(|a| is_reference(&tag, &a.name)) {
            let (_, name) = split_prefix(&attribute.value);
            if let Some(content) = files.remove(name) {
                let new = name_by_content(name, &content);
                files.insert(new.clone(), content);
                names.insert(name.to_owned(), new);
            }
        }
    }
    names
}

/// Whether this attribute makes the page load a script, a style or the wasm. Icons and the like
/// keep their names: other places may name them too.
fn is_reference(tag: &html::Tag, attribute: &str) -> bool {
    let loads = match tag.name.as_str() {
        "script" => true,
        "link" => ["stylesheet", "modulepreload", "preload"].iter().any(|rel| tag.has_rel(rel)),
        _ => false,
    };
    loads && REFERENCES.contains(&attribute)
}

fn split_prefix(reference: &str) -> (&str, &str) {
    match reference.strip_prefix("./") {
        Some(name) => ("./", name),
        None => ("", reference),
    }
}

/// `app-<Trunk's hash>_bg.wasm` and `boot.js` become `app_bg-<hash>.wasm` and `boot-<hash>.js`.
fn name_by_content(name: &str, content: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let is_hash = |part: &str| part.len() >= 12 && part.chars().all(|c| c.is_ascii_hexdigit());
    let words = stem.split('-').filter_map(|word| match word.split_once('_') {
        Some((hash, rest)) if is_hash(hash) => Some(format!("_{rest}")),
        _ if is_hash(word) => None,
        _ => Some(word.to_owned()),
    });
    let stem = words.collect::<Vec<_>>().join("-").replace("-_", "_");
    format!("{stem}-{}.{ending}", integrity::short(content))
}

/// Every file below a folder, by its path with `/`.
fn read_folder(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut files = BTreeMap::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let path = entry.map_err(Error::file("read", folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            read_into(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(Error::file("read", &path))?);
        }
    }
    Ok(())
}

/// Writes the files beside the old folder and then swaps, so that an interrupted run leaves no
/// mixture of two builds.
fn replace_folder(dist: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    let fresh = paths::wasm_target().join("dist.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(Error::file("remove", &fresh))?;
    }
    for (name, content) in files {
        let file = fresh.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
        }
        fs::write(&file, content).map_err(Error::file("write", &file))?;
    }
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(Error::file("remove", dist))?;
    }
    fs::rename(&fresh, dist).map_err(Error::file("move", &fresh))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        let hash = integrity::short(b"abc");
        assert_eq!(name_by_content("boot.js", b"abc"), format!("boot-{hash}.js"));
        assert_eq!(
            name_by_content("remote-help-panel-28d22c6577c5951d_bg.wasm", b"abc"),
            format!("remote-help-panel_bg-{hash}.wasm")
        );
        assert_eq!(name_by_content("main-28d22c6577c5951d.css", b"abc"), format!("main-{hash}.css"));
        assert_ne!(name_by_content("boot.js", b"abd"), name_by_content("boot.js", b"abc"));
    }

    #[test]
    fn the_page_names_the_renamed_files_and_their_integrity() {
        let page = "<link rel=stylesheet href=./a.css><script type=module src=\"./boot.js\" \
                    data-js=\"./app.js\" integrity=\"sha384-old\"></script><link rel=icon \
                    href=\"icon.svg\"><a href=\"a.css\">";
        let mut files: BTreeMap<String, Vec<u8>> = ["a.css", "boot.js", "app.js", "icon.svg"]
            .iter()
            .map(|&name| (name.to_owned(), name.as_bytes().to_vec()))
            .collect();
        let css = name_by_content("a.css", b"a.css");
        let boot = name_by_content("boot.js", b"boot.js");
        let app = name_by_content("app.js", b"app.js");
        let finished = finish_page(page, &mut files);
        assert_eq!(
            finished,
            format!(
                "<link rel=stylesheet href=\"./{css}\" integrity=\"{}\"><script type=module \
                 src=\"./{boot}\" data-js=\"./{app}\" integrity=\"{}\"></script><link rel=icon \
                 href=\"icon.svg\"><a href=\"a.css\">",
                integrity::attribute(b"a.css"),
                integrity::attribute(b"boot.js"),
            )
        );
        let names: Vec<&String> = files.keys().collect();
        assert_eq!(names, [&css, &app, &boot, "icon.svg"]);
    }
}
