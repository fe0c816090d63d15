//! The form: three switches bound to the draft, and what can be done with it.

use super::setting_switch::setting_switch;
use crate::components::slot::{Slot, Slots};
use crate::screens::settings::model::SettingsModel;
use crate::text::first as text;
use crate::ui::element::{Element, button, dynamic, el_class, primary_button};
use leptos::prelude::{AnyView, untrack};
use remote_help::settings::Property;

/// The settings form.
pub(crate) fn settings_form(model: SettingsModel, slots: Slots) -> AnyView {
    el_class("form", "card settings")
        .attr("aria-label", text::form_label())
        .on("submit", |event| event.prevent_default())
        .view(slots.view(Slot::FormNotices))
        .children(Property::ALL.map(|property| setting_switch(property, model, slots)))
        .child(actions(model, slots))
        .into_view()
}

fn actions(model: SettingsModel, slots: Slots) -> Element {
    let first = dynamic(move || {
        if model.lacks_permission() {
            return slots.view(Slot::Permission);
        }
        primary_button(text::review_changes(), move || {
            if untrack(move || model.can_review()) {
                model.review();
            }
        })
        .flag("disabled", move || !model.has_something_to_review())
        .busy(move || !model.can_review())
        .into_view()
    });
    el_class("div", "actions")
        .view(first)
        .child(button(text::discard_changes(), move || model.discard()).flag("disabled", move || !model.can_discard()))
        .child(
            button(text::reload_settings(), move || {
                if untrack(move || model.can_reload()) {
                    model.read_again();
                }
            })
            .busy(move || !model.can_reload()),
        )
        .child(el_class("p", "actions-note").dynamic_text(move || match model.change_count() {
            0 => text::no_changes().to_owned(),
            count => text::unsaved(count),
        }))
}
