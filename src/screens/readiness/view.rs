//! Readiness: what Remote Help needs, and what was seen of each part.

use super::ReadinessModel;
use super::checks;
use crate::components::checks::Told;
use crate::components::describe;
use crate::components::links;
use crate::components::readiness_text::{need, verdict};
use crate::text;
use crate::ui::element::{Element, dynamic, el, el_class, el_text, empty, link};
use leptos::prelude::AnyView;
use remote_help::auth::{READ_PERMISSION, WRITE_PERMISSION};
use remote_help::readiness::{Evidence, Need, Row, Verdict};
use remote_help::settings::{Property, PropertyValue, RemoteAssistanceState};

/// The list, there signed out as well, where it is closed.
pub(crate) fn view(model: ReadinessModel) -> AnyView {
    let list = dynamic(move || {
        let (rows, endpoints) = (model.rows(), model.endpoints());
        let items = rows.into_iter().map(|(row, told)| item(row, told, describe::host(endpoints.graph())));
        el_class("ul", "readiness").children(items).into_view()
    });
    el_class("section", "card")
        .attr("aria-labelledby", "readiness-heading")
        .child(
            el("details")
                .attr("id", "readiness")
                .flag("open", move || model.has_session())
                .child(el("summary").child(el_text("h2", text::readiness()).attr("id", "readiness-heading")))
                .child(el_text("p", text::readiness_lead()))
                .view(list)
                .show(move || model.can_ask(), move || checks::buttons(model)),
        )
        .into_view()
}

fn item(row: Row, told: Option<Told>, host: &str) -> Element {
    let (row, evidence) = match told {
        None => (row.clone(), evidence(&row)),
        Some(Told { verdict, evidence: more, is_added }) => {
            let evidence = if is_added { text::sentences(&evidence(&row), &more) } else { more };
            (Row { verdict, ..row }, evidence)
        }
    };
    let class = match row.verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not-met",
        Verdict::CantTell => "cant-tell",
    };
    el_class("li", class)
        .child(el_class("span", "need").text(&text::labelled(need(row.need), "")))
        .child(el_class("strong", "verdict").text(verdict(row.verdict)))
        .child(el_class("span", "evidence").text(&evidence).text(" ").view(next(&row, host)))
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
    text::evidence_state(Property::RemoteAssistanceState.name(), &PropertyValue::State(state.clone()).json())
}

/// The next step, for what isn't met and for what can't be told.
fn next(row: &Row, host: &str) -> AnyView {
    match (row.need, row.verdict) {
        (_, Verdict::Met) => return empty(),
        (Need::Intune, _) => link(text::next_need_intune(), links::INTUNE_LICENCES),
        (Need::IntuneRole, _) => link(text::next_need_intune_role(), links::INTUNE_ROLES),
        (Need::Licence, _) => link(text::next_need_licence(), links::INTUNE_ADD_ONS),
        (_, Verdict::CantTell) => return empty(),
        (Need::SignedIn, Verdict::NotMet) => el_text("span", text::next_need_signed_in()),
        (Need::RightCloud, Verdict::NotMet) => el_text("span", &text::next_need_right_cloud(host)),
        (Need::ReadPermission, Verdict::NotMet) => el_text("span", &text::next_need_read_permission(READ_PERMISSION)),
        (Need::WritePermission, Verdict::NotMet) => el_text("span", &text::next_need_read_permission(WRITE_PERMISSION)),
        (Need::RemoteHelpEnabled, Verdict::NotMet) => el_text("span", text::next_need_remote_help()),
    }
    .into_view()
}
