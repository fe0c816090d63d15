//! `config.json`: every field, good and bad.

use super::*;
use crate::encoding;
use proptest::prelude::*;

fn problem(text: &str) -> (String, Problem) {
    let error = Config::read(text).unwrap_err();
    (error.field, error.problem)
}

#[test]
fn an_empty_object_means_the_defaults() {
    assert_eq!(Config::read("{}").unwrap(), Config::default());
    assert_eq!(Config::read("\u{feff}{}").unwrap(), Config::default());
    // The settings are looked at every five minutes.
    assert!((Config::default().watch_minutes - 5.0).abs() < f64::EPSILON);
}

#[test]
fn a_file_is_read_in_utf_8_and_utf_16_and_another_encoding_is_named() {
    let text = "{\"tenant\":\"contoso.example\",\"baseline\":{\"schema\":1,\"name\":\"Büro 😀\",\"settings\":{\
        \"remoteAssistanceState\":\"enabled\",\"allowSessionsToUnenrolledDevices\":false,\"blockChat\":true}}}";
    let expected = Config::read(text).unwrap();
    assert_eq!(expected.baseline.as_ref().unwrap().name.as_deref(), Some("Büro 😀"));
    for file in encoding::tests::written(text) {
        assert_eq!(Config::of_file(&file), Ok((expected.clone(), text.to_owned())), "{file:?}");
    }
    let windows_1252 = text.replace(" 😀", "").chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<_>>();
    let error = Config::of_file(&windows_1252).unwrap_err();
    assert_eq!((error.field.as_str(), error.problem), ("", Problem::Encoding));
}

#[test]
fn every_field_is_read() {
    let config = Config::read(
        r#"{"clientId":"0B7A5D3E-9f64-4c1a-8d2b-6e5f4a3b2c1d","tenant":"contoso.example","cloud":"custom",
            "authority":"http://127.0.0.1:8081/","graph":"https://graph.example","history":"off","watchMinutes":0.5,
            "baseline":{"schema":1,"name":"Contoso","settings":{"remoteAssistanceState":"enabled",
            "allowSessionsToUnenrolledDevices":false,"blockChat":true}}}"#,
    )
    .unwrap();
    assert_eq!(config.tenant, "contoso.example");
    assert_eq!(config.endpoints.authority(), "http://127.0.0.1:8081");
    assert_eq!(config.endpoints.graph(), "https://graph.example");
    assert_eq!(config.history, History::Off);
    assert!((config.watch_minutes - 0.5).abs() < f64::EPSILON);
    let baseline = config.baseline.unwrap();
    assert_eq!(baseline.name.as_deref(), Some("Contoso"));
    assert_eq!(baseline.settings.block_chat, Some(true));
}

#[test]
fn each_cloud_has_its_hosts() {
    for (cloud, graph) in [("usgov", "https://graph.microsoft.us"), ("dod", "https://dod-graph.microsoft.us")] {
        let config = Config::read(&format!(r#"{{"cloud":"{cloud}"}}"#)).unwrap();
        assert_eq!(config.endpoints.graph(), graph);
    }
}

#[test]
fn a_bad_file_names_the_field_and_what_is_allowed() {
    let cases: &[(&str, &str, Problem)] = &[
        ("[]", "", Problem::NotAnObject),
        ("<!doctype html>", "", Problem::NotJson { line: 1, column: 1 }),
        (r#"{"Cloud":"global"}"#, "Cloud", Problem::Unknown(FIELDS)),
        (r#"{"cloud":"mars"}"#, "cloud", Problem::BadValue(Allowed::OneOf(CLOUDS))),
        (r#"{"cloud":null}"#, "cloud", Problem::BadValue(Allowed::OneOf(CLOUDS))),
        (r#"{"clientId":"abc"}"#, "clientId", Problem::BadValue(Allowed::Guid)),
        (r#"{"tenant":"common/../x"}"#, "tenant", Problem::BadValue(Allowed::Tenant)),
        (r#"{"cloud":"custom"}"#, "authority", Problem::Missing(Allowed::Origin)),
        (r#"{"cloud":"custom","authority":"https://a.example"}"#, "graph", Problem::Missing(Allowed::Origin)),
        (
            r#"{"cloud":"custom","authority":"https://a.example","graph":"http://b.example"}"#,
            "graph",
            Problem::BadValue(Allowed::Origin),
        ),
        (r#"{"graph":"https://b.example"}"#, "graph", Problem::OnlyWithCustom),
        (r#"{"history":"forever"}"#, "history", Problem::BadValue(Allowed::OneOf(HISTORIES))),
        (r#"{"tenants":{}}"#, "tenants", Problem::BadValue(Allowed::ListOfAtMost(1000))),
        (r#"{"tenants":null}"#, "tenants", Problem::BadValue(Allowed::ListOfAtMost(1000))),
        (r#"{"tenants":["contoso.example"]}"#, "tenants[0]", Problem::NotAnObject),
        (r#"{"tenants":[{"id":"a.example"},{}]}"#, "tenants[1].id", Problem::Missing(Allowed::OneTenant)),
        (r#"{"tenants":[{"id":"organizations"}]}"#, "tenants[0].id", Problem::BadValue(Allowed::OneTenant)),
        (r#"{"tenants":[{"id":"a.example","name":7}]}"#, "tenants[0].name", Problem::BadValue(Allowed::ShortText)),
        (r#"{"tenants":[{"id":"a.example","Name":"A"}]}"#, "tenants[0].Name", Problem::Unknown(&["id", "name"])),
        (r#"{"exclude":"a.example"}"#, "exclude", Problem::BadValue(Allowed::ListOfAtMost(10_000))),
        (r#"{"exclude":["a.example"]}"#, "exclude[0]", Problem::BadValue(Allowed::Guid)),
        (r#"{"exclude":[{"id":"x"}]}"#, "exclude[0]", Problem::BadValue(Allowed::Guid)),
        (r#"{"watchMinutes":-1}"#, "watchMinutes", Problem::BadValue(Allowed::Minutes)),
        (r#"{"watchMinutes":"5"}"#, "watchMinutes", Problem::BadValue(Allowed::Minutes)),
        (r#"{"baseline":7}"#, "baseline", Problem::NotAnObject),
        (r#"{"baseline":{"settings":{}}}"#, "baseline.schema", Problem::Missing(Allowed::SchemaOne)),
        (r#"{"baseline":{"schema":2}}"#, "baseline.schema", Problem::NewerSchema),
        (
            r#"{"baseline":{"schema":1,"settings":{"blockChat":true}}}"#,
            "baseline.settings.remoteAssistanceState",
            Problem::Missing(Allowed::OneOf(&["disabled", "enabled"])),
        ),
    ];
    for (text, field, expected) in cases {
        assert_eq!(problem(text), ((*field).to_owned(), expected.clone()), "{text}");
    }
}

#[test]
fn tenants_are_read_from_the_same_text_and_the_first_page_leaves_them_to_the_late_part() {
    let (one, other) = ("0B7A5D3E-9f64-4c1a-8d2b-6e5f4a3b2c1d", "1b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d");
    let text = format!(
        "\u{feff}{{\"tenants\":[{{\"id\":\"{one}\",\"name\":\"Contoso\"}},{{\"id\":\"fabrikam.example\"}}],\"exclude\":[\"{one}\",\"{other}\"]}}"
    );
    assert_eq!(Config::read(&text), Ok(Config::default()));
    let tenants = ConfigTenants::of_text(&text);
    assert_eq!(tenants.tenants[0], ConfigTenant { id: one.to_owned(), name: Some("Contoso".to_owned()) });
    assert_eq!(tenants.tenants[1], ConfigTenant { id: "fabrikam.example".to_owned(), name: None });
    assert_eq!(
        tenants.exclude.iter().map(crate::ids::TenantId::as_str).collect::<Vec<_>>(),
        [&one.to_lowercase(), other]
    );
    for text in [&text[3..], r#"{"tenants":[]}"#, r#"{"exclude":[]}"#] {
        assert!(Config::read(text).is_ok() && Config::plain::<Value>(text).is_none(), "{text}");
    }
    for none in ["{}", "", "[]", r#"{"tenants":7}"#] {
        assert_eq!(ConfigTenants::of_text(none), ConfigTenants::default(), "{none}");
    }
    let many = |count: usize| format!(r#"{{"tenants":[{}]}}"#, vec![r#"{"id":"a.example"}"#; count].join(","));
    assert!(Config::read(&many(1000)).is_ok());
    assert_eq!(problem(&many(1001)), ("tenants".to_owned(), Problem::BadValue(Allowed::ListOfAtMost(1000))));
}

#[test]
fn what_the_first_page_reads_is_what_the_file_says() {
    let id = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
    for text in [
        "{}".to_owned(),
        format!(r#"{{"clientId":"{id}","tenant":"contoso.example","history":"session","watchMinutes":0}}"#),
        r#"{"cloud":"usgov"}"#.to_owned(),
        r#"{"cloud":"custom","authority":"http://127.0.0.1:8081/","graph":"https://graph.example"}"#.to_owned(),
        r#"{"cloud":"mars","cloud":"china"}"#.to_owned(),
    ] {
        assert_eq!(Config::plain::<Value>(&text), Some(Config::read(&text).unwrap()), "{text}");
    }
    let baseline = r#"{"baseline":{"schema":1,"settings":{"remoteAssistanceState":"enabled",
        "allowSessionsToUnenrolledDevices":false,"blockChat":true}}}"#;
    assert_eq!(Config::plain::<Value>(baseline), None, "it is left to the late part");
}

/// A text that is a field's value, of the field or of another one, or none.
fn any_value() -> impl Strategy<Value = Value> {
    let texts =
        ["0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "contoso.example", "organizations", "usgov", "custom", "Custom"];
    let more = ["https://a.example", "http://127.0.0.1:81/", "http://a.example", "https://a/b", "session", "off", ""];
    let texts: Vec<&str> = texts.into_iter().chain(more).collect();
    prop_oneof![
        8 => proptest::sample::select(texts).prop_map(Value::from),
        1 => (-10..2000i32).prop_map(Value::from),
        1 => Just(Value::Null),
    ]
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = Config::read(&text);
        let _ = Config::plain::<Value>(&text);
    }

    #[test]
    fn the_first_page_reads_no_file_otherwise(
        fields in proptest::collection::btree_map(proptest::sample::select(FIELDS), any_value(), 0..5)
    ) {
        let text = serde_json::to_string(&fields).unwrap();
        if let Some(config) = Config::plain::<Value>(&text) {
            prop_assert_eq!(Ok(config), Config::read(&text), "{}", text);
        } else if !fields.contains_key("baseline") {
            prop_assert!(Config::read(&text).is_err(), "{}", text);
        }
    }
}
