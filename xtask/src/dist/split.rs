//! Takes the compiler's wasm apart: the first part, which the page starts with, and the late one, which is fetched once
//! the panel is there. Where the cut is, the sources say (`src/late.rs`); what goes where, the crate
//! `wasm_split_cli_support` finds out by the relocations that the linker leaves in (`build.rs`).

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use super::{first_part, loader, unused};
use crate::command;
use crate::error::Error;
use crate::wasm_build::{Compiled, Profile};

/// What is wrong is told under this heading.
const WHAT: &str = "The wasm can't be taken apart";

/// What wasm-bindgen names the module by; it stands in the module, and nobody sees it.
const NAME: &str = "panel";

/// The files of the two parts as the compiler's functions are in them, by name: for the bench.
pub(crate) const FIRST: &str = "first.wasm";
pub(crate) const LATE: &str = "split_late.wasm";

/// The page's wasm in two parts, and the module that starts the first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) module: String,
    pub(super) first: Vec<u8>,
    pub(super) late: Vec<u8>,
}

/// Takes the compiler's wasm apart, and makes both parts smaller where there is a wasm-opt for it. What lies between stays
/// in its folder, for the bench.
pub(super) fn split(compiled: &Compiled, wasm_opt: Option<&Path>) -> Result<Parts, Error> {
    let (wasm, place) = (read(&compiled.wasm)?, compiled.parts.as_path());
    if place.exists() {
        fs::remove_dir_all(place).map_err(Error::file("remove", place))?;
    }
    cut(&unused::drop_exports(&wasm)?, place)?;
    let first = place.join(FIRST);
    // With less optimisation, functions stay that are of no weight in the release.
    if compiled.profile == Profile::Release {
        first_part::check(&read(&first)?)?;
    }
    let bound = place.join("bound");
    bind(&first, &bound)?;
    let module = String::from_utf8_lossy(&read(&bound.join(format!("{NAME}.js")))?).into_owned();
    let module = loader::put_in(&unused::drop_classes(&module)?)?;
    let (first, late) = (bound.join(format!("{NAME}_bg.wasm")), place.join(LATE));
    // Each takes all cores only now and then.
    let (first, late) = thread::scope(|scope| {
        let late = scope.spawn(|| optimised(&late, &place.join("late.opt.wasm"), wasm_opt));
        let first = optimised(&first, &place.join("first.opt.wasm"), wasm_opt);
        (first, late.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let (first, late) = (first?, late?);
    loader::check(&first, &late)?;
    Ok(Parts { module, first, late })
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

/// Writes both parts into a folder. There must be no third one, for which there would be no place in the page.
fn cut(wasm: &[u8], place: &Path) -> Result<(), Error> {
    let first = place.join(FIRST);
    fs::create_dir_all(place).map_err(Error::file("create", place))?;
    let mut options = Options::new(wasm);
    options.output_dir = place;
    options.main_out_path = &first;
    options.link_name = loader::IMPORTED;
    options.emit_dwarf = false;
    let parts = transform(options).map_err(|error| refused(format!("{error:#}")))?.split_modules;
    let names: Vec<_> = parts.iter().filter_map(|part| part.file_name()?.to_str()).collect();
    if names != [LATE] {
        return Err(refused(format!(
            "beside the first part there must be {LATE} alone, and there is [{}]",
            names.join(", ")
        )));
    }
    // Its place is taken by what `loader` puts into the module.
    let script = place.join(loader::IMPORTED);
    fs::remove_file(&script).map_err(Error::file("remove", &script))
}

/// A part, made smaller where there is a wasm-opt for it.
fn optimised(wasm: &Path, to: &Path, wasm_opt: Option<&Path>) -> Result<Vec<u8>, Error> {
    let Some(wasm_opt) = wasm_opt else { return read(wasm) };
    let mut optimise = Command::new(wasm_opt);
    command::run(optimise.arg("-Oz").arg(wasm).arg("--output").arg(to), "wasm-opt", "")?;
    read(to)
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(Error::file("read", file))
}

fn refused(why: String) -> Error {
    Error::Findings { what: WHAT, findings: vec![why] }
}
