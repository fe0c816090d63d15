//! Gives short names to what module and wasm know each other by, in place of wasm-bindgen's.
//!
//! Some 280 names tell their purpose and end in sixteen random digits, in both files: nothing compresses worse. The files
//! get names by their content only afterwards. The wasm's custom sections, which name the tools that made it, go too.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use wasm_encoder::reencode::{Error as Unreadable, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{CustomSectionReader, Export, Imports, Parser};

use super::folder::{Files, ending_of};
use super::wasm_names::Names;
use crate::error::Error;

/// The first character of new names; no name in wasm-bindgen's modules begins with it.
const START: char = '$';

/// The shortest name that gets another one.
const SHORTEST: usize = 8;

/// Shortens the names in the one module that has them and in the parts of the wasm. Doing it twice changes nothing.
pub(super) fn shorten(files: &mut Files) -> Result<(), Error> {
    let unreadable = |why: String| Error::Findings { what: "The wasm's names can't be shortened", findings: vec![why] };
    let parts: Vec<String> = files.keys().filter(|name| ending_of(name) == "wasm").cloned().collect();
    let mut uses = BTreeMap::new();
    for wasm in parts.iter().filter_map(|part| files.get(part)) {
        count_names(wasm, &mut uses).map_err(|error| unreadable(error.to_string()))?;
    }
    let mut names = short(&uses);
    let modules: Vec<String> = files.keys().filter(|name| ending_of(name) == "js").cloned().collect();
    let Some((module, script)) = modules.into_iter().find_map(|name| {
        let script = String::from_utf8(files.get(&name)?.clone()).ok()?;
        let is_module = words(&script).any(|word| names.contains_key(word));
        is_module.then_some((name, script))
    }) else {
        return Ok(());
    };
    // A name that neither the module nor another part has stays.
    let known: BTreeSet<&str> = words(&script).collect();
    names.retain(|name, _| known.contains(name.as_str()) || uses.get(name).is_some_and(|parts| *parts > 1));
    if names.values().any(|short| known.contains(short.as_str())) {
        return Err(unreadable(format!("{module} has names that begin with {START}")));
    }
    for part in parts {
        let Some(wasm) = files.get(&part) else { continue };
        let mut shorter = Module::new();
        let mut renamer = Renamer { names: &names };
        renamer
            .parse_core_module(&mut shorter, Parser::new(0), wasm)
            .map_err(|error: Unreadable<Infallible>| unreadable(error.to_string()))?;
        files.insert(part, shorter.finish());
    }
    files.insert(module, renamed(&script, &names).into_bytes());
    Ok(())
}

/// Counts in how many parts each name stands that a part imports or exports.
fn count_names(wasm: &[u8], uses: &mut BTreeMap<String, usize>) -> wasmparser::Result<()> {
    let Names { imported, exported } = Names::of(wasm)?;
    for name in imported.union(&exported) {
        *uses.entry(name.clone()).or_default() += 1;
    }
    Ok(())
}

/// The names that are worth it, with their short ones.
fn short(uses: &BTreeMap<String, usize>) -> BTreeMap<String, String> {
    // A word of the language, or of the browser's, holds no underscore.
    let is_long = |name: &&String| name.len() >= SHORTEST && name.contains('_') && words(name).eq([name.as_str()]);
    let names = uses.keys().filter(is_long).enumerate();
    names.map(|(number, name)| (name.clone(), format!("{START}{number:x}"))).collect()
}

/// Writes the wasm anew with the short names.
struct Renamer<'a> {
    names: &'a BTreeMap<String, String>,
}

impl Renamer<'_> {
    fn short<'a>(&'a self, name: &'a str) -> &'a str {
        self.names.get(name).map_or(name, String::as_str)
    }
}

impl Reencode for Renamer<'_> {
    type Error = Infallible;

    // One by one, whether or not they stand in groups.
    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Unreadable<Infallible>> {
        for import in imports {
            let (_, import) = import?;
            let kind = self.entity_type(import.ty)?;
            section.import(import.module, self.short(import.name), kind);
        }
        Ok(())
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) -> Result<(), Unreadable<Infallible>> {
        let kind = self.export_kind(export.kind)?;
        let index = self.external_index(export.kind, export.index)?;
        exports.export(self.short(export.name), kind, index);
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Unreadable<Infallible>> {
        Ok(())
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}

fn words(script: &str) -> impl Iterator<Item = &str> {
    script.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// The script with each name replaced where it is a whole word.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut new = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_word) {
        let (between, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        new.push_str(between);
        new.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    new.push_str(rest);
    new
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, EntityType, ExportKind, FunctionSection, TypeSection};
    use wasmparser::Payload;

    const IMPORTED: &str = "__wbg_now_00aabbccddeeff11";
    const EXPORTED: &str = "convert__invoke__h1234567890abcdef";
    const SHARED: &str = "__wasm_split_shared0";

    fn wasm(shared: &str) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./app.js", IMPORTED, EntityType::Function(0));
        imports.import("./app.js", "unnamed_there", EntityType::Function(0));
        let mut exports = ExportSection::new();
        exports.export(EXPORTED, ExportKind::Func, 0).export(shared, ExportKind::Func, 0);
        exports.export("main", ExportKind::Func, 1);
        let producers = CustomSection { name: "producers".into(), data: [1].as_slice().into() };
        module.section(&types).section(&imports).section(&FunctionSection::new()).section(&exports);
        module.section(&producers);
        module.finish()
    }

    /// A part: it imports what the first one exports.
    fn part() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in [SHARED, "memory"] {
            imports.import("__wasm_split", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    fn names_in(wasm: &[u8]) -> Vec<&str> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ImportSection(imports) => found.extend(imports.into_imports().map(|i| i.unwrap().name)),
                Payload::ExportSection(exports) => found.extend(exports.into_iter().map(|e| e.unwrap().name)),
                Payload::CustomSection(custom) => panic!("{} is still there", custom.name()),
                _ => {}
            }
        }
        found
    }

    #[test]
    fn all_files_get_the_same_names_and_the_rest_stays() {
        let module = format!("i.{IMPORTED} = f; wasm.{EXPORTED}(1); wasm.main(); my{IMPORTED}; '`${{a}}`';");
        let parts = [("app.wasm", wasm(SHARED)), ("part.wasm", part())];
        let mut files: Files = [("app.js", module.into_bytes()), ("a.css", vec![1])]
            .into_iter()
            .chain(parts)
            .map(|(name, content)| (name.to_owned(), content))
            .collect();
        shorten(&mut files).unwrap();
        let script = String::from_utf8(files["app.js"].clone()).unwrap();
        assert_eq!(script, format!("i.$1 = f; wasm.$2(1); wasm.main(); my{IMPORTED}; '`${{a}}`';"));
        assert_eq!(names_in(&files["app.wasm"]), ["$1", "unnamed_there", "$2", "$0", "main"]);
        assert_eq!(names_in(&files["part.wasm"]), ["$0", "memory"], "the module need not name what both parts have");
        let once = files.clone();
        shorten(&mut files).unwrap();
        assert_eq!(files, once, "a second time changes nothing");
    }

    #[test]
    fn names_that_are_taken_are_not_given() {
        let module = format!("let $1 = 1; i.{IMPORTED} = f;").into_bytes();
        let mut files = Files::from([("app.js".to_owned(), module), ("app.wasm".to_owned(), wasm(SHARED))]);
        assert!(shorten(&mut files).is_err());
    }
}
