//! What must not be in the first part of the wasm: a call from there to a module of the late part pulls it over, with
//! all that it needs, and nobody would see it but by the bytes.

use std::collections::BTreeSet;

use wasmparser::{BinaryReader, Name, NameSectionReader, Parser, Payload, TypeRef};

use crate::error::Error;

/// The modules of the late part, as paths from the crate on, and libraries in whose place the first page uses the browser.
/// Their functions and methods are looked for; what types of theirs have by derived traits may be needed on both sides,
/// and of closures that are the same the compiler keeps one.
const LATE: [&str; 56] = [
    "base64ct",
    "remote_help::audit",
    "remote_help::baseline",
    "remote_help::config::outdated",
    "remote_help::deployed",
    "remote_help::fields",
    "remote_help::graph::nested",
    "remote_help::graph::retry",
    "remote_help::json",
    "remote_help::readiness",
    "remote_help::receipt",
    "remote_help::save::machine",
    "remote_help::oauth::client",
    "remote_help::oauth::token_response",
    "remote_help::oauth::id_token",
    "remote_help::oauth::pending",
    "remote_help::oauth::oauth_error",
    "remote_help::oauth::authorization_response",
    "browser::clipboard",
    "browser::dialog",
    "browser::file",
    "browser::focus",
    "browser::keyboard",
    "browser::fetch_error",
    "browser::token_endpoint",
    "browser::deployed_page",
    "browser::typed",
    "remote_help_panel::view::alert",
    "remote_help_panel::view::audit",
    "remote_help_panel::view::baselines",
    "remote_help_panel::view::conflict_dialog",
    "remote_help_panel::view::describe",
    "remote_help_panel::view::explain",
    "remote_help_panel::view::footer",
    "remote_help_panel::view::form_notices",
    "remote_help_panel::view::help",
    "remote_help_panel::view::history",
    "remote_help_panel::view::identity",
    "remote_help_panel::view::impact",
    "remote_help_panel::view::kept_changes",
    "remote_help_panel::view::marks",
    "remote_help_panel::view::news",
    "remote_help_panel::view::offline",
    "remote_help_panel::view::preferences",
    "remote_help_panel::view::readiness",
    "remote_help_panel::view::receipt",
    "remote_help_panel::view::receipt_text",
    "remote_help_panel::view::review_dialog",
    "remote_help_panel::view::settings_table",
    "remote_help_panel::view::shortcuts",
    "remote_help_panel::view::sign_in_options",
    "remote_help_panel::view::title",
    "remote_help_panel::view::upgrade",
    "remote_help_panel::view::waiting",
    "remote_help_panel::view::whole",
    "serde_json",
];

/// How many functions are named; one leads to the others.
const SHOWN: usize = 20;

/// Looks for functions of the late part in the first, which has the compiler's names.
pub(super) fn check(first: &[u8]) -> Result<(), Error> {
    let names = functions(first).map_err(|error| unreadable(&error.to_string()))?;
    if names.is_empty() {
        return Err(unreadable("it names no function"));
    }
    let found: BTreeSet<String> = names.iter().filter_map(|name| late(name, &LATE)).collect();
    let findings: Vec<String> = found.into_iter().take(SHOWN).collect();
    if findings.is_empty() {
        return Ok(());
    }
    Err(Error::Findings { what: "Functions of the late part are in the first one, which calls them", findings })
}

fn unreadable(why: &str) -> Error {
    Error::Findings { what: "The first part of the wasm can't be read", findings: vec![why.to_owned()] }
}

/// The names of a wasm's own functions.
fn functions(wasm: &[u8]) -> wasmparser::Result<Vec<String>> {
    let (mut imported, mut names) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CustomSection(section) if section.name() == "name" => {
                for part in NameSectionReader::new(BinaryReader::new(section.data(), section.data_offset())) {
                    let Name::Function(functions) = part? else { continue };
                    for function in functions {
                        let function = function?;
                        if function.index >= imported {
                            names.push(function.name.to_owned());
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok(names)
}

/// The function by its plain name, where it is of one of these modules.
fn late(mangled: &str, modules: &[&str]) -> Option<String> {
    let name = format!("{:#}", rustc_demangle::try_demangle(mangled).ok()?);
    // `<a::B>::c` of one mangling is `a::B::c` of the other; `<a::B as d::E>::f` is a trait's.
    let path = name.strip_prefix('<').unwrap_or(&name);
    let is_of = |module: &&str| path.strip_prefix(*module).is_some_and(|rest| rest.starts_with("::"));
    let own = path.split(['<', '>', '{']).next().unwrap_or_default();
    (modules.iter().any(is_of) && !own.contains(" as ") && !name.contains("{closure")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::TypeSection;
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap, NameSection,
    };

    const MODULES: [&str; 1] = ["core::fmt"];

    #[test]
    fn both_manglings_name_functions_and_methods_of_a_module() {
        for (name, expected) in [
            ("_ZN4core3fmt5write17h9346b0f4d1b97ca1E", Some("core::fmt::write")),
            ("_RNvNtCs9p1MkmNz69R_4core3fmt5write", Some("core::fmt::write")),
            ("_RNvMNtCs9p1MkmNz69R_4core3fmtNtB2_9Formatter3pad", Some("<core::fmt::Formatter>::pad")),
            ("_ZN4core4fmt25write17h9346b0f4d1b97ca1E", None),
            ("_ZN44_$LT$core..fmt..Error$u20$as$u20$a..B$GT$1c17h9346b0f4d1b97ca1E", None),
            ("memcpy", None),
        ] {
            assert_eq!(late(name, &MODULES).as_deref(), expected, "{name}");
        }
    }

    fn wasm(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        let (mut functions, mut code, mut map) = (FunctionSection::new(), CodeSection::new(), NameMap::new());
        for (index, name) in (0..).zip(names) {
            map.append(index, name);
            // The first is the imported one.
            if index > 0 {
                functions.function(0);
                let mut function = Function::new([]);
                function.instructions().end();
                code.function(&function);
            }
        }
        let mut section = NameSection::new();
        section.functions(&map);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&code).section(&section);
        module.finish()
    }

    #[test]
    fn only_functions_of_its_own_count() {
        assert_eq!(functions(&wasm(&["a", "b", "c"])).unwrap(), ["b", "c"]);
        assert!(check(&wasm(&["a", "_ZN4core3fmt5write17h9346b0f4d1b97ca1E"])).is_ok());
        let name = "_ZN17remote_help_panel4view9shortcuts9shortcuts17h9346b0f4d1b97ca1E";
        assert!(check(&wasm(&[name, "b"])).is_ok());
        let said = check(&wasm(&["a", name])).unwrap_err().to_string();
        assert!(said.contains("view::shortcuts::shortcuts"), "{said}");
        assert!(check(&wasm(&[])).is_err(), "a wasm without names tells nothing");
    }
}
