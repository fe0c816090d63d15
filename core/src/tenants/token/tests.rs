//! Tokens, each held against its tenant.

use super::*;
use crate::auth::tests::token_text;
use crate::settings::Settings;
use crate::tenants::testing::{NOW, claims, client, response, tenant};
use serde_json::{Value, json};

fn held_with(change: &Value) -> Result<TenantToken, IdTokenFault> {
    let mut all = claims(&tenant(1));
    for (name, value) in change.as_object().unwrap() {
        all[name] = value.clone();
    }
    TenantToken::held(&response("secret", Some(&all)), &client(), &tenant(1), NOW)
}

#[test]
fn a_token_of_the_tenant_that_was_asked_is_taken() {
    let token = held_with(&json!({})).unwrap();
    assert_eq!((token.tenant(), token.expires()), (&tenant(1), NOW + crate::time::Millis::from_minutes(60.0)));
    assert!(
        held_with(&json!({"tid": tenant(1).to_uppercase(), "iss": format!(
        "https://login.microsoftonline.com/{}/v2.0", tenant(1).to_uppercase())}))
        .is_ok()
    );
}

#[test]
fn a_token_of_another_tenant_issuer_or_app_is_refused() {
    let other = format!("https://login.microsoftonline.com/{}/v2.0", tenant(2));
    for (change, fault) in [
        (json!({"tid": tenant(2).as_str(), "iss": other}), IdTokenFault::Tenant),
        (json!({"tid": tenant(2).as_str()}), IdTokenFault::Issuer),
        (json!({"iss": other}), IdTokenFault::Issuer),
        (json!({"iss": "https://evil.example"}), IdTokenFault::Issuer),
        (json!({"aud": "other"}), IdTokenFault::Audience),
        (json!({"tid": null}), IdTokenFault::Unreadable),
        (json!({"exp": null}), IdTokenFault::Unreadable),
        (json!({"exp": 999}), IdTokenFault::Expired),
    ] {
        assert_eq!(held_with(&change), Err(fault), "{change}");
    }
    let without = response("secret", None);
    assert_eq!(TenantToken::held(&without, &client(), &tenant(1), NOW), Err(IdTokenFault::Missing));
    assert_eq!(WriteToken::held(&without, &client(), &tenant(1), NOW), Err(IdTokenFault::Missing));
}

#[test]
fn a_token_of_whatever_tenant_is_none_of_a_name_that_is_no_id() {
    let own = claims(&tenant(1));
    for name in ["organizations", "contoso.example", ""] {
        let held = TenantToken::held(&response("secret", Some(&own)), &client(), &TenantId::new(name), NOW);
        assert_eq!(held, Err(IdTokenFault::Tenant), "{name}");
    }
}

#[test]
fn an_access_token_that_names_another_tenant_is_refused() {
    let with = |tid: &str| {
        let access = token_text(&json!({"tid": tid, "exp": 4600}));
        TenantToken::held(&response(&access, Some(&claims(&tenant(1)))), &client(), &tenant(1), NOW)
    };
    assert!(with(&tenant(1)).is_ok() && with(&tenant(1).to_uppercase()).is_ok());
    assert_eq!(with(&tenant(2)), Err(IdTokenFault::Tenant));
}

#[test]
fn an_id_token_from_another_time_is_refused_by_the_services_clock() {
    let access = token_text(&json!({"exp": 100_000}));
    let old = TenantToken::held(&response(&access, Some(&claims(&tenant(1)))), &client(), &tenant(1), NOW);
    assert_eq!(old, Err(IdTokenFault::Expired));
}

#[test]
fn requests_carry_the_token_of_their_tenant_and_no_debug_shows_it() {
    let token = WriteToken::held(&response("secret", Some(&claims(&tenant(1)))), &client(), &tenant(1), NOW).unwrap();
    let get = token.for_reading().get_settings("id".to_owned());
    let patch = token.patch_settings("id".to_owned(), Settings::DEFAULT.to_update());
    for request in [&get, &patch] {
        assert!(request.headers().contains(&("authorization", "Bearer secret".to_owned())));
        assert_eq!(request.url, "https://graph.microsoft.com/beta/deviceManagement/remoteAssistanceSettings");
    }
    assert!(get.body.is_none() && patch.body.is_some());
    assert!(!format!("{token:?} {get:?} {patch:?}").contains("secret"));
}
