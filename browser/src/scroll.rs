//! Where a part of the page that scrolls by itself stands, and how large it is.

use super::page::element;
use web_sys::HtmlElement;

/// A scrolled element, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scrolled {
    /// How far it is scrolled down.
    pub top: f64,
    /// The height in which its content is seen.
    pub height: f64,
    /// The height of its first row of data; 0 if there is none.
    pub row: f64,
}

/// How the element with this ID is scrolled; a selector finds a row in it.
pub fn scrolled(id: &str, row: &str) -> Option<Scrolled> {
    let element = element::<HtmlElement>(id)?;
    let row = element.query_selector(row).ok().flatten().map(|row| row.get_bounding_client_rect().height());
    Some(Scrolled {
        top: f64::from(element.scroll_top()),
        height: f64::from(element.client_height()),
        row: row.unwrap_or_default(),
    })
}

/// Scrolls the element with this ID.
pub fn scroll_to(id: &str, top: f64) {
    if let Some(element) = element::<HtmlElement>(id) {
        #[expect(clippy::cast_possible_truncation, reason = "no page is that high, and the cast saturates")]
        element.set_scroll_top(top as i32);
    }
}
