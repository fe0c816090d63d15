//! The form: three switches bound to the draft, and what can be done with it.

use super::element::{Element, button, classed, el, live, nothing, primary_button, said};
use super::setting_switch::setting_switch;
use crate::panel::{Form, Panel, Session};
use crate::text;
use leptos::prelude::AnyView;
use remote_help::auth::WRITE_PERMISSION;
use remote_help::save::Save;
use remote_help::settings::{Property, changes};

/// The settings form.
pub(crate) fn settings_form(panel: Panel) -> AnyView {
    let notice = |text: String| classed("p", "notice").text(&text).done();
    let never_configured = move || panel.form.with(|form| matches!(form, Form::Read { base, .. } if !base.configured));
    classed("form", "card settings")
        .attr("aria-label", text::form_label())
        .on("submit", |event| event.prevent_default())
        .when(move || !panel.endpoints().cloud().offers_remote_help(), move || notice(text::cloud_warning().to_owned()))
        .when(move || lacks_permission(panel), move || notice(text::read_only(WRITE_PERMISSION)))
        .when(never_configured, move || notice(text::never_configured().to_owned()))
        .live(move || offered(panel))
        .children(Property::ALL.map(|property| setting_switch(property, panel)))
        .child(actions(panel))
        .done()
}

fn lacks_permission(panel: Panel) -> bool {
    panel.session.with(|session| session.is_signed_in() && !session.may_write())
}

fn actions(panel: Panel) -> Element {
    let is_running = move || panel.save.with(Save::is_running);
    let first = live(move || {
        if lacks_permission(panel) {
            return primary_button(text::use_another_token(), move || panel.ask_for_token()).done();
        }
        primary_button(text::review_changes(), move || panel.review())
            .flag("disabled", move || !panel.can_review())
            .done()
    });
    classed("div", "actions")
        .view(first)
        .child(
            button(text::discard_changes(), move || panel.discard())
                .flag("disabled", move || panel.change_count() == 0 || is_running()),
        )
        .child(button(text::reload_settings(), move || panel.read()).flag("disabled", move || {
            !panel.session.with(Session::is_signed_in) || is_running() || panel.is_reading.get()
        }))
        .child(classed("span", "actions-note").live_text(move || match panel.change_count() {
            0 => text::no_changes().to_owned(),
            count => text::unsaved(count),
        }))
}

/// Unsaved changes from another tenant.
fn offered(panel: Panel) -> AnyView {
    let Some((base, wanted)) = panel.offered.get() else { return nothing() };
    let changes = changes(&base, &wanted)
        .into_iter()
        .map(|change| el("li").child(said("code", &format!("{}: {}", change.property.name(), change.after.json()))));
    classed("div", "notice")
        .child(said("p", text::status_offered()))
        .child(el("ul").children(changes))
        .child(
            classed("div", "actions")
                .child(button(text::fill_in_offered(), move || panel.fill_in_offered()))
                .child(button(text::drop_offered(), move || panel.offered.set(None))),
        )
        .done()
}
