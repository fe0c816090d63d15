//! Changes JSON as what it is, so that the change is not lost to a syntax error.

use crate::chance::Chance;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// Longer JSON is changed as bytes only.
const LONGEST: usize = 16 * 1024;

/// Changes one value of the JSON that the input is, or ends with; false where it is none.
pub(crate) fn change(chance: &mut Chance, input: &mut Vec<u8>, words: &[String]) -> bool {
    let Some(start) = input.iter().position(|byte| b"{[".contains(byte)) else { return false };
    if input.len() > LONGEST {
        return false;
    }
    let Ok(mut whole) = serde_json::from_slice::<Value>(&input[start..]) else { return false };
    let other = nth(&mut whole, &mut chance.below(64)).map(|value| value.clone());
    let mut place = chance.below(count(&whole));
    let Some(value) = nth(&mut whole, &mut place) else { return false };
    match (chance.below(4), value) {
        (0, Value::Object(fields)) => change_fields(chance, fields, words),
        (1, Value::Array(items)) if !items.is_empty() => drop(items.remove(chance.below(items.len()))),
        (2, Value::Array(items)) => items.push(other.unwrap_or(Value::Null)),
        (_, value) => *value = replaced(chance, value, other, words),
    }
    input.truncate(start);
    input.extend(whole.to_string().bytes());
    // A name that stands twice: the last is what the reader keeps.
    if chance.once_in(12) && input.ends_with(b"}") {
        let name = chance.one_of(words).clone();
        input.pop();
        input.extend(format!(",{}:{}}}", Value::String(name), chance.below(3)).bytes());
    }
    true
}

fn change_fields(chance: &mut Chance, fields: &mut Map<String, Value>, words: &[String]) {
    let name = fields.keys().nth(chance.below(fields.len())).cloned().unwrap_or_default();
    match chance.below(3) {
        0 => drop(fields.remove(&name)),
        1 => {
            let value = fields.remove(&name).unwrap_or(Value::Null);
            fields.insert(chance.one_of(words).clone(), value);
        }
        _ => drop(fields.insert(chance.one_of(words).clone(), json!(chance.below(3)))),
    }
}

fn replaced(chance: &mut Chance, value: &Value, other: Option<Value>, words: &[String]) -> Value {
    match chance.below(22) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!(0),
        4 => json!(-1),
        5 => json!(1.5),
        6 => json!(u64::MAX),
        7 => json!(i64::MIN),
        8 => json!(1e308),
        9 => json!(""),
        10 => json!([]),
        11 => json!({}),
        12 => json!("é\u{200b}\u{202e}😀".repeat(1 << chance.below(9))),
        13 => json!([value]),
        14 => json!({chance.one_of(words).clone(): value}),
        // JSON inside JSON, as Intune nests its errors; and out of it again.
        15 => json!(value.to_string()),
        16 => value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null),
        17 | 18 => other.unwrap_or(Value::Null),
        _ => json!(chance.one_of(words)),
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value so far from the beginning.
fn nth<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, place)),
        Value::Object(fields) => fields.values_mut().find_map(|item| nth(item, place)),
        _ => None,
    }
}

/// Whether a text is JSON in which no object has one name twice.
pub(crate) fn has_each_name_once(text: &str) -> bool {
    serde_json::from_str::<Once>(text).is_ok()
}

/// Any value without a name that stands twice.
struct Once;

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Once)
    }
}

impl<'de> Visitor<'de> for Once {
    type Value = Self;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self, A::Error> {
        let mut names = HashSet::new();
        while let Some((name, _)) = fields.next_entry::<String, Self>()? {
            if !names.insert(name) {
                return Err(A::Error::custom("twice"));
            }
        }
        Ok(self)
    }
}
