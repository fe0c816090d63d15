//! How the module gets the parts of the wasm beside the first: by a function of boot.js, which knows the addresses and the
//! integrity of their files. `wasm_split_cli_support` writes a script for that, which would be one more file to wait for before anything starts.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::wasm_names::Names;
use crate::error::Error;

/// That script's name, by which the wasm imports what loads.
pub(super) const IMPORTED: &str = "./__wasm_split.js";

/// The table of the functions of all parts, as the first one exports it.
const TABLE: &str = "__indirect_function_table";

/// The function that the wasm imports: it loads a part, then calls `callback` with `data` and whether the part is there. All
/// parts share the exports of the first one.
const LOADER: &str = r"const loadPart = (part) => (callback, data) => {
    const shared = wasm;
    globalThis.remoteHelpLoad(part, { __wasm_split: shared }).then((isThere) => shared.__indirect_function_table.get(callback)(data, isThere));
};
";

/// The module with a function for each of these parts in place of the import.
pub(super) fn put_in(module: &str, parts: &BTreeSet<&String>) -> Result<String, Error> {
    let functions = parts.iter().map(|part| format!("__wasm_split_load_{part}: loadPart(\"{part}\")"));
    let functions = functions.collect::<Vec<_>>().join(", ");
    let end = format!(" from \"{IMPORTED}\"");
    // wasm-bindgen imports the script once for each function of it, and names it once more where the wasm gets its imports.
    let mut names = Vec::new();
    let mut new = String::with_capacity(module.len());
    for line in module.split_inclusive('\n') {
        let statement = line.trim().trim_end_matches([';', ',']);
        let imported = statement.strip_prefix("import * as ").and_then(|rest| rest.strip_suffix(&end));
        let is_again = |name: &&str| statement == format!("\"{IMPORTED}\": {name}");
        match imported {
            Some(name) if names.is_empty() => {
                names.push(name);
                let _ = writeln!(new, "{LOADER}const {name} = {{ {functions} }};");
            }
            Some(name) => names.push(name),
            None if names.iter().skip(1).any(is_again) => {}
            None => new.push_str(line),
        }
    }
    if names.len() == parts.len() && !names.is_empty() && !new.contains("import *") {
        return Ok(new);
    }
    Err(unlike(names.len()))
}

/// Looks that the first part exports what another file imports, and what the loader itself takes.
pub(super) fn check(first: &[u8], other: &[u8]) -> Result<(), Error> {
    let names = |wasm| Names::of(wasm).map_err(|error| refused(vec![error.to_string()]));
    let (first, other) = (names(first)?, names(other)?);
    let wanted = other.imported.into_iter().chain([TABLE.to_owned()]);
    let missing: BTreeSet<String> = wanted.filter(|name| !first.exported.contains(name)).collect();
    let why = |name| format!("the first part of the wasm does not export {name}");
    if missing.is_empty() { Ok(()) } else { Err(refused(missing.into_iter().map(why).collect())) }
}

fn unlike(found: usize) -> Error {
    let why = format!("wasm-bindgen's module imports {IMPORTED} in {found} places, or other files: see dist/loader.rs");
    refused(vec![why])
}

fn refused(findings: Vec<String>) -> Error {
    Error::Findings { what: "A part of the wasm can't be loaded", findings }
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
        let other = wasm(&["memory", "__wasm_split_shared0"], &[]);
        check(&wasm(&[], &["memory", "__wasm_split_shared0", TABLE]), &other).unwrap();
        let said = check(&wasm(&["__wasm_split_shared0"], &["memory"]), &other).unwrap_err().to_string();
        assert!(said.contains(TABLE) && said.contains("__wasm_split_shared0") && !said.contains("memory"), "{said}");
        assert!(check(&other, b"no wasm").is_err());
    }

    #[test]
    fn the_imports_become_a_constant_and_nothing_else_changes() {
        let module = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\n\n\
                      f(import1);\n    \"./__wasm_split.js\": import1,\n    \"./__wasm_split.js\": import2,\n";
        let parts = ["audit", "tenants"].map(str::to_owned);
        let new = put_in(module, &parts.iter().collect()).unwrap();
        let functions =
            "__wasm_split_load_audit: loadPart(\"audit\"), __wasm_split_load_tenants: loadPart(\"tenants\")";
        let expected =
            format!("{LOADER}const import1 = {{ {functions} }};\n\nf(import1);\n    \"./__wasm_split.js\": import1,\n");
        assert_eq!(new, expected);
    }

    #[test]
    fn a_module_that_loads_otherwise_is_refused() {
        for module in
            ["f();", "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./other.js\"\n"]
        {
            let said = put_in(module, &BTreeSet::from([&"audit".to_owned()])).unwrap_err().to_string();
            assert!(said.contains("dist/loader.rs"), "{said}");
        }
    }
}
