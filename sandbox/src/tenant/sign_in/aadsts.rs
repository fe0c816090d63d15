//! Entra's errors: numbers, words, and their two forms (JSON at the token endpoint, parameters of an authorization response). The words
//! are those of Microsoft's "Microsoft Entra authentication and authorization error codes" and of its answers as
//! users quote them. When to give which is decided elsewhere.

use std::time::SystemTime;

use serde_json::{Value, json};
use uuid::Uuid;

use super::app::{APP_NAME, CLIENT_ID};
use super::people::{Directory, Who};
use crate::clock;

/// One error, before it is dated and numbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aadsts {
    pub(crate) number: u32,
    /// OAuth's error code.
    pub(crate) error: String,
    /// The sentence after the number.
    pub(crate) text: String,
    pub(crate) suberror: Option<String>,
    /// Claims that a new sign-in must bring, plain JSON text.
    pub(crate) claims: Option<String>,
}

impl Aadsts {
    pub(crate) fn new(number: u32, error: &str, text: impl Into<String>) -> Self {
        Self { number, error: error.to_owned(), text: text.into(), suberror: None, claims: None }
    }

    pub(crate) fn with_suberror(self, suberror: &str) -> Self {
        Self { suberror: Some(suberror.to_owned()), ..self }
    }

    /// The HTTP status of the JSON form.
    pub(crate) fn status(&self) -> u16 {
        if self.error == "invalid_client" { 401 } else { 400 }
    }

    /// A shorthand for logs: `access_denied AADSTS65004`.
    pub(crate) fn short(&self) -> String {
        format!("{} AADSTS{}", self.error, self.number)
    }
}

/// The IDs by which support finds an error again.
#[derive(Clone, Debug)]
pub(crate) struct Trace {
    pub(crate) id: String,
    pub(crate) correlation: String,
    pub(crate) timestamp: String,
}

impl Trace {
    /// A client's own correlation ID is kept when it is a GUID.
    pub(crate) fn new(correlation: Option<&str>, now: SystemTime) -> Self {
        let given = correlation.filter(|id| super::super::log::is_guid(id)).map(str::to_owned);
        Self {
            id: Uuid::new_v4().to_string(),
            correlation: given.unwrap_or_else(|| Uuid::new_v4().to_string()),
            timestamp: format!("{}Z", clock::graph_date(now).replace('T', " ")),
        }
    }

    /// `AADSTS…: … Trace ID: … Correlation ID: … Timestamp: …`, the parts separated by `between`.
    pub(crate) fn describe(&self, error: &Aadsts, between: &str) -> String {
        format!(
            "AADSTS{}: {}{between}Trace ID: {}{between}Correlation ID: {}{between}Timestamp: {}",
            error.number, error.text, self.id, self.correlation, self.timestamp
        )
    }

    /// The token endpoint's form.
    pub(crate) fn json(&self, error: &Aadsts, origin: &str) -> Value {
        let mut body = json!({
            "error": error.error,
            "error_description": self.describe(error, " "),
            "error_codes": [error.number],
            "timestamp": self.timestamp,
            "trace_id": self.id,
            "correlation_id": self.correlation,
            "error_uri": format!("{origin}/error?code={}", error.number),
        });
        if let Value::Object(body) = &mut body {
            let optional = [("suberror", &error.suberror), ("claims", &error.claims)];
            body.extend(
                optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value.as_ref()?)))),
            );
        }
        body
    }
}

pub(crate) fn no_such_tenant(segment: &str) -> Aadsts {
    Aadsts::new(
        90002,
        "invalid_request",
        format!(
            "Tenant '{segment}' not found. Check to make sure you have the correct tenant ID and are signing into the \
             correct cloud. Check with your subscription administrator, this may happen if there are no active \
             subscriptions for the tenant."
        ),
    )
}

pub(crate) fn no_such_app(client: &str, directory: &str) -> Aadsts {
    Aadsts::new(
        700_016,
        "unauthorized_client",
        format!(
            "Application with identifier '{client}' was not found in the directory '{directory}'. This can happen if \
             the application has not been installed by the administrator of the tenant or consented to by any user in \
             the tenant. You may have sent your authentication request to the wrong tenant."
        ),
    )
}

pub(crate) fn missing(parameter: &str) -> Aadsts {
    let text = format!("The request body must contain the following parameter: '{parameter}'.");
    Aadsts::new(900_144, "invalid_request", text)
}

pub(crate) fn invalid(text: &str) -> Aadsts {
    Aadsts::new(90023, "invalid_request", text)
}

pub(crate) fn redirect_not_registered(uri: &str) -> Aadsts {
    Aadsts::new(
        50011,
        "invalid_request",
        format!(
            "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the \
             application '{CLIENT_ID}'. Make sure the redirect URI sent in the request matches one added to your \
             application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about \
             how to troubleshoot this issue."
        ),
    )
}

pub(crate) fn no_user() -> Aadsts {
    let text = "Session information is not sufficient for single-sign-on. A silent sign-in request was sent but no \
                user is signed in.";
    Aadsts::new(50058, "login_required", text)
}

pub(crate) fn declined() -> Aadsts {
    Aadsts::new(65004, "access_denied", "User declined to consent to access the app.")
}

pub(crate) fn admin_needed() -> Aadsts {
    let text = format!(
        "The grant requires admin permission. An administrator of the organization must consent to the permissions \
         that {APP_NAME} asks for."
    );
    Aadsts::new(90094, "access_denied", text)
}

pub(crate) fn not_consented(error: &str) -> Aadsts {
    let text = format!(
        "The user or administrator has not consented to use the application with ID '{CLIENT_ID}' named \
         '{APP_NAME}'. Send an interactive authorization request for this user and resource."
    );
    Aadsts::new(65001, error, text).with_suberror("consent_required")
}

pub(crate) fn not_a_member(who: Who, directory: &Directory) -> Aadsts {
    Aadsts::new(
        50020,
        "invalid_grant",
        format!(
            "User account '{}' from identity provider 'https://sts.windows.net/{}/' does not exist in tenant '{}' and \
             cannot access the application '{CLIENT_ID}'({APP_NAME}) in that tenant. The account needs to be added as \
             an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory \
             user account.",
            who.upn(),
            who.home().id(),
            directory.name()
        ),
    )
}

/// A person typed a name that the service doesn't know.
pub(crate) fn no_such_name(name: &str) -> Aadsts {
    let text = format!("This username may be incorrect: '{name}'. The user account does not exist in the directory.");
    Aadsts::new(50034, "invalid_grant", text)
}

pub(crate) fn mfa_needed(error: &str) -> Aadsts {
    Aadsts::new(
        50076,
        error,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must \
         use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    )
    .with_suberror("basic_action")
}

/// A code or refresh token that the service never gave out.
pub(crate) fn malformed_grant() -> Aadsts {
    Aadsts::new(9_002_313, "invalid_grant", "Invalid request. Request is malformed or invalid.")
}

/// A refresh token that has a successor.
pub(crate) fn bad_grant() -> Aadsts {
    Aadsts::new(70000, "invalid_grant", "Provided grant is invalid or malformed.")
}

/// Both dates as `clock::utc` writes them.
pub(crate) fn revoked(issued: &str, valid_from: &str) -> Aadsts {
    Aadsts::new(
        50173,
        "invalid_grant",
        format!(
            "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have \
             changed or reset their password. The grant was issued on '{issued}' and the TokensValidFrom date (before \
             which tokens are not valid) for this user is '{valid_from}'."
        ),
    )
    .with_suberror("bad_token")
}
