//! Takes the compiler's wasm apart: the first part, which the page starts with, and one for each name that the sources say
//! by `#[wasm_split(name)]`. The crate `wasm_split_cli_support` decides by the linker's relocations (`build.rs`) which part a
//! function goes to. Functions that several parts share, and the first one does without, are a file of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use super::{first_part, loader, strip_exports};
use crate::command;
use crate::error::Error;
use crate::wasm_build::{Compiled, Profile};

/// The heading of findings.
const WHAT: &str = "The wasm can't be taken apart";

/// wasm-bindgen's name of the module; it stands in the module alone.
const NAME: &str = "panel";

/// The files of the first part and of what all others share, with the compiler's names of functions, for the bench.
pub(crate) const FIRST: &str = "first.wasm";
pub(crate) const SHARED: &str = "shared.wasm";

/// The page's wasm in parts, and the module that starts the first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) module: String,
    pub(super) first: Vec<u8>,
    /// The others' files. What parts share stands before what each has alone, as it is started.
    pub(super) others: Vec<File>,
}

impl Parts {
    /// The names of the parts beside the first.
    pub(super) fn names(&self) -> BTreeSet<String> {
        self.others.iter().flat_map(|file| file.parts.iter().cloned()).collect()
    }
}

/// A file of wasm for one part or several.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct File {
    /// The names of the parts.
    pub(super) parts: BTreeSet<String>,
    pub(super) wasm: Vec<u8>,
}

/// Takes the compiler's wasm apart, and makes each file smaller where there is a wasm-opt for it. What lies between stays
/// in its folder, for the bench.
pub(super) fn split(compiled: &Compiled, wasm_opt: Option<&Path>) -> Result<Parts, Error> {
    let (wasm, place) = (read(&compiled.wasm)?, compiled.parts.as_path());
    if place.exists() {
        fs::remove_dir_all(place).map_err(Error::file("remove", place))?;
    }
    let files = cut(&strip_exports::drop_exports(&wasm)?, place)?;
    let first = place.join(FIRST);
    // With less optimisation, functions stay that are of no weight in the release.
    if compiled.profile == Profile::Release {
        first_part::check(&read(&first)?)?;
    }
    let bound = place.join("bound");
    bind(&first, &bound)?;
    let module = String::from_utf8_lossy(&read(&bound.join(format!("{NAME}.js")))?).into_owned();
    let names: BTreeSet<&String> = files.values().flatten().collect();
    let module = loader::put_in(&strip_exports::drop_classes(&module)?, &names)?;
    let first = bound.join(format!("{NAME}_bg.wasm"));
    // Each takes all cores only now and then.
    let (first, others) = thread::scope(|scope| {
        let optimised = |file: &Path| optimised(file, wasm_opt);
        let others: Vec<_> = files.keys().map(|file| scope.spawn(move || optimised(&place.join(file)))).collect();
        let first = optimised(&first);
        let joined =
            others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        (first, joined.collect::<Result<Vec<_>, _>>())
    });
    let first = first?;
    let mut others: Vec<File> = files.into_values().zip(others?).map(|(parts, wasm)| File { parts, wasm }).collect();
    others.sort_by_key(|file| std::cmp::Reverse(file.parts.len()));
    for file in &others {
        loader::check(&first, &file.wasm)?;
    }
    Ok(Parts { module, first, others })
}

/// Writes the module that starts the first part, and that part as it is with it, into a folder.
///
/// The library is that of the program `wasm-bindgen`, and must be of the very version of the crate in the page: the lock
/// file holds both to one.
fn bind(first: &Path, into: &Path) -> Result<(), Error> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(first).out_name(NAME).typescript(false);
    // The linker's exports stay, since the table of functions is one that both parts share.
    let bound = bindgen.keep_lld_exports(true).web(true).and_then(|bindgen| bindgen.generate(into));
    bound.map_err(|error| refused(format!("wasm-bindgen: {error:#}")))
}

/// Writes all parts into a folder. Gives the files beside the first, each with the parts that need it.
fn cut(wasm: &[u8], place: &Path) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    let first = place.join(FIRST);
    fs::create_dir_all(place).map_err(Error::file("create", place))?;
    let mut options = Options::new(wasm);
    options.output_dir = place;
    options.main_out_path = &first;
    options.link_name = loader::IMPORTED;
    options.emit_dwarf = false;
    let needed = transform(options).map_err(|error| refused(format!("{error:#}")))?.prefetch_map;
    let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (part, file) in needed.iter().flat_map(|(part, files)| files.iter().map(move |file| (part, file))) {
        files.entry(format!("{file}.wasm")).or_default().insert(part.clone());
    }
    let parts: BTreeSet<String> = files.values().flatten().cloned().collect();
    let shared = files.iter().find(|(_, own)| own.len() > 1 && **own == parts).map(|(file, _)| file.clone());
    if let Some(file) = shared {
        let (from, to) = (place.join(&file), place.join(SHARED));
        fs::rename(&from, to).map_err(Error::file("rename", &from))?;
        files.remove(&file);
        files.insert(SHARED.to_owned(), parts);
    }
    // Its place is taken by what `loader` puts into the module.
    let script = place.join(loader::IMPORTED);
    fs::remove_file(&script).map_err(Error::file("remove", &script))?;
    Ok(files)
}

/// A file, made smaller where there is a wasm-opt for it.
fn optimised(wasm: &Path, wasm_opt: Option<&Path>) -> Result<Vec<u8>, Error> {
    let Some(wasm_opt) = wasm_opt else { return read(wasm) };
    let to = wasm.with_extension("opt.wasm");
    let mut optimise = Command::new(wasm_opt);
    command::run(optimise.arg("-Oz").arg(wasm).arg("--output").arg(&to), "wasm-opt", "")?;
    read(&to)
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(Error::file("read", file))
}

fn refused(why: String) -> Error {
    Error::Findings { what: WHAT, findings: vec![why] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::{Parser, Payload};

    /// A program with two parts beside the first, and a function that these two share. `three.rs` says how it was made.
    const THREE: &[u8] = include_bytes!("split/three.wasm");

    #[test]
    fn each_part_is_a_file_and_so_is_what_parts_share() {
        let place = std::env::temp_dir().join(format!("xtask-split-{}", std::process::id()));
        let files = cut(THREE, &place).unwrap();
        let functions = |file: &str| {
            let wasm = fs::read(place.join(file)).unwrap();
            let payloads = Parser::new(0).parse_all(&wasm).map(Result::unwrap);
            payloads.filter(|payload| matches!(payload, Payload::CodeSectionEntry(_))).count()
        };
        let found: Vec<(String, usize)> =
            files.iter().map(|(file, parts)| (Vec::from_iter(parts.clone()).join(" "), functions(file))).collect();
        // A part has its own function and one that calls the shared one by the table.
        let expected = [("sessions tenants", 1), ("sessions", 2), ("tenants", 2)];
        assert_eq!(found, expected.map(|(parts, functions)| (parts.to_owned(), functions)));
        for file in files.keys() {
            let first = fs::read(place.join(FIRST)).unwrap();
            loader::check(&first, &fs::read(place.join(file)).unwrap()).unwrap();
        }
        assert!(!place.join(loader::IMPORTED).exists());
        fs::remove_dir_all(&place).unwrap();
    }
}
