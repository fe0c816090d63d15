//! Assembles a site: puts all parts of the wasm into it, names each file that the page loads by its final content, and
//! writes the integrity of every script, style and wasm into the page. Trunk's hook calls it too, so that `trunk serve`
//! and `cargo xtask dist` make the same site.
//!
//! Trunk 0.21 names a file by the wasm as it was before wasm-bindgen and wasm-opt, so its content
//! can change under one name; a browser that kept the old file would then fail its integrity.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{self, Files};
use super::split::{File, Parts};
use super::{html, integrity, minify, minify_names, split, texts};
use crate::error::Error;
use crate::paths;
use crate::tools::Minifiers;
use crate::wasm_build::Compiled;

/// Attributes of scripts and links that name a file of ours.
const REFERENCES: [&str; 4] = ["src", "href", "data-js", "data-wasm"];

/// The page's own file.
const PAGE: &str = "index.html";

/// The type of each file of wasm.
const WASM: &str = "application/wasm";

/// The `assemble` task. Trunk names the folder it works in by `TRUNK_STAGING_DIR`.
///
/// Source: <https://trunkrs.dev/advanced/hooks.html>
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let usage = || Error::Usage { message: "'assemble' is for Trunk's post-build hook, see Trunk.toml".to_owned() };
    if !options.is_empty() {
        return Err(usage());
    }
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(usage)?;
    let before = folder::read(&staging)?;
    let minifiers = Minifiers::get(&paths::cache()?)?;
    let parts = split::split(&Compiled::by_trunk(), Some(&minifiers.wasm_opt))?;
    let after = assemble(before.clone(), parts, Some(&minifiers.esbuild))?;
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        let file = staging.join(name);
        fs::remove_file(&file).map_err(Error::file("remove", &file))?;
    }
    for (name, content) in after.iter().filter(|(name, content)| before.get(*name) != Some(content)) {
        let file = staging.join(name);
        fs::write(&file, content).map_err(Error::file("write", &file))?;
    }
    Ok(())
}

/// Puts the parts of the wasm in the place of its one, renames the loaded files, and writes the page anew. To be called
/// once, on a site of Trunk's or `page`'s. Minifies scripts and styles if there is an esbuild.
pub(super) fn assemble(mut files: Files, parts: Parts, esbuild: Option<&Path>) -> Result<Files, Error> {
    let page = files
        .remove(PAGE)
        .ok_or_else(|| Error::Findings { what: "The site", findings: vec!["it has no index.html".to_owned()] })?;
    let part_names = parts.names();
    let (page, later) = put_parts(&minify::page(&String::from_utf8_lossy(&page)), &mut files, parts)?;
    // Before esbuild gives the script names that may be of the same kind.
    minify_names::shorten(&mut files)?;
    if let Some(esbuild) = esbuild {
        minify::scripts_and_styles(&mut files, esbuild)?;
    }
    let later: Vec<String> = later.iter().filter_map(|name| add_by_content(name, &mut files)).collect();
    let page = texts::add(&page, &mut files, &part_names, &later)?;
    let names = rename_loaded(&page, &mut files);
    let page = stopping_script_last(&finish_page(&page, &names, &files));
    files.insert(PAGE.to_owned(), page.into_bytes());
    Ok(files)
}

/// Gives a file a name by its final content. Returns that name with its integrity, as texts name a file.
fn add_by_content(name: &str, files: &mut Files) -> Option<String> {
    let content = files.remove(name)?;
    let (new, integrity) = (name_by_content(name, &content), integrity::short_attribute(&content));
    files.insert(new.clone(), content);
    Some(format!("{new} {integrity}"))
}

/// The parts that may be wanted before the rest of the texts is there, which names the files of all others: the page has
/// a link for each file that one of these needs.
const LINKED: [&str; 2] = ["rest", "redirect"];

/// Puts the module and the first part of the wasm where the page names them, and gives the page a link for each of the other
/// files that a part of [`LINKED`] needs, in place of the one for all. A link names the parts that need its file, and the
/// links of one part stand in the order in which the page starts them. Returns the page, and the names of the files without
/// a link, in the same order: each ends with the names of the parts that need it, as `boot.js` reads it.
fn put_parts(page: &str, files: &mut Files, parts: Parts) -> Result<(String, Vec<String>), Error> {
    let tags = html::tags(page);
    let link = |is_it: &dyn Fn(&html::Tag) -> bool| {
        let tag = tags.iter().find(|tag| is_it(tag));
        tag.and_then(|tag| Some((tag, tag.get("href")?))).ok_or_else(|| Error::Findings {
            what: "index.html",
            findings: vec!["it has no link for the module, the wasm, or its other parts".to_owned()],
        })
    };
    let all = parts.names();
    let (_, module) = link(&|tag| tag.has_rel("modulepreload"))?;
    files.insert(split_prefix(module).1.to_owned(), parts.module.into_bytes());
    let (_, first) = link(&|tag| tag.has_rel("preload") && tag.get("type") == Some(WASM))?;
    files.insert(split_prefix(first).1.to_owned(), parts.first);
    let (tag, others) = link(&is_part)?;
    let (mut links, mut later) = (String::new(), Vec::new());
    for File { parts, wasm } in parts.others {
        // What all parts need says so in few words.
        let is_shared = parts.len() > 1 && parts == all;
        let is_linked = LINKED.iter().any(|&linked| parts.contains(linked));
        let names = Vec::from_iter(parts);
        let (suffix, names) =
            if is_shared { ("shared".to_owned(), "*".to_owned()) } else { (names.join("_"), names.join(" ")) };
        let file = others.replace(".wasm", &format!("_{suffix}.wasm"));
        if is_linked {
            let _ = write!(links, "<link rel=\"alternate\" type=\"{WASM}\" href=\"{file}\" data-parts=\"{names}\">");
        } else {
            later.push(file.clone());
        }
        files.insert(file, wasm);
    }
    let end = page.get(tag.end..).and_then(|rest| rest.find('>')).map_or(page.len(), |place| tag.end + place + 1);
    Ok((html::replace(page, vec![(tag.start..end, links)]), later))
}

/// Writes the new names and the integrity of each file into the page.
fn finish_page(page: &str, names: &BTreeMap<String, String>, files: &Files) -> String {
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
        let hash = if is_text(&tag) || is_part(&tag) {
            integrity::short_attribute(content)
        } else {
            integrity::attribute(content)
        };
        let new = format!("{}=\"{hash}\"", integrity_name(&tag));
        match tag.attributes.iter().find(|a| matches!(a.name.as_str(), "integrity" | "data-integrity")) {
            Some(old) => edits.push((old.start..old.place.end, new)),
            None => edits.push((tag.end..tag.end, format!(" {new}"))),
        }
    }
    html::replace(page, edits)
}

/// Moves the script that stops the parser to the end of the head, behind Trunk's additions. On a page with a policy in a
/// `<meta>`, Chromium's preload scanner looks no further than such a script: all else came a round trip later.
fn stopping_script_last(page: &str) -> String {
    const CLOSING: &str = "</script>";
    let tags = html::tags(page);
    let script = tags.iter().find(|tag| tag.stops_parser()).and_then(|tag| {
        let place = tag.start..tag.content.end + CLOSING.len();
        Some((place.clone(), page.get(place)?.to_owned()))
    });
    match (script, page.find("</head>")) {
        (Some((place, script)), Some(head)) if place.end <= head => {
            html::replace(page, vec![(place, String::new()), (head..head, script)])
        }
        _ => page.to_owned(),
    }
}

/// The attribute that holds a tag's integrity. Chromium ignores it on a preload for `fetch` and says so on the
/// console (<https://crbug.com/981419>), so there `boot.js` reads it from the page's own data and enforces it.
pub(super) fn integrity_name(tag: &html::Tag) -> &'static str {
    let is_fetch = tag.has_rel("preload") && tag.get("as") == Some("fetch");
    if is_fetch || is_text(tag) || is_part(tag) { "data-integrity" } else { "integrity" }
}

/// Gives each file that the page loads a name by its content. Returns old names with new ones.
fn rename_loaded(page: &str, files: &mut Files) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for tag in html::tags(page) {
        for attribute in tag.attributes.iter().filter(|a| is_reference(&tag, &a.name)) {
            let (_, name) = split_prefix(&attribute.value);
            if !is_named_by_content(name) {
                continue;
            }
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
        "link" => {
            is_text(tag)
                || is_part(tag)
                || ["stylesheet", "modulepreload", "preload"].iter().any(|rel| tag.has_rel(rel))
        }
        _ => false,
    };
    loads && REFERENCES.contains(&attribute)
}

/// Whether a file is ours to rename. `config.json` may be preloaded too, and is a deployment's own to edit.
pub(super) fn is_named_by_content(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ["js", "css", "wasm", "txt"].iter().any(|ours| ending == *ours))
}

/// Whether a link names the texts of a language. Scripts of ours fetch the chosen one and hold it to its integrity.
pub(super) fn is_text(tag: &html::Tag) -> bool {
    tag.has_rel("alternate") && tag.get("hreflang").is_some()
}

/// Whether a link names a file of wasm beside the first, which boot.js fetches. No browser loads an alternate by itself.
pub(super) fn is_part(tag: &html::Tag) -> bool {
    tag.has_rel("alternate") && tag.get("type") == Some(WASM)
}

fn split_prefix(reference: &str) -> (&str, &str) {
    match reference.strip_prefix("./") {
        Some(name) => ("./", name),
        None => ("", reference),
    }
}

/// `app-<Trunk's hash>_bg.wasm` and `boot.js` become `app_bg-<hash>.wasm` and `boot-<hash>.js`.
pub(super) fn name_by_content(name: &str, content: &[u8]) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_what_may_be_wanted_early_are_linked_in_the_order_of_their_start() {
        let page = "<link rel=modulepreload href=./a.js><link rel=preload type=application/wasm href=./a_bg.wasm>\
                    <link rel=alternate type=application/wasm href=a.wasm><p>";
        let file = |parts: &[&str]| File {
            parts: parts.iter().map(|&part| part.to_owned()).collect(),
            wasm: parts.concat().into_bytes(),
        };
        let others = vec![
            file(&["audit", "redirect", "rest", "tenants"]),
            file(&["audit", "redirect"]),
            file(&["audit", "tenants"]),
            file(&["rest"]),
            file(&["redirect"]),
            file(&["tenants"]),
        ];
        let mut files = Files::new();
        let parts = Parts { module: String::new(), first: Vec::new(), others };
        assert_eq!(Vec::from_iter(parts.names()), ["audit", "redirect", "rest", "tenants"]);
        let (linked, later) = put_parts(page, &mut files, parts).unwrap();
        assert_eq!(later, ["a_audit_tenants.wasm", "a_tenants.wasm"]);
        let link = |file: &str, parts: &str| {
            format!("<link rel=\"alternate\" type=\"application/wasm\" href=\"{file}\" data-parts=\"{parts}\">")
        };
        let links = [
            ("a_shared.wasm", "*"),
            ("a_audit_redirect.wasm", "audit redirect"),
            ("a_rest.wasm", "rest"),
            ("a_redirect.wasm", "redirect"),
        ];
        assert!(linked.ends_with(&format!("{}<p>", links.map(|(file, parts)| link(file, parts)).concat())), "{linked}");
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            [
                "a.js",
                "a_audit_redirect.wasm",
                "a_audit_tenants.wasm",
                "a_bg.wasm",
                "a_redirect.wasm",
                "a_rest.wasm",
                "a_shared.wasm",
                "a_tenants.wasm"
            ]
        );
        assert_eq!(files["a_audit_tenants.wasm"], b"audittenants");
    }

    #[test]
    fn a_file_without_a_link_is_named_by_its_content() {
        let mut files = Files::from([("a_x_y.wasm".to_owned(), b"abc".to_vec())]);
        let (name, integrity) = (name_by_content("a_x_y.wasm", b"abc"), integrity::short_attribute(b"abc"));
        assert_eq!(add_by_content("a_x_y.wasm", &mut files), Some(format!("{name} {integrity}")));
        assert_eq!(files, Files::from([(name, b"abc".to_vec())]));
        assert_eq!(add_by_content("a_x_y.wasm", &mut files), None);
    }

    #[test]
    fn nothing_that_is_loaded_stands_behind_the_script_that_stops_the_parser() {
        let page = "<head><script src=early.js></script><script type=module src=boot.js></script>\
                    <link rel=preload href=a.wasm></head><body></body>";
        let last = "<head><script type=module src=boot.js></script><link rel=preload href=a.wasm>\
                    <script src=early.js></script></head><body></body>";
        assert_eq!(stopping_script_last(page), last);
        assert_eq!(stopping_script_last(last), last);
        assert_eq!(stopping_script_last("<p>"), "<p>");
    }

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
                    href=\"icon.svg\"><a href=\"a.css\"><link rel=preload href=config.json><link \
                    rel=preload as=fetch integrity=sha384-old href=a.wasm>";
        let mut files: Files = ["a.css", "a.wasm", "app.js", "boot.js", "config.json", "icon.svg"]
            .iter()
            .map(|&name| (name.to_owned(), name.as_bytes().to_vec()))
            .collect();
        let [css, wasm, app, boot] =
            ["a.css", "a.wasm", "app.js", "boot.js"].map(|name| name_by_content(name, name.as_bytes()));
        let names = rename_loaded(page, &mut files);
        let finished = finish_page(page, &names, &files);
        assert_eq!(
            finished,
            format!(
                "<link rel=stylesheet href=\"./{css}\" integrity=\"{}\"><script type=module \
                 src=\"./{boot}\" data-js=\"./{app}\" integrity=\"{}\"></script><link rel=icon \
                 href=\"icon.svg\"><a href=\"a.css\"><link rel=preload href=config.json><link \
                 rel=preload as=fetch data-integrity=\"{}\" href=\"{wasm}\">",
                integrity::attribute(b"a.css"),
                integrity::attribute(b"boot.js"),
                integrity::attribute(b"a.wasm"),
            )
        );
        let again = rename_loaded(&finished, &mut files);
        assert_eq!(finish_page(&finished, &again, &files), finished, "a second time changes nothing");
        let names: Vec<&String> = files.keys().collect();
        assert_eq!(names, [&wasm, &css, &app, &boot, "config.json", "icon.svg"]);
    }
}
