//! Has the crate `catalogue` read and check the texts of all languages, and writes a Rust function for each text, so
//! that a missing text or argument doesn't compile.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|f| f == "wasm") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let catalogues = match catalogue::read(Path::new("locales")) {
        Ok(catalogues) => catalogues,
        Err(error) => stop(&error.to_string()),
    };
    let out = std::env::var("OUT_DIR").unwrap_or_else(|_| stop("OUT_DIR is not set; run by cargo only"));
    let write = |name: &str, text: String| {
        if let Err(error) = std::fs::write(Path::new(&out).join(name), text) {
            stop(&format!("cannot write {name}: {error}"));
        }
    };
    write("catalogue.rs", catalogue::generate::rust(&catalogues));
    // For the unit tests only: the page loads its texts.
    write("en.txt", catalogues.first().map(|english| catalogue::message::write(&english.messages)).unwrap_or_default());
}

fn stop(message: &str) -> ! {
    for line in message.lines() {
        println!("cargo::error={line}");
    }
    std::process::exit(1)
}
