//! The products by `$select`, and roles by page.

use serde_json::{Map, Value, json};

use super::super::paging::{Asked, Page, invalid, options};

/// The properties of "subscribedSku resource type".
const SKU: [&str; 11] = [
    "accountId",
    "accountName",
    "appliesTo",
    "capabilityStatus",
    "consumedUnits",
    "id",
    "prepaidUnits",
    "servicePlans",
    "skuId",
    "skuPartNumber",
    "subscriptionIds",
];

/// `subscribedSkus` at `origin`, which takes `$select` and nothing else. `value` may be any JSON.
pub(super) fn selected(value: &Value, query: &str, origin: &str) -> Result<Value, String> {
    let mut selected = None;
    for (name, names) in options(query)? {
        if name != "$select" {
            return Err(invalid(&format!("The query option '{name}' is not supported.")));
        }
        let names: Vec<String> = names.split(',').map(|name| name.trim().to_owned()).collect();
        if let Some(unknown) = names.iter().find(|name| !SKU.contains(&name.as_str())) {
            let text = format!("Could not find a property named '{unknown}' on type 'microsoft.graph.subscribedSku'.");
            return Err(format!("Parsing OData Select and Expand failed: {text}"));
        }
        selected = Some(names);
    }
    let context = format!("{origin}/v1.0/$metadata#subscribedSkus");
    let Some(names) = selected else {
        return Ok(json!({"@odata.context": context, "value": value}));
    };
    let some = |sku: &Value| match sku {
        Value::Object(sku) => {
            let kept = sku.iter().filter(|(name, _)| names.contains(name));
            Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
        }
        other => other.clone(),
    };
    let value = match value {
        Value::Array(skus) => Value::Array(skus.iter().map(some).collect()),
        other => other.clone(),
    };
    Ok(json!({"@odata.context": format!("{context}({})", names.join(",")), "value": value}))
}

/// A page of so many of `items`; `path` behind `deviceManagement`. It takes `$top` and the link's own `$skiptoken`.
pub(super) fn page(items: &[Value], size: usize, path: &str, query: &str, origin: &str) -> Result<Value, String> {
    let asked = Asked::read(query, size, usize::MAX, &[])?;
    let (path, context) = (format!("deviceManagement/{path}"), format!("deviceManagement/{}", context(path)));
    Page { version: "beta", path: &path, context: &context }.of(items, &asked, origin)
}

/// An ID stands in brackets behind its collection.
fn context(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [roles, id, assignments] => format!("{roles}('{id}')/{assignments}"),
        _ => path.to_owned(),
    }
}
