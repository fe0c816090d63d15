//! What Remote Help needs, and what this page has seen of each need. No row claims what wasn't seen.

use crate::auth::{Permission, UnverifiedClaims};
use crate::graph::{ErrorKind, GraphError, SettingsSnapshot, TokenFault};
use crate::settings::RemoteAssistanceState;

/// What Remote Help needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A token that Graph accepts.
    SignedIn,
    /// A token for this deployment's cloud.
    RightCloud,
    /// A permission that reads the settings.
    ReadPermission,
    /// A permission that writes them.
    WritePermission,
    /// Intune in the tenant.
    Intune,
    /// An Intune role that may change Remote Help.
    IntuneRole,
    /// Remote Help switched on.
    RemoteHelpEnabled,
    /// The Remote Help licence for helpers and sharers.
    Licence,
}

/// Whether the need is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The page has seen that it is met.
    Met,
    /// The page has seen that it isn't met.
    NotMet,
    /// The page has seen nothing that decides it.
    CantTell,
}

/// The evidence for a verdict, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// There is no token.
    NoToken,
    /// Graph has not responded yet, or it failed before it checked this.
    NotAsked,
    /// Graph sent the settings.
    SettingsRead,
    /// Graph accepted a change.
    ChangeAccepted,
    /// Graph refused for this very reason.
    Refused,
    /// Graph accepted the token, whatever its response was.
    TokenKnown,
    /// The token's claims name this permission.
    TokenNames(&'static str),
    /// The token's claims name permissions, and none that suffices.
    TokenLacks,
    /// The token's claims name this cloud's Graph as its audience.
    TokenAudience,
    /// The token's claims name an administrator's directory role.
    TokenAdmin,
    /// The token is an app's, for which permissions count and not roles.
    AppOnly,
    /// The setting has this value.
    State(RemoteAssistanceState),
    /// No permission that this panel asks for shows it.
    NeverShown,
}

/// One need, with its verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The need.
    pub need: Need,
    /// Whether the need is met.
    pub verdict: Verdict,
    /// The evidence for the verdict.
    pub evidence: Evidence,
}

/// All that this page has seen so far.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The token's claims; `None` if there is no token.
    pub claims: Option<&'a UnverifiedClaims>,
    /// The last response to a reading.
    pub read: Option<Result<&'a SettingsSnapshot, &'a GraphError>>,
    /// The last response to a write.
    pub written: Option<Result<(), &'a GraphError>>,
}

/// One row for each need.
pub fn rows(seen: Seen<'_>) -> Vec<Row> {
    let row = |need, (verdict, evidence)| Row { need, verdict, evidence };
    vec![
        row(Need::SignedIn, signed_in(seen)),
        row(Need::RightCloud, right_cloud(seen)),
        row(Need::ReadPermission, read_permission(seen)),
        row(Need::WritePermission, write_permission(seen)),
        row(Need::Intune, intune(seen)),
        row(Need::IntuneRole, intune_role(seen)),
        row(Need::RemoteHelpEnabled, remote_help_enabled(seen)),
        row(Need::Licence, (Verdict::CantTell, Evidence::NeverShown)),
    ]
}

use Verdict::{CantTell, Met, NotMet};
type Finding = (Verdict, Evidence);

impl Seen<'_> {
    fn was_read(self) -> bool {
        matches!(self.read, Some(Ok(_)))
    }

    fn refusal(self, is: impl Fn(&ErrorKind) -> bool) -> bool {
        let read = self.read.and_then(Result::err);
        let written = self.written.and_then(Result::err);
        [read, written].into_iter().flatten().any(|error| is(&error.kind))
    }

    /// Whether Graph responded with an error that it only gives to an accepted token.
    fn token_known(self) -> bool {
        self.refusal(|kind| match kind {
            ErrorKind::NoIntune
            | ErrorKind::NoResource
            | ErrorKind::MissingScope { .. }
            | ErrorKind::MissingRole
            | ErrorKind::RemoteAssistService
            | ErrorKind::ApprovalRequired(_)
            | ErrorKind::Forbidden => true,
            ErrorKind::BadRequest
            | ErrorKind::TokenRejected(_)
            | ErrorKind::ClaimsChallenge { .. }
            | ErrorKind::NotFound
            | ErrorKind::Throttled
            | ErrorKind::ServiceFailed
            | ErrorKind::UnexpectedStatus
            | ErrorKind::NotGraph
            | ErrorKind::NotSettings(_)
            | ErrorKind::NotReport
            | ErrorKind::TooLarge
            | ErrorKind::NoAnswer(_)
            | ErrorKind::Stopped
            | ErrorKind::NoToken => false,
        })
    }
}

fn signed_in(seen: Seen<'_>) -> Finding {
    if seen.claims.is_none() {
        (NotMet, Evidence::NoToken)
    } else if seen.refusal(|kind| {
        matches!(kind, ErrorKind::TokenRejected(_) | ErrorKind::ClaimsChallenge { .. } | ErrorKind::NoToken)
    }) {
        (NotMet, Evidence::Refused)
    } else if seen.was_read() {
        (Met, Evidence::SettingsRead)
    } else if seen.token_known() {
        (Met, Evidence::TokenKnown)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

fn right_cloud(seen: Seen<'_>) -> Finding {
    let Some(claims) = seen.claims else { return (CantTell, Evidence::NoToken) };
    if seen.refusal(|kind| *kind == ErrorKind::TokenRejected(TokenFault::WrongAudience)) {
        (NotMet, Evidence::Refused)
    } else if seen.was_read() {
        (Met, Evidence::SettingsRead)
    } else if seen.token_known() {
        (Met, Evidence::TokenKnown)
    } else if claims.audience.is_some() {
        // The panel doesn't accept a token for another API or cloud in the first place.
        (Met, Evidence::TokenAudience)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

/// What the token permits by its own claims. The scopes in a token response are no evidence of what the token holds.
fn own_permission(claims: &UnverifiedClaims) -> Permission {
    if claims.granted_by_response { Permission::Unknown } else { claims.permission() }
}

fn read_permission(seen: Seen<'_>) -> Finding {
    let Some(claims) = seen.claims else { return (CantTell, Evidence::NoToken) };
    if seen.was_read() {
        return (Met, Evidence::SettingsRead);
    }
    if matches!(seen.read, Some(Err(GraphError { kind: ErrorKind::MissingScope { .. }, .. }))) {
        return (NotMet, Evidence::Refused);
    }
    match own_permission(claims) {
        Permission::Read(name) | Permission::Write(name) => (Met, Evidence::TokenNames(name)),
        Permission::Neither => (NotMet, Evidence::TokenLacks),
        Permission::Unknown => (CantTell, Evidence::NotAsked),
    }
}

fn write_permission(seen: Seen<'_>) -> Finding {
    let Some(claims) = seen.claims else { return (CantTell, Evidence::NoToken) };
    match seen.written {
        Some(Ok(())) => return (Met, Evidence::ChangeAccepted),
        Some(Err(GraphError { kind: ErrorKind::MissingScope { .. }, .. })) => return (NotMet, Evidence::Refused),
        _ => {}
    }
    match own_permission(claims) {
        Permission::Write(name) => (Met, Evidence::TokenNames(name)),
        Permission::Read(_) | Permission::Neither => (NotMet, Evidence::TokenLacks),
        Permission::Unknown => (CantTell, Evidence::NotAsked),
    }
}

fn intune(seen: Seen<'_>) -> Finding {
    if seen.refusal(|kind| *kind == ErrorKind::NoIntune) {
        (NotMet, Evidence::Refused)
    } else if matches!(seen.read, Some(Ok(SettingsSnapshot { configured: true, .. }))) {
        (Met, Evidence::SettingsRead)
    } else if matches!(seen.written, Some(Ok(()))) {
        (Met, Evidence::ChangeAccepted)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

fn intune_role(seen: Seen<'_>) -> Finding {
    let Some(claims) = seen.claims else { return (CantTell, Evidence::NoToken) };
    if seen.refusal(|kind| *kind == ErrorKind::MissingRole) {
        (NotMet, Evidence::Refused)
    } else if matches!(seen.written, Some(Ok(()))) {
        (Met, Evidence::ChangeAccepted)
    } else if claims.app_only {
        (Met, Evidence::AppOnly)
    } else if claims.admin == Some(true) {
        (Met, Evidence::TokenAdmin)
    } else if seen.was_read() {
        // Reading needs fewer permissions of a role than changing does.
        (CantTell, Evidence::SettingsRead)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

fn remote_help_enabled(seen: Seen<'_>) -> Finding {
    let Some(Ok(reading)) = seen.read else {
        return (CantTell, if seen.claims.is_some() { Evidence::NotAsked } else { Evidence::NoToken });
    };
    let state = reading.settings.remote_assistance_state.clone();
    let verdict = match state {
        RemoteAssistanceState::Enabled => Met,
        RemoteAssistanceState::Disabled => NotMet,
        RemoteAssistanceState::Unknown(_) => CantTell,
    };
    (verdict, Evidence::State(state))
}

#[cfg(test)]
mod tests;
