//! What the browser keeps for this page: for this tab, and for this browser. Either may be blocked or full.

use super::query;
use remote_help::oauth::Params;
use web_sys::Storage;

/// Where something is kept.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// In this tab, until it is closed.
    Tab,
    /// In this browser.
    Browser,
}

fn storage(place: Place) -> Option<Storage> {
    let window = web_sys::window()?;
    // Blocked storage fails here, with an exception.
    match place {
        Place::Tab => window.session_storage(),
        Place::Browser => window.local_storage(),
    }
    .ok()?
}

/// Keeps pairs under a name; whether the browser did.
pub(crate) fn keep(place: Place, name: &str, pairs: &Params) -> bool {
    keep_text(place, name, &query::write(pairs))
}

/// Keeps a text under a name; whether the browser did.
pub(crate) fn keep_text(place: Place, name: &str, text: &str) -> bool {
    storage(place).is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// The pairs kept under a name.
pub(crate) fn look(place: Place, name: &str) -> Option<Params> {
    look_text(place, name).map(|text| query::read(&text))
}

/// The text kept under a name.
pub(crate) fn look_text(place: Place, name: &str) -> Option<String> {
    storage(place)?.get_item(name).ok()?
}

/// All names under which something is kept, whosever it is, the last in order first. The browser sorts them: a sort of
/// our own would add 4 KB to the page.
///
/// They come as one text, which is far faster than ten thousand of them; a name with a line break in it is nobody's here.
pub(crate) fn names(place: Place) -> Vec<String> {
    let Some(storage) = storage(place) else { return Vec::new() };
    let all = String::from(js_sys::Object::keys(&storage).sort().reverse().join("\n"));
    all.lines().map(str::to_owned).collect()
}

/// Removes what is kept under a name.
pub(crate) fn remove(place: Place, name: &str) {
    if let Some(storage) = storage(place) {
        // Removing what isn't there is no failure either.
        let _ = storage.remove_item(name);
    }
}
