//! The words for needs and verdicts.

use crate::text;
use remote_help::readiness::{Need, Verdict};

/// A need.
pub(crate) fn need(need: Need) -> &'static str {
    match need {
        Need::SignedIn => text::need_signed_in(),
        Need::RightCloud => text::need_right_cloud(),
        Need::ReadPermission => text::need_read_permission(),
        Need::WritePermission => text::need_write_permission(),
        Need::Intune => text::need_intune(),
        Need::IntuneRole => text::need_intune_role(),
        Need::RemoteHelpEnabled => text::need_remote_help(),
        Need::Licence => text::need_licence(),
    }
}

/// A verdict.
pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => text::met(),
        Verdict::NotMet => text::not_met(),
        Verdict::CantTell => text::cant_tell(),
    }
}
