//! The claims of an access token that can be read as a JWT, and the warnings that follow from them.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference>

use super::{Permission, Token, jwt};
use crate::cloud::{Cloud, Endpoints};
use crate::ids::TenantId;
use crate::json_value::JsonValue;
use crate::time::UnixMillis;
use serde_json::Value;

/// Microsoft Graph's application ID, which `aud` names in some tokens.
const GRAPH_APP_ID: &str = "00000003-0000-0000-c000-000000000000";
/// Directory roles that include the Intune permissions for Remote Help's settings, by template ID.
const ADMIN_ROLES: [&str; 2] = ["62e90394-69f5-4237-9190-012177145e10", "3a2c62db-5318-420d-8d74-23affee5d9d5"];

/// Claims of a token; a claim that is missing or of another type is `None`. They prove nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnverifiedClaims {
    /// `aud`: for which API the token was issued.
    pub audience: Option<String>,
    /// `tid`: the directory (tenant) ID.
    pub tenant: Option<TenantId>,
    /// `upn` or `preferred_username`: the person's sign-in name.
    pub user: Option<String>,
    /// `name`: the person's display name.
    pub name: Option<String>,
    /// `app_displayname`: the app that holds the token.
    pub app: Option<String>,
    /// `exp`: when it expires.
    pub expires: Option<UnixMillis>,
    /// Whether an app is signed in and no person: `idtyp` is `app`, or there are app roles and no scopes.
    pub app_only: bool,
    /// `scp` and `roles`; `None` if the token has neither.
    pub granted: Option<Vec<String>>,
    /// Whether `granted` comes from the token response, since the token itself can't be read.
    pub granted_by_response: bool,
    /// Whether `wids` names Intune Administrator or Global Administrator; `None` if there is no `wids`.
    pub admin: Option<bool>,
}

/// Why a token will probably be refused.
#[derive(Clone, Debug, PartialEq)]
pub enum TokenWarning {
    /// The token was issued for another API.
    OtherApi {
        /// The audience it names.
        audience: String,
    },
    /// The token was issued for Microsoft Graph in another cloud.
    OtherCloud {
        /// The cloud it was issued for.
        cloud: Cloud,
    },
    /// The token has expired, if this device's clock is right.
    Expired {
        /// `exp`
        at: UnixMillis,
    },
}

impl UnverifiedClaims {
    /// Reads a token's claims by `serde_json`.
    pub fn of(token: &Token) -> Self {
        Self::read::<Value>(token)
    }

    /// Reads a token's claims by any JSON parser. If the token can't be read, all of them are `None`.
    pub fn read<P: JsonValue>(token: &Token) -> Self {
        let Some(claims) = jwt::claims::<P>(token.text()) else { return Self::default() };
        let text = |name: &str| claims.get(name)?.as_str().filter(|text| !text.is_empty());
        let owned = |name: &str| text(name).map(|text| text.chars().take(200).collect::<String>());
        let list = |name: &str| -> Option<Vec<String>> {
            Some(claims.get(name)?.as_array()?.iter().filter_map(JsonValue::as_str).collect())
        };
        let scopes: Option<Vec<String>> = text("scp").map(|text| text.split_whitespace().map(str::to_owned).collect());
        let roles = list("roles");
        let app_only = text("idtyp").as_deref() == Some("app") || scopes.is_none() && roles.is_some();
        let granted = match (scopes, roles) {
            (None, None) => None,
            (scopes, roles) => Some([scopes.unwrap_or_default(), roles.unwrap_or_default()].concat()),
        };
        Self {
            audience: owned("aud"),
            tenant: owned("tid").map(TenantId::new),
            user: owned("upn").or_else(|| owned("preferred_username")).or_else(|| owned("unique_name")),
            name: owned("name"),
            app: owned("app_displayname"),
            expires: claims
                .get("exp")
                .and_then(|seconds| seconds.as_f64())
                .map(UnixMillis::from_seconds)
                .filter(|at| at.is_valid()),
            app_only,
            granted,
            granted_by_response: false,
            admin: list("wids").map(|roles| roles.iter().any(|role| ADMIN_ROLES.contains(&role.as_str()))),
        }
    }

    /// What the token permits.
    pub fn permission(&self) -> Permission {
        match &self.granted {
            Some(granted) => Permission::of(granted),
            None => Permission::Unknown,
        }
    }

    /// Why this cloud's Graph will probably refuse the token now.
    pub fn warning(&self, endpoints: &Endpoints, now: UnixMillis) -> Option<TokenWarning> {
        self.audience_warning(endpoints).or_else(|| {
            let at = self.expires.filter(|at| *at <= now)?;
            Some(TokenWarning::Expired { at })
        })
    }

    fn audience_warning(&self, endpoints: &Endpoints) -> Option<TokenWarning> {
        let audience = self.audience.as_deref()?;
        let origin = audience.trim_end_matches('/').to_ascii_lowercase();
        if origin == GRAPH_APP_ID || origin == endpoints.graph() {
            return None;
        }
        match (Cloud::of_graph(&origin), endpoints.cloud()) {
            // A deployment with its own origins may stand in front of any cloud's Graph, so Graph decides.
            (Some(_), Cloud::Custom) => None,
            (Some(cloud), _) => Some(TokenWarning::OtherCloud { cloud }),
            (None, _) => Some(TokenWarning::OtherApi { audience: audience.to_owned() }),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::prelude::BASE64_URL_SAFE_NO_PAD;
    use proptest::prelude::*;
    use serde_json::json;

    /// A token with these claims, unsigned.
    pub(crate) fn token(claims: &Value) -> Token {
        Token::from_pasted(&token_text(claims)).unwrap()
    }

    /// The text of such a token.
    pub(crate) fn token_text(claims: &Value) -> String {
        let payload = BASE64_URL_SAFE_NO_PAD.encode(claims.to_string());
        format!("eyJhbGciOiJub25lIn0.{payload}.c2ln")
    }

    fn hints(claims: &Value) -> UnverifiedClaims {
        UnverifiedClaims::of(&token(claims))
    }

    #[test]
    fn claims_are_read_as_far_as_they_are_there() {
        let hints = hints(&json!({
            "aud": "https://graph.microsoft.com", "tid": "t", "upn": "alex@contoso.example", "name": "Alex",
            "exp": 1_800_000_000, "scp": "User.Read DeviceManagementServiceConfig.Read.All",
            "wids": ["3a2c62db-5318-420d-8d74-23affee5d9d5"],
        }));
        assert_eq!(hints.user.as_deref(), Some("alex@contoso.example"));
        assert_eq!(hints.expires, Some(UnixMillis::new(1_800_000_000_000.0)));
        assert_eq!(hints.permission(), Permission::Read(super::super::READ_PERMISSION));
        assert_eq!(hints.admin, Some(true));
        assert!(!hints.app_only);
    }

    #[test]
    fn an_app_has_roles_and_no_scopes() {
        let hints = hints(&json!({"roles": ["DeviceManagementConfiguration.ReadWrite.All"], "app_displayname": "Job"}));
        assert!(hints.app_only);
        assert!(matches!(hints.permission(), Permission::Write(_)));
    }

    #[test]
    fn an_opaque_token_gives_no_hints_and_no_doubt() {
        for text in ["opaque-token", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.bm90IGpzb24.c2ln"] {
            let hints = UnverifiedClaims::of(&Token::from_pasted(text).unwrap());
            assert_eq!(hints, UnverifiedClaims::default(), "{text}");
            assert_eq!(hints.permission(), Permission::Unknown);
            assert_eq!(hints.warning(&Endpoints::global(), UnixMillis::EPOCH), None);
        }
    }

    #[test]
    fn audience_and_expiry_cast_doubt() {
        let global = Endpoints::global();
        let doubt = |claims: Value| hints(&claims).warning(&global, UnixMillis::new(1_000_000.0));
        assert_eq!(doubt(json!({"aud": "https://graph.microsoft.com/", "exp": 2000})), None);
        assert_eq!(doubt(json!({"aud": "00000003-0000-0000-c000-000000000000"})), None);
        assert_eq!(
            doubt(json!({"aud": "https://management.azure.com"})),
            Some(TokenWarning::OtherApi { audience: "https://management.azure.com".to_owned() })
        );
        assert_eq!(
            doubt(json!({"aud": "https://graph.microsoft.us"})),
            Some(TokenWarning::OtherCloud { cloud: Cloud::UsGov })
        );
        assert_eq!(doubt(json!({"exp": 1000})), Some(TokenWarning::Expired { at: UnixMillis::new(1_000_000.0) }));
        assert_eq!(doubt(json!({"exp": "1000", "aud": 7})), None);
    }

    #[test]
    fn an_expiry_that_is_no_time_is_none() {
        for seconds in [1e308, -1e308, 1e300, 8.64e12 + 1.0] {
            assert_eq!(hints(&json!({"exp": seconds})).expires, None, "{seconds}");
        }
        assert_eq!(hints(&json!({"exp": 8.64e12})).expires, Some(UnixMillis::from_seconds(8.64e12)));
    }

    proptest! {
        #[test]
        fn any_payload_is_read_without_panic(payload in proptest::collection::vec(any::<u8>(), 0..200)) {
            let payload = BASE64_URL_SAFE_NO_PAD.encode(payload);
            let _ = UnverifiedClaims::of(&Token::from_pasted(&format!("e.{payload}.s")).unwrap());
        }

        #[test]
        fn claims_of_any_type_are_tolerated(number: f64, text in ".{0,20}", flag: bool) {
            for value in [json!(number), json!(text), json!(flag), json!(null), json!([text]), json!({"a": text})] {
                let hints = hints(&json!({
                    "aud": value, "tid": value, "upn": value, "exp": value, "scp": value, "roles": value,
                    "wids": value, "idtyp": value, "name": value,
                }));
                let _ = hints.warning(&Endpoints::global(), UnixMillis::new(number));
            }
        }
    }
}
