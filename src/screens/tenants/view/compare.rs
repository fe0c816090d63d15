//! What the tenants are compared with.

use super::card;
use crate::screens::tenants::model::TenantsModel;
use crate::screens::tenants::words;
use crate::text::tenants as text;
use crate::ui::element::{Element, dynamic, el, el_class, el_text};
use browser::page;
use remote_help::tenants::compare::CompareWith;

const FIELD: &str = "compare-with";
const SAID: &str = "compare-said";
/// The choices with their values in the field.
const CHOICES: [(CompareWith, &str); 3] =
    [(CompareWith::Form, "form"), (CompareWith::Deployment, "deployment"), (CompareWith::Imported, "imported")];

/// The choice, and what it stands for.
pub(super) fn compare(model: TenantsModel) -> Element {
    let value = move || {
        let with = model.compare_with();
        CHOICES.into_iter().find(|(choice, _)| *choice == with).map(|(_, value)| value.to_owned()).unwrap_or_default()
    };
    let choose = move |event| {
        let value = page::value_of(&event);
        if let Some((with, _)) = CHOICES.into_iter().find(|(_, own)| *own == value) {
            model.set_compare_with(with);
        }
    };
    let options = CHOICES.map(|(with, value)| {
        el_text("option", words::compare_with(with))
            .attr("value", value)
            .flag("disabled", move || model.target(with).is_none() && model.compare_with() != with)
    });
    let field = el("select")
        .attr("id", FIELD)
        .attr("aria-describedby", SAID)
        .children(options)
        .value(value)
        .on("change", choose);
    card("tenants-compare", text::compare_heading())
        .child(
            el_class("div", "option")
                .child(el_text("label", text::compare_with()).attr("for", FIELD))
                .child(field)
                .child(el_class("p", "help").attr("id", SAID).dynamic_text(move || said(model.compare_with(), model))),
        )
        .child(el_class("ul", "help missing").dynamic(move || missing(model)))
}

/// What a choice stands for, or that there is nothing.
fn said(with: CompareWith, model: TenantsModel) -> String {
    model.target(with).map_or_else(|| why_missing(with).to_owned(), |settings| words::settings(&settings))
}

const fn why_missing(with: CompareWith) -> fn() -> &'static str {
    match with {
        CompareWith::Form => text::compare_form_missing,
        CompareWith::Deployment => text::compare_deployment_missing,
        CompareWith::Imported => text::compare_imported_missing,
    }
}
