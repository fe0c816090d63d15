//! Encodes and decodes queries, forms and fragments by the browser's `URLSearchParams`.

use js_sys::Array;
use remote_help::oauth::{Address, Params};
use wasm_bindgen::JsCast as _;
use web_sys::UrlSearchParams;

/// Encodes parameters.
pub fn write(params: &Params) -> String {
    let Ok(search) = UrlSearchParams::new() else { return String::new() };
    for (name, value) in params {
        search.append(name, value);
    }
    search.to_string().into()
}

/// Decodes parameters.
pub fn read(text: &str) -> Params {
    let Ok(search) = UrlSearchParams::new_with_str(text) else { return Params::new() };
    let entries = Array::from(&search);
    let pair = |entry: Array| Some((entry.get(0).as_string()?, entry.get(1).as_string()?));
    entries.iter().filter_map(|entry| pair(entry.unchecked_into())).collect()
}

/// An address with its query.
pub fn address(address: &Address) -> String {
    format!("{}?{}", address.base, write(&address.query))
}
