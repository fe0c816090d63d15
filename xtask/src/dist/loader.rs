//! How the module gets the late part of the wasm: by a function of boot.js, which knows its address and integrity.
//! `wasm_split_cli_support` writes a script for that, which would be one more file to wait for before anything starts.

use std::collections::BTreeSet;

use super::wasm_names::Names;
use crate::error::Error;

/// That script's name, by which the wasm imports what loads.
pub(super) const IMPORTED: &str = "./__wasm_split.js";

/// The table of the functions of both parts, as the first one exports it.
const TABLE: &str = "__indirect_function_table";

/// The one thing the wasm asks of it: the late part, and a call with `data` that says whether it is there. Both parts
/// share what the first one exports.
const LOADER: &str = r"{
    __wasm_split_load_late(callback, data) {
        const shared = wasm;
        globalThis.remoteHelpLate({ __wasm_split: shared }).then((isThere) => shared.__indirect_function_table.get(callback)(data, isThere));
    },
}";

/// The module with the loader in place of the import.
pub(super) fn put_in(module: &str) -> Result<String, Error> {
    let end = format!(" from \"{IMPORTED}\"");
    let mut found = 0;
    let lines = module.split_inclusive('\n').map(|line| {
        let statement = line.trim_end().trim_end_matches(';');
        let name = statement.strip_prefix("import * as ").and_then(|rest| rest.strip_suffix(&end));
        name.map_or_else(
            || line.to_owned(),
            |name| {
                found += 1;
                format!("const {name} = {LOADER};\n")
            },
        )
    });
    let new: String = lines.collect();
    // The name stands once more, where the wasm gets its imports.
    if found == 1 && !new.contains("import *") { Ok(new) } else { Err(unlike(found)) }
}

/// Looks that the first part exports what the late one imports, and what the loader itself takes.
pub(super) fn check(first: &[u8], late: &[u8]) -> Result<(), Error> {
    let names = |wasm| Names::of(wasm).map_err(|error| refused(vec![error.to_string()]));
    let (first, late) = (names(first)?, names(late)?);
    let wanted = late.imported.into_iter().chain([TABLE.to_owned()]);
    let missing: BTreeSet<String> = wanted.filter(|name| !first.exported.contains(name)).collect();
    let why = |name| format!("the first part of the wasm does not export {name}");
    if missing.is_empty() { Ok(()) } else { Err(refused(missing.into_iter().map(why).collect())) }
}

fn unlike(found: usize) -> Error {
    let why = format!("wasm-bindgen's module imports {IMPORTED} in {found} places, or other files: see dist/loader.rs");
    refused(vec![why])
}

fn refused(findings: Vec<String>) -> Error {
    Error::Findings { what: "The late part can't be loaded", findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, MemoryType, Module};

    fn wasm(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let mut imported = ImportSection::new();
        for name in imports {
            imported.import("__wasm_split", name, EntityType::Memory(memory));
        }
        let mut exported = ExportSection::new();
        for name in exports {
            exported.export(name, ExportKind::Memory, 0);
        }
        let mut module = Module::new();
        module.section(&imported).section(&exported);
        module.finish()
    }

    #[test]
    fn the_loader_takes_the_table_by_its_name() {
        assert!(LOADER.contains(&format!("shared.{TABLE}.get(")));
    }

    #[test]
    fn parts_that_do_not_fit_are_refused_with_what_is_missing() {
        let late = wasm(&["memory", "__wasm_split_shared0"], &[]);
        check(&wasm(&[], &["memory", "__wasm_split_shared0", TABLE]), &late).unwrap();
        let said = check(&wasm(&["__wasm_split_shared0"], &["memory"]), &late).unwrap_err().to_string();
        assert!(said.contains(TABLE) && said.contains("__wasm_split_shared0") && !said.contains("memory"), "{said}");
        assert!(check(&late, b"no wasm").is_err());
    }

    #[test]
    fn the_import_becomes_a_constant_and_nothing_else_changes() {
        let module = "import * as import1 from \"./__wasm_split.js\"\n\nf(import1);\n\"./__wasm_split.js\": import1,\n";
        let new = put_in(module).unwrap();
        let expected = format!("const import1 = {LOADER};\n\nf(import1);\n\"./__wasm_split.js\": import1,\n");
        assert_eq!(new, expected);
    }

    #[test]
    fn a_module_that_loads_otherwise_is_refused() {
        for module in
            ["f();", "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./other.js\"\n"]
        {
            let said = put_in(module).unwrap_err().to_string();
            assert!(said.contains("dist/loader.rs"), "{said}");
        }
    }
}
