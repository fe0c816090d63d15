//! Saved drafts: what this tab stores of the form while the browser is at the sign-in page, or while the page is hidden
//! and may be discarded. A draft has the unsaved changes, the tenant they were made in, and a save that was interrupted
//! or is open; never a token.

use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds};
use crate::ids::TenantId;
use crate::oauth::Params;
use crate::receipt::Receipt;
use crate::save::{Edits, Interruption, Plan, Save, Sent};
use crate::settings::{Kind, Property, PropertyValue, Settings};

/// The stored value of a property that the cloud lacks.
const LACKING: &str = "lacking";

/// Unsaved changes that outlive a redirect or a discarded page.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedDraft {
    /// The directory (tenant) that the changes were made in, if that is known.
    pub tenant: Option<TenantId>,
    /// The settings as they were read.
    pub base: Settings,
    /// What the switches showed.
    pub draft: Settings,
    /// The save that was under way, or whose outcome is unknown.
    pub interrupted: Option<Interruption>,
    /// The receipt of the open save. It is stored whole, since the history may be off, full or cleared.
    pub open: Option<Receipt>,
    /// What the form showed when the open save ended; the user has edited what differs from it.
    pub since: Option<Settings>,
}

impl SavedDraft {
    /// The draft of a form, its save, and that save's last receipt. Returns `None` if there is nothing to store.
    pub fn of(tenant: Option<TenantId>, edits: Edits, save: &Save, receipt: Option<Receipt>) -> Option<Self> {
        let Edits { base, draft } = edits;
        let since = save.open().map(|open| open.since().clone());
        let open = receipt.filter(|_| since.is_some());
        let draft = Self { tenant, base, draft, interrupted: save.interruption(), open, since };
        (draft.has_changes() || draft.open.is_some()).then_some(draft)
    }

    /// The save, to be continued once the settings are read again.
    pub fn save(&self) -> Save {
        let since = self.since.as_ref().unwrap_or(&self.base);
        let open = self.open.as_ref().and_then(|receipt| receipt.open(since.clone()));
        Save::restored(self.interrupted.clone(), open)
    }

    /// Whether the draft may be filled into the form of this tenant at once. In another tenant, the panel only offers
    /// it.
    pub fn is_for(&self, tenant: Option<&TenantId>) -> bool {
        self.tenant.is_some() && self.tenant.as_ref() == tenant
    }

    /// Whether the form had unsaved changes. A draft without any was stored for its open save.
    pub fn has_changes(&self) -> bool {
        self.base != self.draft
    }

    /// The stored form.
    pub fn to_params(&self) -> Params {
        let mut params = Params::new();
        let mut add = |name: &str, value: &str| params.push((name.to_owned(), value.to_owned()));
        if let Some(tenant) = &self.tenant {
            add("tenant", tenant.as_str());
        }
        let since = self.since.as_ref().map(|since| ("since", since));
        for (side, settings) in [("base", &self.base), ("draft", &self.draft)].into_iter().chain(since) {
            for property in Property::ALL {
                add(&format!("{side}.{}", property.name()), &text(&settings.value(property)));
            }
        }
        if let Some(receipt) = &self.open {
            add("open", &receipt.to_stored());
        }
        match &self.interrupted {
            None => {}
            Some(Interruption::BeforeSaving(plan)) => {
                add("interrupted", "before");
                add("reason", &plan.reason);
            }
            Some(Interruption::ReadingBack(sent)) => {
                add("interrupted", "sent");
                add("reason", &sent.plan.reason);
                for ids in &sent.requests {
                    add("request", ids.request_id.as_deref().unwrap_or_default());
                    add("clientRequest", ids.client_request_id.as_deref().unwrap_or_default());
                }
                if let Some(unconfirmed_because) = &sent.unconfirmed_because {
                    add(
                        "doubt",
                        &unconfirmed_because.details.status.map(|status| status.to_string()).unwrap_or_default(),
                    );
                }
            }
        }
        params
    }

    /// Reads a stored draft. Returns `None` if it is incomplete.
    pub fn from_params(params: &[(String, String)]) -> Option<Self> {
        let all = |name: &str| -> Vec<&str> {
            params.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
        };
        let one = |name: &str| all(name).first().copied();
        let settings = |side: &str| {
            let mut settings = Settings::DEFAULT;
            for property in Property::ALL {
                let value = match one(&format!("{side}.{}", property.name())) {
                    Some(LACKING) => PropertyValue::Lacking,
                    Some(text) => value_of(property, text)?,
                    // A draft that is older than a later setting is read as if the cloud lacked that setting.
                    None if !property.is_original() => PropertyValue::Lacking,
                    None => return None,
                };
                settings.set(property, value).ok()?;
            }
            Some(settings)
        };
        let (base, draft) = (settings("base")?, settings("draft")?);
        let reason = one("reason").unwrap_or_default().to_owned();
        let plan = Plan::new(&base, &draft).map(|plan| Plan { reason, ..plan });
        let interrupted = plan.and_then(|plan| match one("interrupted")? {
            "before" => Some(Interruption::BeforeSaving(plan)),
            "sent" => {
                let id = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
                let requests = all("request").into_iter().zip(all("clientRequest"));
                let requests: Vec<_> = requests
                    .map(|(service, own)| RequestIds { request_id: id(service), client_request_id: id(own) })
                    .collect();
                let unconfirmed_because = one("doubt").map(|status| unconfirmed_because(status, requests.first()));
                Some(Interruption::ReadingBack(Sent { plan, requests, unconfirmed_because }))
            }
            _ => None,
        });
        let open = one("open").and_then(Receipt::from_stored).filter(Receipt::is_open);
        let since = settings("since");
        Some(Self { tenant: one("tenant").map(TenantId::new), base, draft, interrupted, open, since })
    }
}

/// Restores [`Sent::unconfirmed_because`] from the stored status. `sent` is the request that sent the change.
fn unconfirmed_because(status: &str, sent: Option<&RequestIds>) -> GraphError {
    let status = status.parse().ok();
    let kind = match status {
        None => ErrorKind::NoAnswer(NoAnswer::Withheld),
        Some(500..=599) => ErrorKind::ServiceFailed,
        Some(_) => ErrorKind::NotGraph,
    };
    let RequestIds { request_id, client_request_id } = sent.cloned().unwrap_or_default();
    GraphError {
        kind,
        details: Box::new(ErrorDetails { status, request_id, client_request_id, ..ErrorDetails::default() }),
    }
}

/// Reads a value that [`text`] wrote.
fn value_of(property: Property, text: &str) -> Option<PropertyValue> {
    Some(match property.kind() {
        Kind::State => PropertyValue::State(text.into()),
        Kind::Flag => PropertyValue::Flag(text.parse().ok()?),
    })
}

fn text(value: &PropertyValue) -> String {
    match value {
        PropertyValue::State(state) => state.as_str().to_owned(),
        PropertyValue::Flag(flag) => flag.to_string(),
        PropertyValue::Lacking => LACKING.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receipt::ReceiptOutcome;
    use crate::receipt::tests::documented;
    use crate::settings::tests::any_settings_anywhere;
    use proptest::prelude::*;

    fn kept(interrupted: Option<Interruption>) -> SavedDraft {
        let draft = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        let base = Settings::DEFAULT;
        SavedDraft { tenant: Some(TenantId::new("t")), base, draft, interrupted, open: None, since: None }
    }

    fn plan() -> Plan {
        let kept = kept(None);
        Plan { reason: "ticket 7".to_owned(), ..Plan::new(&kept.base, &kept.draft).unwrap() }
    }

    #[test]
    fn an_interrupted_save_comes_back_with_what_is_known_of_it() {
        let trace = RequestIds { request_id: None, client_request_id: Some("mine".to_owned()) };
        let doubted = Sent {
            unconfirmed_because: Some(unconfirmed_because("503", Some(&trace))),
            plan: plan(),
            requests: vec![trace],
        };
        let sent = Sent { unconfirmed_because: None, ..doubted.clone() };
        for interrupted in [
            None,
            Some(Interruption::BeforeSaving(plan())),
            Some(Interruption::ReadingBack(sent)),
            Some(Interruption::ReadingBack(doubted)),
        ] {
            let kept = kept(interrupted);
            assert_eq!(SavedDraft::from_params(&kept.to_params()), Some(kept));
        }
    }

    #[test]
    fn a_receipt_that_is_open_comes_back_whole_and_no_other_does() {
        let with = |ending| SavedDraft { open: Some(Receipt { outcome: ending, ..documented() }), ..kept(None) };
        let found = Settings::DEFAULT;
        for ending in [
            ReceiptOutcome::Uncertain { accepted: false },
            ReceiptOutcome::Uncertain { accepted: true },
            ReceiptOutcome::Different { found: found.clone(), may_show_later: true },
        ] {
            let open = SavedDraft { since: Some(documented().wanted), ..with(ending) };
            assert_eq!(SavedDraft::from_params(&open.to_params()), Some(open));
        }
        for ending in [
            ReceiptOutcome::Saved,
            ReceiptOutcome::NotSaved,
            ReceiptOutcome::Different { found, may_show_later: false },
        ] {
            assert_eq!(SavedDraft::from_params(&with(ending).to_params()), Some(kept(None)));
        }
    }

    #[test]
    fn a_save_to_be_told_of_may_be_all_there_is() {
        let none = SavedDraft { draft: Settings::DEFAULT, ..kept(None) };
        assert!(kept(None).has_changes() && !none.has_changes());
        assert_eq!(SavedDraft::from_params(&none.to_params()), Some(none));
    }

    /// The receipt of a save in doubt is completed by the one whose first request is the same.
    #[test]
    fn what_was_not_saved_after_all_is_told_of_the_same_request() {
        let trace = RequestIds { request_id: None, client_request_id: Some("mine".to_owned()) };
        let sent = Sent {
            unconfirmed_because: Some(unconfirmed_because("", Some(&trace))),
            plan: plan(),
            requests: vec![trace.clone()],
        };
        let kept = SavedDraft::from_params(&kept(Some(Interruption::ReadingBack(sent))).to_params()).unwrap();
        let Some(Interruption::ReadingBack(Sent { unconfirmed_because: Some(doubt), .. })) = kept.interrupted else {
            panic!("{kept:?}")
        };
        assert_eq!(doubt.request_ids(), trace);
    }

    #[test]
    fn changes_belong_to_a_tenant_that_is_known() {
        assert!(kept(None).is_for(Some(&TenantId::new("t"))));
        assert!(!kept(None).is_for(Some(&TenantId::new("u"))) && !kept(None).is_for(None));
        assert!(!SavedDraft { tenant: None, ..kept(None) }.is_for(None));
    }

    proptest! {
        #[test]
        fn any_changes_come_back(base in any_settings_anywhere(), draft in any_settings_anywhere(), tenant in proptest::option::of("\\PC{1,20}")) {
            let kept = SavedDraft { tenant: tenant.map(TenantId::new), base, draft, interrupted: None, open: None, since: None };
            prop_assert_eq!(SavedDraft::from_params(&kept.to_params()), Some(kept));
        }

        #[test]
        fn anything_kept_is_read_without_panic(kept in proptest::collection::vec(("[a-zA-Z.]{0,12}", "\\PC{0,20}"), 0..20)) {
            let _ = SavedDraft::from_params(&kept);
        }
    }
}
