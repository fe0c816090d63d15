//! The domain of a person's home directory, from a token's claims. People recognize a domain, and no directory by its
//! ID.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference>

use super::{Token, jwt};
use crate::config;
use crate::json_value::JsonValue;
use serde_json::Value;

/// Marks the name of a guest.
const GUEST: &str = "#ext#";

/// The domain of the directory that a token is for. Returns `None` for a guest, whose name has another directory's
/// domain, and for an app, which has none.
pub fn home_domain(token: &Token) -> Option<String> {
    home_domain_in(&jwt::claims::<Value>(token.text())?)
}

/// The domain that claims of an access or ID token name, as [`home_domain`] has it.
pub(crate) fn home_domain_in(claims: &impl JsonValue) -> Option<String> {
    let text = |name: &str| claims.get(name)?.as_str().filter(|text| !text.is_empty());
    let tenant = text("tid")?.to_ascii_lowercase();
    // A guest's token says who authenticated the person (`idp`), and that the account is one of another directory
    // (`acct`).
    let is_proved_elsewhere = text("idp").is_some_and(|provider| !provider.to_ascii_lowercase().contains(&tenant));
    let is_guest = claims.get("acct").and_then(|kind| kind.as_f64()).is_some_and(|kind| kind != 0.0);
    let name = text("upn").or_else(|| text("preferred_username")).or_else(|| text("unique_name"))?.to_ascii_lowercase();
    if is_proved_elsewhere || is_guest || name.contains(GUEST) || text("idtyp").as_deref() == Some("app") {
        return None;
    }
    let (person, domain) = name.rsplit_once('@')?;
    (!person.is_empty() && domain.contains('.') && config::is_tenant(domain)).then(|| domain.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::tests::token;
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const HOME: &str = "2f1d6c0a-7b1e-4f6d-9a43-5f0c8f3f6a11";
    const ELSEWHERE: &str = "8c4b2f60-0d5e-4c1b-8f3a-7e9d1a2b6c33";

    fn domain(claims: &Value) -> Option<String> {
        home_domain(&token(claims))
    }

    #[test]
    fn at_home_it_is_that_of_the_persons_name() {
        for claims in [
            json!({"tid": HOME, "upn": "alex.admin@contoso.example"}),
            json!({"tid": HOME, "upn": "Alex@Contoso.Example", "acct": 0}),
            json!({"tid": HOME, "preferred_username": "alex@contoso.example"}),
            json!({"tid": HOME, "upn": "alex@contoso.example", "idp": format!("https://sts.windows.net/{HOME}/")}),
        ] {
            assert_eq!(domain(&claims).as_deref(), Some("contoso.example"), "{claims}");
        }
    }

    #[test]
    fn elsewhere_and_for_apps_there_is_none() {
        let other = format!("https://sts.windows.net/{ELSEWHERE}/");
        for claims in [
            json!({"tid": HOME, "upn": "alex_fabrikam.example#EXT#@contoso.example"}),
            json!({"tid": HOME, "preferred_username": "alex@fabrikam.example", "idp": other}),
            json!({"tid": HOME, "unique_name": "live.com#alex@outlook.example", "idp": "live.com"}),
            json!({"tid": HOME, "upn": "alex@fabrikam.example", "acct": 1}),
            json!({"tid": HOME, "idtyp": "app", "app_displayname": "Job"}),
            json!({"tid": HOME, "upn": "user_5f3a"}),
            json!({"tid": HOME, "upn": "@contoso.example"}),
            json!({"tid": HOME, "upn": "alex@localhost"}),
            json!({"tid": HOME, "upn": "alex@contoso.example<b>"}),
            json!({"upn": "alex@contoso.example"}),
        ] {
            assert_eq!(domain(&claims), None, "{claims}");
        }
        assert_eq!(home_domain(&Token::from_pasted("opaque").unwrap()), None);
    }

    proptest! {
        #[test]
        fn whatever_is_given_is_a_domain(name in "\\PC{0,40}|[a-z#@.-]{0,30}", other in "\\PC{0,10}") {
            if let Some(domain) = domain(&json!({"tid": HOME, "upn": name, "idp": other})) {
                prop_assert!(config::is_tenant(&domain));
            }
        }
    }
}
