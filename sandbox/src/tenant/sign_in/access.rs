//! Who gets into which directory, as whom, and what they may do there. Of further tenants their own order says it, of
//! the others `people`.

use std::collections::BTreeSet;

use super::super::ids::stable_id;
use super::super::tenants::{About, CLOUD_APPLICATION_ADMINISTRATOR, Standing, TenantSpec};
use super::aadsts::{self, Aadsts};
use super::app::CLIENT_ID;
use super::books::Books;
use super::people::{Directory, USER, Who};

/// Roles that may consent for an organization: Cloud Application Administrator, Application Administrator, Global
/// Administrator.
const CONSENT: [&str; 3] =
    [CLOUD_APPLICATION_ADMINISTRATOR, "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "62e90394-69f5-4237-9190-012177145e10"];

impl TenantSpec {
    /// What the person is there.
    fn standing(&self, who: Who) -> Standing {
        match who {
            Who::Alex => self.alex,
            Who::Robin => self.robin,
        }
    }
}

impl Books {
    fn added(&self, directory: &Directory) -> Option<&TenantSpec> {
        match directory {
            Directory::Added(identity) => self.tenants.spec(&identity.id),
            _ => None,
        }
    }

    /// What the person is in a further tenant.
    pub(crate) fn standing(&self, who: Who, directory: &Directory) -> Option<Standing> {
        self.added(directory).map(|spec| spec.standing(who))
    }

    /// Whether the person gets into the directory.
    pub(crate) fn is_in(&self, who: Who, directory: &Directory) -> bool {
        self.standing(who, directory).map_or_else(|| who.is_in(directory), Standing::gets_in)
    }

    /// The user name within a directory: a guest has another one there.
    pub(crate) fn upn_in(&self, who: Who, directory: &Directory) -> String {
        let guest = self.standing(who, directory).map_or(*directory != who.home(), Standing::is_guest);
        if guest { who.guest_name(directory) } else { who.upn().to_owned() }
    }

    /// How the log of the further tenant with this ID names a person who has it by delegated administration.
    pub(crate) fn partner_name(&self, login: &str, tenant: &str) -> Option<String> {
        let who = Who::ALL.into_iter().find(|who| login.eq_ignore_ascii_case(who.upn()))?;
        let spec = self.tenants.spec(tenant).filter(|spec| spec.standing(who) == Standing::Delegated)?;
        // Digits that stay the same for a person in a tenant.
        let number = stable_id(&format!("{} as a partner of {}", who.upn(), spec.id));
        let digits = number.bytes().map(|letter| char::from(b'0' + letter % 10));
        Some(format!("user_{}", digits.take(12).collect::<String>()))
    }

    /// Directory roles there, claim `wids`.
    pub(crate) fn roles(&self, who: Who, directory: &Directory) -> Vec<String> {
        match self.added(directory) {
            None => who.roles().into_iter().map(str::to_owned).collect(),
            // The guest account wins over the delegation, and has no role.
            Some(spec) if spec.standing(who) == Standing::StrayGuest => vec![USER.to_owned()],
            Some(spec) => spec.roles.iter().cloned().chain([USER.to_owned()]).collect(),
        }
    }

    /// Whether the person may consent in the name of the organization.
    pub(crate) fn may_consent(&self, who: Who, directory: &Directory) -> bool {
        match self.added(directory) {
            None => who.is_admin(),
            Some(_) => self.roles(who, directory).iter().any(|role| CONSENT.contains(&role.as_str())),
        }
    }

    /// How the sign-in service refuses a further tenant to a person, who has proved in `proved` what its policy demands.
    pub(crate) fn refused(&self, directory: &Directory, proved: &BTreeSet<String>) -> Option<(About, Aadsts)> {
        let spec = self.added(directory)?;
        let refusal = spec.refuses.as_ref()?;
        let about = refusal.about();
        let met = about == About::SignIn && proved.contains(&spec.id);
        (!met).then(|| (about, refusal.error(&policy(&spec.id))))
    }

    /// The same at the token endpoint, with all that keeps a person out of a further tenant.
    pub(crate) fn kept_out(&self, who: Who, directory: &Directory, proved: &BTreeSet<String>) -> Option<Aadsts> {
        if let Some((_, error)) = self.refused(directory, proved) {
            return Some(error);
        }
        if !self.is_in(who, directory) {
            return Some(aadsts::not_a_member(who, directory));
        }
        let absent = self.added(directory).is_some_and(|spec| spec.consent.is_none());
        absent.then(|| aadsts::no_such_app(CLIENT_ID, &directory.name()))
    }

    /// Whether a sign-in brings what the tenant demanded of it: the policy in `claims`, and whom it is about.
    pub(crate) fn brings(
        &self,
        directory: &Directory,
        claims: Option<&str>,
        hint: Option<&str>,
    ) -> Option<&'static str> {
        let (About::SignIn, error) = self.refused(directory, &BTreeSet::new())? else {
            return None;
        };
        let policy = policy(&directory.id());
        if error.claims.is_some_and(|claims| claims.contains(&policy)) && !claims.unwrap_or_default().contains(&policy)
        {
            return Some("the claims that the tenant demanded are missing");
        }
        hint.is_none().then_some("login_hint is missing: the person is known")
    }
}

/// The ID of the tenant's policy of conditional access.
fn policy(tenant: &str) -> String {
    stable_id(&format!("policy of {tenant}"))
}
