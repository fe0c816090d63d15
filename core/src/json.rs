//! Writes JSON by hand. The library's own writer of values brings tables for writing fractions, several KB of the page,
//! and nothing written here holds a fraction. What is written, and in which order, is decided elsewhere.

/// A text as JSON, in its quotes.
pub fn quoted(text: &str) -> String {
    // A text always serializes.
    serde_json::to_string(text).unwrap_or_default()
}

/// A text as JSON, or `null`.
pub fn quoted_or_null(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), quoted)
}

/// How an object or a list is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Without white space.
    Compact,
    /// One field or item a line, two spaces deeper than what holds it.
    Lines,
}

/// An object of fields whose values are JSON already.
pub fn object(layout: Layout, fields: &[(&str, String)]) -> String {
    let colon = if layout == Layout::Lines { ": " } else { ":" };
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{}{colon}{value}", quoted(name))).collect();
    enclosed(layout, ['{', '}'], &fields)
}

/// A list of items that are JSON already.
pub fn array(layout: Layout, items: &[String]) -> String {
    enclosed(layout, ['[', ']'], items)
}

fn enclosed(layout: Layout, [open, close]: [char; 2], items: &[String]) -> String {
    if layout == Layout::Compact || items.is_empty() {
        return format!("{open}{}{close}", items.join(","));
    }
    // A text in JSON holds no line break as such, so every one there is stands between fields or items.
    let items = items.join(",\n").replace('\n', "\n  ");
    format!("{open}\n  {items}\n{close}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn lines_are_indented_as_deep_as_they_are_nested() {
        let items = [quoted("a\nb"), "2".to_owned()];
        let inner = object(Layout::Lines, &[("list", array(Layout::Lines, &items)), ("none", quoted_or_null(None))]);
        assert_eq!(
            object(Layout::Lines, &[("inner", inner), ("empty", array(Layout::Lines, &[]))]),
            "{\n  \"inner\": {\n    \"list\": [\n      \"a\\nb\",\n      2\n    ],\n    \"none\": null\n  },\n  \"empty\": []\n}"
        );
    }

    proptest! {
        #[test]
        fn either_layout_reads_as_what_was_written(name in "\\PC{0,10}", texts in proptest::collection::vec(any::<String>(), 0..4)) {
            for layout in [Layout::Compact, Layout::Lines] {
                let items: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
                let written = object(layout, &[(&name, array(layout, &items))]);
                prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), json!({name.clone(): texts}));
            }
        }
    }
}
