//! The buttons that ask Graph for more, each with what it asks and the permission it takes.

use super::ReadinessModel;
use crate::app::HowPermitted;
use crate::components::lazy::Content;
use crate::text;
use crate::ui::element::{Element, button, el_class, el_text, empty};
use leptos::prelude::AnyView;
use remote_help::oauth::Check;

/// The buttons, and who can help.
pub(super) fn buttons(model: ReadinessModel) -> AnyView {
    el_class("div", "checks")
        .child(el_text("h3", text::checks_heading()))
        .child(el_text("p", text::checks_lead()))
        .children(Check::ALL.map(|check| entry(check, model)))
        .show(move || model.checks().is_asking(), || el_class("p", "busy").text(text::check_asking()).into_view())
        .dynamic(move || model.checks().here().map_or_else(empty, Content::view))
        .into_view()
}

/// A button with its description.
fn entry(check: Check, model: ReadinessModel) -> Element {
    let (label, id) = match check {
        Check::Licence => (text::check_licence(), "check-licence"),
        Check::Rights => (text::check_rights(), "check-rights"),
        Check::Helpers => (text::check_helpers(), "check-helpers"),
    };
    let prefetch = move |_| model.checks().prefetch();
    let ask = button(label, move || model.checks().ask(check))
        .attr("aria-describedby", id)
        .flag("disabled", move || !model.can_press(check))
        .on("pointerenter", prefetch)
        .on("focus", prefetch);
    let description = el_class("p", "help").attr("id", id).dynamic_text(move || description(check, model));
    el_class("div", "check").child(ask).child(description)
}

/// What a check is for, and what it takes.
fn description(check: Check, model: ReadinessModel) -> String {
    let what = match check {
        Check::Licence => text::check_licence_for(),
        Check::Rights => text::check_rights_for(),
        Check::Helpers => text::check_helpers_for(),
    };
    let permission = check.permission().name();
    let takes = match model.how_permitted(check) {
        HowPermitted::Held => text::check_held(permission),
        HowPermitted::Unsaid => text::check_unsaid(permission),
        HowPermitted::AtMicrosoft => text::check_at_microsoft(permission),
        HowPermitted::ByAnotherToken => text::check_other_token(permission),
    };
    text::sentences(what, &takes)
}
