//! Token responses: access token, ID token, refresh token. The caller decides whether there is one.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::super::mint::{self, Mint};
use super::super::tenants::Standing;
use super::aadsts::{self, Aadsts};
use super::app::{APP_NAME, CLIENT_ID};
use super::books::Books;
use super::faults::WhichTokens;
use super::grants::{Grant, Grants};
use super::people::Directory;

/// The claims of the two tokens, before they are signed, and the answer around them.
pub(crate) struct Issued {
    pub(crate) access: Value,
    pub(crate) id: Option<Value>,
    body: Map<String, Value>,
    offline: bool,
}

/// Prepares an answer for a grant, in the tenant's time, Unix seconds. Fails where the directory has not consented.
pub(crate) fn issue(books: &Books, grant: &Grant, origin: &str, now: i64) -> Result<Issued, Aadsts> {
    let consented = books.consented(&grant.directory);
    if !grant.scopes.permissions.is_subset(&consented) {
        return Err(aadsts::not_consented("invalid_grant"));
    }
    let permissions = if books.switches.all_consented { &consented } else { &grant.scopes.permissions };
    let lifetime = books.switches.token_lifetime;
    let short = books.switches.short_scopes;
    let Value::Object(body) = json!({
        "token_type": "Bearer",
        "scope": grant.scopes.granted(permissions, origin, short),
        "expires_in": lifetime,
        "ext_expires_in": lifetime,
    }) else {
        return Err(aadsts::bad_grant());
    };
    Ok(Issued {
        access: access(books, grant, permissions, origin, now),
        id: grant.scopes.openid.then(|| id(books, grant, origin, now)),
        body,
        offline: grant.scopes.offline && books.switches.refresh_tokens,
    })
}

impl Issued {
    /// Puts tokens of another grant's directory in the place of these, as a confused service would.
    pub(crate) fn replace(&mut self, books: &Books, other: &Grant, which: WhichTokens, origin: &str, now: i64) {
        if which != WhichTokens::Id {
            self.access = access(books, other, &other.scopes.permissions, origin, now);
        }
        if which != WhichTokens::Access {
            self.id = self.id.take().map(|_| id(books, other, origin, now));
        }
    }

    /// Signs, and keeps a copy of each secret.
    pub(crate) fn sign(mut self, books: &mut Books, mint: &mut Mint, grant: &Grant, now: i64) -> Map<String, Value> {
        let opaque = books.switches.opaque;
        let access = if opaque { mint.opaque(&self.access) } else { mint.sign(&self.access) };
        let mut put = |name: &str, token: String| {
            books.secrets.push(token.clone());
            self.body.insert(name.to_owned(), Value::String(token));
        };
        put("access_token", access);
        if let Some(id) = &self.id {
            put("id_token", mint.sign(id));
        }
        if self.offline {
            put("refresh_token", books.grants.refresh_token(grant, now));
            let left = Grants::refresh_left(grant, now);
            self.body.insert(String::from("refresh_token_expires_in"), left.into());
        }
        self.body
    }
}

/// A token for Graph: version 1.0, since Graph's registration asks for that.
fn access(books: &Books, grant: &Grant, permissions: &BTreeSet<String>, origin: &str, now: i64) -> Value {
    let (who, directory) = (grant.who, &grant.directory);
    let mut claims = json!({
        "aud": origin,
        "iss": format!("https://sts.windows.net/{}/", directory.id()),
        // Entra dates a token five minutes back, for clocks that lag.
        "iat": now - 300,
        "nbf": now - 300,
        "exp": now.saturating_add(books.switches.token_lifetime),
        "app_displayname": APP_NAME,
        "appid": CLIENT_ID,
        "appidacr": "0",
        "idtyp": "user",
        "name": who.name(),
        "oid": who.object_id(directory),
        "scp": permissions.iter().cloned().collect::<Vec<_>>().join(" "),
        "sub": subject(grant, origin),
        "tid": directory.id(),
        "unique_name": who.upn(),
        "upn": books.upn_in(who, directory),
        "uti": mint::encode(Uuid::new_v4().as_bytes()),
        "ver": "1.0",
        "wids": books.roles(who, directory),
    });
    if let Value::Object(claims) = &mut claims {
        if grant.capable {
            claims.insert(String::from("xms_cc"), json!(["cp1"]));
        }
        claims.extend(proved_elsewhere(books, grant));
        if !grant.contexts.is_empty() {
            claims.insert(String::from("acrs"), json!(grant.contexts));
        }
    }
    claims
}

fn id(books: &Books, grant: &Grant, origin: &str, now: i64) -> Value {
    let (who, directory) = (grant.who, &grant.directory);
    let mut claims = json!({
        "aud": CLIENT_ID,
        "iss": issuer(origin, directory),
        "iat": now - 300,
        "nbf": now - 300,
        "exp": now + 3600,
        "oid": who.object_id(directory),
        "sub": subject(grant, CLIENT_ID),
        "tid": directory.id(),
        "uti": mint::encode(Uuid::new_v4().as_bytes()),
        "ver": "2.0",
    });
    if let Value::Object(claims) = &mut claims {
        claims.extend(proved_elsewhere(books, grant));
        if books.switches.login_hints {
            claims.insert(String::from("login_hint"), json!(who.login_hint()));
        }
        if grant.scopes.profile {
            let name = if books.switches.guest_names { books.upn_in(who, directory) } else { who.upn().to_owned() };
            claims.insert(String::from("name"), json!(who.name()));
            claims.insert(String::from("preferred_username"), json!(name));
        }
        // Only for the code: a renewal answers no request of the page (OpenID Connect Core 12.2).
        if let Some(nonce) = &grant.nonce {
            claims.insert(String::from("nonce"), json!(nonce));
        }
    }
    claims
}

/// In a guest's tokens: which directory has proved who it is.
fn proved_elsewhere(books: &Books, grant: &Grant) -> Option<(String, Value)> {
    let home = grant.who.home();
    let member = books.standing(grant.who, &grant.directory) == Some(Standing::Member);
    (home != grant.directory && !member)
        .then(|| (String::from("idp"), json!(format!("https://sts.windows.net/{}/", home.id()))))
}

/// The issuer of version 2.0 tokens of a directory.
pub(crate) fn issuer(origin: &str, directory: &Directory) -> String {
    format!("{origin}/{}/v2.0", directory.id())
}

/// One per person and receiver, so that receivers can't compare.
fn subject(grant: &Grant, receiver: &str) -> String {
    mint::encode(Sha256::digest(format!("{} {receiver}", grant.who.object_id(&grant.directory))))
}
