//! What Remote Help needs, and what was seen of each part. No row claims what was not seen.

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

/// Whether it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was seen.
    Met,
    /// It was seen to be missing.
    NotMet,
    /// Nothing that was seen decides it.
    CantTell,
}

/// By what it is known, or why it isn't.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// No token is held.
    NoToken,
    /// Graph has not answered yet, or failed before it came to this.
    NotAsked,
    /// Graph sent the settings.
    SettingsRead,
    /// Graph accepted a change.
    ChangeAccepted,
    /// Graph refused for this very reason.
    Refused,
    /// Graph knew the token, whatever it answered then.
    TokenKnown,
    /// The token names this permission, unchecked.
    TokenNames(&'static str),
    /// The token names its permissions, and none that would do.
    TokenLacks,
    /// The token is for this cloud's Graph, by what it says itself.
    TokenAudience,
    /// The token names an administrator's directory role.
    TokenAdmin,
    /// The token is an app's: permissions count, not roles.
    AppOnly,
    /// The setting reads so.
    State(RemoteAssistanceState),
    /// No permission this panel asks for shows it.
    NeverShown,
}

/// One need with what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is needed.
    pub need: Need,
    /// Whether it is there.
    pub verdict: Verdict,
    /// By what that is known.
    pub evidence: Evidence,
}

/// All that was seen so far.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// What the token says; none where there is no token.
    pub hints: Option<&'a UnverifiedClaims>,
    /// The last answer to reading.
    pub read: Option<Result<&'a SettingsSnapshot, &'a GraphError>>,
    /// The last answer to writing.
    pub written: Option<Result<(), &'a GraphError>>,
}

/// One row a need.
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

    /// Whether Graph answered as it only answers to a token it accepts.
    fn token_known(self) -> bool {
        self.refusal(|kind| {
            matches!(
                kind,
                ErrorKind::NoIntune
                    | ErrorKind::NoResource
                    | ErrorKind::MissingScope { .. }
                    | ErrorKind::MissingRole
                    | ErrorKind::RemoteAssistService
                    | ErrorKind::ApprovalRequired(_)
                    | ErrorKind::Forbidden
            )
        })
    }
}

fn signed_in(seen: Seen<'_>) -> Finding {
    if seen.hints.is_none() {
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
    let Some(hints) = seen.hints else { return (CantTell, Evidence::NoToken) };
    if seen.refusal(|kind| *kind == ErrorKind::TokenRejected(TokenFault::WrongAudience)) {
        (NotMet, Evidence::Refused)
    } else if seen.was_read() {
        (Met, Evidence::SettingsRead)
    } else if seen.token_known() {
        (Met, Evidence::TokenKnown)
    } else if hints.audience.is_some() {
        // A token for another API or cloud isn't taken on in the first place.
        (Met, Evidence::TokenAudience)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

/// What the token itself permits, as far as it says. An answer's list of scopes is a promise, not the token's.
fn own_permission(hints: &UnverifiedClaims) -> Permission {
    if hints.granted_by_answer { Permission::Unknown } else { hints.permission() }
}

fn read_permission(seen: Seen<'_>) -> Finding {
    let Some(hints) = seen.hints else { return (CantTell, Evidence::NoToken) };
    if seen.was_read() {
        return (Met, Evidence::SettingsRead);
    }
    if matches!(seen.read, Some(Err(GraphError { kind: ErrorKind::MissingScope { .. }, .. }))) {
        return (NotMet, Evidence::Refused);
    }
    match own_permission(hints) {
        Permission::Read(name) | Permission::Write(name) => (Met, Evidence::TokenNames(name)),
        Permission::Neither => (NotMet, Evidence::TokenLacks),
        Permission::Unknown => (CantTell, Evidence::NotAsked),
    }
}

fn write_permission(seen: Seen<'_>) -> Finding {
    let Some(hints) = seen.hints else { return (CantTell, Evidence::NoToken) };
    match seen.written {
        Some(Ok(())) => return (Met, Evidence::ChangeAccepted),
        Some(Err(GraphError { kind: ErrorKind::MissingScope { .. }, .. })) => return (NotMet, Evidence::Refused),
        _ => {}
    }
    match own_permission(hints) {
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
    let Some(hints) = seen.hints else { return (CantTell, Evidence::NoToken) };
    if seen.refusal(|kind| *kind == ErrorKind::MissingRole) {
        (NotMet, Evidence::Refused)
    } else if matches!(seen.written, Some(Ok(()))) {
        (Met, Evidence::ChangeAccepted)
    } else if hints.app_only {
        (Met, Evidence::AppOnly)
    } else if hints.admin == Some(true) {
        (Met, Evidence::TokenAdmin)
    } else if seen.was_read() {
        // Reading takes less of a role than changing does.
        (CantTell, Evidence::SettingsRead)
    } else {
        (CantTell, Evidence::NotAsked)
    }
}

fn remote_help_enabled(seen: Seen<'_>) -> Finding {
    let Some(Ok(reading)) = seen.read else {
        return (CantTell, if seen.hints.is_some() { Evidence::NotAsked } else { Evidence::NoToken });
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
