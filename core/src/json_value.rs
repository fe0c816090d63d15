//! JSON that a reader took apart, whichever reader: the first page has the browser's, which weighs nothing there; all
//! else, and the tests, have `serde_json`, which says what is wrong and where.

use base64ct::{Base64Unpadded, Encoding as _};
use serde_json::Value;

/// A JSON value.
pub trait JsonValue: Sized {
    /// Reads a text. Returns `None` if it is no JSON.
    fn read(text: &[u8]) -> Option<Self>;

    /// Reads a text that is in base64, of the standard alphabet and without padding.
    fn read_base64(text: &str) -> Option<Self>;

    /// Whether it is an object.
    fn is_object(&self) -> bool;

    /// The names of an object's fields. Returns `None` for anything else.
    fn keys(&self) -> Option<Vec<String>>;

    /// An object's field.
    fn get(&self, name: &str) -> Option<Self>;

    /// A list's items.
    fn as_array(&self) -> Option<Vec<Self>>;

    /// A text.
    fn as_str(&self) -> Option<String>;

    /// A number.
    fn as_f64(&self) -> Option<f64>;

    /// A Boolean.
    fn as_bool(&self) -> Option<bool>;
}

impl JsonValue for Value {
    fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    fn read_base64(text: &str) -> Option<Self> {
        Self::read(&Base64Unpadded::decode_vec(text).ok()?)
    }

    fn is_object(&self) -> bool {
        self.is_object()
    }

    fn keys(&self) -> Option<Vec<String>> {
        Some(self.as_object()?.keys().cloned().collect())
    }

    fn get(&self, name: &str) -> Option<Self> {
        self.get(name).cloned()
    }

    fn as_array(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }

    fn as_str(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn as_f64(&self) -> Option<f64> {
        self.as_f64()
    }

    fn as_bool(&self) -> Option<bool> {
        self.as_bool()
    }
}
