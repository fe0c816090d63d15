//! Finds repeated fields in JSON objects. `serde_json` silently takes the last one, and other programs may take the
//! first.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;

/// The repeated fields of all objects in a text, as paths such as `settings.blockChat`. The list is empty if the text
/// is no JSON.
pub(crate) fn repeated_fields(json: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut deserializer = serde_json::Deserializer::from_slice(json.as_bytes());
    match (Fields { path: "", found: &mut found }).deserialize(&mut deserializer) {
        Ok(()) => found,
        Err(_) => Vec::new(),
    }
}

/// Visits one value, whose fields are below `path`.
struct Fields<'a> {
    path: &'a str,
    found: &'a mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            let path = if self.path.is_empty() { name.clone() } else { [self.path, ".", &name].concat() };
            fields.next_value_seed(Fields { path: &path, found: &mut *self.found })?;
            if !names.insert(name) && !self.found.contains(&path) {
                self.found.push(path);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Fields { path: self.path, found: &mut *self.found })?.is_some() {}
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_that_stands_twice_is_named_once() {
        for (json, expected) in [
            (r#"{"a":1,"b":{"a":2,"c":[{"a":-1},{"a":1.5}]},"d":"\"a\":","e":null,"f":true}"#, &[][..]),
            (r#"{"a":1,"a":2,"a":3}"#, &["a"]),
            (r#"{"a":1,"\u0061":{"b":1,"b":1},"c":[{"d":1,"d":{}}]}"#, &["a.b", "a", "c.d"]),
            (r#"{"a":1,"a":2"#, &[]),
            ("[]", &[]),
            ("7", &[]),
        ] {
            assert_eq!(repeated_fields(json), expected, "{json}");
        }
    }
}
