//! The browser's storage, for this tab and for this browser. Either may be blocked or full.

use super::query;
use remote_help::oauth::Params;
use web_sys::Storage;

/// A storage area.
#[derive(Clone, Copy)]
pub enum StorageArea {
    /// `sessionStorage`: for this tab, until it is closed.
    Session,
    /// `localStorage`: for this browser.
    Local,
}

fn storage(area: StorageArea) -> Option<Storage> {
    let window = web_sys::window()?;
    // If storage is blocked, this throws.
    match area {
        StorageArea::Session => window.session_storage(),
        StorageArea::Local => window.local_storage(),
    }
    .ok()?
}

/// Stores parameters under a name, and returns whether the browser did.
pub fn set_params(area: StorageArea, name: &str, params: &Params) -> bool {
    set(area, name, &query::write(params))
}

/// Stores a text under a name, and returns whether the browser did.
pub fn set(area: StorageArea, name: &str, text: &str) -> bool {
    storage(area).is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// The parameters stored under a name.
pub fn get_params(area: StorageArea, name: &str) -> Option<Params> {
    get(area, name).map(|text| query::read(&text))
}

/// The text stored under a name.
pub fn get(area: StorageArea, name: &str) -> Option<String> {
    storage(area)?.get_item(name).ok()?
}

/// All names in a storage area, whichever page wrote them, in descending order. The browser sorts them, since Rust's
/// sort would add several KB of code.
///
/// They cross into wasm as one text, which is far faster than ten thousand texts. A name with a line break comes out
/// split, but the panel has none.
pub fn names(area: StorageArea) -> Vec<String> {
    let Some(storage) = storage(area) else { return Vec::new() };
    let all = String::from(js_sys::Object::keys(&storage).sort().reverse().join("\n"));
    all.lines().map(str::to_owned).collect()
}

/// Removes what is stored under a name.
pub fn remove(area: StorageArea, name: &str) {
    if let Some(storage) = storage(area) {
        // Removing a missing name is no failure.
        let _ = storage.remove_item(name);
    }
}
