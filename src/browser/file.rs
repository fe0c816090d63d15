//! Files: offered for download, picked in a field or dropped onto the page.

use super::clock;
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

/// How long a file can be fetched after it was offered. Safari fetches it some time after the click, and would save an
/// empty one; others may ask first where to put it.
const FETCHABLE: Duration = Duration::from_secs(120);

/// Offers a text as a file; whether the browser took it.
pub(crate) fn download(name: &str, kind: &str, text: &str) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) else { return false };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return false };
    let link = document.create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = &link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    leptos::task::spawn_local(async move {
        clock::sleep(FETCHABLE).await;
        let _ = Url::revoke_object_url(&address);
    });
    link.is_some()
}

/// A file that was picked or dropped.
pub(crate) struct Picked(File);

/// The file that was picked in a field, which is empty afterwards so that the same file can be picked again.
pub(crate) fn picked(event: &Event) -> Option<Picked> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file.map(Picked)
}

/// The file that was dropped. The browser would else open it in place of the page.
pub(crate) fn dropped(event: &Event) -> Option<Picked> {
    event.prevent_default();
    event.dyn_ref::<DragEvent>()?.data_transfer()?.files()?.get(0).map(Picked)
}

/// Reads a file; none where it has more bytes than that.
///
/// # Errors
/// The browser can't read it.
pub(crate) async fn read(Picked(file): &Picked, most: usize) -> Result<Option<String>, ()> {
    #[expect(clippy::cast_precision_loss, reason = "the most that is read is some thousand bytes")]
    if file.size() > most as f64 {
        return Ok(None);
    }
    JsFuture::from(file.text()).await.map_err(drop)?.as_string().map(Some).ok_or(())
}
