//! What the tenants are compared with.

use super::card;
use crate::screens::tenants::model::{CompareWith, TenantsModel};
use crate::screens::tenants::words;
use crate::text::tenants as text;
use crate::ui::element::{Element, el, el_class, el_text, label};
use browser::page;
use leptos::prelude::AnyView;

const FIELD: &str = "compare-with";
const SAID: &str = "compare-said";
/// The choice, and what it stands for.
pub(super) fn compare(model: TenantsModel) -> Element {
    let choose = move |event| {
        if let Some(with) = CompareWith::from_name(&page::value_of(&event)) {
            model.set_target(with);
        }
    };
    let options = CompareWith::ALL.map(|with| {
        el_text("option", words::compare_with(with))
            .attr("value", with.name())
            .flag("selected", move || model.target() == with)
            .flag("disabled", move || model.target_settings(with).is_none() && model.target() != with)
    });
    let field = el("select").labelled(FIELD).attr("aria-describedby", SAID).children(options).on("change", choose);
    card("tenants-compare", text::compare_heading())
        .child(
            el_class("div", "option")
                .child(label(FIELD, text::compare_with()))
                .child(field)
                .child(el_class("p", "help").attr("id", SAID).dynamic_text(move || said(model.target(), model))),
        )
        .dynamic(move || missing(model))
}

/// What a choice stands for, or that there is nothing.
fn said(with: CompareWith, model: TenantsModel) -> String {
    model.target_settings(with).map_or_else(|| why_missing(with).to_owned(), |settings| words::settings(&settings))
}

/// Why a choice can't be made now.
fn why_missing(with: CompareWith) -> &'static str {
    match with {
        CompareWith::Form => text::compare_form_missing(),
        CompareWith::Deployment => text::compare_deployment_missing(),
        CompareWith::Imported => text::compare_imported_missing(),
    }
}

/// Why the choices can't be made that can't be now, but for the present one, which says it itself.
fn missing(model: TenantsModel) -> AnyView {
    let is_missing = |with: &CompareWith| model.target_settings(*with).is_none() && model.target() != *with;
    let choices = CompareWith::ALL.into_iter().filter(is_missing);
    let lines = choices.map(|with| el_text("li", why_missing(with)));
    el_class("ul", "help missing").children(lines).into_view()
}
