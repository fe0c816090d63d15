//! Removes unused exports from module and wasm, and so the code that only they keep alive.

use std::collections::BTreeSet;

use wasm_encoder::{ExportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use crate::error::Error;

/// Classes of the crate `wasm-streams`, which Leptos brings for the bodies of requests to a server of its own.
const CLASSES: [&str; 3] = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// Removes the classes from the module.
pub(super) fn drop_classes(module: &str) -> Result<String, Error> {
    let mut new = String::with_capacity(module.len());
    let mut found = BTreeSet::new();
    // While a piece is left out: whether a line is its last.
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
    let is_wrong = |class: &&&str| !found.contains(**class) || new.contains(**class);
    let findings: Vec<String> = CLASSES.iter().filter(is_wrong).map(|class| (*class).to_owned()).collect();
    if findings.is_empty() && ends.is_none() {
        return Ok(new);
    }
    Err(unlike(findings))
}

/// Removes the classes' exports from the compiler's wasm: nothing then leads to their code, which the cut leaves out. All
/// other bytes stay where they are in their sections, since the linker's relocations name places there.
pub(super) fn drop_exports(compiled: &[u8]) -> Result<Vec<u8>, Error> {
    let classes = CLASSES.map(str::to_lowercase);
    let is_theirs = |name: &str| classes.iter().any(|class| name.contains(class));
    let mut new = Module::new();
    let mut dropped = 0;
    for payload in Parser::new(0).parse_all(compiled) {
        let payload = payload.map_err(unreadable)?;
        if let Payload::ExportSection(exports) = payload {
            let mut kept = ExportSection::new();
            for export in exports {
                let export = export.map_err(unreadable)?;
                if is_theirs(export.name) {
                    dropped += 1;
                } else {
                    kept.export(export.name, export.kind.into(), export.index);
                }
            }
            new.section(&kept);
        } else if let Some((id, range)) = payload.as_section() {
            let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
            let data = compiled.get(place(range.start)..place(range.end)).unwrap_or_default();
            new.section(&RawSection { id, data });
        }
    }
    if dropped > 0 { Ok(new.finish()) } else { Err(unlike(CLASSES.map(str::to_owned).into())) }
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn unreadable(error: wasmparser::BinaryReaderError) -> Error {
    Error::Findings { what: "The wasm's exports can't be read", findings: vec![error.to_string()] }
}

fn unlike(findings: Vec<String>) -> Error {
    let what =
        "wasm-bindgen exports no such class, or the module uses it: see CLASSES in xtask/src/dist/strip_exports.rs";
    Error::Findings { what, findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, ExportKind, FunctionSection, TypeSection};

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
            let error = drop_classes(&module).unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }

    #[test]
    fn their_exports_go_and_every_other_section_stays_as_it_is() {
        let code = [1, 3, 0, 0x01, 0x0b];
        let wasm = |exports: &[&str]| {
            let mut types = TypeSection::new();
            types.ty().function([], []);
            let mut functions = FunctionSection::new();
            functions.function(0);
            let mut exported = ExportSection::new();
            for name in exports {
                exported.export(name, ExportKind::Func, 0);
            }
            let mut module = Module::new();
            module.section(&types).section(&functions).section(&exported);
            module.section(&RawSection { id: 10, data: &code });
            module.section(&CustomSection { name: "reloc.CODE".into(), data: [3, 0].as_slice().into() });
            module.finish()
        };
        let theirs = ["intounderlyingsink_close_58a9", "main", "__wbg_intounderlyingsource_free_58a9", "used"];
        assert_eq!(drop_exports(&wasm(&theirs)).unwrap(), wasm(&["main", "used"]));
        let error = drop_exports(&wasm(&["main"])).unwrap_err().to_string();
        assert!(error.contains("strip_exports.rs"), "{error}");
    }
}
