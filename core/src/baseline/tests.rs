//! Baselines: every way to write one, and every way to get one wrong.

use super::*;
use crate::settings::tests::any_settings;
use base64::Engine as _;
use base64::prelude::{BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD};
use proptest::prelude::*;

const PLAIN: &str = r#"{"schema":1,"name":"Contoso","settings":{"remoteAssistanceState":"enabled",
    "allowSessionsToUnenrolledDevices":false,"blockChat":true}}"#;

fn any_baseline() -> impl Strategy<Value = Baseline> {
    (any_settings(), proptest::option::of("\\PC{0,40}|[\"\\\\:{}\n\u{2028}]{0,20}"))
        .prop_map(|(settings, name)| Baseline { name, settings: settings.to_update().into() })
}

fn field_error(text: &str) -> (String, Problem) {
    match Baseline::read(text) {
        Err(BaselineError::Field(FieldError { field, problem })) => (field, problem),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn the_file_is_what_the_documentation_shows() {
    let baseline = Baseline::of(&Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true)).unwrap();
    let written = baseline.json();
    assert_eq!(
        written,
        r#"{
  "schema": 1,
  "settings": {
    "remoteAssistanceState": "enabled",
    "allowSessionsToUnenrolledDevices": false,
    "blockChat": false
  }
}
"#
    );
    let documented = include_str!("../../../docs/baseline.md");
    assert!(documented.contains(&written), "{written}");
    let link = documented.split_once("#baseline=").unwrap().1;
    let value = link.split_once('`').unwrap().0;
    assert_eq!(Baseline::from_fragment_value(value).unwrap(), baseline);
    assert_eq!(baseline.to_fragment(), format!("baseline={value}"));
}

#[test]
fn a_byte_order_mark_and_white_space_are_passed_over() {
    let expected = Baseline::read(PLAIN).unwrap();
    assert_eq!(expected.name.as_deref(), Some("Contoso"));
    assert_eq!(Baseline::read(&format!("\u{feff} {PLAIN}\r\n")).unwrap(), expected);
}

#[test]
fn a_file_is_read_in_utf_8_and_utf_16_and_another_encoding_is_named() {
    let text = PLAIN.replace("Contoso", "Büro");
    for file in crate::encoding::tests::written(&text) {
        assert_eq!(Baseline::of_file(&file), Baseline::read(&text), "{file:?}");
    }
    let other = Baseline::of_file(b"{\"schema\":1,\"name\":\"B\xfcro\"}").unwrap_err();
    assert!(matches!(other, BaselineError::Field(FieldError { problem: Problem::Encoding, .. })), "{other:?}");
}

#[test]
fn a_state_that_could_not_be_written_is_not_exported() {
    let unknown = Settings { remote_assistance_state: "notConfigured".into(), ..Settings::DEFAULT };
    assert_eq!(Baseline::of(&unknown), None);
}

#[test]
fn of_a_cloud_that_lacks_a_setting_nothing_is_exported_and_the_rest_is_compared() {
    let lacking = Settings { block_chat: None, ..Settings::DEFAULT };
    assert_eq!(Baseline::of(&lacking), None);
    let baseline = Baseline::read(PLAIN).unwrap();
    assert_eq!(baseline.differences(&lacking), 1);
    let enabled = lacking.with_switch(Property::RemoteAssistanceState, true);
    assert_eq!(baseline.differences(&enabled), 0);
}

#[test]
fn a_state_nobody_knows_differs_and_is_filled_in_as_one_that_can_be_written() {
    let baseline = Baseline::read(PLAIN).unwrap();
    let unknown = Settings { remote_assistance_state: "paused".into(), ..baseline.settings.clone() };
    assert_eq!(baseline.differences(&unknown), 1);
    let filled_in = baseline.settings.clone().fitted_to(&unknown);
    assert!(filled_in.are_known() && filled_in == baseline.settings);
    assert_eq!(Settings::from(filled_in.to_update()), baseline.settings);
}

#[test]
fn what_is_wrong_is_named() {
    let cases: &[(&str, &str, Problem)] = &[
        ("", "", Problem::NotJson { line: 1, column: 0 }),
        ("<script>alert(1)</script>", "", Problem::NotJson { line: 1, column: 1 }),
        ("[]", "", Problem::NotAnObject),
        ("null", "", Problem::NotAnObject),
        (r#"[{"schema":1}]"#, "", Problem::NotAnObject),
        (r#"{"schema":1}{"schema":1}"#, "", Problem::NotJson { line: 1, column: 13 }),
        (r#"{"schema":1"#, "", Problem::NotJson { line: 1, column: 11 }),
        (r#"{"settings":{}}"#, "schema", Problem::Missing(Allowed::SchemaOne)),
        ("{}", "schema", Problem::Missing(Allowed::SchemaOne)),
        (r#"{"schema":2,"further":{}}"#, "schema", Problem::NewerSchema),
        (r#"{"schema":0}"#, "schema", Problem::BadValue(Allowed::SchemaOne)),
        (r#"{"schema":"1"}"#, "schema", Problem::BadValue(Allowed::SchemaOne)),
        (r#"{"schema":1.5}"#, "schema", Problem::BadValue(Allowed::SchemaOne)),
        (r#"{"schema":1,"name":7}"#, "name", Problem::BadValue(Allowed::ShortText)),
        (r#"{"schema":1,"name":null}"#, "name", Problem::BadValue(Allowed::ShortText)),
        (r#"{"schema":1,"name":{}}"#, "name", Problem::BadValue(Allowed::ShortText)),
        (r#"{"schema":1,"tenant":"contoso.example"}"#, "tenant", Problem::Unknown(FIELDS)),
        (r#"{"schema":1}"#, "settings", Problem::NotAnObject),
        (r#"{"schema":1,"settings":[true]}"#, "settings", Problem::NotAnObject),
        (r#"{"schema":1,"__proto__":{"blockChat":true}}"#, "__proto__", Problem::Unknown(FIELDS)),
        (r#"{"schema":1,"constructor":{}}"#, "constructor", Problem::Unknown(FIELDS)),
        (r#"{"schema":1,"access_token":"eyJ"}"#, "access_token", Problem::Unknown(FIELDS)),
        (r#"{"schema":1,"settings":{"toString":1}}"#, "settings.toString", Problem::Unknown(SETTINGS_FIELDS)),
        (
            r#"{"schema":1,"settings":{"remoteAssistanceState":"unknownFutureValue"}}"#,
            "settings.remoteAssistanceState",
            Problem::BadValue(Allowed::OneOf(RemoteAssistanceState::KNOWN)),
        ),
        (
            r#"{"schema":1,"settings":{"remoteAssistanceState":"enabled","blockChat":"true"}}"#,
            "settings.allowSessionsToUnenrolledDevices",
            Problem::Missing(Allowed::Flag),
        ),
        (
            r#"{"schema":1,"settings":{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":0}}"#,
            "settings.allowSessionsToUnenrolledDevices",
            Problem::BadValue(Allowed::Flag),
        ),
    ];
    for (text, field, problem) in cases {
        assert_eq!(field_error(text), ((*field).to_owned(), problem.clone()), "{text}");
    }
    let chat = |problem| ("settings.blockChat".to_owned(), problem);
    for (chat_text, expected) in [
        ("", chat(Problem::Missing(Allowed::Flag))),
        (r#","blockChat":"true""#, chat(Problem::BadValue(Allowed::Flag))),
        (r#","blockChat":0"#, chat(Problem::BadValue(Allowed::Flag))),
        (r#","blockChat":null"#, chat(Problem::BadValue(Allowed::Flag))),
        (r#","BlockChat":true"#, ("settings.BlockChat".to_owned(), Problem::Unknown(SETTINGS_FIELDS))),
    ] {
        let text = PLAIN.replace(r#","blockChat":true"#, "").replace(":false}", &format!(":false{chat_text}}}"));
        assert_eq!(field_error(&text), expected, "{text}");
    }
}

#[test]
fn what_is_out_of_bounds_is_refused() {
    let padded = |length: usize| format!("{PLAIN}{}", " ".repeat(length - PLAIN.len()));
    assert!(Baseline::read(&padded(LARGEST)).is_ok());
    assert_eq!(Baseline::read(&padded(LARGEST + 1)), Err(BaselineError::TooLarge));
    assert_eq!(Baseline::from_fragment_value(&"e".repeat(5_000_000)), Err(BaselineError::TooLarge));
    assert!(Baseline::from_fragment_value(&BASE64_URL_SAFE.encode(padded(LARGEST))).is_ok());

    let long = "n".repeat(30_000);
    let (field, _) = field_error(&format!(r#"{{"schema":1,"{long}":1}}"#));
    assert_eq!(field, "n".repeat(60));
    let named = |length| PLAIN.replace("Contoso", &"ä".repeat(length));
    assert!(Baseline::read(&named(100)).is_ok());
    assert_eq!(field_error(&named(101)).0, "name");

    let deep = format!(r#"{{"schema":1,"settings":{}{}}}"#, "[".repeat(20_000), "]".repeat(20_000));
    assert!(matches!(field_error(&deep).1, Problem::NotJson { .. }));
}

#[test]
fn a_field_twice_is_refused() {
    for (once, twice) in [
        (r#""schema":1"#, r#""schema":1,"schema":1"#),
        (r#""name":"Contoso""#, r#""name":"Fabrikam","name":"Contoso""#),
        (r#""blockChat":true"#, r#""blockChat":true,"blockChat":false"#),
        (r#""blockChat":true"#, r#""blockChat":true,"block\u0043hat":true"#),
        (r#""settings":{"#, r#""settings":{"blockChat":false},"settings":{"#),
    ] {
        assert!(PLAIN.contains(once));
        assert_eq!(Baseline::read(&PLAIN.replace(once, twice)), Err(BaselineError::Repeated), "{twice}");
    }
}

#[test]
fn a_links_value_that_is_no_base64_of_a_text_is_refused() {
    for value in ["%7B%7D", "{}", "a", "ä"] {
        assert_eq!(Baseline::from_fragment_value(value), Err(BaselineError::NotBase64), "{value}");
    }
    assert_eq!(Baseline::from_fragment_value(&BASE64_URL_SAFE.encode([0xff, 0xfe])), Err(BaselineError::NotBase64));
    assert!(matches!(Baseline::from_fragment_value(""), Err(BaselineError::Field(_))));
}

#[test]
fn differences_are_counted() {
    let baseline = Baseline::read(PLAIN).unwrap();
    assert_eq!(baseline.differences(&baseline.settings), 0);
    assert_eq!(baseline.differences(&Settings::DEFAULT), 2);
}

proptest! {
    #[test]
    fn what_is_written_reads_as_it_was(baseline in any_baseline()) {
        prop_assert_eq!(Baseline::read(&baseline.json()), Ok(baseline.clone()));
        let fragment = baseline.to_fragment();
        let value = fragment.strip_prefix("baseline=").unwrap();
        prop_assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')));
        prop_assert_eq!(Baseline::from_fragment_value(value), Ok(baseline.clone()));
        let padded = BASE64_URL_SAFE.encode(BASE64_URL_SAFE_NO_PAD.decode(value).unwrap());
        prop_assert_eq!(Baseline::from_fragment_value(&padded), Ok(baseline));
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}|[\\[\\]{}\":,0-9a-z]{0,60}") {
        let _ = Baseline::read(&text);
        let _ = Baseline::from_fragment_value(&text);
    }

    #[test]
    fn one_damaged_byte_never_gives_other_settings_unseen(at in 0usize..PLAIN.len(), byte in 0x20u8..0x7f) {
        let mut damaged = PLAIN.as_bytes().to_vec();
        damaged[at] = byte;
        if let Ok(read) = Baseline::read(std::str::from_utf8(&damaged).unwrap()) {
            prop_assert_eq!(read.settings, Baseline::read(PLAIN).unwrap().settings);
        }
    }
}
