//! The authorization response with which Microsoft sends the browser back: a code or an error in the fragment, the
//! result of an admin consent in the query. Anything else that looks like one is treated as one and refused, since
//! early.js has taken it out of the address already.
//!
//! Sources: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#successful-response>, RFC 9207

use super::error::{ReplyFault, SignInError};
use super::oauth_error::OAuthError;
use super::params::get_unique;
use super::pending_sign_in::PendingSignIn;
use crate::guid::is_guid;
use std::fmt;

/// An authorization response of which nothing has been checked yet.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizationResponse(Vec<(String, String)>);

impl fmt::Debug for AuthorizationResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Reply(redacted)")
    }
}

impl AuthorizationResponse {
    /// Takes the fragment's parameters. Returns `None` if they are a link to a part of the page and no response. A
    /// response without a state, or in a spelling that no service uses, is taken too, so that it is refused rather than
    /// left in the address.
    pub fn of(params: &[(String, String)]) -> Option<Self> {
        let has = |name: &str| params.iter().any(|(own, _)| own == name);
        let is_whole = has("state") && (has("code") || has("error"));
        (is_whole || params.iter().any(is_response_param)).then(|| Self(params.to_vec()))
    }

    /// Checks that the response belongs to the pending sign-in, and returns its code, and its issuer if it names one.
    ///
    /// # Errors
    /// The response belongs to no sign-in of this tab, it is damaged, or it is an error of Entra's.
    pub fn code(&self, pending: Option<&PendingSignIn>) -> Result<(String, Option<String>), SignInError> {
        if !self.0.iter().any(|(name, _)| name == "state") {
            return Err(ReplyFault::OtherForm.into());
        }
        let pending = pending.ok_or(ReplyFault::NotAsked)?;
        if get_unique(&self.0, "state") != Some(pending.state.as_str()) {
            return Err(ReplyFault::OtherState.into());
        }
        // `get_unique` treats a repeated parameter as missing, and a missing issuer or error would let the code pass.
        let is_twice = |name: &str| self.0.iter().filter(|(own, _)| own == name).count() > 1;
        if ["iss", "code", "error"].into_iter().any(is_twice) {
            return Err(ReplyFault::Damaged.into());
        }
        let issuer = get_unique(&self.0, "iss");
        if issuer.is_some_and(|issuer| !is_issuer(issuer, pending.client.endpoints.authority())) {
            return Err(ReplyFault::OtherIssuer.into());
        }
        match (get_unique(&self.0, "code"), OAuthError::from_params(&self.0)) {
            (None, Some(error)) => Err(SignInError::Refused(Box::new(error))),
            (Some(code), None) => Ok((code.to_owned(), issuer.map(str::to_owned))),
            _ => Err(ReplyFault::Damaged.into()),
        }
    }
}

/// Whether a parameter belongs to an authorization response; early.js judges alike. The case of its name doesn't
/// matter, nor a prefix that a router or a mail gateway put before it, nor that the parameter was encoded as a whole. A
/// parameter without a value doesn't belong to one.
fn is_response_param((name, value): &(String, String)) -> bool {
    let (name, rest) = name.split_once('=').unwrap_or((name, ""));
    let is_apart = |letter: char| !letter.is_ascii_alphanumeric() && letter != '_';
    let word = name.trim_end_matches(is_apart).rsplit(is_apart).next().unwrap_or_default().to_ascii_lowercase();
    let is_known = matches!(word.as_str(), "code" | "state" | "admin_consent")
        || word.starts_with("error")
        || word.len() > "_token".len() && word.ends_with("_token");
    is_known && !(rest.is_empty() && value.is_empty())
}

/// Whether a text is `{authority}/{directory ID}/v2.0`.
fn is_issuer(text: &str, authority: &str) -> bool {
    let tenant = text
        .strip_prefix(authority)
        .and_then(|rest| rest.strip_prefix('/'))
        .and_then(|rest| rest.strip_suffix("/v2.0"));
    tenant.is_some_and(is_guid)
}

/// The result of asking an administrator to consent for the tenant. Anybody can write such an address, so it proves
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdminConsentResponse {
    /// Consent was given, in this tenant if the response names one.
    Given(Option<String>),
    /// Consent was refused.
    Refused(Box<OAuthError>),
}

impl AdminConsentResponse {
    /// Reads the query with which the browser comes back. Returns `None` if it is no response to an admin consent.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-admin-consent#successful-response>
    pub fn of(params: &[(String, String)]) -> Option<Self> {
        if let Some(error) = OAuthError::from_params(params) {
            return Some(Self::Refused(Box::new(error)));
        }
        let given = get_unique(params, "admin_consent").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let tenant = get_unique(params, "tenant").filter(|tenant| crate::config::is_tenant(tenant));
        given.then(|| Self::Given(tenant.map(str::to_owned)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::pending_sign_in::tests::pending;
    use super::*;
    use proptest::prelude::*;

    const ISSUER: &str = "https://login.microsoftonline.com/9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d/v2.0";

    fn reply(values: &[(&str, &str)]) -> Option<AuthorizationResponse> {
        let pairs: Vec<_> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        AuthorizationResponse::of(&pairs)
    }

    fn code(values: &[(&str, &str)]) -> Result<(String, Option<String>), SignInError> {
        reply(values).unwrap().code(Some(&pending()))
    }

    fn fault(fault: ReplyFault) -> Result<(String, Option<String>), SignInError> {
        Err(fault.into())
    }

    #[test]
    fn a_reply_to_this_sign_in_gives_its_code() {
        assert_eq!(code(&[("code", "c"), ("state", "the-state")]), Ok(("c".to_owned(), None)));
        let with_issuer = [("code", "c"), ("state", "the-state"), ("iss", ISSUER)];
        assert_eq!(code(&with_issuer), Ok(("c".to_owned(), Some(ISSUER.to_owned()))));
    }

    #[test]
    fn any_other_reply_gives_none() {
        let unasked = reply(&[("code", "c"), ("state", "the-state")]).unwrap().code(None);
        assert_eq!(unasked, fault(ReplyFault::NotAsked));
        assert_eq!(code(&[("code", "c"), ("state", "other")]), fault(ReplyFault::OtherState));
        let twice = [("code", "c"), ("state", "the-state"), ("state", "the-state")];
        assert_eq!(code(&twice), fault(ReplyFault::OtherState));
        for issuer in ["https://evil.example/9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d/v2.0", "x", &format!("{ISSUER}/")] {
            let named = [("code", "c"), ("state", "the-state"), ("iss", issuer)];
            assert_eq!(code(&named), fault(ReplyFault::OtherIssuer), "{issuer}");
        }
        for damaged in [
            vec![("code", "c"), ("code", "d"), ("state", "the-state")],
            vec![("code", "c"), ("error", "e"), ("state", "the-state")],
            vec![("code", ""), ("state", "the-state")],
            vec![("code", "c"), ("error", "e"), ("error", "e"), ("state", "the-state")],
            vec![("code", "c"), ("iss", "https://evil.example"), ("iss", ISSUER), ("state", "the-state")],
        ] {
            assert_eq!(code(&damaged), fault(ReplyFault::Damaged), "{damaged:?}");
        }
        let refused = code(&[("error", "access_denied"), ("state", "the-state")]);
        assert!(matches!(refused, Err(SignInError::Refused(_))));
    }

    #[test]
    fn other_fragments_are_no_reply() {
        let others = [
            ("baseline", "x"),
            ("main", ""),
            ("code", ""),
            ("state", ""),
            ("barcode", "1"),
            ("_token", "1"),
            ("", "code"),
        ];
        for other in others {
            assert_eq!(reply(&[other]), None, "{other:?}");
        }
        assert_eq!(reply(&[]), None);
    }

    #[test]
    fn what_looks_like_a_reply_is_refused_in_any_spelling() {
        let id = ("lang", "en");
        for odd in [
            ("code", "c"),
            ("error", "access_denied"),
            ("error_description", "AADSTS65004"),
            ("state ", "s"),
            ("CODE", "c"),
            ("Error", "e"),
            ("code=c&state", ""),
            ("/?code", "c"),
            ("amp;code", "c"),
            ("access_token", "t"),
            ("id_token", "t"),
            ("admin_consent", "True"),
        ] {
            for pairs in [vec![odd], vec![id, odd], vec![odd, id]] {
                assert_eq!(code(&pairs), fault(ReplyFault::OtherForm), "{pairs:?}");
            }
        }
        // With the state of another spelling it is none, either.
        assert_eq!(code(&[("code", "c"), ("STATE", "the-state")]), fault(ReplyFault::OtherForm));
        assert_eq!(code(&[("CODE", "c"), ("state", "the-state")]), fault(ReplyFault::Damaged));
        assert_eq!(code(&[("state", "the-state")]), fault(ReplyFault::Damaged));
    }

    #[test]
    fn an_administrators_answer_is_read() {
        let of = |values: &[(&str, &str)]| {
            let pairs: Vec<_> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            AdminConsentResponse::of(&pairs)
        };
        let given = of(&[("admin_consent", "True"), ("tenant", "contoso.example"), ("state", "s")]);
        assert_eq!(given, Some(AdminConsentResponse::Given(Some("contoso.example".to_owned()))));
        assert_eq!(of(&[("admin_consent", "True"), ("tenant", "<b>")]), Some(AdminConsentResponse::Given(None)));
        assert_eq!(of(&[("admin_consent", "False")]), None);
        assert!(matches!(of(&[("error", "access_denied")]), Some(AdminConsentResponse::Refused(_))));
    }

    proptest! {
        #[test]
        fn only_the_pending_state_opens(state in "\\PC{0,40}") {
            prop_assume!(state != "the-state");
            prop_assert_eq!(code(&[("code", "c"), ("state", &state)]), fault(ReplyFault::OtherState));
        }
    }
}
