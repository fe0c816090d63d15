//! How the module gets the late part of the wasm: by a function of boot.js, which knows its address and integrity.
//! `wasm_split_cli_support` writes a script for that, which would be one more file to wait for before anything starts.

use crate::error::Error;

/// That script's name, by which the wasm imports what loads.
pub(super) const IMPORTED: &str = "./__wasm_split.js";

/// The one thing the wasm asks of it: the late part, and a call with `data` that says whether it is there. Both parts
/// share what the first one exports.
const LOADER: &str = r#"{
    __wasm_split_load_late(callback, data) {
        const shared = wasm;
        globalThis.late({ __wasm_split: shared }).then((isThere) => shared.__indirect_function_table.get(callback)(data, isThere));
    },
}"#;

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

fn unlike(found: usize) -> Error {
    let why = format!("wasm-bindgen's module imports {IMPORTED} in {found} places, or other files: see dist/loader.rs");
    Error::Findings { what: "The late part can't be loaded", findings: vec![why] }
}

#[cfg(test)]
mod tests {
    use super::*;

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
