//! The browser's own accessibility tree of a page, which assistive technology gets, as text with a line a node.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::browser::Browser;

/// The properties of a node that assistive technology says.
const PROPERTIES: [&str; 14] = [
    "checked",
    "expanded",
    "disabled",
    "readonly",
    "required",
    "invalid",
    "focused",
    "modal",
    "level",
    "multiline",
    "autocomplete",
    "hasPopup",
    "live",
    "atomic",
];

/// Roles that assistive technology skips: it treats their children as their parents'.
const BETWEEN: [&str; 3] = ["generic", "none", "InlineTextBox"];

/// The whole tree, by indentation. What is ignored (hidden, or behind a modal dialog) is not in it.
pub async fn dump(browser: &Browser) -> String {
    let response = browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = response.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default();
    let by_id: HashMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node.get("nodeId")?.as_str()?, node))).collect();
    let mut text = String::new();
    if let Some(root) = nodes.first() {
        write_node(root, &by_id, 0, &mut text);
    }
    text
}

fn write_node(node: &Value, all: &HashMap<&str, &Value>, depth: usize, text: &mut String) {
    let line = described(node);
    if let Some(described) = &line {
        let _ = writeln!(text, "{:width$}{described}", "", width = depth * 2);
    }
    let below = if line.is_some() { depth + 1 } else { depth };
    // The text of what has just that text as its name says nothing more.
    if line.is_some() && has_only_its_name(node, all) {
        return;
    }
    for child in children(node, all) {
        write_node(child, all, below, text);
    }
}

fn children<'a>(node: &'a Value, all: &'a HashMap<&str, &'a Value>) -> impl Iterator<Item = &'a Value> {
    let ids = node.get("childIds").and_then(Value::as_array).into_iter().flatten();
    ids.filter_map(|id| all.get(id.as_str()?).copied())
}

fn has_only_its_name(node: &Value, all: &HashMap<&str, &Value>) -> bool {
    let mut children = children(node, all);
    let (Some(child), None) = (children.next(), children.next()) else { return false };
    value(child, "role") == "StaticText" && value(child, "name") == value(node, "name")
}

fn described(node: &Value) -> Option<String> {
    let role = value(node, "role");
    if node.get("ignored").and_then(Value::as_bool) == Some(true) || BETWEEN.contains(&role) {
        return None;
    }
    let mut line = if role == "StaticText" { String::new() } else { role.to_owned() };
    let name = value(node, "name");
    if !name.is_empty() {
        let _ = write!(line, " \"{}\"", name.replace('\n', "⏎"));
    }
    for field in ["value", "description"] {
        let value = value(node, field);
        if !value.is_empty() {
            let _ = write!(line, " {field}=\"{}\"", value.replace('\n', "⏎"));
        }
    }
    for property in node.get("properties").and_then(Value::as_array).into_iter().flatten() {
        let name = property.get("name").and_then(Value::as_str).unwrap_or_default();
        let value = property.pointer("/value/value").unwrap_or(&Value::Null);
        // A false state is left out, but for elements that can be turned or opened.
        let tells = match value {
            Value::String(value) => !matches!(value.as_str(), "false" | "" | "off" | "none") || name == "checked",
            Value::Bool(value) => *value || name == "expanded",
            Value::Number(_) => true,
            _ => false,
        };
        if PROPERTIES.contains(&name) && tells {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let _ = write!(line, " {name}={value}");
        }
    }
    let line = line.trim_start().to_owned();
    (!line.is_empty()).then_some(line)
}

fn value<'a>(node: &'a Value, field: &str) -> &'a str {
    node.pointer(&format!("/{field}/value")).and_then(Value::as_str).unwrap_or_default()
}
