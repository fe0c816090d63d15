//! Access tokens as Entra issues them for Graph: made on request, verified on use. Who may do what with one is
//! decided in `graph`.

use std::collections::HashMap;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::Sha256;
use uuid::Uuid;

use crate::clock;

/// Microsoft Graph's application ID, the audience of Graph tokens.
const GRAPH_APP: &str = "00000003-0000-0000-c000-000000000000";
/// Graph Explorer's application ID: the token most people paste first.
const GRAPH_EXPLORER: &str = "de8bc8b5-d9f9-48b1-a8ad-b748da725064";
/// The Intune Administrator role's template ID.
const INTUNE_ADMINISTRATOR: &str = "3a2c62db-5318-420d-8d74-23affee5d9d5";
/// The directory ID of the sandbox's own tenant.
pub const TENANT_ID: &str = "2f1d6c0a-7b1e-4f6d-9a43-5f0c8f3f6a11";
/// Least permission that reads the settings.
pub const READ: &str = "DeviceManagementServiceConfig.Read.All";
/// Least permission that writes (and reads) the settings.
pub const WRITE: &str = "DeviceManagementServiceConfig.ReadWrite.All";

/// Whom a delegated token stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Display name, claim `name`.
    pub name: String,
    /// User principal name, claims `upn` (version 1.0) or `preferred_username` (2.0).
    pub upn: String,
}

impl Default for Person {
    fn default() -> Self {
        Self { name: String::from("Alex Admin"), upn: String::from("alex.admin@contoso.example") }
    }
}

/// What token to make. Each field may be left out; the default is Alex Admin's token with the write permission,
/// valid for an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TokenSpec {
    /// Delegated permissions, claim `scp`. Ignored where `roles` has any.
    pub scopes: Vec<String>,
    /// Application permissions, claim `roles`; any makes it an app-only token, without a person.
    pub roles: Vec<String>,
    /// Claim `aud`.
    pub audience: String,
    /// Seconds from now to `exp`; negative for a token that has expired.
    pub expires_in: i64,
    /// The signed-in person.
    pub person: Person,
    /// Claim `tid`.
    pub tenant_id: String,
    /// Claim `appid` (version 1.0) or `azp` (2.0): throttling counts by it.
    pub app_id: String,
    /// Claim `app_displayname`.
    pub app_name: String,
    /// Directory roles, claim `wids`.
    pub wids: Vec<String>,
    /// Claim `ver`: `1.0`, which Graph's tokens have, or `2.0`.
    pub version: String,
    /// A random text without claims that only the service can read, instead of a JWT.
    pub opaque: bool,
}

impl Default for TokenSpec {
    fn default() -> Self {
        Self {
            scopes: vec![String::from(WRITE)],
            roles: Vec::new(),
            audience: String::from(GRAPH_APP),
            expires_in: 3600,
            person: Person::default(),
            tenant_id: String::from(TENANT_ID),
            app_id: String::from(GRAPH_EXPLORER),
            app_name: String::from("Graph Explorer"),
            wids: vec![String::from(INTUNE_ADMINISTRATOR)],
            version: String::from("1.0"),
            opaque: false,
        }
    }
}

impl TokenSpec {
    /// The default: permission to read and write.
    pub fn write() -> Self {
        Self::default()
    }

    /// Permission to read only.
    pub fn read() -> Self {
        Self::with_scopes(&[READ])
    }

    /// These delegated permissions and no other.
    pub fn with_scopes(scopes: &[&str]) -> Self {
        Self { scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(), ..Self::default() }
    }

    /// An app's own token with these application permissions.
    pub fn application(roles: &[&str]) -> Self {
        Self {
            roles: roles.iter().map(|&role| role.to_owned()).collect(),
            app_name: String::from("Nightly baseline"),
            ..Self::default()
        }
    }

    /// The same, expiring so many seconds from now.
    #[must_use]
    pub fn expiring_in(self, seconds: i64) -> Self {
        Self { expires_in: seconds, ..self }
    }

    fn claims(&self, origin: &str, now: i64) -> Value {
        let v2 = self.version == "2.0";
        let issuer = if v2 {
            format!("{origin}/{}/v2.0", self.tenant_id)
        } else {
            format!("https://sts.windows.net/{}/", self.tenant_id)
        };
        let app = if v2 { "azp" } else { "appid" };
        let mut claims = json!({
            "aud": self.audience,
            "iss": issuer,
            // Entra dates a token five minutes back, for clocks that lag.
            "iat": now - 300,
            "nbf": now - 300,
            "exp": now.saturating_add(self.expires_in),
            "tid": self.tenant_id,
            (app): self.app_id,
            "app_displayname": self.app_name,
            "ver": self.version,
        });
        let more = if self.roles.is_empty() {
            let login = if v2 { "preferred_username" } else { "upn" };
            json!({
                "idtyp": "user",
                "name": self.person.name,
                (login): self.person.upn,
                "scp": self.scopes.join(" "),
                "wids": self.wids,
            })
        } else {
            json!({"idtyp": "app", "roles": self.roles})
        };
        if let (Value::Object(claims), Value::Object(more)) = (&mut claims, more) {
            claims.extend(more);
        }
        claims
    }
}

/// What an accepted token lets its bearer do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Bearer {
    pub(crate) tenant: String,
    pub(crate) app: String,
    pub(crate) permissions: Vec<String>,
}

/// Why a token is refused, in the order in which Graph finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenFlaw {
    Empty,
    NoDots,
    Damaged,
    Expired,
    WrongAudience,
}

/// The run's signing key and the opaque tokens given out.
pub(crate) struct Mint {
    key: [u8; 64],
    opaque: HashMap<String, Value>,
}

impl Mint {
    pub(crate) fn new() -> Self {
        let mut key = [0; 64];
        for part in key.chunks_mut(16) {
            part.copy_from_slice(Uuid::new_v4().as_bytes());
        }
        Self { key, opaque: HashMap::new() }
    }

    /// A token and its claims.
    pub(crate) fn make(&mut self, spec: &TokenSpec, origin: &str) -> (String, Value) {
        let claims = spec.claims(origin, clock::unix_seconds(SystemTime::now()));
        if spec.opaque {
            let parts: [Uuid; 4] = std::array::from_fn(|_| Uuid::new_v4());
            let token = format!("EwB{}", parts.map(|part| encode(part.as_bytes())).concat());
            self.opaque.insert(token.clone(), claims.clone());
            return (token, claims);
        }
        let header = json!({"typ": "JWT", "alg": "HS256", "kid": "sandbox"});
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let signature = encode(self.mac(&signed).finalize().into_bytes());
        (format!("{signed}.{signature}"), claims)
    }

    /// Checks signature, expiry and audience. `nbf` is left alone: a test machine's clock may be set back.
    pub(crate) fn verify(&self, token: &str, origin: &str) -> Result<Bearer, TokenFlaw> {
        let claims = self.claims_of(token)?;
        if claims.get("exp").and_then(Value::as_i64).unwrap_or(0) <= clock::unix_seconds(SystemTime::now()) {
            return Err(TokenFlaw::Expired);
        }
        let audience = text(&claims, "aud");
        if audience != GRAPH_APP && audience.trim_end_matches('/') != origin {
            return Err(TokenFlaw::WrongAudience);
        }
        let app = if claims.contains_key("appid") { "appid" } else { "azp" };
        let delegated = text(&claims, "scp").split_whitespace().map(str::to_owned);
        let granted = claims.get("roles").and_then(Value::as_array);
        let granted = granted.into_iter().flatten().filter_map(Value::as_str);
        Ok(Bearer {
            tenant: text(&claims, "tid").to_owned(),
            app: text(&claims, app).to_owned(),
            permissions: delegated.chain(granted.map(str::to_owned)).collect(),
        })
    }

    fn claims_of(&self, token: &str) -> Result<Map<String, Value>, TokenFlaw> {
        if token.is_empty() {
            return Err(TokenFlaw::Empty);
        }
        if let Some(Value::Object(claims)) = self.opaque.get(token) {
            return Ok(claims.clone());
        }
        if !token.contains('.') {
            return Err(TokenFlaw::NoDots);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(TokenFlaw::Damaged)?;
        let (_, payload) = signed.split_once('.').ok_or(TokenFlaw::Damaged)?;
        let signature = decode(signature)?;
        self.mac(signed).verify_slice(&signature).map_err(|_| TokenFlaw::Damaged)?;
        serde_json::from_slice(&decode(payload)?).map_err(|_| TokenFlaw::Damaged)
    }

    fn mac(&self, signed: &str) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(&self.key.into());
        mac.update(signed.as_bytes());
        mac
    }
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str) -> Result<Vec<u8>, TokenFlaw> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| TokenFlaw::Damaged)
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> &'a str {
    claims.get(name).and_then(Value::as_str).unwrap_or_default()
}
