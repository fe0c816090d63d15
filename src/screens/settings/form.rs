//! The form: three switches bound to the draft, and what can be done with it.

use crate::app::{LazyAction, Panel};
use crate::components::slot::{Slot, slot};
use crate::screens::settings::setting_switch::setting_switch;
use crate::text::first as text;
use crate::ui::element::{Element, button, dynamic, el_class, primary_button};
use leptos::prelude::AnyView;
use remote_help::settings::Property;

/// The settings form.
pub(crate) fn settings_form(panel: Panel) -> AnyView {
    el_class("form", "card settings")
        .attr("aria-label", text::form_label())
        .on("submit", |event| event.prevent_default())
        .view(slot(panel, Slot::FormNotices))
        .children(Property::ALL.map(|property| setting_switch(property, panel)))
        .child(actions(panel))
        .into_view()
}

/// Whether the token doesn't permit to save.
pub(crate) fn lacks_permission(panel: Panel) -> bool {
    panel.session.with(|session| session.is_signed_in() && !session.may_write())
}

fn actions(panel: Panel) -> Element {
    let first = dynamic(move || {
        if lacks_permission(panel) {
            return slot(panel, Slot::Permission);
        }
        primary_button(text::review_changes(), move || panel.run_or_queue(LazyAction::Review))
            .flag("disabled", move || !panel.can_review())
            .into_view()
    });
    el_class("div", "actions")
        .view(first)
        .child(button(text::discard_changes(), move || panel.discard()).flag("disabled", move || !panel.can_discard()))
        .child(
            button(text::reload_settings(), move || panel.run_or_queue(LazyAction::ReadAgain))
                .flag("disabled", move || !panel.can_reload()),
        )
        .child(el_class("span", "actions-note").dynamic_text(move || match panel.change_count() {
            0 => text::no_changes().to_owned(),
            count => text::unsaved(count),
        }))
}
