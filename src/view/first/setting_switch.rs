//! One setting: a switch, its help, what would be sent, and whether it was changed.

use super::describe;
use super::element::{Element, classed, el, said};
use super::late::{Part, part};
use crate::browser::page;
use crate::panel::Panel;
use crate::text::first as text;
use remote_help::settings::Property;

/// One setting's row in the form.
pub(in crate::view) fn setting_switch(property: Property, panel: Panel) -> Element {
    let id = property.name();
    let help_id = [id, "-help"].concat();
    let value = move || panel.draft().value(property);
    let was = move || panel.base().map(|base| base.value(property)).filter(|was| *was != value());
    let was_read = move || panel.base().is_some();
    // What the switch shows is what is sent: an unknown state is never written back.
    let sent = move || [id, ": ", panel.draft().to_update().json(property)].concat();
    let help = classed("div", "help")
        .attr("id", &help_id.clone())
        .child(said("p", describe::help(property)))
        .when(was_read, move || {
            classed("p", "raw").text(text::sends()).text(" ").child(el("code").live_text(sent)).done()
        })
        .view(part(panel, Part::Marks(property)));
    let label = classed("label", "setting-name").attr("for", id).text(describe::name(property));
    let word = classed("span", "switch-word").attr("aria-hidden", "true").live_text(move || {
        // Before the settings are read, a switch that looks off says nothing of the tenant.
        let word = if was_read() { describe::position(property, &value()) } else { text::not_read_yet() };
        word.to_owned()
    });
    let switch = classed("input", "switch")
        .attr("type", "checkbox")
        .attr("role", "switch")
        .attr("id", id)
        .attr("aria-describedby", &help_id)
        .checked(move || value().is_on(property) == Some(true))
        .flag("disabled", move || !panel.can_edit())
        .on("change", move |event| panel.turn(property, page::is_checked(&event)));
    classed("div", "setting")
        .flag("data-changed", move || was().is_some())
        .child(classed("div", "setting-text").child(label).child(help))
        .child(classed("span", "switch-box").child(word).child(switch))
}
