//! What an OAuth error of Entra's means for the person. `error` and `suberror` decide first, since they say what can
//! help; the AADSTS number then chooses among the meanings they allow.
//!
//! Sources: <https://learn.microsoft.com/entra/identity-platform/reference-error-codes>, and for `suberror`
//! <https://learn.microsoft.com/entra/msal/dotnet/advanced/exceptions/msal-error-handling>

use super::oauth_error::OAuthError;

/// What an OAuth error means, as far as the panel knows its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The user cancelled.
    Cancelled,
    /// Neither the user nor an administrator has consented yet.
    ConsentMissing,
    /// Only an administrator can consent.
    AdminConsentNeeded,
    /// The app is not in this tenant, or in no tenant at all.
    UnknownApp,
    /// The app is switched off in this tenant.
    AppDisabled,
    /// The tenant lacks a service that the app asks for.
    ServiceMissing,
    /// The person's account is not in this tenant, or can't meet the tenant's demands on guests.
    NoAccess,
    /// Another factor is needed.
    MultiFactor,
    /// A new sign-in is needed, for a reason that Entra doesn't name.
    SignInNeeded,
    /// The user is not signed in at Microsoft.
    NotSignedIn,
    /// A conditional access policy blocks the sign-in.
    Blocked,
    /// A policy admits only devices that the organization manages.
    DeviceNotManaged,
    /// The network's tenant restrictions keep people out of this tenant.
    NetworkBlocked,
    /// The tenant doesn't admit people of this person's organization.
    OrganizationBlocked,
    /// The user is not assigned to the app.
    NotAssigned,
    /// There is no such tenant, or it is in another cloud.
    UnknownTenant,
    /// The session has expired or was revoked.
    SessionOver,
    /// The person's own organization blocks the sign-in.
    HomeBlocks,
    /// The account is switched off.
    AccountDisabled,
    /// The account is locked for a while.
    AccountLocked,
    /// The password has expired.
    PasswordExpired,
    /// The app is for another tenant only.
    SingleTenant,
    /// The redirect URI is not registered.
    RedirectUri,
    /// The redirect URI is registered, but not for a single-page application.
    RedirectUriType,
    /// The code was used already, or the code verifier is that of another sign-in.
    CodeUsed,
    /// Entra gets too many requests from this app or tenant.
    Busy,
    /// None of these: only Entra's own text says more.
    Other,
}

/// Where the cause lies, and so what can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// The app is not approved in the tenant.
    Approval,
    /// The account has no access to the tenant.
    Access,
    /// One more sign-in helps.
    SignIn,
    /// A policy blocks.
    Policy,
    /// The session is over.
    Session,
    /// The person, or the tenant they are at home in, is blocked.
    Person,
    /// The setup of the app or the panel, too many requests, or a cause that the panel doesn't know.
    Else,
}

impl Meaning {
    /// What an AADSTS number means. Returns `None` if the panel doesn't know the number.
    const fn of_number(number: u32) -> Option<Self> {
        Some(match number {
            65001 | 65004 => Self::ConsentMissing,
            90094 | 90095 | 90099 => Self::AdminConsentNeeded,
            700_016 => Self::UnknownApp,
            7_000_112 => Self::AppDisabled,
            500_011 | 650_052 => Self::ServiceMissing,
            50020 | 50034 | 51004 | 90072 | 16000 | 50177 | 50178 => Self::NoAccess,
            50072 | 50074 | 50076 | 50078 | 50079 | 50158 => Self::MultiFactor,
            50058 => Self::NotSignedIn,
            53002 | 53003 | 530_032 => Self::Blocked,
            53000 | 53001 | 530_003 => Self::DeviceNotManaged,
            500_021 => Self::NetworkBlocked,
            500_213 => Self::OrganizationBlocked,
            50105 => Self::NotAssigned,
            90002 | 900_023 | 90038 | 5_000_224 => Self::UnknownTenant,
            50132 | 50133 | 50173 | 70000 | 70008 | 70043 | 700_082 | 700_084 => Self::SessionOver,
            53011 | 500_212 | 530_034 => Self::HomeBlocks,
            50057 => Self::AccountDisabled,
            50053 => Self::AccountLocked,
            50055 => Self::PasswordExpired,
            50194 => Self::SingleTenant,
            50011 => Self::RedirectUri,
            9_002_326 | 9_002_327 => Self::RedirectUriType,
            54005 | 501_481 => Self::CodeUsed,
            50196 | 90055 => Self::Busy,
            _ => return None,
        })
    }

    const fn group(self) -> Group {
        match self {
            Self::ConsentMissing
            | Self::AdminConsentNeeded
            | Self::UnknownApp
            | Self::AppDisabled
            | Self::ServiceMissing => Group::Approval,
            Self::NoAccess => Group::Access,
            Self::MultiFactor | Self::SignInNeeded | Self::NotSignedIn => Group::SignIn,
            Self::Blocked
            | Self::DeviceNotManaged
            | Self::NetworkBlocked
            | Self::OrganizationBlocked
            | Self::NotAssigned => Group::Policy,
            Self::SessionOver => Group::Session,
            Self::HomeBlocks | Self::AccountDisabled | Self::AccountLocked | Self::PasswordExpired => Group::Person,
            Self::Cancelled
            | Self::UnknownTenant
            | Self::SingleTenant
            | Self::RedirectUri
            | Self::RedirectUriType
            | Self::CodeUsed
            | Self::Busy
            | Self::Other => Group::Else,
        }
    }

    /// Whether the account is the reason, so that another one may well get in.
    pub const fn is_of_the_account(self) -> bool {
        matches!(self.group(), Group::Access | Group::Person)
            || matches!(self, Self::OrganizationBlocked | Self::NotAssigned)
    }
}

impl OAuthError {
    /// What the error means. If `suberror` rules the number's meaning out, `suberror` wins: a policy that usually
    /// blocks can sometimes be met by a sign-in, and `suberror` says so.
    pub fn meaning(&self) -> Meaning {
        let known = self.number.and_then(Meaning::of_number);
        let of = |groups: &[Group]| known.filter(|meaning| groups.contains(&meaning.group()));
        match self.detail.as_deref() {
            Some("cancel") => Meaning::Cancelled,
            Some("consent_required") => of(&[Group::Approval]).unwrap_or(Meaning::ConsentMissing),
            Some("bad_token" | "token_expired") => of(&[Group::Session, Group::Person]).unwrap_or(Meaning::SessionOver),
            Some("user_password_expired") => Meaning::PasswordExpired,
            Some("basic_action") => {
                of(&[Group::SignIn, Group::Session, Group::Approval]).unwrap_or(Meaning::SignInNeeded)
            }
            // Another sign-in alone would not help.
            Some("additional_action" | "message_only") => match known {
                Some(meaning) if matches!(meaning.group(), Group::SignIn | Group::Session) => Meaning::Blocked,
                known => known.unwrap_or(Meaning::Other),
            },
            _ => known.unwrap_or_else(|| self.meaning_of_error()),
        }
    }

    /// Providers other than Entra send no numbers, but OAuth's own `error` says as much. For a number that the panel
    /// doesn't know, Entra's text is shown instead.
    fn meaning_of_error(&self) -> Meaning {
        match (self.error.as_str(), self.number, self.status) {
            ("consent_required", ..) => Meaning::ConsentMissing,
            ("login_required", ..) => Meaning::NotSignedIn,
            ("interaction_required", None, _) => Meaning::SignInNeeded,
            ("access_denied", None, _) => Meaning::Cancelled,
            ("temporarily_unavailable", ..) | (.., Some(429)) => Meaning::Busy,
            _ => Meaning::Other,
        }
    }

    /// Whether a sign-in with the claims asked for can help. If a policy, the account or the app's approval is the
    /// reason, Entra would only refuse again.
    pub(super) fn is_met_by_a_sign_in(&self) -> bool {
        !matches!(self.detail.as_deref(), Some("additional_action" | "message_only"))
            && matches!(self.meaning().group(), Group::SignIn | Group::Session | Group::Else)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What Microsoft's numbers are about, as the panel's specification groups them.
    const GROUPS: [(&[u32], Group); 9] = [
        (&[65001, 65004, 90094, 90095, 90099, 700_016, 7_000_112, 500_011, 650_052], Group::Approval),
        (&[50020, 50034, 51004, 90072, 16000, 50177, 50178], Group::Access),
        (&[50076, 50079, 50072, 50074, 50078, 50158, 50058], Group::SignIn),
        (&[53000, 53001, 53002, 53003, 530_003, 530_032, 500_021, 500_213, 50105], Group::Policy),
        (&[90002, 900_023, 90038, 5_000_224], Group::Else),
        (&[50173, 70043, 70008, 700_082, 700_084, 70000, 50132, 50133], Group::Session),
        (&[500_212, 530_034, 53011, 50057, 50053, 50055], Group::Person),
        (&[50194, 50011, 9_002_326, 9_002_327, 54005, 501_481], Group::Else),
        (&[50196, 90055], Group::Else),
    ];

    fn refusal(number: Option<u32>, error: &str, detail: Option<&str>) -> OAuthError {
        OAuthError { number, error: error.to_owned(), detail: detail.map(str::to_owned), ..OAuthError::default() }
    }

    fn of(number: u32, detail: &str) -> Meaning {
        refusal(Some(number), "invalid_grant", Some(detail)).meaning()
    }

    #[test]
    fn every_number_of_the_groups_is_known_whatever_the_error() {
        for (numbers, group) in GROUPS {
            for number in numbers {
                for error in ["invalid_grant", "interaction_required", "access_denied", "invalid_request", "x"] {
                    let meaning = refusal(Some(*number), error, None).meaning();
                    assert!(meaning != Meaning::Other && meaning.group() == group, "{number}: {meaning:?}");
                }
            }
        }
        assert_eq!(refusal(Some(1), "invalid_grant", None).meaning(), Meaning::Other);
    }

    /// The numbers of one meaning in one row: the page says one sentence of them.
    const ROWS: [&[u32]; 24] = [
        &[65001, 65004],
        &[90094, 90095, 90099],
        &[700_016],
        &[7_000_112],
        &[500_011, 650_052],
        &[50020, 50034, 51004, 90072, 16000, 50177, 50178],
        &[50105],
        &[90002, 90038, 900_023, 5_000_224],
        &[50011],
        &[9_002_326, 9_002_327],
        &[50076, 50079, 50072, 50074, 50078, 50158],
        &[53002, 53003, 530_032],
        &[53000, 53001, 530_003],
        &[500_021],
        &[500_213],
        &[70008, 700_082, 700_084, 70043, 50173, 70000, 50132, 50133],
        &[500_212, 530_034, 53011],
        &[50057],
        &[50053],
        &[50055],
        &[54005, 501_481],
        &[50058],
        &[50196, 90055],
        &[50194],
    ];

    #[test]
    fn the_numbers_of_a_row_have_one_meaning_and_no_other_row_has_it() {
        let mut meanings = Vec::new();
        for numbers in ROWS {
            let all: Vec<Meaning> = numbers.iter().filter_map(|number| Meaning::of_number(*number)).collect();
            assert_eq!(all.len(), numbers.len(), "one of {numbers:?} is not known");
            assert!(all.windows(2).all(|two| two[0] == two[1]), "{numbers:?}: {all:?}");
            meanings.extend(all.first().copied());
        }
        for (at, meaning) in meanings.iter().enumerate() {
            assert!(!meanings[..at].contains(meaning), "{meaning:?} has two rows");
        }
    }

    #[test]
    fn the_suberror_decides_over_the_number() {
        assert_eq!(of(53003, "basic_action"), Meaning::SignInNeeded);
        assert_eq!(of(50076, "basic_action"), Meaning::MultiFactor);
        assert_eq!(of(99_999, "basic_action"), Meaning::SignInNeeded);
        assert_eq!(of(50076, "message_only"), Meaning::Blocked);
        assert_eq!(of(50079, "additional_action"), Meaning::Blocked);
        assert_eq!(of(53000, "additional_action"), Meaning::DeviceNotManaged);
        assert_eq!(of(50105, "message_only"), Meaning::NotAssigned);
        assert_eq!(of(99_999, "message_only"), Meaning::Other);
        assert_eq!(of(53003, "bad_token"), Meaning::SessionOver);
        assert_eq!(of(99_999, "bad_token"), Meaning::SessionOver);
        assert_eq!(of(50057, "bad_token"), Meaning::AccountDisabled);
        assert_eq!(of(50173, "consent_required"), Meaning::ConsentMissing);
        assert_eq!(of(90094, "consent_required"), Meaning::AdminConsentNeeded);
        assert_eq!(of(70000, "user_password_expired"), Meaning::PasswordExpired);
        assert_eq!(of(65001, "something_new"), Meaning::ConsentMissing);
    }

    #[test]
    fn without_a_number_oauths_words_say_as_much() {
        for (error, meaning) in [
            ("consent_required", Meaning::ConsentMissing),
            ("login_required", Meaning::NotSignedIn),
            ("interaction_required", Meaning::SignInNeeded),
            ("access_denied", Meaning::Cancelled),
            ("temporarily_unavailable", Meaning::Busy),
            ("invalid_grant", Meaning::Other),
        ] {
            assert_eq!(refusal(None, error, None).meaning(), meaning, "{error}");
        }
        assert_eq!(refusal(Some(1), "access_denied", None).meaning(), Meaning::Other);
        assert_eq!(OAuthError { status: Some(429), ..refusal(None, "x", None) }.meaning(), Meaning::Busy);
    }

    #[test]
    fn cancelling_is_told_from_declining() {
        assert_eq!(refusal(Some(65004), "access_denied", None).meaning(), Meaning::ConsentMissing);
        assert_eq!(refusal(Some(65004), "access_denied", Some("cancel")).meaning(), Meaning::Cancelled);
    }

    #[test]
    fn another_account_is_offered_where_the_account_is_the_reason() {
        let own = [50020, 50034, 51004, 90072, 16000, 50177, 50178, 500_212, 530_034, 53011, 50057, 50053, 50055];
        for number in own.into_iter().chain([50105, 500_213]) {
            assert!(refusal(Some(number), "x", None).meaning().is_of_the_account(), "{number}");
        }
        for number in [65001, 50076, 53003, 90002, 50173, 50194, 50196, 500_021] {
            assert!(!refusal(Some(number), "x", None).meaning().is_of_the_account(), "{number}");
        }
    }

    #[test]
    fn a_busy_service_is_asked_again_and_a_refusal_is_not() {
        assert!([50196, 90055].iter().all(|number| refusal(Some(*number), "x", None).is_transient()));
        assert!([50173, 65001, 53003, 50020].iter().all(|number| !refusal(Some(*number), "x", None).is_transient()));
    }

    #[test]
    fn claims_are_answered_where_a_sign_in_can_help() {
        let helps = |number, detail| refusal(Some(number), "interaction_required", detail).is_met_by_a_sign_in();
        assert!(helps(50076, Some("basic_action")) && helps(50158, None) && helps(53003, Some("basic_action")));
        assert!(helps(99_999, None));
        assert!(!helps(53003, None) && !helps(50076, Some("message_only")) && !helps(99_999, Some("message_only")));
        assert!(!helps(65001, None) && !helps(50020, None) && !helps(50057, None));
    }

    proptest! {
        #[test]
        fn anything_has_a_meaning(number in proptest::option::of(any::<u32>()), error in "\\PC{0,20}", detail in "\\PC{0,20}") {
            let _ = refusal(number, &error, Some(&detail)).meaning();
        }
    }
}
