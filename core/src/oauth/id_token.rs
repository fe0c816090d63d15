//! Who signed in: the claims of the ID token, once it is known to be issued for this very sign-in.
//!
//! The signature is not checked, since the token came over TLS from the token endpoint itself (`OpenID` Connect Core,
//! 3.1.3.7, item 6).
//! Source: <https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference>

use super::client::Client;
use super::error::IdTokenFault;
use super::token_response::TokenResponse;
use crate::auth::{home_domain_in, jwt, login_name};
use crate::guid::is_guid;
use crate::ids::TenantId;
use crate::time::UnixMillis;
use serde_json::Value;

/// The directory of personal Microsoft accounts.
const PERSONAL: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// Who signed in, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// `tid`: the directory (tenant) ID.
    pub tenant: TenantId,
    /// `preferred_username`
    pub user: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// The domain of the person's home directory; `None` if the person is a guest here.
    pub domain: Option<String>,
    /// Names this person to the sign-in page: the claim `login_hint`, else the user name in their home directory.
    pub login_hint: Option<String>,
}

/// Reads the ID token of a token response, and checks that it was issued for this sign-in.
///
/// `issuer` is the one that the authorization response named; `now` is the service's time, if it is known.
///
/// # Errors
/// The first check that fails.
pub fn checked_identity(
    response: &TokenResponse,
    client: &Client,
    nonce: &str,
    issuer: Option<&str>,
    now: Option<UnixMillis>,
) -> Result<Identity, IdTokenFault> {
    let claims = claims_of(response)?;
    if text(&claims, "nonce") != Some(nonce) {
        return Err(IdTokenFault::Nonce);
    }
    held(&claims, client, issuer, now)
}

/// Reads the ID token that came with a redeemed refresh token, and holds it against the tenant whose token endpoint was
/// asked: `client` has its ID. There is no nonce, since no authorization request came before.
///
/// `now` is the service's time, if it is known.
///
/// # Errors
/// The first check that fails. A response without an ID token can't be held against anything.
pub fn held_identity(
    response: &TokenResponse,
    client: &Client,
    now: Option<UnixMillis>,
) -> Result<Identity, IdTokenFault> {
    held(&claims_of(response)?, client, None, now)
}

fn claims_of(response: &TokenResponse) -> Result<Value, IdTokenFault> {
    let token = response.id_token.as_deref().ok_or(IdTokenFault::Missing)?;
    jwt::claims::<Value>(token).ok_or(IdTokenFault::Unreadable)
}

fn text<'a>(claims: &'a Value, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Holds the claims of an ID token against client and tenant.
fn held(
    claims: &Value,
    client: &Client,
    issuer: Option<&str>,
    now: Option<UnixMillis>,
) -> Result<Identity, IdTokenFault> {
    let text = |name: &str| text(claims, name);
    let seconds = |name: &str| claims.get(name).and_then(Value::as_f64).ok_or(IdTokenFault::Unreadable);
    if !text("aud").is_some_and(|audience| audience.eq_ignore_ascii_case(&client.client_id)) {
        return Err(IdTokenFault::Audience);
    }
    let tenant = text("tid").filter(|tenant| is_guid(tenant)).ok_or(IdTokenFault::Unreadable)?;
    let expected = format!("{}/{tenant}/v2.0", client.endpoints.authority());
    if text("iss") != Some(&expected) || issuer.is_some_and(|issuer| issuer != expected) {
        return Err(IdTokenFault::Issuer);
    }
    if tenant.eq_ignore_ascii_case(PERSONAL) {
        return Err(IdTokenFault::PersonalAccount);
    }
    if is_guid(&client.tenant) && !tenant.eq_ignore_ascii_case(&client.tenant) {
        return Err(IdTokenFault::Tenant);
    }
    // Checked against the service's clock, since this device's may be wrong.
    let expires = seconds("exp")?;
    if expires <= seconds("iat")? || now.is_some_and(|now| UnixMillis::from_seconds(expires) <= now) {
        return Err(IdTokenFault::Expired);
    }
    let short = |name: &str| text(name).map(|text| text.chars().take(200).collect::<String>());
    Ok(Identity {
        tenant: TenantId::new(tenant),
        user: short("preferred_username"),
        domain: home_domain_in(claims),
        name: short("name"),
        // Not cut: the hint is opaque, and a part of it would be useless.
        login_hint: ["login_hint", "preferred_username", "upn"].iter().find_map(|name| login_name(text(name)?)),
    })
}

#[cfg(test)]
mod tests {
    use super::super::client::tests::client;
    use super::*;
    use crate::auth::tests::token_text;
    use proptest::prelude::*;
    use serde_json::json;

    const TENANT: &str = "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

    fn good() -> Value {
        json!({"nonce": "n", "aud": client().client_id, "iss": format!("https://login.microsoftonline.com/{TENANT}/v2.0"),
            "tid": TENANT, "iat": 1000, "exp": 4600, "preferred_username": "alex@contoso.example", "name": "Alex"})
    }

    fn grant(id_token: &str) -> TokenResponse {
        let answer = json!({"token_type": "Bearer", "access_token": "a", "id_token": id_token});
        TokenResponse::read(200, answer.to_string().as_bytes()).unwrap()
    }

    fn check_at(claims: &Value, issuer: Option<&str>, now: Option<UnixMillis>) -> Result<Identity, IdTokenFault> {
        checked_identity(&grant(&token_text(claims)), &client(), "n", issuer, now)
    }

    fn check(change: &Value) -> Result<Identity, IdTokenFault> {
        let mut claims = good();
        for (name, value) in change.as_object().unwrap() {
            claims[name] = value.clone();
        }
        check_at(&claims, None, Some(UnixMillis::new(2_000_000.0)))
    }

    #[test]
    fn a_good_token_names_the_person() {
        let identity = check(&json!({"login_hint": "O.opaque"})).unwrap();
        assert_eq!((identity.tenant.as_str(), identity.user.as_deref()), (TENANT, Some("alex@contoso.example")));
        assert_eq!(identity.login_hint.as_deref(), Some("O.opaque"));
        assert_eq!(identity.domain.as_deref(), Some("contoso.example"));
        let guest = check(&json!({"idp": "https://sts.windows.net/8c4b2f60-0d5e-4c1b-8f3a-7e9d1a2b6c33/"}));
        assert_eq!(guest.unwrap().domain, None);
        assert_eq!(check(&json!({})).unwrap().login_hint.as_deref(), Some("alex@contoso.example"));
    }

    #[test]
    fn a_guest_is_hinted_at_by_the_name_at_home_or_not_at_all() {
        let hint = |claims: Value| check(&claims).unwrap().login_hint;
        let guest = "ada_contoso.com#EXT#@fabrikam.onmicrosoft.com";
        let own = Some("ada@contoso.com".to_owned());
        assert_eq!(hint(json!({"preferred_username": guest})), own);
        assert_eq!(hint(json!({"preferred_username": guest, "login_hint": "O.opaque"})), Some("O.opaque".to_owned()));
        assert_eq!(hint(json!({"preferred_username": "Ada Lovelace", "upn": guest})), own);
        assert_eq!(hint(json!({"preferred_username": "ada#EXT#@fabrikam.onmicrosoft.com"})), None);
    }

    #[test]
    fn a_redeemed_token_is_held_against_the_tenant_that_was_asked() {
        let asked = |tenant: &str| Client { tenant: tenant.to_owned(), ..client() };
        let mut claims = good();
        claims.as_object_mut().unwrap().remove("nonce");
        let held = |claims: &Value, tenant: &str| held_identity(&grant(&token_text(claims)), &asked(tenant), None);
        assert_eq!(held(&claims, TENANT).unwrap().tenant.as_str(), TENANT);
        assert_eq!(held(&claims, &TENANT.to_uppercase()).unwrap().tenant.as_str(), TENANT);
        let other = "8c4b2f60-0d5e-4c1b-8f3a-7e9d1a2b6c33";
        assert_eq!(held(&claims, other), Err(IdTokenFault::Tenant));
        // A token that names the tenant asked for, but was issued by another one.
        claims["tid"] = json!(other);
        assert_eq!(held(&claims, other), Err(IdTokenFault::Issuer));
        let bare = TokenResponse::read(200, br#"{"token_type": "Bearer", "access_token": "a"}"#).unwrap();
        assert_eq!(held_identity(&bare, &asked(TENANT), None), Err(IdTokenFault::Missing));
    }

    #[test]
    fn each_check_has_its_fault() {
        let personal = format!("https://login.microsoftonline.com/{PERSONAL}/v2.0");
        for (change, fault) in [
            (json!({"nonce": "other"}), IdTokenFault::Nonce),
            (json!({"nonce": null}), IdTokenFault::Nonce),
            (json!({"aud": "other"}), IdTokenFault::Audience),
            (json!({"iss": "https://evil.example/x/v2.0"}), IdTokenFault::Issuer),
            (json!({"tid": "contoso.example"}), IdTokenFault::Unreadable),
            (json!({"tid": PERSONAL, "iss": personal}), IdTokenFault::PersonalAccount),
            (json!({"exp": 1500}), IdTokenFault::Expired),
            (json!({"exp": 900}), IdTokenFault::Expired),
            (json!({"exp": "soon"}), IdTokenFault::Unreadable),
        ] {
            assert_eq!(check(&change), Err(fault), "{change}");
        }
        assert_eq!(
            check_at(&good(), Some("https://login.microsoftonline.com/x/v2.0"), None),
            Err(IdTokenFault::Issuer)
        );
        let elsewhere = Client { tenant: client().client_id, ..client() };
        let token = grant(&token_text(&good()));
        assert_eq!(checked_identity(&token, &elsewhere, "n", None, None), Err(IdTokenFault::Tenant));
        assert_eq!(checked_identity(&grant("no.jwt"), &client(), "n", None, None), Err(IdTokenFault::Unreadable));
        let without = TokenResponse { id_token: None, ..token };
        assert_eq!(checked_identity(&without, &client(), "n", None, None), Err(IdTokenFault::Missing));
    }

    proptest! {
        #[test]
        fn any_token_is_read_without_panic(token in "\\PC{0,200}|[A-Za-z0-9_-]{0,80}\\.[A-Za-z0-9_-]{0,80}\\.x") {
            let _ = checked_identity(&grant(&format!("x{token}")), &client(), "n", None, None);
        }
    }
}
