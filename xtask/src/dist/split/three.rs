//! A program in three parts for the test of `split`: what it starts with, and two more, which share a function that the
//! first does without. What `#[wasm_split]` writes is written by hand, so that no library is needed. Made by:
//!
//! ```text
//! rustc --edition 2024 --target wasm32-unknown-unknown --crate-type cdylib -C opt-level=s -C panic=abort \
//!     -C link-arg=--emit-relocs -C link-arg=--export-table -C strip=none three.rs
//! ```
#![no_std]
#![no_main]
use core::ffi::c_void;
type Callback = extern "C" fn(*const c_void, bool);

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

#[link(wasm_import_module = "__wasm_split_placeholder__")]
unsafe extern "C" {
    fn __wasm_split_load_sessions(callback: Callback, data: *const c_void);
    fn __wasm_split_load_tenants(callback: Callback, data: *const c_void);
    fn __wasm_split_00sessions00_import_00000000000000000000000000000001_sessions(number: i32) -> i32;
    fn __wasm_split_00tenants00_import_00000000000000000000000000000002_tenants(number: i32) -> i32;
}

extern "C" fn loaded(_: *const c_void, _: bool) {
    unsafe {
        __wasm_split_00sessions00_import_00000000000000000000000000000001_sessions(1);
        __wasm_split_00tenants00_import_00000000000000000000000000000002_tenants(2);
    }
}

#[unsafe(no_mangle)]
extern "C" fn start() {
    unsafe {
        __wasm_split_load_sessions(loaded, core::ptr::null());
        __wasm_split_load_tenants(loaded, core::ptr::null());
    }
}

#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00sessions00_export_00000000000000000000000000000001_sessions(number: i32) -> i32 {
    both(number) * 3
}

#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00tenants00_export_00000000000000000000000000000002_tenants(number: i32) -> i32 {
    both(number) * 5
}

#[inline(never)]
fn both(number: i32) -> i32 {
    number.rotate_left(7) ^ 0x5a
}
