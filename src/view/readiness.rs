//! Readiness: what Remote Help needs, and what was seen of each part.

use super::{describe, links};
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;
use remote_help::auth::{READ_PERMISSION, WRITE_PERMISSION};
use remote_help::readiness::{Evidence, Need, Row, Seen, Verdict, rows};
use remote_help::settings::{Property, RemoteAssistanceState, Value};

/// The list, there signed out as well.
#[component]
pub(crate) fn Readiness() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let rows = Memo::new(move |_| {
        panel.session.with(|session| {
            panel.evidence.with(|evidence| {
                rows(Seen {
                    hints: session.hints(),
                    read: evidence.read.as_ref().map(Result::as_ref),
                    written: evidence.written.as_ref().map(|written| written.as_ref().copied()),
                })
            })
        })
    });
    let graph_host = Memo::new(move |_| describe::host(panel.endpoints().graph()).to_owned());
    let rows = move || {
        let rows = rows.get();
        graph_host.with(|host| rows.iter().map(|row| item(row, host)).collect_view())
    };
    view! {
        <section class="card" aria-labelledby="readiness-heading">
            <h2 id="readiness-heading">{text::readiness()}</h2>
            <p>{text::readiness_lead()}</p>
            <ul class="readiness">{rows}</ul>
        </section>
    }
}

fn item(row: &Row, host: &str) -> impl IntoView + use<> {
    let (class, verdict) = match row.verdict {
        Verdict::Met => ("met", text::met()),
        Verdict::NotMet => ("not-met", text::not_met()),
        Verdict::CantTell => ("cant-tell", text::cant_tell()),
    };
    view! {
        <li class=class>
            <span class="need">{need(row.need)}</span>
            ": "
            <strong class="verdict">{verdict}</strong>
            <span class="evidence">{evidence(row)} " " {next(row, host)}</span>
        </li>
    }
}

fn need(need: Need) -> &'static str {
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

fn evidence(row: &Row) -> String {
    match &row.evidence {
        Evidence::NoToken => text::evidence_no_token(),
        Evidence::NotAsked => text::evidence_not_asked(),
        Evidence::SettingsRead if row.need == Need::IntuneRole => text::evidence_settings_read_role(),
        Evidence::SettingsRead => text::evidence_settings_read(),
        Evidence::ChangeAccepted => text::evidence_change_accepted(),
        Evidence::Refused => text::evidence_refused(),
        Evidence::TokenKnown => text::evidence_token_known(),
        Evidence::TokenNames(name) => return text::evidence_token_names(name),
        Evidence::TokenLacks => text::evidence_token_lacks(),
        Evidence::TokenAudience => text::evidence_token_audience(),
        Evidence::TokenAdmin => text::evidence_token_admin(),
        Evidence::AppOnly => text::evidence_app_only(),
        Evidence::State(state) => return state_evidence(state),
        Evidence::NeverShown => text::evidence_licence(),
    }
    .to_owned()
}

fn state_evidence(state: &RemoteAssistanceState) -> String {
    text::evidence_state(Property::RemoteAssistanceState.name(), &Value::State(state.clone()).json())
}

/// The next step, for what isn't met and for what can't be told.
fn next(row: &Row, host: &str) -> Option<AnyView> {
    let text = |text: String| Some(view! { <span class="next">{text}</span> }.into_any());
    let link = |label: &'static str, address: &'static str| {
        Some(view! { <a href=address target="_blank" rel="noopener">{label}</a> }.into_any())
    };
    match (row.need, row.verdict) {
        (_, Verdict::Met) => None,
        (Need::SignedIn, Verdict::NotMet) => text(text::next_need_signed_in().to_owned()),
        (Need::RightCloud, Verdict::NotMet) => text(text::next_need_right_cloud(host)),
        (Need::ReadPermission, Verdict::NotMet) => text(text::next_need_read_permission(READ_PERMISSION)),
        (Need::WritePermission, Verdict::NotMet) => text(text::next_need_read_permission(WRITE_PERMISSION)),
        (Need::Intune, _) => link(text::next_need_intune(), links::INTUNE_LICENCES),
        (Need::IntuneRole, _) => link(text::next_need_intune_role(), links::INTUNE_ROLES),
        (Need::RemoteHelpEnabled, Verdict::NotMet) => text(text::next_need_remote_help().to_owned()),
        (Need::Licence, _) => link(text::next_need_licence(), links::INTUNE_ADD_ONS),
        (_, Verdict::CantTell) => None,
    }
}
