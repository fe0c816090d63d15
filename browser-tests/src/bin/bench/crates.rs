//! Which crate the bytes of the panel's wasm are from: the functions by name, before wasm-bindgen takes the names away.
//!
//! A generic function counts for the crate that has its code, not for its callers'. An inlined function counts for its
//! caller, so the panel's own share is part library. The sizes are those before `wasm-opt` and brotli.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

use wasmparser::{Name, NameSectionReader, Parser, Payload, TypeRef};

use crate::Failure;

/// The crates that are named; the others are one line.
const NAMED: usize = 20;

/// The bytes of a crate in the wasm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Share {
    bytes: usize,
    functions: usize,
}

/// The code of a wasm file by crate, and what is no code.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Shares {
    crates: BTreeMap<String, Share>,
    /// Bytes of constants.
    data: usize,
}

/// Reads a part as it was cut from what the compiler wrote.
pub(crate) fn read(wasm: &Path) -> Result<Shares, Failure> {
    let bytes = fs::read(wasm).map_err(Failure::doing(&format!("reading {}", wasm.display())))?;
    let shares = shares(&bytes).map_err(Failure::doing(&format!("reading {} as wasm", wasm.display())))?;
    if shares.crates.is_empty() { Err(Failure(format!("{} names no function", wasm.display()))) } else { Ok(shares) }
}

fn shares(bytes: &[u8]) -> wasmparser::Result<Shares> {
    let (mut imported, mut sizes, mut names, mut data) = (0_u32, Vec::new(), HashMap::new(), 0);
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(length(&body.range())),
            Payload::DataSection(section) => data = length(&section.range()),
            Payload::CustomSection(section) if section.name() == "name" => {
                let reader = wasmparser::BinaryReader::new(section.data(), section.data_offset());
                for part in NameSectionReader::new(reader) {
                    if let Name::Function(functions) = part? {
                        for function in functions {
                            let function = function?;
                            names.insert(function.index, function.name);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut crates: BTreeMap<String, Share> = BTreeMap::new();
    for (index, size) in (imported..).zip(sizes) {
        let Some(name) = names.get(&index) else { continue };
        let share = crates.entry(crate_of(name)).or_default();
        share.bytes += size;
        share.functions += 1;
    }
    Ok(Shares { crates, data })
}

fn length(range: &Range<u64>) -> usize {
    usize::try_from(range.end.saturating_sub(range.start)).unwrap_or(usize::MAX)
}

/// The crate with a function's code, by the function's mangled name.
fn crate_of(name: &str) -> String {
    // wasm-bindgen has functions run at build time that describe what is exported; they are gone in the end.
    if name.starts_with("__wbindgen_describe") {
        return "(descriptions for wasm-bindgen)".to_owned();
    }
    // LLVM and the linker add endings such as `.llvm.123` that are no part of the name.
    let found = rustc_demangle::try_demangle(name).ok().and_then(|name| first_crate(&format!("{name:#}")));
    found.unwrap_or_else(|| "(no Rust name)".to_owned())
}

/// The crate at the beginning of a path. Of `<A as B>::c` it is A's, where the code usually is; where A is of the
/// language itself, such as `&T` or `[T]`, B's.
fn first_crate(path: &str) -> Option<String> {
    let Some(inner) = path.strip_prefix('<') else { return own_crate(path) };
    let (own, of) = split_impl(inner);
    own_crate(own).or_else(|| first_crate(of?)).or_else(|| Some("core".to_owned()))
}

/// `A` and `B` of `A as B>…`; without `as`, the whole up to its end.
fn split_impl(inner: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (at, letter) in inner.char_indices() {
        match letter {
            '<' | '(' | '[' | '{' => depth += 1,
            // Of an arrow.
            '>' if inner.get(..at).is_some_and(|before| before.ends_with('-')) => {}
            '>' if depth == 0 => return (inner.get(..at).unwrap_or(inner), None),
            '>' | ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 && inner.get(at..).is_some_and(|rest| rest.starts_with(" as ")) => {
                return (inner.get(..at).unwrap_or(inner), inner.get(at + " as ".len()..));
            }
            _ => {}
        }
    }
    (inner, None)
}

/// The crate of a plain path, behind references and the like. Returns `None` if the path has no crate.
fn own_crate(path: &str) -> Option<String> {
    let mut path = path.trim_start_matches(['&', '*', ' ']);
    for word in ["mut ", "const ", "dyn "] {
        path = path.strip_prefix(word).unwrap_or(path).trim_start_matches(['&', '*', ' ']);
    }
    let end = path.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')?;
    let (name, rest) = path.split_at_checked(end)?;
    // A hash in brackets follows where the compiler tells two crates of one name apart.
    let rest = rest.split_once(']').map_or(rest, |(hash, after)| if hash.starts_with('[') { after } else { rest });
    (!name.is_empty() && rest.starts_with("::")).then(|| name.to_owned())
}

/// The shares of a part as a table for people.
pub(crate) fn table(part: &str, shares: &Shares) -> String {
    let code: usize = shares.crates.values().map(|share| share.bytes).sum();
    let mut crates: Vec<(&str, Share)> = shares.crates.iter().map(|(name, share)| (name.as_str(), *share)).collect();
    crates.sort_by(|a, b| b.1.bytes.cmp(&a.1.bytes).then_with(|| a.0.cmp(b.0)));
    let others = crates.split_off(crates.len().min(NAMED));
    let sum = others.iter().fold(Share::default(), |sum, (_, share)| Share {
        bytes: sum.bytes + share.bytes,
        functions: sum.functions + share.functions,
    });
    let name = format!("{} other crates", others.len());
    crates.extend((sum.functions > 0).then_some((name.as_str(), sum)));
    let mut out = format!("\n{part} by crate, before wasm-bindgen and wasm-opt\n");
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:>10} {:>6} {:>10}", "bytes", "share", "functions");
    for (name, Share { bytes, functions }) in crates {
        let thousandths = bytes * 1000 / code.max(1);
        let percent = format!("{}.{} %", thousandths / 10, thousandths % 10);
        let _ = writeln!(out, "{bytes:>10} {percent:>6} {functions:>10}  {name}");
    }
    let _ = writeln!(out, "{code:>10}                    code in all; constants beside it: {}", shares.data);
    out
}

#[cfg(test)]
mod tests;
