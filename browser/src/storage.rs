//! What the browser keeps for this page: for this tab, and for this browser. Either may be blocked or full.

use super::query;
use remote_help::oauth::Params;
use web_sys::Storage;

/// Where something is kept.
#[derive(Clone, Copy)]
pub enum StorageArea {
    /// In this tab, until it is closed.
    Session,
    /// In this browser.
    Local,
}

fn storage(place: StorageArea) -> Option<Storage> {
    let window = web_sys::window()?;
    // Blocked storage fails here, with an exception.
    match place {
        StorageArea::Session => window.session_storage(),
        StorageArea::Local => window.local_storage(),
    }
    .ok()?
}

/// Keeps pairs under a name; whether the browser did.
pub fn set_params(place: StorageArea, name: &str, pairs: &Params) -> bool {
    set(place, name, &query::write(pairs))
}

/// Keeps a text under a name; whether the browser did.
pub fn set(place: StorageArea, name: &str, text: &str) -> bool {
    storage(place).is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// The pairs kept under a name.
pub fn get_params(place: StorageArea, name: &str) -> Option<Params> {
    get(place, name).map(|text| query::read(&text))
}

/// The text kept under a name.
pub fn get(place: StorageArea, name: &str) -> Option<String> {
    storage(place)?.get_item(name).ok()?
}

/// All names under which something is kept, whosever it is, the last in order first. The browser sorts them: a sort of
/// our own would add 4 KB to the page.
///
/// They come as one text, which is far faster than ten thousand of them; a name with a line break in it is nobody's here.
pub fn names(place: StorageArea) -> Vec<String> {
    let Some(storage) = storage(place) else { return Vec::new() };
    let all = String::from(js_sys::Object::keys(&storage).sort().reverse().join("\n"));
    all.lines().map(str::to_owned).collect()
}

/// Removes what is kept under a name.
pub fn remove(place: StorageArea, name: &str) {
    if let Some(storage) = storage(place) {
        // Removing what isn't there is no failure either.
        let _ = storage.remove_item(name);
    }
}
