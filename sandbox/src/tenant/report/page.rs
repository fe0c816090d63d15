//! A page of a report, as Graph answers it.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::super::response::GraphResponse;
use super::Made;
use super::request::Asked;
use super::spec::{Oddity, ReportSpec};

const OTHER: &str = r#"{"@odata.context":"https://graph.example/$metadata#reports","value":[{"status":"notStarted"}]}"#;
const PORTAL: &str = "<!DOCTYPE html><html><head><title>Guest network</title></head>\
    <body><h1>Welcome to the guest network</h1><p>Accept the terms to go on.</p></body></html>";
/// The name of the kept result, the same for all pages.
const KEPT: &str = "RemoteAssistanceSessions_00000000-0000-0000-0000-000000000001";

/// The page that was asked for. The error is the sentence that Graph's `BadRequest` carries.
pub(crate) fn page(spec: &ReportSpec, made: &Made, asked: &Asked) -> Result<GraphResponse, String> {
    for oddity in &spec.odd {
        match oddity {
            Oddity::OtherJson => return Ok(labelled(spec, OTHER.to_owned())),
            Oddity::Html => return Ok(GraphResponse::new(StatusCode::OK, "text/html; charset=utf-8", PORTAL)),
            Oddity::Empty => return Ok(labelled(spec, String::new())),
            _ => {}
        }
    }
    let names: Vec<&str> = made
        .schema
        .as_array()
        .into_iter()
        .flatten()
        .map(|column| column.get("Column").and_then(Value::as_str).unwrap_or_default())
        .collect();
    let place = |name: &str| {
        let place = names.iter().position(|own| own.eq_ignore_ascii_case(name));
        place.ok_or_else(|| format!("Could not find a property named '{name}' in this report."))
    };
    let Value::Array(rows) = &made.values else {
        let total = made.total.clone().unwrap_or(json!(0));
        return Ok(labelled(spec, answer(&total, &made.schema, &made.values)));
    };
    let mut found: Vec<&Value> = rows.iter().filter(|row| wanted(row, &asked.search)).collect();
    for (name, descending) in asked.order.iter().rev() {
        let place = place(name)?;
        found.sort_by_cached_key(|row| row.get(place).map(written).unwrap_or_default());
        if *descending {
            found.reverse();
        }
    }
    let total = made.total.clone().unwrap_or(json!(found.len()));
    let skip = if spec.odd.contains(&Oddity::SamePage) { 0 } else { asked.skip };
    let top = asked.top.min(spec.most.max(1));
    let shown = found.into_iter().skip(skip).take(top);
    let body = if asked.select.is_empty() {
        answer(&total, &made.schema, &json!(shown.collect::<Vec<_>>()))
    } else {
        let places = asked.select.iter().map(|name| place(name)).collect::<Result<Vec<_>, _>>()?;
        let some = |of: &Value| places.iter().map(|place| of.get(*place).cloned().unwrap_or_default()).collect();
        let rows: Vec<Value> = shown.map(some).collect();
        answer(&total, &some(&made.schema), &Value::Array(rows))
    };
    Ok(labelled(spec, body))
}

fn answer(total: &Value, schema: &Value, values: &Value) -> String {
    json!({"TotalRowCount": total, "Schema": schema, "Values": values, "SessionId": KEPT}).to_string()
}

/// Intune's reports come as a file unless the service is in a better mood.
fn labelled(spec: &ReportSpec, body: String) -> GraphResponse {
    GraphResponse::new(StatusCode::OK, if spec.json { "application/json" } else { "application/octet-stream" }, body)
}

/// `search` finds a text in any cell, whatever its letter case.
fn wanted(row: &Value, search: &str) -> bool {
    let search = search.to_lowercase();
    let mut cells = row.as_array().into_iter().flatten();
    search.is_empty() || cells.any(|cell| written(cell).to_lowercase().contains(&search))
}

fn written(cell: &Value) -> String {
    match cell {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
