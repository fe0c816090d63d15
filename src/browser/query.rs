//! Queries, forms and fragments, encoded and decoded by the browser's `URLSearchParams`.

use remote_help::sign_in::{Address, Pairs};
use wasm_bindgen::JsCast as _;
use web_sys::UrlSearchParams;

/// Encodes pairs.
pub(crate) fn write(pairs: &Pairs) -> String {
    let Ok(params) = UrlSearchParams::new() else { return String::new() };
    for (name, value) in pairs {
        params.append(name, value);
    }
    params.to_string().into()
}

/// Decodes pairs.
pub(crate) fn read(text: &str) -> Pairs {
    let Ok(params) = UrlSearchParams::new_with_str(text) else { return Pairs::new() };
    let Ok(Some(entries)) = js_sys::try_iter(&params) else { return Pairs::new() };
    let entries = entries.filter_map(|entry| entry.ok()?.dyn_into::<js_sys::Array>().ok());
    entries.filter_map(|entry| Some((entry.get(0).as_string()?, entry.get(1).as_string()?))).collect()
}

/// An address with its query.
pub(crate) fn address(address: &Address) -> String {
    format!("{}?{}", address.base, write(&address.query))
}
