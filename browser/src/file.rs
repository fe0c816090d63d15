//! Files to download, and files that the user picks or drops onto the page.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Element, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::clock;

/// How long a download's address stays valid. Safari reads the file some time after the click, and would otherwise save
/// an empty one; other browsers may first ask where to save it.
const FETCHABLE: Duration = Duration::from_secs(120);

/// Offers a text as a download, and returns whether the browser accepted it.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    download_texts(name, kind, &Array::of1(&text.into()))
}

/// A long text that grows piece by piece.
#[derive(Default)]
pub struct LongText(Array);

impl LongText {
    /// Appends a piece.
    pub fn push(&self, piece: &str) {
        self.0.push(&piece.into());
    }

    /// Offers it as a download, and returns whether the browser accepted it.
    pub fn download(&self, name: &str, kind: &str) -> bool {
        download_texts(name, kind, &self.0)
    }
}

fn download_texts(name: &str, kind: &str, texts: &Array) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(texts, &options) else { return false };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return false };
    let link = document.create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = &link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    wasm_bindgen_futures::spawn_local(async move {
        clock::sleep(FETCHABLE).await;
        let _ = Url::revoke_object_url(&address);
    });
    link.is_some()
}

/// A file that the user picked or dropped.
pub struct Picked(File);

/// The file that the user picked in a field. It empties the field, so that the user can pick the same file again.
pub fn picked(event: &Event) -> Option<Picked> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file.map(Picked)
}

/// What the user dropped onto the page.
pub enum Dropped {
    /// Files. Folders may be among them, which can't be read.
    Files(Vec<Picked>),
    /// A text, such as a link's address; empty if something else was dropped.
    Text(String),
}

/// The global in which boot.js collects drops: an array for each, with its files and then its text.
const DROPS: &str = "remoteHelpDrops";

/// Calls a function with everything that is dropped onto the page, and was dropped since it was opened; and with the
/// `data-drop` of the element around the place where that was, empty if there is none. boot.js keeps the browser from
/// opening it in place of the page. Drags that begin within the page are ignored.
pub fn when_dropped(then: impl Fn(Dropped, String) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Ok(drops) = Reflect::get(&window, &DROPS.into()) else { return };
    let drops: Array = drops.unchecked_into();
    let is_own = Rc::new(Cell::new(false));
    let take = {
        let is_own = Rc::clone(&is_own);
        move |place: String| {
            let taken = drops.splice(0, drops.length(), &wasm_bindgen::JsValue::UNDEFINED);
            if is_own.take() {
                return;
            }
            // `splice` had to insert one item, which is no array.
            for drop in taken.iter().filter(Array::is_array).map(|drop| Array::from(&drop)) {
                let files: Vec<_> = drop.iter().filter_map(|item| item.dyn_into().ok()).map(Picked).collect();
                let text = || drop.iter().find_map(|item| item.as_string()).unwrap_or_default();
                then(if files.is_empty() { Dropped::Text(text()) } else { Dropped::Files(files) }, place.clone());
            }
        }
    };
    take(String::new());
    let listen = |event: &str, act: Closure<dyn Fn(Event)>| {
        // Capturing: after boot.js, and before any listener that may stop the event.
        let _ = window.add_event_listener_with_callback_and_bool(event, act.as_ref().unchecked_ref(), true);
        act.forget();
    };
    listen("drop", Closure::new(move |event: Event| take(place_of(&event))));
    for (event, is) in [("dragstart", true), ("dragend", false)] {
        let is_own = Rc::clone(&is_own);
        listen(event, Closure::new(move |_| is_own.set(is)));
    }
}

/// The `data-drop` of the element around the one that an event comes from.
fn place_of(event: &Event) -> String {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let around = target.and_then(|target| target.closest("[data-drop]").ok().flatten());
    around.and_then(|around| around.get_attribute("data-drop")).unwrap_or_default()
}

/// Reads a file. Returns `None` if it has more than `most` bytes.
///
/// # Errors
/// The browser can't read it.
pub async fn read(Picked(file): &Picked, most: usize) -> Result<Option<Vec<u8>>, ()> {
    #[expect(clippy::cast_precision_loss, reason = "the most that is read is some thousand bytes")]
    if file.size() > most as f64 {
        return Ok(None);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(drop)?;
    Ok(Some(Uint8Array::new(&bytes).to_vec()))
}
