//! What views show of the settings beside form and save.

use super::{Form, SettingsModel};
use crate::app::{Auth, Messages};
use remote_help::cloud::Endpoints;
use remote_help::ids::TenantId;
use remote_help::session::Session;

impl SettingsModel {
    /// What a dialog tells beside its own: failures, in the words of this cloud.
    pub(crate) fn dialog(self) -> (Auth, Messages) {
        (self.0.auth, self.0.messages)
    }

    /// The addresses of sign-in and Graph.
    pub(crate) fn endpoints(self) -> Endpoints {
        self.0.auth.endpoints()
    }

    /// The tenant's ID, and its domain if the person is at home there.
    pub(crate) fn tenant(self) -> (Option<TenantId>, Option<String>) {
        self.0.auth.with_session(|session| (session.tenant().cloned(), session.domain()))
    }

    /// Whether the tenant never had these settings, and what was read are the service's defaults.
    pub(crate) fn was_never_configured(self) -> bool {
        self.0.form.with(|form| matches!(form, Form::Read { base, .. } if !base.configured))
    }

    /// Whether the person signed in to view only.
    pub(crate) fn is_view_only(self) -> bool {
        self.0.auth.with_session(Session::is_view_only)
    }

    /// How far this device's clock is ahead, in minutes. Returns `None` if that is not worth a word.
    pub(crate) fn clock_off(self) -> Option<f64> {
        self.0.auth.with_session(|session| session.refresh_state()?.clock_off())
    }

    /// Whether unsaved changes wait for a sign-in.
    pub(crate) fn changes_wait_for_sign_in(self) -> bool {
        !self.0.auth.with_session(Session::is_signed_in) && self.keeps_changes()
    }
}
