//! Finds what still works in a `config.json`, and should be changed before the next major version.
//!
//! A renamed field stands in [`RENAMED_FIELDS`] for as long as `docs/releasing.md` promises.

use super::FIELDS;
use crate::fields;
use crate::repeated_fields::repeated_fields;
use serde_json::{Map, Value};

/// The former and the present name of each renamed field. No field was renamed yet.
pub(super) const RENAMED_FIELDS: &[(&str, &str)] = &[];

/// Something that still works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outdated {
    /// A field is repeated, and the last one applies.
    Twice(&'static str),
    /// A field has a former name.
    Renamed {
        /// The name in the file.
        old: &'static str,
        /// The name it has now.
        new: &'static str,
    },
}

/// Lists what should be changed in a file. The list is empty for a text that is no JSON object.
pub fn outdated(text: &str) -> Vec<Outdated> {
    let repeated = repeated_fields(fields::without_bom(text));
    let twice = FIELDS.iter().filter(|field| repeated.iter().any(|own| own == *field));
    let renamed = fields::of_file(text).map(|mut fields| apply_renames(&mut fields, RENAMED_FIELDS));
    twice.map(|field| Outdated::Twice(field)).chain(renamed.unwrap_or_default()).collect()
}

/// Gives renamed fields their present names. A field that is there under both names keeps the former one, and is later
/// refused as unknown.
pub(super) fn apply_renames(
    fields: &mut Map<String, Value>,
    renamed: &[(&'static str, &'static str)],
) -> Vec<Outdated> {
    let mut found = Vec::new();
    for &(old, new) in renamed {
        if let (Some(value), false) = (fields.get(old).cloned(), fields.contains_key(new)) {
            fields.remove(old);
            fields.insert(new.to_owned(), value);
            found.push(Outdated::Renamed { old, new });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(value: Value) -> Map<String, Value> {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_former_name_is_taken_with_a_note() {
        let former = [("clientID", "clientId"), ("watch", "watchMinutes")];
        let mut old = fields(json!({"clientID": "a", "tenant": "b"}));
        assert_eq!(apply_renames(&mut old, &former), [Outdated::Renamed { old: "clientID", new: "clientId" }]);
        assert_eq!(old, fields(json!({"clientId": "a", "tenant": "b"})));
        // Both names: which one is meant is for people to say.
        let mut both = fields(json!({"clientID": "a", "clientId": "b"}));
        assert_eq!(apply_renames(&mut both, &former), []);
        assert!(both.contains_key("clientID"));
    }

    #[test]
    fn each_former_name_has_a_present_one_and_is_no_present_one_itself() {
        for (old, new) in RENAMED_FIELDS {
            assert!(FIELDS.contains(new) && !FIELDS.contains(old), "{old}, {new}");
        }
    }

    #[test]
    fn a_field_that_stands_there_twice_is_found() {
        for twice in [
            "{\"tenant\": \"a.example\",\n \"cloud\" :\"global\", \"tenant\" : \"b.example\"}",
            "\u{feff}{\"tenant\":\"a.example\",\"tena\\u006et\":\"b.example\"}",
        ] {
            assert_eq!(outdated(twice), [Outdated::Twice("tenant")], "{twice}");
        }
        for once in [r#"{"tenant":"tenant","cloud":"global"}"#, r#"{"tenant":"a","baseline":{"name":"\"tenant\":"}}"#] {
            assert_eq!(outdated(once), [], "{once}");
        }
    }
}
