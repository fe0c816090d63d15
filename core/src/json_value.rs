//! A JSON value, whichever parser read it. The first file of wasm uses the browser's parser, which adds no code; all
//! other code and the tests use `serde_json`, which says what is wrong and where.

use base64ct::{Base64Unpadded, Encoding as _};
use serde_json::Value;

/// A JSON value.
pub trait JsonValue: Sized {
    /// Parses a text. Returns `None` if it is no JSON.
    fn read(text: &[u8]) -> Option<Self>;

    /// Parses a text in base64 of the standard alphabet without padding. Returns `None` if it is no JSON in base64.
    fn read_base64(text: &str) -> Option<Self>;

    /// Whether the value is an object.
    fn is_object(&self) -> bool;

    /// The names of an object's fields. Returns `None` if the value is no object.
    fn keys(&self) -> Option<Vec<String>>;

    /// A field of an object. Returns `None` if there is none.
    fn get(&self, name: &str) -> Option<Self>;

    /// The items of an array. Returns `None` if the value is no array.
    fn as_array(&self) -> Option<Vec<Self>>;

    /// The string. Returns `None` if the value is no string.
    fn as_str(&self) -> Option<String>;

    /// The number. Returns `None` if the value is no number.
    fn as_f64(&self) -> Option<f64>;

    /// The Boolean. Returns `None` if the value is no Boolean.
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
