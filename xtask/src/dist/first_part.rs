//! The modules that may be in the first part of the wasm. A call from there to any other one pulls it over with all that
//! it needs, which without this list only the bytes would show.

use std::collections::BTreeMap;

use wasmparser::{BinaryReader, Name, NameSectionReader, Parser, Payload, TypeRef};

use crate::error::Error;

/// The modules of ours whose functions and methods may be there, and with `::*` all below one. A method counts for the
/// module that its `impl` stands in. Ask first whether the first page can do without the one that you add.
const MODULES: [&str; 61] = [
    "browser::clock",
    "browser::early",
    "browser::fetch",
    "browser::json",
    "browser::language",
    "browser::locale",
    "browser::location",
    "browser::page",
    "browser::query",
    "browser::random",
    "browser::storage",
    "remote_help::auth::jwt",
    "remote_help::auth::permission",
    "remote_help::auth::token",
    "remote_help::auth::unverified_claims",
    "remote_help::cloud",
    "remote_help::config",
    "remote_help::config::plain",
    "remote_help::graph::request",
    "remote_help::graph::response",
    "remote_help::graph::settings_response",
    "remote_help::guid",
    "remote_help::json_value",
    "remote_help::oauth::options",
    "remote_help::oauth::params",
    "remote_help::oauth::refresh_state",
    "remote_help::save",
    "remote_help::save::steps",
    "remote_help::session",
    "remote_help::settings::*",
    "remote_help::time",
    "remote_help_panel",
    "remote_help_panel::app::auth",
    "remote_help_panel::app::auth::options",
    "remote_help_panel::app::deferred",
    "remote_help_panel::app::deployment",
    "remote_help_panel::app::environment",
    "remote_help_panel::app::graph_client",
    "remote_help_panel::app::graph_client::first_attempt",
    "remote_help_panel::app::leaving",
    "remote_help_panel::app::listeners",
    "remote_help_panel::app::messages",
    "remote_help_panel::app::preferences",
    "remote_help_panel::app::receipts",
    "remote_help_panel::app::shortcuts",
    "remote_help_panel::app::single_flight",
    "remote_help_panel::components::setting_text",
    "remote_help_panel::components::slot",
    "remote_help_panel::components::time",
    "remote_help_panel::owners",
    "remote_help_panel::rest",
    "remote_help_panel::root",
    "remote_help_panel::screens::settings::model",
    "remote_help_panel::screens::settings::view::form",
    "remote_help_panel::screens::settings::view::setting_switch",
    "remote_help_panel::shell::banner",
    "remote_help_panel::shell::sign_in_card",
    "remote_help_panel::shell::status",
    "remote_help_panel::shell::token_form",
    "remote_help_panel::text::*",
    "remote_help_panel::ui::*",
];

/// The libraries whose functions may be there.
const LIBRARIES: [&str; 25] = [
    "__rustc",
    "alloc",
    "any_spawner",
    "async_once_cell",
    "compiler_builtins",
    "core",
    "either_of",
    "futures_core",
    "futures_util",
    "gloo_net",
    "hashbrown",
    "indexmap",
    "js_sys",
    "leptos",
    "or_poisoned",
    "reactive_graph",
    "slotmap",
    "std",
    "tachys",
    "talc",
    "throw_error",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "wasm_split_helpers",
    "web_sys",
];

/// How many modules are named, with a function each; one leads to the others.
const SHOWN: usize = 20;

/// Looks for functions that were not asked in, in the first part with the compiler's names. What types have by traits may be
/// needed on both sides, and of closures that are the same the compiler keeps one, so these are not looked at.
pub(super) fn check(first: &[u8]) -> Result<(), Error> {
    let names = functions(first).map_err(|error| unreadable(&error.to_string()))?;
    if names.is_empty() {
        return Err(unreadable("it names no function"));
    }
    let found: BTreeMap<String, String> = names.iter().filter_map(|name| uninvited(name)).collect();
    // The panel's come first: they call the others.
    let findings: Vec<String> =
        found.into_iter().rev().take(SHOWN).map(|(module, function)| format!("{module}: {function}")).collect();
    if findings.is_empty() {
        return Ok(());
    }
    let what = "Functions are in the first part of the wasm that nothing there should call, or whose module belongs into \
                the list of xtask/src/dist/first_part.rs";
    Err(Error::Findings { what, findings })
}

/// The module and the function, unless it may be there.
fn uninvited(symbol: &str) -> Option<(String, String)> {
    let module = module_of(symbol)?;
    let is_below =
        |above: &str| module.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    let is_listed = |one: &&str| one.strip_suffix("::*").map_or(module == **one, is_below);
    let is_allowed = LIBRARIES.into_iter().any(is_below) || MODULES.iter().any(is_listed);
    (!is_allowed).then(|| (module, format!("{:#}", rustc_demangle::demangle(symbol))))
}

/// The module that a function or an inherent method stands in; `None` for those of traits, closures, and what has no name
/// of Rust's.
///
/// Source: <https://doc.rust-lang.org/rustc/symbol-mangling/v0.html>
fn module_of(symbol: &str) -> Option<String> {
    let Some(mut rest) = symbol.strip_prefix("_R") else { return module_of_legacy(symbol) };
    let mut namespaces = Vec::new();
    loop {
        match take(&mut rest, 1)? {
            // With generic arguments, which follow.
            "I" => {}
            "N" => namespaces.push(take(&mut rest, 1)?),
            // An inherent method: first comes where its impl stands, then its type.
            "M" => {
                let is_function = |namespace: &&str| *namespace == "v";
                if !namespaces.iter().all(is_function) {
                    return None;
                }
                namespaces.clear();
                skip_disambiguator(&mut rest)?;
            }
            "C" => break,
            _ => return None,
        }
    }
    let mut module = identifier(&mut rest)?.to_owned();
    for namespace in namespaces.into_iter().rev() {
        let name = identifier(&mut rest)?;
        match namespace {
            "t" => module = format!("{module}::{name}"),
            "v" => {}
            _ => return None,
        }
    }
    Some(module)
}

/// The module of a function in the older mangling, which names a method after its type where both stand in one module.
fn module_of_legacy(symbol: &str) -> Option<String> {
    let name = format!("{:#}", rustc_demangle::try_demangle(symbol).ok()?);
    let is_module = |part: &&str| part.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
    let mut module: Vec<&str> = name.split("::").take_while(is_module).collect();
    if module.len() == name.split("::").count() {
        module.pop();
    }
    (!module.is_empty() && !name.contains("{{closure}}")).then(|| module.join("::"))
}

fn take<'a>(rest: &mut &'a str, length: usize) -> Option<&'a str> {
    let (taken, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(taken)
}

/// The disambiguator of things of one name.
fn skip_disambiguator(rest: &mut &str) -> Option<()> {
    if rest.starts_with('s') {
        *rest = rest.split_once('_')?.1;
    }
    Some(())
}

fn identifier<'a>(rest: &mut &'a str) -> Option<&'a str> {
    skip_disambiguator(rest)?;
    let from = rest.strip_prefix('u').unwrap_or(rest);
    let digits = from.find(|c: char| !c.is_ascii_digit())?;
    let (length, name) = from.split_at(digits);
    *rest = name.strip_prefix('_').unwrap_or(name);
    take(rest, length.parse().ok()?)
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

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::TypeSection;
    use wasm_encoder::{
        CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap, NameSection,
    };

    #[test]
    fn both_manglings_name_the_module_of_functions_and_methods() {
        for (name, expected) in [
            ("_ZN4core3fmt5write17h9346b0f4d1b97ca1E", Some("core::fmt")),
            ("_ZN4core3fmt9Formatter3pad17h9346b0f4d1b97ca1E", Some("core::fmt")),
            (
                "_ZN5panel7reading37_$LT$impl$u20$panel..state..Panel$GT$4read17h9346b0f4d1b97ca1E",
                Some("panel::reading"),
            ),
            ("_ZN44_$LT$core..fmt..Error$u20$as$u20$a..B$GT$1c17h9346b0f4d1b97ca1E", None),
            ("_ZN1a1b28_$u7b$$u7b$closure$u7d$$u7d$17h9346b0f4d1b97ca1E", None),
            ("_RNvNtCs9p1MkmNz69R_4core3fmt5write", Some("core::fmt")),
            ("_RNvMNtCs9p1MkmNz69R_4core3fmtNtB2_9Formatter3pad", Some("core::fmt")),
            ("_RNvMs_NtNtCs1_5panel5panel7readingNtNtB6_5state5Panel4read", Some("panel::panel::reading")),
            ("_RINvNtCs1_1a1b1cNtB2_1dE", Some("a::b")),
            ("_RNCNvNtCs1_1a1b1c0", None),
            ("_RNCNvMNtCs1_1a1bNtB2_1C1d0", None),
            ("_RNvXNtCs1_1a1bNtB2_1CNtB2_1D1e", None),
            ("_RNvNtCs1_1a", None),
            ("memcpy", None),
        ] {
            assert_eq!(module_of(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn the_lists_say_what_may_be_there() {
        let is_uninvited = |module: &str| {
            let path: Vec<String> = module.split("::").map(|one| format!("{}{one}", one.len())).collect();
            let nested = "Nt".repeat(path.len() - 1);
            uninvited(&format!("_RNv{nested}C{}1f", path.concat())).is_some()
        };
        for module in ["core::fmt", "remote_help::config", "remote_help_panel::ui::element", "tachys"] {
            assert!(!is_uninvited(module), "{module}");
        }
        for module in
            ["serde_json", "cores", "remote_help::config::outdated", "remote_help_panel::shell", "remote_help"]
        {
            assert!(is_uninvited(module), "{module}");
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
        assert!(said.contains("remote_help_panel::view::shortcuts: remote_help_panel"), "{said}");
        assert!(check(&wasm(&[])).is_err(), "a wasm without names tells nothing");
    }
}
