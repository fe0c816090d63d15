//! Codes and refresh tokens: each is given out once, lives for its time, and can be used once. What is answered for
//! one is `tokens`' business.

use std::collections::{BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use super::super::mint;
use super::aadsts::{self, Aadsts};
use super::app::RedirectType;
use super::people::{Directory, Who};
use super::request::Request;
use super::scopes::Scopes;
use crate::clock;

const CODE_LIFETIME: i64 = 600;
/// A single-page app's refresh tokens end this long after the sign-in, however often they are renewed.
const REFRESH_LIFETIME: i64 = 24 * 3600;

/// A person's grant to the app. All times in Unix seconds by the tenant's clock.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) who: Who,
    pub(crate) directory: Directory,
    pub(crate) scopes: Scopes,
    /// The client understands claims challenges.
    pub(crate) capable: bool,
    /// Authentication contexts satisfied.
    pub(crate) contexts: BTreeSet<String>,
    /// IDs of directories whose policies the person has satisfied by a sign-in there.
    pub(crate) proved: BTreeSet<String>,
    /// For the ID token of the code's redemption.
    pub(crate) nonce: Option<String>,
    /// When the person signed in.
    pub(crate) since: i64,
}

struct Code {
    grant: Grant,
    redirect: String,
    kind: RedirectType,
    challenge: String,
    issued: i64,
    redeemed: bool,
}

struct Refresh {
    grant: Grant,
    issued: i64,
    used: Option<Successor>,
    revoked: Option<i64>,
}

/// The state of the token that replaced a used one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Successor {
    SignInResponse,
    /// A fault kept it from the client, which has nothing newer than the used one.
    Lost,
}

/// Everything given out.
#[derive(Default)]
pub(crate) struct Grants {
    codes: HashMap<String, Code>,
    refresh: HashMap<String, Refresh>,
}

/// A code as the token call presents it.
pub(crate) struct Presented<'a> {
    pub(crate) code: &'a str,
    pub(crate) redirect: &'a str,
    pub(crate) verifier: Option<&'a str>,
    /// The call carries an `Origin`: it comes from a page.
    pub(crate) from_page: bool,
    /// The directory of the endpoint, unless it is anyone's.
    pub(crate) directory: Option<&'a Directory>,
}

impl Grants {
    pub(crate) fn code(&mut self, grant: Grant, request: &Request, now: i64) -> String {
        let code = format!("1.A{}", mint::secret());
        let kept = Code {
            grant,
            redirect: request.redirect.clone(),
            kind: request.kind,
            challenge: request.challenge.clone(),
            issued: now,
            redeemed: false,
        };
        self.codes.insert(code.clone(), kept);
        code
    }

    pub(crate) fn refresh_token(&mut self, grant: &Grant, now: i64) -> String {
        let token = format!("1.B{}", mint::secret());
        let grant = Grant { nonce: None, ..grant.clone() };
        self.refresh.insert(token.clone(), Refresh { grant, issued: now, used: None, revoked: None });
        token
    }

    /// Seconds until refresh tokens of this grant end.
    pub(crate) fn refresh_left(grant: &Grant, now: i64) -> i64 {
        grant.since + REFRESH_LIFETIME - now
    }

    /// Ends every refresh token given out so far.
    pub(crate) fn revoke(&mut self, now: i64) {
        for token in self.refresh.values_mut() {
            token.revoked.get_or_insert(now);
        }
    }

    /// Checks in the order in which a mistake is most likely meant.
    pub(crate) fn redeem(&mut self, presented: &Presented<'_>, now: i64) -> Result<Grant, Aadsts> {
        let code = self.codes.get_mut(presented.code).ok_or_else(aadsts::malformed_grant)?;
        if code.redeemed {
            let text = "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an \
                        existing refresh token.";
            return Err(Aadsts::new(54005, "invalid_grant", text));
        }
        if now - code.issued > CODE_LIFETIME {
            let text = "The provided authorization code or refresh token has expired due to inactivity. Send a new \
                        interactive authorization request for this user and resource.";
            return Err(Aadsts::new(70008, "invalid_grant", text));
        }
        platform(code.kind, presented.from_page)?;
        if code.redirect != presented.redirect {
            let text = format!(
                "The reply address '{}' does not match the reply address '{}' provided when requesting Authorization \
                 code.",
                presented.redirect, code.redirect
            );
            return Err(Aadsts::new(500_112, "invalid_client", text));
        }
        if presented.directory.is_some_and(|directory| *directory != code.grant.directory) {
            let text = "Provided Authorization Code is intended to use against other tenant, thus rejected.";
            return Err(Aadsts::new(700_005, "invalid_grant", text));
        }
        let Some(verifier) = presented.verifier else {
            let text = "Proof Key for Code Exchange is required for cross-origin authorization code redemption.";
            return Err(Aadsts::new(9_002_325, "invalid_request", text));
        };
        if !is_verifier(verifier) || mint::encode(Sha256::digest(verifier)) != code.challenge {
            let text = "The Code_Verifier does not match the code_challenge supplied in the authorization request.";
            return Err(Aadsts::new(501_481, "invalid_grant", text));
        }
        code.redeemed = true;
        Ok(code.grant.clone())
    }

    /// The grant behind a refresh token. It stays usable until [`Grants::retire`], since a refused renewal ends
    /// nothing. `Err`'s second part: the token had been used before, and the client had its successor. One whose answer
    /// was lost can only try the same again, as any client must that renews over a bad network; `again`: it may.
    pub(crate) fn behind(&self, token: &str, again: bool, now: i64) -> Result<Grant, (Aadsts, bool)> {
        let Some(kept) = self.refresh.get(token) else {
            return Err((aadsts::malformed_grant(), false));
        };
        if let Some(at) = kept.revoked {
            return Err((aadsts::revoked(&clock::utc(kept.issued), &clock::utc(at)), false));
        }
        if let Some(successor) = kept.used.filter(|successor| !again || *successor != Successor::Lost) {
            return Err((aadsts::bad_grant(), successor == Successor::SignInResponse));
        }
        if Self::refresh_left(&kept.grant, now) <= 0 {
            let text = format!(
                "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime \
                 of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by \
                 the SPA to the sign in page. The token was issued on {}.",
                clock::utc(kept.grant.since)
            );
            return Err((Aadsts::new(700_084, "invalid_grant", text), false));
        }
        Ok(kept.grant.clone())
    }

    /// The token was used and has a successor.
    pub(crate) fn retire(&mut self, token: &str, successor: Successor) {
        if let Some(kept) = self.refresh.get_mut(token) {
            kept.used = Some(successor);
        }
    }
}

/// RFC 7636, section 4.1.
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

/// Only a redirect URI of type single-page application may be redeemed from a page, and only from a page.
fn platform(kind: RedirectType, from_page: bool) -> Result<(), Aadsts> {
    let refuse = |number, text: &str| Err(Aadsts::new(number, "invalid_request", text));
    match (kind, from_page) {
        (RedirectType::Spa, true) | (RedirectType::Native, false) => Ok(()),
        (RedirectType::Spa, false) => refuse(
            9_002_327,
            "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin \
             requests.",
        ),
        (RedirectType::Web | RedirectType::Native, true) => refuse(
            9_002_326,
            "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
        ),
        (RedirectType::Web, false) => Err(Aadsts::new(
            7_000_218,
            "invalid_client",
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
        )),
    }
}
