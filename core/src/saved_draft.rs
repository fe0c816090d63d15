//! What a tab keeps of the form while the browser is away to sign in, or while the page can't be seen and may be discarded:
//! the unsaved changes, and a save that was interrupted or may still turn out otherwise. It is kept for the tenant the
//! changes were made in, and holds no token.

use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds};
use crate::ids::TenantId;
use crate::receipt::Receipt;
use crate::save::{Interruption, Plan, Sent};
use crate::settings::Settings;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Unsaved changes, kept over a redirect or a page that is discarded.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedDraft {
    /// The directory (tenant) they were made in, where that is known.
    pub tenant: Option<TenantId>,
    /// What had been read.
    pub base: Settings,
    /// What is wanted.
    pub draft: Settings,
    /// A save that was under way, or whose end could not be told.
    pub interrupted: Option<Interruption>,
    /// The receipt of a save of which a later reading may tell how it ended. It is kept whole: the history may be off, full
    /// or cleared.
    pub open: Option<Receipt>,
    /// What the form showed when that save ended, where changes made since are told from it by this.
    pub since: Option<Settings>,
}

impl SavedDraft {
    /// Whether they may be filled into the form of this tenant. Elsewhere they are offered.
    pub fn is_for(&self, tenant: Option<&TenantId>) -> bool {
        self.tenant.is_some() && self.tenant.as_ref() == tenant
    }

    /// Whether anything in the form is not saved. There may be none, and a save to be told of all the same.
    pub fn has_changes(&self) -> bool {
        self.base != self.draft
    }

    /// All drafts of a tab as it keeps them, in JSON.
    pub fn to_stored(drafts: &[Self]) -> String {
        // Texts, Booleans and whole numbers always serialize.
        serde_json::to_string(&drafts.iter().map(Stored::of).collect::<Vec<_>>()).unwrap_or_default()
    }

    /// Reads what a tab kept. Storage is shared with whatever else runs on the origin: a draft that isn't whole is left out.
    pub fn from_stored(text: &str) -> Vec<Self> {
        let Ok(Value::Array(drafts)) = serde_json::from_slice(text.as_bytes()) else { return Vec::new() };
        drafts.into_iter().filter_map(|draft| serde_json::from_value::<Stored>(draft).ok()).map(Stored::read).collect()
    }
}

/// A draft in storage.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    tenant: Option<TenantId>,
    base: Settings,
    draft: Settings,
    since: Option<Settings>,
    /// As the history stores it.
    open: Option<String>,
    interrupted: Option<Interrupted>,
}

/// An interrupted save. Its plan is the difference of base and draft, and a reason.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Interrupted {
    reason: String,
    /// If the change was sent.
    sent: Option<Requests>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Requests {
    requests: Vec<RequestIds>,
    /// If the service did not confirm the change.
    doubt: Option<Doubt>,
}

/// Why it isn't known whether a change took effect, as far as its status tells.
#[derive(Serialize, Deserialize)]
struct Doubt {
    status: Option<u16>,
}

impl Stored {
    fn of(draft: &SavedDraft) -> Self {
        Self {
            tenant: draft.tenant.clone(),
            base: draft.base.clone(),
            draft: draft.draft.clone(),
            since: draft.since.clone(),
            open: draft.open.as_ref().map(Receipt::to_stored),
            interrupted: draft.interrupted.as_ref().map(|interruption| match interruption {
                Interruption::BeforeSaving(plan) => Interrupted { reason: plan.reason.clone(), sent: None },
                Interruption::ReadingBack(Sent { plan, requests, unconfirmed_because }) => {
                    let doubt = unconfirmed_because.as_ref().map(|error| Doubt { status: error.facts.status });
                    let sent = Some(Requests { requests: requests.clone(), doubt });
                    Interrupted { reason: plan.reason.clone(), sent }
                }
            }),
        }
    }

    fn read(self) -> SavedDraft {
        let Self { tenant, base, draft, since, open, interrupted } = self;
        // Without a change, no save can have been interrupted.
        let interrupted = interrupted.zip(Plan::new(&base, &draft)).map(|(Interrupted { reason, sent }, plan)| {
            let plan = Plan { reason, ..plan };
            match sent {
                None => Interruption::BeforeSaving(plan),
                Some(Requests { requests, doubt }) => {
                    let unconfirmed_because = doubt.map(|doubt| doubt.error(requests.first()));
                    Interruption::ReadingBack(Sent { plan, requests, unconfirmed_because })
                }
            }
        });
        let open = open.as_deref().and_then(Receipt::from_stored).filter(Receipt::is_open);
        SavedDraft { tenant, base, draft, interrupted, open, since }
    }
}

impl Doubt {
    /// The error that stands for it; `sent` is the request that sent the change.
    fn error(&self, sent: Option<&RequestIds>) -> GraphError {
        let kind = match self.status {
            None => ErrorKind::NoAnswer(NoAnswer::Withheld),
            Some(500..=599) => ErrorKind::ServiceFailed,
            Some(_) => ErrorKind::NotGraph,
        };
        let RequestIds { request_id, client_request_id } = sent.cloned().unwrap_or_default();
        let facts = ErrorDetails { status: self.status, request_id, client_request_id, ..ErrorDetails::default() };
        GraphError { kind, facts: Box::new(facts) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::receipt::ReceiptOutcome;
    use crate::receipt::tests::documented;
    use crate::settings::Property;
    use crate::settings::tests::any_settings_anywhere;
    use proptest::prelude::*;

    fn kept(interrupted: Option<Interruption>) -> SavedDraft {
        let draft = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        let base = Settings::DEFAULT;
        SavedDraft { tenant: Some(TenantId::new("t")), base, draft, interrupted, open: None, since: None }
    }

    /// A draft that was kept and is read again.
    fn again(draft: &SavedDraft) -> Option<SavedDraft> {
        SavedDraft::from_stored(&SavedDraft::to_stored(std::slice::from_ref(draft))).pop()
    }

    fn doubt(status: Option<u16>, sent: &RequestIds) -> GraphError {
        Doubt { status }.error(Some(sent))
    }

    fn plan() -> Plan {
        let kept = kept(None);
        Plan { reason: "ticket 7".to_owned(), ..Plan::new(&kept.base, &kept.draft).unwrap() }
    }

    #[test]
    fn an_interrupted_save_comes_back_with_what_is_known_of_it() {
        let trace = RequestIds { request_id: None, client_request_id: Some("mine".to_owned()) };
        let doubted = Sent { unconfirmed_because: Some(doubt(Some(503), &trace)), plan: plan(), requests: vec![trace] };
        let sent = Sent { unconfirmed_because: None, ..doubted.clone() };
        for interrupted in [
            None,
            Some(Interruption::BeforeSaving(plan())),
            Some(Interruption::ReadingBack(sent)),
            Some(Interruption::ReadingBack(doubted)),
        ] {
            let kept = kept(interrupted);
            assert_eq!(again(&kept), Some(kept));
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
            assert_eq!(again(&open), Some(open));
        }
        for ending in [
            ReceiptOutcome::Saved,
            ReceiptOutcome::NotSaved,
            ReceiptOutcome::Different { found, may_show_later: false },
        ] {
            assert_eq!(again(&with(ending)), Some(kept(None)));
        }
    }

    #[test]
    fn a_save_to_be_told_of_may_be_all_there_is() {
        let none = SavedDraft { draft: Settings::DEFAULT, ..kept(None) };
        assert!(kept(None).has_changes() && !none.has_changes());
        assert_eq!(again(&none), Some(none));
    }

    /// The receipt of a save in doubt is completed by the one whose first request is the same.
    #[test]
    fn what_was_not_saved_after_all_is_told_of_the_same_request() {
        let trace = RequestIds { request_id: None, client_request_id: Some("mine".to_owned()) };
        let sent = Sent { unconfirmed_because: Some(doubt(None, &trace)), plan: plan(), requests: vec![trace.clone()] };
        let kept = again(&kept(Some(Interruption::ReadingBack(sent)))).unwrap();
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
            prop_assert_eq!(again(&kept), Some(kept));
        }

        #[test]
        fn anything_kept_is_read_without_panic(text in "\\PC{0,80}|[\\[\\]{}\":,0-9a-z]{0,60}") {
            let _ = SavedDraft::from_stored(&text);
        }
    }

    #[test]
    fn a_draft_that_is_not_whole_leaves_the_others_alone() {
        let stored = SavedDraft::to_stored(&[kept(None), SavedDraft { tenant: None, ..kept(None) }]);
        let damaged = stored.replacen("\"blockChat\":false", "\"blockChat\":\"no\"", 1);
        assert_ne!(damaged, stored);
        assert_eq!(SavedDraft::from_stored(&damaged), [SavedDraft { tenant: None, ..kept(None) }]);
        for foreign in ["", "null", "{}", "[{}]", "kept=base.blockChat%3Dtrue"] {
            assert_eq!(SavedDraft::from_stored(foreign), [], "{foreign}");
        }
    }
}
