//! Compares the parsed token responses and errors of the token endpoint, samples and made-up ones.

use crate::case::sample;
use crate::{lease, transport};
use oauth2::basic::BasicTokenType;
use oauth2::{AuthorizationCode, RequestTokenError, TokenResponse as _};
use proptest::prelude::*;
use remote_help::oauth::{OAuthError, RequestedAccess, SignInError, TokenResponse};
use serde_json::{Map, Value, json};

/// A token response, as either parses it.
#[derive(Debug, PartialEq)]
enum Read {
    Tokens { access: String, refresh: Option<String>, millis: Option<String>, scopes: Option<Vec<String>> },
    Refused { error: String, description: String },
    Neither,
}

/// A text of one line, single spaces, whatever line breaks stood in it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_oracle(status: u16, body: &[u8]) -> Read {
    let client = sample().oracle();
    let request = client.exchange_code(AuthorizationCode::new("code".to_owned()));
    match request.request(&transport(status, body)) {
        Ok(answer) if *answer.token_type() == BasicTokenType::Bearer => {
            // It takes an empty text for one empty scope.
            let scopes = answer.scopes().map(|scopes| scopes.iter().map(|scope| scope.as_str()));
            // A scope counts by its name: Entra leaves its own Graph's origin out, or doesn't.
            let name = |scope: &str| scope.split('/').next_back().unwrap().to_owned();
            Read::Tokens {
                access: answer.access_token().secret().clone(),
                refresh: answer.refresh_token().map(|token| token.secret().clone()).filter(|token| !token.is_empty()),
                millis: answer.expires_in().map(|lifetime| lifetime.as_millis().to_string()),
                scopes: scopes
                    .map(|scopes| scopes.filter(|scope| !scope.is_empty()).map(name).collect())
                    .filter(|scopes: &Vec<_>| !scopes.is_empty()),
            }
        }
        Err(RequestTokenError::ServerResponse(refusal)) if !refusal.error().as_ref().is_empty() => Read::Refused {
            error: refusal.error().as_ref().to_owned(),
            description: one_line(refusal.error_description().map_or("", String::as_str)),
        },
        _ => Read::Neither,
    }
}

fn by_panel(status: u16, body: &[u8]) -> Read {
    match TokenResponse::read(status, body) {
        Ok(grant) => {
            let lease = lease(sample().client(), RequestedAccess::WRITE, grant.clone());
            let form: Option<Map<String, Value>> = lease
                .refresh_request()
                .map(|form| form.into_iter().map(|(name, value)| (name, value.into())).collect());
            Read::Tokens {
                access: grant.token.authorization().strip_prefix("Bearer ").unwrap().to_owned(),
                refresh: form.map(|form| form.get("refresh_token").unwrap().as_str().unwrap().to_owned()),
                millis: Some(grant.lifetime.get().to_string()),
                scopes: grant.scopes,
            }
        }
        Err(SignInError::Refused(refusal)) => {
            Read::Refused { error: refusal.error.clone(), description: put_together(&refusal) }
        }
        Err(SignInError::NotEntra(_) | SignInError::NoToken) => Read::Neither,
        Err(other) => panic!("{other:?}"),
    }
}

/// A description that the panel took apart, as Entra had written it.
fn put_together(refusal: &OAuthError) -> String {
    let labelled = |label: &str, part: &Option<String>| part.as_ref().map(|part| format!("{label}: {part}"));
    let parts = [
        refusal.number.map(|number| format!("AADSTS{number}:")),
        refusal.text.clone(),
        labelled("Trace ID", &refusal.trace_id),
        labelled("Correlation ID", &refusal.correlation_id),
        labelled("Timestamp", &refusal.timestamp),
    ];
    one_line(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn agreed(status: u16, answer: &Value) -> Read {
    let body = answer.to_string();
    let read = by_panel(status, body.as_bytes());
    assert_eq!(read, by_oracle(status, body.as_bytes()), "{body}");
    read
}

#[test]
fn sample_answers_are_read_alike() {
    // As in Microsoft's documentation of the flow, shortened.
    let first = json!({"access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsIng1dCI6Ik5HVEZ2ZEstZnl0aEV1Q", "token_type":
        "Bearer", "expires_in": 3599, "ext_expires_in": 7199, "scope":
        "https://graph.microsoft.com/DeviceManagementServiceConfig.ReadWrite.All openid profile", "refresh_token":
        "AwABAAAAvPM1KaPlrEqdFSBzjqfTGAMxZGUTdM0t4B4", "id_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiIyZ"});
    let Read::Tokens { millis, scopes, refresh, .. } = agreed(200, &first) else { panic!("{first}") };
    assert_eq!(millis.unwrap(), "3599000");
    assert_eq!(scopes.unwrap(), ["DeviceManagementServiceConfig.ReadWrite.All", "openid", "profile"]);
    assert!(refresh.is_some());
    agreed(
        200,
        &json!({"access_token": "a", "token_type": "bearer", "expires_in": 1, "scope": "", "refresh_token": null}),
    );
    for nothing in [json!({}), json!({"access_token": "a"}), json!({"token_type": "Bearer"}), json!([]), json!("a")] {
        assert_eq!(agreed(200, &nothing), Read::Neither);
    }
    let pop = json!({"access_token": "a", "token_type": "pop", "expires_in": 1});
    assert_eq!(agreed(200, &pop), Read::Neither);
}

#[test]
fn sample_refusals_are_read_alike() {
    let entra = json!({"error": "invalid_grant", "error_description": "AADSTS700084: The refresh token was issued to a \
        single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00.\r\nTrace ID: \
        0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: \
        2026-01-09 02:02:12Z", "error_codes": [700_084], "timestamp": "2026-01-09 02:02:12Z", "trace_id":
        "0000aaaa-11bb-cccc-dd22-eeeeee333333", "correlation_id": "aaaa0000-bb11-2222-33cc-444444dddddd", "error_uri":
        "https://login.microsoftonline.com/error?code=700084", "suberror": "token_expired"});
    assert!(matches!(agreed(400, &entra), Read::Refused { error, .. } if error == "invalid_grant"));
    let other = json!({"error": "invalid_client", "error_description": "client authentication failed", "scope": "a"});
    agreed(401, &other);
    agreed(400, &json!({"error": "interaction_required"}));
    for nothing in [json!({}), json!({"error": ""}), json!({"error": null}), json!({"error": {"code": "a"}}), json!([])]
    {
        assert_eq!(agreed(400, &nothing), Read::Neither);
    }
}

#[test]
fn where_the_panel_is_more_lenient_it_is_so_on_purpose() {
    // Some providers write a text, and the lifetime is only recommended: then the least that can be configured holds.
    for (expires_in, millis) in [(json!("3599"), "3599000"), (json!(-1), "600000"), (json!("soon"), "600000")] {
        let body = json!({"access_token": "a", "token_type": "Bearer", "expires_in": expires_in}).to_string();
        assert_eq!(by_oracle(200, body.as_bytes()), Read::Neither);
        let Read::Tokens { millis: read, .. } = by_panel(200, body.as_bytes()) else { panic!("{body}") };
        assert_eq!(read.unwrap(), millis);
    }
    let without = br#"{"access_token":"a","token_type":"Bearer"}"#;
    assert!(matches!(by_oracle(200, without), Read::Tokens { millis: None, .. }));
    assert!(matches!(by_panel(200, without), Read::Tokens { millis: Some(millis), .. } if millis == "600000"));
    // And stricter: a token that no header could carry is none.
    let hostile = br#"{"access_token":"a\r\nb","token_type":"Bearer"}"#;
    assert!(matches!(by_oracle(200, hostile), Read::Tokens { .. }));
    assert_eq!(by_panel(200, hostile), Read::Neither);
}

proptest! {
    #[test]
    fn tokens_are_read_alike(
        access in "[A-Za-z0-9._~+/=-]{1,80}",
        kind in "[Bb][Ee][Aa][Rr][Ee][Rr]",
        seconds in 1u32..100_000,
        refresh in prop::option::of("\\PC{1,60}"),
        scopes in prop::option::of("[A-Za-z][A-Za-z._:/-]{0,30}[A-Za-z]( [a-z]{1,9}){0,4}"),
    ) {
        let mut answer = json!({"access_token": access, "token_type": kind, "expires_in": seconds, "id_token": "a.b.c"});
        answer["refresh_token"] = refresh.into();
        answer["scope"] = scopes.into();
        let read_whole = matches!(agreed(200, &answer), Read::Tokens { access: read, .. } if read == access);
        prop_assert!(read_whole);
    }

    #[test]
    fn refusals_are_read_alike(
        status in prop::sample::select(vec![400u16, 401, 403, 429, 500, 503]),
        error in "\\PC{1,40}",
        number in prop::option::of(1u32..99_999_999),
        text in "[a-z<>'\"&;é😀][ a-z<>'\"&;é😀.\r\n]{0,80}",
        ids in prop::option::of("[0-9a-f]{8}"),
    ) {
        let numbered = number.map(|number| format!("AADSTS{number}: ")).unwrap_or_default();
        let ids = ids.map(|id| format!("\r\nTrace ID: t{id}\r\nCorrelation ID: c{id}\r\nTimestamp: 2026-01-09 02:02:12Z"));
        let description = format!("{numbered}{text}{}", ids.unwrap_or_default());
        let answer = json!({"error": error, "error_description": description});
        let read_whole = matches!(agreed(status, &answer), Read::Refused { error: read, .. } if read == error);
        prop_assert!(read_whole);
    }

    /// Whatever a service answers, the two never take the opposite from it.
    #[test]
    fn odd_answers_are_never_read_as_opposites(
        status in prop::sample::select(vec![200u16, 400, 401, 500]),
        answer in prop::collection::btree_map(
            prop::sample::select(vec![
                "access_token", "token_type", "expires_in", "refresh_token", "scope", "error", "error_description",
                "error_codes", "claims",
            ]),
            prop_oneof![
                4 => Just(json!("Bearer")),
                1 => Just(json!("")),
                1 => Just(Value::Null),
                1 => Just(json!(3599)),
                1 => Just(json!(-1.5)),
                1 => Just(json!(["a"])),
                1 => "\\PC{0,12}".prop_map(Value::from),
            ],
            0..10,
        ),
    ) {
        let body = json!(answer).to_string();
        let fits = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte));
        match (by_panel(status, body.as_bytes()), by_oracle(status, body.as_bytes())) {
            (Read::Tokens { access, refresh, scopes, .. }, Read::Tokens { access: a, refresh: r, scopes: s, .. }) => {
                prop_assert_eq!((access, refresh, scopes), (a, r, s));
            }
            (Read::Refused { error, .. }, Read::Refused { error: by_oracle, .. }) => prop_assert_eq!(error, by_oracle),
            (Read::Neither, Read::Neither) => {}
            (Read::Neither, Read::Tokens { access, .. }) => prop_assert!(access.is_empty() || !fits(&access), "{}", body),
            // The panel passes over what is of the wrong type beside the token or the error.
            (read, Read::Neither) => {
                let needed = answer.into_iter().filter(|(name, _)| ["access_token", "token_type", "error"].contains(name));
                let needed = Value::Object(needed.map(|(name, value)| (name.to_owned(), value)).collect()).to_string();
                let again = by_oracle(status, needed.as_bytes());
                prop_assert_eq!(std::mem::discriminant(&read), std::mem::discriminant(&again), "{}", body);
            }
            (by_panel, by_oracle) => prop_assert!(false, "{body}: {by_panel:?}, {by_oracle:?}"),
        }
    }
}
