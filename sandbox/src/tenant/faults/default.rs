//! The parameters of a fault that an order leaves out.

use serde_json::{Value, json};

pub(super) fn claims() -> String {
    json!({"access_token": {"nbf": {"essential": true, "value": "1767225600"}}}).to_string()
}
pub(super) fn forbidden() -> u16 {
    403
}
pub(super) fn unavailable() -> u16 {
    503
}
pub(super) fn teapot() -> u16 {
    418
}
pub(super) fn one() -> usize {
    1
}
pub(super) fn yes() -> bool {
    true
}
pub(super) fn property() -> String {
    String::from("blockChat")
}
pub(super) fn wrong() -> Value {
    json!("yes")
}
pub(super) fn state() -> String {
    String::from("notConfigured")
}
pub(super) fn huge() -> usize {
    2 * 1024 * 1024
}
pub(super) fn slow() -> u64 {
    5000
}
pub(super) fn edit() -> Value {
    json!({"blockChat": true})
}
pub(super) fn next_link() -> String {
    String::from("https://graph.elsewhere.example/beta/deviceManagement/auditEvents?$skiptoken=2")
}
pub(super) fn elsewhere() -> String {
    String::from("/redirected")
}
#[expect(clippy::unnecessary_wraps, reason = "the field's own type")]
pub(super) fn readings() -> Option<u32> {
    Some(1)
}
