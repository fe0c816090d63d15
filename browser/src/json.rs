//! JSON and base64 by the browser's own parsers, for the first file of wasm. What a library would add there is in
//! docs/performance.md.

use js_sys::{Array, JSON, Object, Reflect};
use remote_help::json_value::JsonValue;
use wasm_bindgen::{JsCast as _, JsValue};

/// A JSON value as the browser holds it.
pub struct Json(JsValue);

impl JsonValue for Json {
    fn read(text: &[u8]) -> Option<Self> {
        JSON::parse(std::str::from_utf8(text).ok()?).ok().map(Self)
    }

    fn read_base64(text: &str) -> Option<Self> {
        let bytes = web_sys::window()?.atob(text).ok()?;
        // `atob` returns one letter for each byte.
        Self::read(&bytes.chars().map(|letter| u8::try_from(letter).ok()).collect::<Option<Vec<u8>>>()?)
    }

    fn is_object(&self) -> bool {
        self.0.is_object() && !Array::is_array(&self.0)
    }

    fn keys(&self) -> Option<Vec<String>> {
        let names = self.is_object().then(|| Object::keys(self.0.unchecked_ref::<Object>()))?;
        Some(names.iter().filter_map(|name| name.as_string()).collect())
    }

    // The panel asks for no field that every object has by its prototype.
    fn get(&self, name: &str) -> Option<Self> {
        let value = Reflect::get(&self.0, &name.into()).ok()?;
        (!value.is_undefined()).then_some(Self(value))
    }

    fn as_array(&self) -> Option<Vec<Self>> {
        Some(self.0.dyn_ref::<Array>()?.iter().map(Self).collect())
    }

    fn as_str(&self) -> Option<String> {
        self.0.as_string()
    }

    fn as_f64(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn as_bool(&self) -> Option<bool> {
        self.0.as_bool()
    }
}
