//! The sign-in service's part of the handle that tests hold.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;

use super::super::state::TenantState;
use super::super::{BadSettings, NotInTime, Tenant};
use super::app::RedirectType;
use super::log::SignInEntry;
use super::people::{Directory, FABRIKAM_ID, Who};

impl Tenant {
    /// Registers a redirect URI of the one app, as a single-page application.
    pub fn register(&self, uri: &str) {
        self.register_as(uri, RedirectType::Spa);
    }

    /// Registers a redirect URI of the one app for this platform. It must be asked for by exactly this text.
    pub fn register_as(&self, uri: &str, kind: RedirectType) {
        self.shared.with(|state| state.sign_in.books.redirects.register(uri, kind));
    }

    /// Sets the permissions, by short name, that Contoso's administrators have consented to.
    pub fn set_consent(&self, permissions: &[&str]) {
        let permissions: BTreeSet<String> = permissions.iter().map(|&name| name.to_owned()).collect();
        self.shared.with(|state| state.sign_in.books.set_consent(Directory::Contoso, permissions));
    }

    /// Contoso's administrators consent to these permissions too, by short name: `LicenseAssignment.Read.All` and
    /// `DeviceManagementRBAC.Read.All` are not consented to at first. A refresh token then gets a token with them
    /// without a page; without consent the token endpoint answers `invalid_grant`, AADSTS65001, `consent_required`.
    pub fn add_consent(&self, permissions: &[&str]) {
        let permissions: BTreeSet<String> = permissions.iter().map(|&name| name.to_owned()).collect();
        self.shared.with(|state| state.sign_in.books.add_consent(&Directory::Contoso, &permissions));
    }

    /// The three settings of the directory with this ID by name; the defaults where they were never configured.
    pub fn settings_of(&self, directory: &str) -> Value {
        self.shared.look(|state| state.shown(directory))
    }

    /// Changes the settings of the directory with this ID as [`Tenant::set_settings`] does Contoso's.
    pub fn set_settings_of(&self, directory: &str, change: impl Borrow<Value>) -> Result<(), BadSettings> {
        self.shared.with(|state| state.change(directory, change.borrow()))
    }

    /// Fabrikam's three settings by name; the defaults where they were never configured.
    pub fn fabrikam_settings(&self) -> Value {
        self.settings_of(FABRIKAM_ID)
    }

    /// Changes Fabrikam's settings as [`Tenant::set_settings`] does Contoso's.
    pub fn set_fabrikam_settings(&self, change: impl Borrow<Value>) -> Result<(), BadSettings> {
        self.set_settings_of(FABRIKAM_ID, change)
    }

    /// Sets the permissions, by short name, that Fabrikam's administrators have consented to.
    pub fn set_fabrikam_consent(&self, permissions: &[&str]) {
        let permissions: BTreeSet<String> = permissions.iter().map(|&name| name.to_owned()).collect();
        self.shared.with(|state| state.sign_in.books.set_consent(Directory::Fabrikam, permissions));
    }

    /// Sets the authentication context that Graph demands of every token, or none. A token gets it by a sign-in whose
    /// `claims` ask for it, after a second factor.
    pub fn require_acrs<'a>(&self, context: impl Into<Option<&'a str>>) {
        let context = context.into().map(str::to_owned);
        self.shared.with(|state| state.sign_in.books.switches.require_acrs = context);
    }

    /// Revokes the sessions of everybody, as an administrator does after a leak: signed-in browsers are forgotten,
    /// refresh tokens are dead (AADSTS50173), and access tokens of clients with the capability `cp1` meet a claims
    /// challenge. Access tokens of others run on to their end.
    pub fn revoke_sessions(&self) {
        self.shared.with(TenantState::revoke_sessions);
    }

    /// Signs this person in without asking: no picker and no second factor. Consent is still asked for.
    pub fn auto_sign_in(&self, who: Option<Who>) {
        self.shared.with(|state| state.sign_in.books.switches.auto_sign_in = who);
    }

    /// Sets how many seconds an access token lives from now on.
    pub fn set_token_lifetime(&self, seconds: i64) {
        self.shared.with(|state| state.sign_in.books.switches.token_lifetime = seconds);
    }

    /// Sets the tenant's own clock so many seconds ahead of the machine's; negative: behind. Tokens are dated and
    /// judged by it, so that to the tenant the browser's clock is wrong.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.shared.with(|state| state.clock_offset = seconds);
    }

    /// Sets whether access tokens are texts that say nothing to their bearer.
    pub fn set_mint_opaque(&self, opaque: bool) {
        self.shared.with(|state| state.sign_in.books.switches.opaque = opaque);
    }

    /// Sets whether `offline_access` gets a refresh token.
    pub fn set_refresh_tokens(&self, given: bool) {
        self.shared.with(|state| state.sign_in.books.switches.refresh_tokens = given);
    }

    /// Sets whether replies name their issuer, as RFC 9207 has it.
    pub fn set_reply_iss(&self, named: bool) {
        self.shared.with(|state| state.sign_in.books.switches.reply_iss = named);
    }

    /// Sets whether token answers name permissions in short form.
    pub fn set_short_scopes(&self, short: bool) {
        self.shared.with(|state| state.sign_in.books.switches.short_scopes = short);
    }

    /// Sets whether a token carries every permission consented to, as Entra's do, and not only those asked for.
    pub fn set_all_consented(&self, all: bool) {
        self.shared.with(|state| state.sign_in.books.switches.all_consented = all);
    }

    /// Sets whether ID tokens have the optional claim `login_hint`.
    pub fn set_login_hints(&self, given: bool) {
        self.shared.with(|state| state.sign_in.books.switches.login_hints = given);
    }

    /// Sets whether a guest's ID token names them as the directory they are a guest of does: `alex_…#EXT#@…`.
    pub fn set_guest_names(&self, named: bool) {
        self.shared.with(|state| state.sign_in.books.switches.guest_names = named);
    }

    /// Ends every refresh token given out so far (AADSTS50173). Sessions and access tokens live on.
    pub fn revoke_refresh_tokens(&self) {
        self.shared.with(TenantState::revoke_refresh_tokens);
    }

    /// The requests the sign-in service has seen, oldest first.
    pub fn sign_in_log(&self) -> Vec<SignInEntry> {
        self.shared.look(|state| state.sign_in.log.all())
    }

    /// Waits until the sign-in log is as wanted, and gives it. It looks at each change, without polling.
    ///
    /// Fails after `limit`, with both logs as they then are.
    pub async fn wait_for_sign_in_log(
        &self,
        limit: Duration,
        wanted: impl Fn(&[SignInEntry]) -> bool,
    ) -> Result<Vec<SignInEntry>, NotInTime> {
        self.wait(limit, || Some(self.sign_in_log()).filter(|log| wanted(log))).await
    }

    /// Every access, refresh and ID token and every code the service has given out, and every verifier it was sent:
    /// what must be found nowhere in a page.
    pub fn secrets(&self) -> Vec<String> {
        self.shared.look(|state| state.sign_in.books.secrets.clone())
    }
}
