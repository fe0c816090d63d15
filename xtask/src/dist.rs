//! The `dist` task: the release build, finished and checked, in `dist/`.
//!
//! Below are the assembly of the site (names by content, integrity), the policy's origins, the checks, and the files of a
//! release alone. `wasm_build` runs the compiler.

pub(crate) mod assemble;
mod check;
pub(crate) mod csp;
mod first_part;
pub(crate) mod folder;
pub(crate) mod html;
pub(crate) mod integrity;
mod loader;
mod minify;
mod minify_names;
mod page;
mod release;
pub(crate) mod split;
mod strip_exports;
pub(crate) mod texts;
mod wasm_names;

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::paths;
use crate::step::step;
use crate::tools::{Minifiers, Tools};
use crate::wasm_build::{self, Compiled};
pub(crate) use csp::origin;
use remote_help::cloud::Origin;

/// `cargo xtask dist [--connect ORIGIN]…`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    // Before the long build, so that a person learns of a slip at once.
    let connect = read(options)?;
    let tools = step("Tools", Tools::get)?;
    let site = step("Release build", || wasm_build::build(&tools, None))?;
    step("Finishing dist", || finish(&tools, &site, &connect, &paths::dist()))?;
    step("Compressed copies and sums", complete)?;
    println!("The site is ready in {}", paths::dist().display());
    Ok(())
}

/// Builds the site for those who use it, and makes a finished `dist/` of it.
pub(crate) fn build(tools: &Tools) -> Result<(), Error> {
    let site = wasm_build::build(tools, None)?;
    finish(tools, &site, &[], &paths::dist())
}

/// Makes a site of the compiler's output: the files that the page names, and all parts of the wasm, each named by its
/// content.
pub(crate) fn make_site(compiled: &Compiled, minifiers: Option<&Minifiers>, site: &Path) -> Result<(), Error> {
    let files = page::like_trunk(&paths::workspace())?;
    let parts = split::split(compiled, minifiers.map(|them| them.wasm_opt.as_path()))?;
    folder::replace(site, &assemble::assemble(files, parts, minifiers.map(|them| them.esbuild.as_path()))?)
}

/// Makes a finished `dist` of a built site, lets the page talk to `connect` too, adds licences and bill of materials,
/// and checks the result.
pub(crate) fn finish(tools: &Tools, site: &Path, connect: &[Origin], dist: &Path) -> Result<(), Error> {
    let mut files = folder::read(site)?;
    let page = files.get("index.html").map(|page| String::from_utf8_lossy(page).into_owned()).unwrap_or_default();
    files.insert("index.html".to_owned(), allow(&page, connect)?.into_bytes());
    release::add_metadata(&mut files, tools)?;
    folder::replace(dist, &files)?;
    check::check(dist)
}

/// Completes a finished `dist/` to a release's folder, which is deployed as it is.
pub(crate) fn complete() -> Result<(), Error> {
    release::complete(&paths::dist())
}

/// Lets the page of a built panel talk to `connect` too, as [`run`] does, and compresses it anew.
pub(crate) fn connect(dist: &Path, connect: &[Origin]) -> Result<(), Error> {
    let file = dist.join("index.html");
    let page = fs::read_to_string(&file).map_err(Error::file("read", &file))?;
    let files = [("index.html".to_owned(), allow(&page, connect)?.into_bytes())];
    for (name, content) in release::with_copies(files.into())? {
        let file = dist.join(name);
        fs::write(&file, content).map_err(Error::file("write", &file))?;
    }
    Ok(())
}

fn allow(page: &str, connect: &[Origin]) -> Result<String, Error> {
    csp::allow(page, connect)
        .map_err(|why| Error::Findings { what: "--connect cannot be put into the policy", findings: vec![why] })
}

fn read(options: &[String]) -> Result<Vec<Origin>, Error> {
    let mut connect = Vec::new();
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        let value = match option.split_once('=') {
            Some(("--connect", value)) => value,
            None if option == "--connect" => rest.next().map_or("", String::as_str),
            _ => {
                return Err(Error::Usage {
                    message: format!("'dist' does not know '{option}'; it takes --connect ORIGIN"),
                });
            }
        };
        connect.push(origin(value).map_err(|why| Error::Usage { message: format!("--connect '{value}': {why}") })?);
    }
    Ok(connect)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(options: &[&str]) -> Result<Vec<String>, String> {
        let options: Vec<String> = options.iter().map(|&text| text.to_owned()).collect();
        read(&options)
            .map(|origins| origins.iter().map(ToString::to_string).collect())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn origins_are_read_in_both_spellings() {
        assert_eq!(
            read_all(&["--connect", "https://a.example", "--connect=http://localhost:8081"]),
            Ok(vec!["https://a.example".to_owned(), "http://localhost:8081".to_owned()])
        );
    }

    #[test]
    fn anything_else_is_refused() {
        assert!(read_all(&["--connect"]).is_err());
        assert!(read_all(&["--conect", "https://a.example"]).is_err());
        assert!(read_all(&["--connect", "https://a.example/path"]).is_err());
    }
}
