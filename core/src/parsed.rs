//! JSON that a reader took apart, whichever reader: the first page has the browser's, which weighs nothing there; all
//! else, and the tests, have `serde_json`, which says what is wrong and where.

use base64ct::{Base64Unpadded, Encoding as _};
use serde_json::Value;

/// A JSON value.
pub trait Parsed: Sized {
    /// Reads a text; none where it is no JSON.
    fn read(text: &[u8]) -> Option<Self>;

    /// Reads a text that is in base64, of the standard alphabet and without padding.
    fn read_base64(text: &str) -> Option<Self>;

    /// Whether it is an object.
    fn is_object(&self) -> bool;

    /// The names of an object's fields; none for anything else.
    fn names(&self) -> Option<Vec<String>>;

    /// An object's field.
    fn field(&self, name: &str) -> Option<Self>;

    /// A list's items.
    fn items(&self) -> Option<Vec<Self>>;

    /// A text.
    fn text(&self) -> Option<String>;

    /// A number.
    fn number(&self) -> Option<f64>;

    /// A Boolean.
    fn flag(&self) -> Option<bool>;
}

impl Parsed for Value {
    fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    fn read_base64(text: &str) -> Option<Self> {
        Self::read(&Base64Unpadded::decode_vec(text).ok()?)
    }

    fn is_object(&self) -> bool {
        self.is_object()
    }

    fn names(&self) -> Option<Vec<String>> {
        Some(self.as_object()?.keys().cloned().collect())
    }

    fn field(&self, name: &str) -> Option<Self> {
        self.get(name).cloned()
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
}
