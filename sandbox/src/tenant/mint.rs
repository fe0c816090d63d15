//! Tokens signed and verified: the tenant's one key, the opaque tokens given out, those revoked. What a token says
//! is decided by who asks for it, what its bearer may do with it in `graph`.

use std::collections::{HashMap, HashSet};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::token::{GRAPH_APP, TokenSpec};

/// The bearer of an accepted token, and the permissions.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Bearer {
    pub(crate) tenant: String,
    pub(crate) app: String,
    /// The app's display name.
    pub(crate) app_name: String,
    pub(crate) permissions: Vec<String>,
    /// The person's user name; empty where an app acts for itself.
    pub(crate) login: String,
    /// The person's object ID; empty where the token doesn't say.
    pub(crate) user_id: String,
    /// Authentication contexts the person has satisfied, claim `acrs`.
    pub(crate) contexts: Vec<String>,
    /// Issued before the person's sessions were revoked, to a client that understands the challenge.
    pub(crate) revoked: bool,
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

/// The signing key and what was given out with it.
pub(crate) struct Mint {
    key: [u8; 64],
    opaque: HashMap<String, Value>,
    /// `uti` of the tokens that a revocation ends: those of clients with the capability `cp1`.
    revocable: HashSet<String>,
    revoked: HashSet<String>,
}

impl Mint {
    /// With this key for HS256, or a random one.
    pub(crate) fn new(key: Option<&[u8]>) -> Self {
        let key = key.map_or_else(random_key, block);
        Self { key, opaque: HashMap::new(), revocable: HashSet::new(), revoked: HashSet::new() }
    }

    /// A token to order and its claims; `now` in Unix seconds.
    pub(crate) fn make(&mut self, spec: &TokenSpec, origin: &str, now: i64) -> (String, Value) {
        let claims = spec.claims(origin, now);
        let token = if spec.opaque { self.opaque(&claims) } else { self.sign(&claims) };
        (token, claims)
    }

    /// A JWT with these claims.
    pub(crate) fn sign(&mut self, claims: &Value) -> String {
        self.remember(claims);
        let header = json!({"typ": "JWT", "alg": "HS256", "kid": "sandbox"});
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let signature = encode(self.mac(&signed).finalize().into_bytes());
        format!("{signed}.{signature}")
    }

    /// A text that says nothing and stands for these claims.
    pub(crate) fn opaque(&mut self, claims: &Value) -> String {
        self.remember(claims);
        let token = format!("EwB{}", secret());
        self.opaque.insert(token.clone(), claims.clone());
        token
    }

    /// Ends every token given out so far to a client that declared the capability `cp1`; others run on to their end,
    /// as with continuous access evaluation.
    pub(crate) fn revoke(&mut self) {
        self.revoked.extend(self.revocable.drain());
    }

    /// Checks signature, expiry and audience. `nbf` is left alone: a test machine's clock may be set back.
    pub(crate) fn verify(&self, token: &str, origin: &str, now: i64) -> Result<Bearer, TokenFlaw> {
        let claims = self.claims_of(token)?;
        if claims.get("exp").and_then(Value::as_i64).unwrap_or(0) <= now {
            return Err(TokenFlaw::Expired);
        }
        let audience = text(&claims, "aud");
        if audience != GRAPH_APP && audience.trim_end_matches('/') != origin {
            return Err(TokenFlaw::WrongAudience);
        }
        let app = if claims.contains_key("appid") { "appid" } else { "azp" };
        let login = if claims.contains_key("upn") { "upn" } else { "preferred_username" };
        let delegated = text(&claims, "scp").split_whitespace().map(str::to_owned);
        Ok(Bearer {
            tenant: text(&claims, "tid").to_owned(),
            app: text(&claims, app).to_owned(),
            app_name: text(&claims, "app_displayname").to_owned(),
            permissions: delegated.chain(texts(&claims, "roles")).collect(),
            login: text(&claims, login).to_owned(),
            user_id: text(&claims, "oid").to_owned(),
            contexts: texts(&claims, "acrs").collect(),
            revoked: self.revoked.contains(text(&claims, "uti")),
        })
    }

    /// The tenant that a token says it is of, whether or not it is good.
    pub(crate) fn tenant_of(&self, token: &str) -> Option<String> {
        let claims = self.claims_of(token).ok()?;
        Some(text(&claims, "tid").to_ascii_lowercase()).filter(|tenant| !tenant.is_empty())
    }

    fn remember(&mut self, claims: &Value) {
        if let (Some(id), Some(_)) = (claims.get("uti").and_then(Value::as_str), claims.get("xms_cc")) {
            self.revocable.insert(id.to_owned());
        }
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

/// 512 random bits in base64url: a code, an opaque token, a session.
pub(crate) fn secret() -> String {
    encode(random_key())
}

fn random_key() -> [u8; 64] {
    let mut key = [0; 64];
    for part in key.chunks_mut(16) {
        part.copy_from_slice(Uuid::new_v4().as_bytes());
    }
    key
}

/// A key of any length as HMAC uses it (RFC 2104, section 2): hashed when longer than a block, then filled with zeros.
fn block(key: &[u8]) -> [u8; 64] {
    let hashed = Sha256::digest(key);
    let short = if key.len() > 64 { hashed.as_slice() } else { key };
    let mut block = [0; 64];
    for (to, from) in block.iter_mut().zip(short) {
        *to = *from;
    }
    block
}

/// base64url without padding.
pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str) -> Result<Vec<u8>, TokenFlaw> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| TokenFlaw::Damaged)
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> &'a str {
    claims.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'a>(claims: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = String> + 'a {
    let values = claims.get(name).and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_key_is_used_as_any_hmac_would() {
        // RFC 4231, test cases 2 and 6: a key shorter and one longer than a block.
        for (key, data, begins) in [
            (b"Jefe".to_vec(), "what do ya want for nothing?", [0x5b, 0xdc, 0xc1, 0x46]),
            (vec![0xaa; 131], "Test Using Larger Than Block-Size Key - Hash Key First", [0x60, 0xe4, 0x31, 0x59]),
        ] {
            let mac = Mint::new(Some(&key)).mac(data).finalize().into_bytes();
            assert_eq!(mac[..4], begins);
        }
    }
}
