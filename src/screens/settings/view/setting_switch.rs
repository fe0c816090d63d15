//! One setting: a switch, its help, what would be sent, and whether it was changed.

use crate::components::setting_text;
use crate::components::slot::{Slot, Slots};
use crate::screens::settings::model::SettingsModel;
use crate::text::first as text;
use crate::ui::element::{Element, el, el_class, el_text};
use browser::page;
use remote_help::settings::Property;

/// One setting's row in the form.
pub(crate) fn setting_switch(property: Property, model: SettingsModel, slots: Slots) -> Element {
    let id = property.name();
    let help_id = [id, "-help"].concat();
    let value = move || model.draft().value(property);
    let was = move || model.base().map(|base| base.value(property)).filter(|was| *was != value());
    let was_read = move || model.is_read();
    // What the switch shows is what is sent: an unknown state is never written back.
    let sent = move || [id, ": ", model.draft().to_update().json(property)].concat();
    let help = el_class("div", "help")
        .attr("id", &help_id)
        // What was changed is said before what the switch is for.
        .view(slots.view(Slot::Marks(property)))
        .child(el_text("p", setting_text::help(property)))
        .show(was_read, move || {
            el_class("p", "raw").text(text::sends()).text(" ").child(el("code").dynamic_text(sent)).into_view()
        });
    let label = el_class("label", "setting-name").label_of(id).text(setting_text::name(property));
    let word = el_class("span", "switch-word").attr("aria-hidden", "true").dynamic_text(move || {
        // Before the settings are read, a switch that looks off says nothing of the tenant.
        let word = if was_read() { setting_text::position(property, &value()) } else { text::not_read_yet() };
        word.to_owned()
    });
    let switch = el_class("input", "switch")
        .attr("type", "checkbox")
        .attr("role", "switch")
        .labelled(id)
        .attr("aria-describedby", &help_id)
        .checked(move || value().is_on(property) == Some(true))
        .flag("disabled", move || !model.can_edit())
        .on("change", move |event| model.turn(property, page::is_checked(&event)));
    el_class("div", "setting")
        .flag("data-changed", move || was().is_some())
        .child(label)
        // Before the help, which stands below the name: who reads line by line hears first what is explained.
        .child(el_class("span", "switch-box").child(word).child(switch))
        .child(help)
}
