//! What module and wasm export and nobody takes. Code that lives by such an export alone goes with it, when wasm-opt
//! comes by.

use std::collections::BTreeSet;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error as Unreadable, Reencode};
use wasm_encoder::{ExportSection, Module};
use wasmparser::{Export, Parser, Payload};

use super::glue::words;
use crate::error::Error;

/// Classes of the crate `wasm-streams`, which Leptos brings for the bodies of requests to a server of its own.
const CLASSES: [&str; 3] = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// The module without the classes.
pub(super) fn drop_classes(module: &str) -> Result<String, Error> {
    let mut new = String::with_capacity(module.len());
    let mut found = BTreeSet::new();
    // What the line that ends the present piece is, where that goes.
    let mut ends: Option<fn(&str) -> bool> = None;
    for line in module.split_inclusive('\n') {
        if let Some(is_end) = ends {
            ends = (!is_end(line.trim_end())).then_some(is_end);
            continue;
        }
        let class = CLASSES.iter().find(|class| line.starts_with(&format!("export class {class} {{")));
        let is_registry = |class: &&str| line.starts_with(&format!("const {class}Finalization = "));
        let is_call = |class: &&str| line.starts_with(&format!("if (Symbol.dispose) {class}."));
        if let Some(class) = class {
            found.insert(*class);
            ends = Some(|line| line == "}");
        } else if CLASSES.iter().any(is_registry) {
            ends = (!line.trim_end().ends_with(';')).then_some(|line| line.ends_with(';'));
        } else if !CLASSES.iter().any(is_call) {
            new.push_str(line);
        }
    }
    let unlike = |class: &&&str| !found.contains(**class) || new.contains(**class);
    let findings: Vec<String> = CLASSES.iter().filter(unlike).map(|class| (*class).to_owned()).collect();
    if findings.is_empty() && ends.is_none() {
        return Ok(new);
    }
    Err(Error::Findings {
        what: "wasm-bindgen's module has no such class, or uses it: see CLASSES in xtask/src/dist/unused.rs",
        findings,
    })
}

/// The first part without the exports that neither the module nor the late part names.
pub(super) fn drop_exports(first: &[u8], module: &str, late: &[u8]) -> Result<Vec<u8>, Error> {
    let mut taken: BTreeSet<&str> = words(module).collect();
    for payload in Parser::new(0).parse_all(late) {
        if let Payload::ImportSection(imports) = payload.map_err(unreadable)? {
            for import in imports.into_imports() {
                taken.insert(import.map_err(unreadable)?.name);
            }
        }
    }
    let mut new = Module::new();
    let mut taker = Taker { taken };
    taker.parse_core_module(&mut new, Parser::new(0), first).map_err(unreadable)?;
    Ok(new.finish())
}

fn unreadable(error: impl ToString) -> Error {
    Error::Findings { what: "The wasm's exports can't be read", findings: vec![error.to_string()] }
}

/// Writes the wasm anew with the exports that are taken.
struct Taker<'a> {
    taken: BTreeSet<&'a str>,
}

impl Reencode for Taker<'_> {
    type Error = Infallible;

    fn parse_export(&mut self, exports: &mut ExportSection, export: Export<'_>) -> Result<(), Unreadable<Infallible>> {
        if self.taken.contains(export.name) {
            let kind = self.export_kind(export.kind)?;
            let index = self.external_index(export.kind, export.index)?;
            exports.export(export.name, kind, index);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, CustomSection, EntityType, ExportKind, Function, FunctionSection, ImportSection, MemoryType,
        TypeSection,
    };

    /// A class as wasm-bindgen writes it.
    fn class(name: &str) -> String {
        let lower = name.to_lowercase();
        format!(
            "export class {name} {{\n    free() {{\n        wasm.__wbg_{lower}_free(1, 0);\n    }}\n}}\n\
             if (Symbol.dispose) {name}.prototype[Symbol.dispose] = {name}.prototype.free;\n"
        )
    }

    fn registry(name: &str) -> String {
        format!(
            "const {name}Finalization = (typeof FinalizationRegistry === 'undefined')\n    ? {{ }}\n    \
             : new FinalizationRegistry(ptr => wasm.__wbg_{}_free(ptr, 1));\n",
            name.to_lowercase()
        )
    }

    #[test]
    fn the_classes_go_and_the_rest_of_the_module_stays() {
        let classes: String = CLASSES.map(class).concat();
        let registries: String = CLASSES.map(registry).concat();
        let module = format!("{classes}function a() {{\n}}\n{registries}const b = 1;\n");
        assert_eq!(drop_classes(&module).unwrap(), "function a() {\n}\nconst b = 1;\n");
    }

    #[test]
    fn a_class_that_is_gone_or_used_fails_the_build_with_its_name() {
        let classes: String = CLASSES.map(class).concat();
        let used = format!("{classes}IntoUnderlyingSink.of(1);\n");
        for (module, name) in [(class(CLASSES[0]) + &class(CLASSES[1]), CLASSES[2]), (used, "IntoUnderlyingSink")] {
            let said = drop_classes(&module).unwrap_err().to_string();
            assert!(said.contains(name), "{said}");
        }
    }

    fn part(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let mut imported = ImportSection::new();
        for name in imports {
            imported.import("__wasm_split", name, EntityType::Memory(memory));
        }
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exported = ExportSection::new();
        for name in exports {
            exported.export(name, ExportKind::Func, 0);
        }
        let mut code = CodeSection::new();
        code.function(Function::new([]).instructions().end());
        let mut module = Module::new();
        module.section(&types).section(&imported).section(&functions).section(&exported).section(&code);
        module.section(&CustomSection { name: "target_features".into(), data: [0].as_slice().into() });
        module.finish()
    }

    #[test]
    fn what_neither_names_is_no_longer_exported() {
        let first = part(&[], &["intounderlyingsink_close", "_WASM_SPLIT_MARKER_12version", "used", "memory"]);
        let new = drop_exports(&first, "wasm.used(1)", &part(&["memory"], &[])).unwrap();
        let (mut names, mut others) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(&new) {
            match payload.unwrap() {
                Payload::ExportSection(exports) => names.extend(exports.into_iter().map(|export| export.unwrap().name)),
                // wasm-opt goes by it.
                Payload::CustomSection(custom) => others.push(custom.name().to_owned()),
                _ => {}
            }
        }
        assert_eq!((names, others), (vec!["used", "memory"], vec!["target_features".to_owned()]));
    }
}
