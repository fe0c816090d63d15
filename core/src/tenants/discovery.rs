//! Whose a domain is: the sign-in service's metadata of the domain, which anybody may read without a token, names the
//! issuer of its tokens, and that has the directory ID in it.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#fetch-the-openid-configuration-document>

use super::reference::{NoTenant, Reference};
use crate::cloud::Endpoints;
use crate::ids::TenantId;
use crate::oauth::{IdTokenFault, Meaning, OAuthError, SignInError};
use serde_json::Value;

/// Whose a domain is.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovered {
    /// This tenant's.
    Tenant(TenantId),
    /// Nobody's in this cloud.
    NoSuchTenant(SignInError),
    /// The request failed, or its response is not to be trusted.
    Failed(SignInError),
}

/// The address of a domain's metadata. `domain` is that of a [`Reference`], so it holds no slash.
pub fn metadata_url(endpoints: &Endpoints, domain: &str) -> String {
    [endpoints.authority(), "/", domain, "/v2.0/.well-known/openid-configuration"].concat()
}

impl Discovered {
    /// Reads the response to a request for metadata. An issuer at another host than the one that was asked is not
    /// trusted.
    pub fn read(endpoints: &Endpoints, status: u16, body: &[u8]) -> Self {
        let Ok(Value::Object(object)) = serde_json::from_slice(body) else {
            return Self::Failed(SignInError::NotEntra(status));
        };
        if !matches!(status, 200..=299) {
            return match OAuthError::from_response(status, &object) {
                Some(error) => Self::refused(error),
                None => Self::Failed(SignInError::NotEntra(status)),
            };
        }
        let Some(issuer) = object.get("issuer").and_then(Value::as_str) else {
            return Self::Failed(SignInError::NotEntra(status));
        };
        let own = issuer.strip_prefix(endpoints.authority()).and_then(|rest| rest.strip_prefix('/'));
        let id = own.and_then(|rest| rest.strip_suffix("/v2.0")).filter(|id| crate::guid::is_guid(id));
        match id.map(Reference::read) {
            Some(Ok(Reference::Id(id))) => Self::Tenant(id),
            Some(Err(NoTenant::PersonalAccounts)) => Self::NoSuchTenant(IdTokenFault::PersonalAccount.into()),
            _ => Self::Failed(IdTokenFault::Issuer.into()),
        }
    }

    fn refused(error: OAuthError) -> Self {
        let is_unknown = error.meaning() == Meaning::UnknownTenant || error.error == "invalid_tenant";
        let error = SignInError::Refused(Box::new(error));
        if is_unknown { Self::NoSuchTenant(error) } else { Self::Failed(error) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::Cloud;
    use proptest::prelude::*;
    use serde_json::json;

    const ID: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

    fn of_issuer(issuer: &str) -> Discovered {
        Discovered::read(&Endpoints::global(), 200, json!({"issuer": issuer}).to_string().as_bytes())
    }

    #[test]
    fn the_issuer_names_the_tenant() {
        let url = metadata_url(&Endpoints::global(), "contoso.example");
        assert_eq!(url, "https://login.microsoftonline.com/contoso.example/v2.0/.well-known/openid-configuration");
        for id in [ID.to_owned(), ID.to_uppercase()] {
            let found = of_issuer(&format!("https://login.microsoftonline.com/{id}/v2.0"));
            assert_eq!(found, Discovered::Tenant(TenantId::new(ID)));
        }
        let china = Endpoints::of(Cloud::China).unwrap();
        let body = json!({"issuer": format!("https://login.partner.microsoftonline.cn/{ID}/v2.0")}).to_string();
        assert_eq!(Discovered::read(&china, 200, body.as_bytes()), Discovered::Tenant(TenantId::new(ID)));
        assert!(matches!(Discovered::read(&Endpoints::global(), 200, body.as_bytes()), Discovered::Failed(_)));
    }

    #[test]
    fn no_other_host_and_no_other_form_is_trusted() {
        for issuer in [
            format!("https://evil.example/{ID}/v2.0"),
            format!("https://login.microsoftonline.com.evil.example/{ID}/v2.0"),
            format!("https://login.microsoftonline.com@evil.example/{ID}/v2.0"),
            format!("http://login.microsoftonline.com/{ID}/v2.0"),
            format!("https://login.microsoftonline.com/{ID}"),
            format!("https://login.microsoftonline.com/{ID}/v2.0/"),
            format!("https://login.microsoftonline.com/x/{ID}/v2.0"),
            "https://login.microsoftonline.com/{tenantid}/v2.0".to_owned(),
            "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0".to_owned(),
            String::new(),
        ] {
            assert_eq!(of_issuer(&issuer), Discovered::Failed(IdTokenFault::Issuer.into()), "{issuer}");
        }
        let personal = of_issuer("https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
        assert_eq!(personal, Discovered::NoSuchTenant(IdTokenFault::PersonalAccount.into()));
    }

    #[test]
    fn a_domain_of_nobody_is_told_from_a_failure() {
        let read = |status, body: &str| Discovered::read(&Endpoints::global(), status, body.as_bytes());
        for number in [90002, 900_023, 90038, 5_000_224] {
            let body =
                json!({"error": "invalid_request", "error_description": format!("AADSTS{number}: x")}).to_string();
            assert!(matches!(read(400, &body), Discovered::NoSuchTenant(SignInError::Refused(_))), "{number}");
        }
        assert!(matches!(read(400, r#"{"error":"invalid_tenant"}"#), Discovered::NoSuchTenant(_)));
        for (status, body) in [
            (400, r#"{"error":"invalid_request","error_codes":[90014]}"#),
            (429, r#"{"error":"temporarily_unavailable"}"#),
            (404, ""),
            (502, "<html>"),
            (200, "<html>"),
            (200, "{}"),
            (200, "[]"),
            (404, r#"{"issuer":"https://login.microsoftonline.com/0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d/v2.0"}"#),
        ] {
            assert!(matches!(read(status, body), Discovered::Failed(_)), "{status} {body}");
        }
    }

    proptest! {
        #[test]
        fn any_answer_is_read(status in any::<u16>(), body in "\\PC{0,60}|\\{\"issuer\":\"\\PC{0,60}\"\\}") {
            let found = Discovered::read(&Endpoints::global(), status, body.as_bytes());
            prop_assert!(!matches!(found, Discovered::Tenant(_)));
        }
    }
}
