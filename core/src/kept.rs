//! What is kept of the form while the browser is away to sign in: the unsaved changes, and a save that was
//! interrupted. Of this tab, for the tenant they were made in, and never a token.

use crate::graph::{Facts, GraphError, Kind, NoAnswer, Trace};
use crate::save::{Interruption, Plan, Sent};
use crate::settings::{Property, Settings, Value};
use crate::sign_in::Pairs;

/// Unsaved changes, kept over a redirect.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The directory (tenant) they were made in, where that is known.
    pub tenant: Option<String>,
    /// What had been read.
    pub base: Settings,
    /// What is wanted.
    pub draft: Settings,
    /// A save that was under way.
    pub interrupted: Option<Interruption>,
}

impl Kept {
    /// Whether they may be filled into the form of this tenant. Elsewhere they are offered.
    pub fn belongs_to(&self, tenant: Option<&str>) -> bool {
        self.tenant.is_some() && self.tenant.as_deref() == tenant
    }

    /// As they are kept.
    pub fn to_pairs(&self) -> Pairs {
        let mut kept = Pairs::new();
        let mut add = |name: &str, value: &str| kept.push((name.to_owned(), value.to_owned()));
        if let Some(tenant) = &self.tenant {
            add("tenant", tenant);
        }
        for (side, settings) in [("base", &self.base), ("draft", &self.draft)] {
            for property in Property::ALL {
                add(&format!("{side}.{}", property.name()), &text(&settings.value(property)));
            }
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
                for trace in &sent.traces {
                    add("request", trace.request_id.as_deref().unwrap_or_default());
                    add("clientRequest", trace.client_request_id.as_deref().unwrap_or_default());
                }
                if let Some(doubt) = &sent.doubt {
                    add("doubt", &doubt.facts.status.map(|status| status.to_string()).unwrap_or_default());
                }
            }
        }
        kept
    }

    /// Reads what was kept; none where it isn't whole.
    pub fn from_pairs(kept: &[(String, String)]) -> Option<Self> {
        let all = |name: &str| -> Vec<&str> {
            kept.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
        };
        let one = |name: &str| all(name).first().copied();
        let settings = |side: &str| {
            let value = |property: Property| one(&format!("{side}.{}", property.name()));
            let flag = |property| value(property)?.parse().ok();
            Some(Settings {
                remote_assistance_state: value(Property::RemoteAssistanceState)?.into(),
                allow_sessions_to_unenrolled_devices: flag(Property::AllowSessionsToUnenrolledDevices)?,
                block_chat: flag(Property::BlockChat)?,
            })
        };
        let (base, draft) = (settings("base")?, settings("draft")?);
        let reason = one("reason").unwrap_or_default().to_owned();
        let plan = Plan::new(&base, &draft).map(|plan| Plan { reason, ..plan });
        let interrupted = plan.and_then(|plan| match one("interrupted")? {
            "before" => Some(Interruption::BeforeSaving(plan)),
            "sent" => {
                let id = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
                let traces = all("request").into_iter().zip(all("clientRequest"));
                let traces = traces
                    .map(|(service, own)| Trace { request_id: id(service), client_request_id: id(own) })
                    .collect();
                Some(Interruption::ReadingBack(Sent { plan, traces, doubt: one("doubt").map(doubt) }))
            }
            _ => None,
        });
        Some(Self { tenant: one("tenant").map(str::to_owned), base, draft, interrupted })
    }
}

/// Why it isn't known whether a change took effect, as far as its status tells.
fn doubt(status: &str) -> GraphError {
    let status = status.parse().ok();
    let kind = match status {
        None => Kind::NoAnswer(NoAnswer::Withheld),
        Some(500..=599) => Kind::ServiceFailed,
        Some(_) => Kind::NotGraph,
    };
    GraphError { kind, facts: Box::new(Facts { status, ..Facts::default() }) }
}

fn text(value: &Value) -> String {
    match value {
        Value::State(state) => state.as_str().to_owned(),
        Value::Flag(flag) => flag.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::tests::any_settings;
    use proptest::prelude::*;

    fn kept(interrupted: Option<Interruption>) -> Kept {
        let draft = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        Kept { tenant: Some("t".to_owned()), base: Settings::DEFAULT, draft, interrupted }
    }

    fn plan() -> Plan {
        let kept = kept(None);
        Plan { reason: "ticket 7".to_owned(), ..Plan::new(&kept.base, &kept.draft).unwrap() }
    }

    #[test]
    fn an_interrupted_save_comes_back_with_what_is_known_of_it() {
        let trace = Trace { request_id: None, client_request_id: Some("mine".to_owned()) };
        let sent = Sent { plan: plan(), traces: vec![trace], doubt: None };
        let doubted = Sent { doubt: Some(doubt("503")), ..sent.clone() };
        for interrupted in [
            None,
            Some(Interruption::BeforeSaving(plan())),
            Some(Interruption::ReadingBack(sent)),
            Some(Interruption::ReadingBack(doubted)),
        ] {
            let kept = kept(interrupted);
            assert_eq!(Kept::from_pairs(&kept.to_pairs()), Some(kept));
        }
    }

    #[test]
    fn changes_belong_to_a_tenant_that_is_known() {
        assert!(kept(None).belongs_to(Some("t")));
        assert!(!kept(None).belongs_to(Some("u")) && !kept(None).belongs_to(None));
        assert!(!Kept { tenant: None, ..kept(None) }.belongs_to(None));
    }

    proptest! {
        #[test]
        fn any_changes_come_back(base in any_settings(), draft in any_settings(), tenant in proptest::option::of("\\PC{1,20}")) {
            let kept = Kept { tenant, base, draft, interrupted: None };
            prop_assert_eq!(Kept::from_pairs(&kept.to_pairs()), Some(kept));
        }

        #[test]
        fn anything_kept_is_read_without_panic(kept in proptest::collection::vec(("[a-zA-Z.]{0,12}", "\\PC{0,20}"), 0..20)) {
            let _ = Kept::from_pairs(&kept);
        }
    }
}
