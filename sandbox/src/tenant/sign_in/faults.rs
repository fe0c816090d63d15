//! The faults of signing in by name, and the requests that they wait for. Their effects are in `fault_responses`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::fault_rule::{BadFault, Timing};
use super::super::faults::When;

/// Which requests a sign-in fault waits for. What people press on a page is no request of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInMatches {
    /// `GET …/authorize`
    Authorize,
    /// `POST …/token`
    Token,
    /// `GET …/openid-configuration`
    Metadata,
}

/// Which tokens of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichTokens {
    /// Access token and ID token.
    #[default]
    Both,
    /// The access token.
    Access,
    /// The ID token.
    Id,
}

/// The fault. In JSON the name is the field `fault`, in snake case, beside its parameters; each parameter may be
/// left out, except `number`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum SignInFault {
    /// Entra refuses with this error: in the response's fragment, once the request has passed its checks, or in JSON.
    Aadsts {
        /// The number, e.g. 50105.
        number: u32,
        /// OAuth's error code; `access_denied` at authorize and `invalid_grant` at token unless given.
        error: String,
        /// The sentence; the documented one unless given.
        #[serde(default)]
        description: Option<String>,
        /// `suberror`, or `error_subcode` in an authorization response.
        #[serde(default)]
        suberror: Option<String>,
        /// Claims that the next sign-in must bring, plain JSON text.
        #[serde(default)]
        claims: Option<String>,
    },
    /// The response's `state` answers no request. At authorize only, as the next three.
    WrongState,
    /// The response's `iss` names another issuer.
    WrongReplyIssuer,
    /// The response has no `state`.
    NoState,
    /// The response comes in the query, not in the fragment.
    ReplyInQuery,
    /// The ID token has another nonce. At token only, as all that follow down to `Redirect` and say nothing of metadata.
    WrongNonce,
    /// The ID token's `iss` names another issuer; at metadata the document's `issuer` does.
    WrongIssuer,
    /// The ID token is for another app.
    WrongAudience,
    /// The ID token's `tid` is of another directory than its `iss`.
    WrongTenant,
    /// The tokens are of another tenant, whole and sound: the answer of a service or client that mixed up two requests.
    /// At metadata, the document's `issuer` is.
    OtherTenant {
        /// The other tenant, by ID or domain; the person's home unless given.
        #[serde(default)]
        tenant: String,
        /// Which of them.
        #[serde(default)]
        tokens: WhichTokens,
    },
    /// The ID token expired an hour ago.
    ExpiredIdToken,
    /// There is no ID token.
    NoIdToken,
    /// The ID token can't be decoded.
    DamagedIdToken,
    /// The ID token is of a personal Microsoft account: `tid` and `iss` are the consumers' directory.
    PersonalAccount,
    /// There is no access token.
    MissingAccessToken,
    /// 200 with a captive portal's page instead of JSON, at metadata too.
    NotJson,
    /// The answer is valid but huge.
    TooLarge {
        /// Size in bytes, at least; at most 64 MiB.
        #[serde(default = "default::huge")]
        bytes: usize,
    },
    /// Without cross-origin headers: a page may not read the answer, nor metadata.
    NoCors,
    /// 302 to another path, at metadata too; where that is followed, Graph's log shows it.
    Redirect {
        /// The address, on this origin unless absolute.
        #[serde(default = "default::elsewhere")]
        to: String,
    },
    /// The connection is closed unanswered.
    Drop {
        /// Before: nothing was done. After: the code or refresh token is used up, and its tokens are lost.
        #[serde(default)]
        when: When,
    },
    /// No answer, ever.
    Hang,
    /// The right answer, late.
    Delay {
        /// Milliseconds.
        #[serde(default = "default::slow")]
        ms: u64,
    },
    /// A status with a gateway's page.
    Status {
        /// 400 to 599.
        #[serde(default = "default::unavailable")]
        status: u16,
        /// The `Retry-After` header.
        #[serde(default)]
        retry_after: Option<String>,
    },
}

impl SignInFault {
    fn fits(&self, on: SignInMatches) -> bool {
        match self {
            Self::WrongState | Self::WrongReplyIssuer | Self::NoState | Self::ReplyInQuery => {
                on == SignInMatches::Authorize
            }
            Self::WrongIssuer | Self::OtherTenant { .. } | Self::NotJson | Self::NoCors | Self::Redirect { .. } => {
                on != SignInMatches::Authorize
            }
            Self::Aadsts { .. } | Self::Drop { .. } | Self::Hang | Self::Delay { .. } | Self::Status { .. } => true,
            _ => on == SignInMatches::Token,
        }
    }

    /// As control writes it.
    pub(crate) fn name(&self) -> String {
        let written = serde_json::to_value(self).ok();
        let name = written.as_ref().and_then(|fault| fault.get("fault")?.as_str());
        name.unwrap_or_default().to_owned()
    }
}

/// A sign-in fault and when it strikes. In JSON one flat object, told from Graph's faults by `on`, e.g.
/// `{"on":"token","fault":"aadsts","number":50173,"times":null}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignInFaultRule {
    /// The fault.
    #[serde(flatten)]
    pub fault: SignInFault,
    /// For which requests.
    pub on: SignInMatches,
    /// For how many requests, 1 unless said; `None` (null): until cleared.
    pub times: Option<u32>,
    /// How many matching requests are let by first; 0 unless said.
    pub after: u32,
}

impl TryFrom<Value> for SignInFaultRule {
    type Error = BadFault;

    fn try_from(order: Value) -> Result<Self, BadFault> {
        let Value::Object(mut given) = order else {
            return Err(BadFault::new("a fault is a JSON object"));
        };
        let on = given.remove("on").unwrap_or_default();
        let on: SignInMatches = serde_json::from_value(on).map_err(|why| BadFault::new(format!("on: {why}")))?;
        let Timing { times, after } = Timing::take(&mut given)?;
        if given.get("fault").is_some_and(|fault| fault == "aadsts") {
            let usual = match on {
                SignInMatches::Authorize => "access_denied",
                SignInMatches::Token => "invalid_grant",
                SignInMatches::Metadata => "invalid_tenant",
            };
            given.entry("error").or_insert_with(|| usual.into());
        }
        let fault: SignInFault = BadFault::read(&given)?;
        if !fault.fits(on) {
            return Err(BadFault::new(format!("on: {} has no meaning there", fault.name())));
        }
        match &fault {
            SignInFault::Status { status, .. } if !(400..=599).contains(status) => {
                Err(BadFault::new("status: only 400 to 599"))
            }
            SignInFault::TooLarge { bytes } if *bytes > 64 * 1024 * 1024 => {
                Err(BadFault::new("bytes: at most 67108864"))
            }
            _ => Ok(Self { fault, on, times, after }),
        }
    }
}

mod default {
    pub(super) fn huge() -> usize {
        2 * 1024 * 1024
    }
    pub(super) fn elsewhere() -> String {
        String::from("/redirected")
    }
    pub(super) fn slow() -> u64 {
        5000
    }
    pub(super) fn unavailable() -> u16 {
        503
    }
}
