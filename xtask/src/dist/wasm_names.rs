//! The names by which a wasm and what is around it know each other.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload};

/// The names that a wasm imports and exports.
#[derive(Default)]
pub(super) struct Names {
    pub(super) imported: BTreeSet<String>,
    pub(super) exported: BTreeSet<String>,
}

impl Names {
    /// Reads them.
    pub(super) fn of(wasm: &[u8]) -> wasmparser::Result<Self> {
        let mut names = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        names.imported.insert(import?.name.to_owned());
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        names.exported.insert(export?.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(names)
    }
}
