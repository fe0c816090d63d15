//! Who can help.

use super::model::{Answer, EvidenceModel, with_groups};
use super::words;
use crate::components::links;
use crate::text;
use crate::text::evidence as own;
use crate::ui::element::{el, el_class, el_text, empty, fragment, link};
use leptos::prelude::AnyView;
use remote_help::oauth::Check;

/// The roles whose members can help; empty if nobody asked.
pub(super) fn helpers(model: EvidenceModel) -> AnyView {
    let said = match model.answers().helpers {
        Answer::Unasked => return empty(),
        Answer::Failed(fault) => {
            let why = words::failed(&model.why_failed(Check::Helpers, &fault));
            el_text("p", &text::sentences(own::helpers_cant_tell(), &why)).into_view()
        }
        Answer::Found((roles, groups), unread) => {
            let items = with_groups(&roles, &groups).map(|(role, groups)| {
                el("li")
                    .child(el_class("span", "need").text(words::name(role)))
                    .child(el_class("span", "evidence").text(&words::role(role, groups)))
            });
            let list = el_class("ul", "entries").children(items);
            fragment(vec![
                el_text("p", &words::helpers(&roles, unread)).into_view(),
                if roles.roles.is_empty() { empty() } else { list.into_view() },
            ])
        }
    };
    el_class("div", "helpers")
        .child(el_text("h3", own::helpers_heading()))
        .view(said)
        .child(link(text::next_need_intune_role(), links::INTUNE_ROLES))
        .into_view()
}
