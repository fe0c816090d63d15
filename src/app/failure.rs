//! What can go wrong, as facts; the words are the view's.

use super::TenantsFailure;
use remote_help::auth::{PasteError, Token, TokenWarning, UnverifiedClaims};
use remote_help::baseline::BaselineError;
use remote_help::config::ConfigError;
use remote_help::graph::GraphError;
use remote_help::oauth::{AuthorizationRequest, Check, OAuthError, SignInError};
use remote_help::save::{Outcome, UndoRefusal};
use remote_help::tenants::Halt;
use remote_help::time::UnixMillis;

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// `config.json` is wrong.
    Config(ConfigError),
    /// `config.json` can't be read: the host's status, none if it did not answer.
    ConfigUnavailable(Option<u16>),
    /// What was pasted is no token.
    Paste(PasteError),
    /// What was pasted will hardly work. It is held here, redacted, for "Try it all the same".
    Doubtful { doubt: TokenWarning, token: Token, claims: UnverifiedClaims },
    /// By this device's clock the token has expired; since when.
    Expired(UnixMillis),
    /// Reading the settings failed.
    Reading(GraphError),
    /// Reading the report of sessions failed; how many rows were read before, and of how many.
    Sessions { error: GraphError, read: Option<(usize, Option<usize>)> },
    /// The token was refused in the middle of a save; whether the change had been sent, and why it wasn't renewed.
    Interrupted { error: GraphError, sent: bool, renewal: Option<SignInError> },
    /// Signing in, or renewing the token, failed; how to sign in again.
    SignIn { error: SignInError, again: Option<AuthorizationRequest> },
    /// A save can't be undone now.
    Undo(UndoRefusal),
    /// A baseline can't be used.
    Baseline(BaselineError),
    /// A baseline can't be filled in now: something else is under way.
    BaselineNotNow,
    /// A link holds more than a baseline.
    LinkCarriesMore,
    /// The browser can't read a file.
    FileUnreadable,
    /// Graph could not be asked for evidence, or didn't give it.
    Evidence { check: Check, fault: CheckFault },
    /// Something went wrong with many tenants.
    Tenants(TenantsFailure),
    /// A save ended other than well.
    Save(Outcome),
}

/// Why Graph gave no evidence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CheckFault {
    /// The request failed.
    Graph(GraphError),
    /// The pasted token says that it lacks the permission. Graph was not asked.
    TokenLacks,
    /// The sign-in service could not be asked for the permission.
    Entra(SignInError),
}

impl Failure {
    /// The error from Graph behind it, if there is one.
    pub(crate) fn graph_error(&self) -> Option<&GraphError> {
        match self {
            Self::Reading(error)
            | Self::Sessions { error, .. }
            | Self::Evidence { fault: CheckFault::Graph(error), .. }
            | Self::Tenants(TenantsFailure::Listing { fault: CheckFault::Graph(error), .. })
            | Self::Interrupted { error, .. }
            | Self::Save(Outcome::NotSaved { error, .. } | Outcome::Uncertain { error, .. }) => Some(error),
            Self::Save(Outcome::Different { sent, .. } | Outcome::Saved { sent }) => sent.unconfirmed_because.as_ref(),
            _ => None,
        }
    }

    /// The refusal of Entra's behind it, if there is one.
    pub(crate) fn refusal(&self) -> Option<&OAuthError> {
        match self {
            Self::SignIn { error: SignInError::Refused(refusal), .. }
            | Self::Evidence { fault: CheckFault::Entra(SignInError::Refused(refusal)), .. }
            | Self::Tenants(
                TenantsFailure::Listing { fault: CheckFault::Entra(SignInError::Refused(refusal)), .. }
                | TenantsFailure::ReadingHalted(
                    Halt::Session(SignInError::Refused(refusal)) | Halt::InARow(SignInError::Refused(refusal)),
                )
                | TenantsFailure::RunHalted(
                    Halt::Session(SignInError::Refused(refusal)) | Halt::InARow(SignInError::Refused(refusal)),
                ),
            )
            | Self::Interrupted { renewal: Some(SignInError::Refused(refusal)), .. } => Some(refusal),
            _ => None,
        }
    }
}
