//! Further tenants as tests write them down: a name, and what is special about it.

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::ids::stable_id;
use super::lists::{Membership, Relationship};
use super::refusal::Refusal;
use super::spec::{IntuneRole, Standing, TenantSpec};

/// The role that may approve apps for a tenant, with Application Administrator and Global Administrator.
pub const CLOUD_APPLICATION_ADMINISTRATOR: &str = "158c047a-c907-4556-b7ef-446551a6b5f7";

impl TenantSpec {
    /// A customer of Contoso's in which all is well: ID and domain come from the name, and stay the same.
    pub fn new(name: &str) -> Self {
        Self { id: stable_id(name), domains: vec![domain_of(name)], name: name.to_owned(), ..Self::default() }
    }

    /// The settings at first, any of the three by name.
    #[must_use]
    pub fn settings(self, settings: Value) -> Self {
        Self { settings, ..self }
    }

    /// Settings that were never configured: reading them is a 404.
    #[must_use]
    pub fn never_configured(self) -> Self {
        Self { settings: Value::Null, ..self }
    }

    /// The sign-in service refuses the tenant with this AADSTS number, and what Entra sends with it.
    #[must_use]
    pub fn refusing(self, refusal: impl Into<Refusal>) -> Self {
        Self { refuses: Some(refusal.into()), ..self }
    }

    /// The app is not there at all: AADSTS700016.
    #[must_use]
    pub fn without_app(self) -> Self {
        Self { consent: None, ..self }
    }

    /// The app is approved for these permissions only, by short name; AADSTS65001 for others.
    #[must_use]
    pub fn consenting(self, permissions: &[&str]) -> Self {
        Self { consent: Some(permissions.iter().map(|&name| name.to_owned()).collect()), ..self }
    }

    /// What Alex is there.
    #[must_use]
    pub fn alex(self, alex: Standing) -> Self {
        Self { alex, ..self }
    }

    /// What Intune lets people do there.
    #[must_use]
    pub fn intune_role(self, intune_role: IntuneRole) -> Self {
        Self { intune_role, ..self }
    }

    /// In no list of customers.
    #[must_use]
    pub fn unlisted(self) -> Self {
        Self { relationships: Vec::new(), ..self }
    }

    /// One relationship with Contoso, as a customer.
    #[must_use]
    pub fn related(mut self, relationship: Relationship) -> Self {
        self.relationships = vec![relationship];
        self
    }

    /// A tenant of Contoso's own organization, with Alex as a member.
    #[must_use]
    pub fn in_organization(self) -> Self {
        Self { organization: Some(Membership::default()), alex: Standing::Member, ..self.unlisted() }
    }

    /// A fault of its own, as `POST /sandbox/faults` takes it. One that can't be read is refused with the tenant.
    #[must_use]
    pub fn fault(mut self, order: Value) -> Self {
        self.faults.push(order);
        self
    }

    /// A colleague changes these settings just before the reading behind the first `reads` readings.
    #[must_use]
    pub fn colleague_after(self, reads: u32, settings: &Value) -> Self {
        self.fault(json!({"fault": "colleague_edit", "method": "settings", "after": reads, "settings": settings}))
    }

    /// After each `PATCH`, so many readings answer what was there before.
    #[must_use]
    pub fn lagging(self, readings: u32) -> Self {
        self.fault(json!({"fault": "stale_reads", "times": null, "readings": readings}))
    }

    /// A second administrator must approve each `PATCH`: refused with 400, 403, 409 or 412.
    #[must_use]
    pub fn needs_approval(self, status: u16) -> Self {
        self.fault(json!({"fault": "approval_required", "status": status, "method": "PATCH", "times": null}))
    }

    /// Names that are missing, made from the one that is there.
    pub(super) fn completed(mut self) -> Self {
        if self.name.is_empty() {
            self.name.clone_from(&self.id);
        }
        if self.id.is_empty() {
            self.id = stable_id(&self.name);
        }
        self.id = self.id.to_ascii_lowercase();
        if self.domains.is_empty() {
            self.domains.push(domain_of(&self.name));
        }
        self
    }
}

/// `contoso-pumps.example` for `Contoso Pumps`; letters beyond ASCII are left out.
fn domain_of(name: &str) -> String {
    let kept = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' };
    let text: String = name.chars().map(kept).collect();
    let slug = text.split_whitespace().collect::<Vec<_>>().join("-");
    if slug.is_empty() {
        return format!("t-{}.example", stable_id(name).split('-').next().unwrap_or_default());
    }
    format!("{slug}.example")
}

/// Whether the text is a GUID in the usual form.
pub(super) fn is_id(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}
