//! Puts files of wasm together that are always there together: the part that is fetched with the page, and what others share
//! with it. One file compresses better than ten, and is one request.

use std::convert::Infallible;
use std::path::Path;
use std::process::Command;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser, Payload, TypeRef};

use super::refused;
use crate::command;
use crate::error::Error;

/// Writes `files` of a folder into one of them, `into`.
///
/// wasm-merge leaves each file its own imports of the memory, the table and the globals that all parts share; browsers know
/// one memory alone, so these become one again.
pub(super) fn merge(wasm_merge: &Path, folder: &Path, files: &[&str], into: &str) -> Result<(), Error> {
    let merged = folder.join("merged.wasm");
    let mut command = Command::new(wasm_merge);
    for file in files {
        command.arg(folder.join(file)).arg(file);
    }
    command::run(command.arg("--enable-multimemory").arg("--output").arg(&merged), "wasm-merge", "")?;
    let one = united(&super::read(&merged)?)?;
    let target = folder.join(into);
    std::fs::write(&target, one).map_err(Error::file("write", &target))
}

/// The same wasm with one import in place of several of the same name.
fn united(wasm: &[u8]) -> Result<Vec<u8>, Error> {
    let mut imports = Imports::of(wasm).map_err(|error| refused(error.to_string()))?;
    let mut module = Module::new();
    imports
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| refused(format!("the merged wasm: {error}")))?;
    Ok(module.finish())
}

/// The new number of each memory, table and global by its number in the merged file.
#[derive(Default)]
struct Imports {
    memories: Numbers,
    tables: Numbers,
    globals: Numbers,
}

/// The names that were imported, and the new number of each import in its order. What the file defines itself comes after.
#[derive(Default)]
struct Numbers {
    names: Vec<(String, String)>,
    new: Vec<u32>,
}

impl Numbers {
    /// Counts an import.
    fn add(&mut self, module: &str, name: &str) {
        let is_same = |known: &(String, String)| (known.0.as_str(), known.1.as_str()) == (module, name);
        let place = self.names.iter().position(is_same).unwrap_or_else(|| {
            self.names.push((module.to_owned(), name.to_owned()));
            self.names.len() - 1
        });
        self.new.push(u32::try_from(place).unwrap_or(u32::MAX));
    }

    fn get(&self, old: u32) -> u32 {
        let index = old as usize;
        let dropped = self.new.len() - self.names.len();
        self.new.get(index).copied().unwrap_or_else(|| old - u32::try_from(dropped).unwrap_or_default())
    }
}

impl Imports {
    fn of(wasm: &[u8]) -> Result<Self, wasmparser::BinaryReaderError> {
        let mut imports = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let Payload::ImportSection(section) = payload? else { continue };
            for import in section.into_imports() {
                let import = import?;
                if let Some(numbers) = imports.numbers(import.ty) {
                    numbers.add(import.module, import.name);
                }
            }
        }
        Ok(imports)
    }

    /// The numbers of imports of this kind. Returns `None` for functions, of which wasm-opt makes one.
    fn numbers(&mut self, kind: TypeRef) -> Option<&mut Numbers> {
        match kind {
            TypeRef::Memory(_) => Some(&mut self.memories),
            TypeRef::Table(_) => Some(&mut self.tables),
            TypeRef::Global(_) => Some(&mut self.globals),
            _ => None,
        }
    }
}

impl Reencode for Imports {
    type Error = Infallible;

    fn memory_index(&mut self, memory: u32) -> Result<u32, reencode::Error> {
        Ok(self.memories.get(memory))
    }

    fn table_index(&mut self, table: u32) -> Result<u32, reencode::Error> {
        Ok(self.tables.get(table))
    }

    fn global_index(&mut self, global: u32) -> Result<u32, reencode::Error> {
        Ok(self.globals.get(global))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let mut seen = Self::default();
        for import in section.into_imports() {
            let import = import?;
            let is_new = seen.numbers(import.ty).is_none_or(|numbers| {
                let before = numbers.names.len();
                numbers.add(import.module, import.name);
                numbers.names.len() > before
            });
            if is_new {
                reencode::utils::parse_import(self, imports, import)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, GlobalType, MemArg, MemoryType, TypeSection, ValType,
    };

    /// Two imports of each, and a function that uses the second of both.
    fn merged() -> Vec<u8> {
        let mut module = Module::new();
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        for _ in 0..2 {
            imports.import("shared", "memory", EntityType::Memory(memory));
            imports.import("shared", "stack", EntityType::Global(global));
        }
        imports.import("shared", "other", EntityType::Global(global));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        functions.function(0);
        let mut function = Function::new([]);
        let mut body = function.instructions();
        body.global_get(1).i32_load(MemArg { offset: 0, align: 2, memory_index: 1 }).global_set(2).end();
        code.function(&function);
        module.section(&types).section(&imports).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn imports_of_one_name_become_one_and_keep_their_uses() {
        let one = united(&merged()).unwrap();
        let again = Imports::of(&one).unwrap();
        let name = |name: &str| ("shared".to_owned(), name.to_owned());
        assert_eq!((again.memories.names, again.memories.new), (vec![name("memory")], vec![0]));
        assert_eq!((again.globals.names, again.globals.new), (vec![name("stack"), name("other")], vec![0, 1]));
        // One memory, and numbers that exist: what browsers take.
        wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::WASM2).validate_all(&one).unwrap();
        let with_two = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::WASM2).validate_all(&merged());
        assert!(with_two.is_err());
    }
}
