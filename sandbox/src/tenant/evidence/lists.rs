//! Lists by the query options of `OData`. An option that is not understood is refused rather than ignored, since a
//! client that sends one counts on it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

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

/// The options of a query, each once.
fn options(query: &str) -> Result<Vec<(String, String)>, String> {
    let mut options: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if options.iter().any(|(other, _)| *other == name) {
            return Err(invalid(&format!("Query option '{name}' was specified more than once.")));
        }
        options.push((name, value));
    }
    Ok(options)
}

fn invalid(why: &str) -> String {
    format!("The query specified in the URI is not valid. {why}")
}

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
    let (mut start, mut top) = (0, size.max(1));
    for (name, value) in options(query)? {
        match name.as_str() {
            "$top" => {
                let wanted = value.parse().ok().filter(|wanted| *wanted > 0);
                let wanted: usize = wanted.ok_or_else(|| {
                    invalid(&format!("The value '{value}' for the query option '$top' is not valid."))
                })?;
                top = top.min(wanted);
            }
            "$skiptoken" => start = skip_token(&value).ok_or("The skip token is not valid.")?,
            _ => return Err(invalid(&format!("The query option '{name}' is not supported."))),
        }
    }
    let rest = items.get(start..).ok_or("The skip token is not valid.")?;
    let (shown, left) = rest.split_at(top.min(rest.len()));
    let mut page = json!({
        "@odata.context": format!("{origin}/beta/$metadata#deviceManagement/{}", context(path)),
        "value": shown,
    });
    if let (Value::Object(page), false) = (&mut page, left.is_empty()) {
        let token = URL_SAFE_NO_PAD.encode((start + shown.len()).to_string());
        let more = if query.contains("top=") { format!("$top={top}&") } else { String::new() };
        let link = format!("{origin}/beta/deviceManagement/{path}?{more}$skiptoken={token}");
        page.insert(String::from("@odata.nextLink"), json!(link));
    }
    Ok(page)
}

/// An ID stands in brackets behind its collection.
fn context(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [roles, id, assignments] => format!("{roles}('{id}')/{assignments}"),
        _ => path.to_owned(),
    }
}

fn skip_token(value: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(value).ok()?;
    String::from_utf8(bytes).ok()?.parse().ok()
}
