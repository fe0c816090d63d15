//! The Remote Help panel: reads and changes Microsoft Graph's `remoteAssistanceSettings` from a static page.
//! This file mounts it; see `root.rs` for what is mounted.
#![forbid(unsafe_code)]

mod app;
mod components;
mod owners;
mod rest;
mod root;
mod screens;
mod shell;
mod text;
mod ui;

// A third of what the standard library's own allocator weighs.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        // The place in the source, and never the message: that could carry something from outside.
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        // Not for people: it is for whoever opens the browser's console.
        browser::page::log_fault(&format!("The panel stopped at {place}"));
        browser::page::say_broken();
    }));
    browser::policy::watch();
    browser::language::begin();
    let early = browser::early::take();
    if let Some(place) = browser::page::take_shell() {
        leptos::mount::mount_to(place, root::root).forget();
    }
    early.fill_in_field(shell::TOKEN_FIELD);
}
