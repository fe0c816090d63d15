//! One setting: a switch, its help, what would be sent, and whether it was changed.

use super::describe;
use super::element::{Element, classed, el, row, said, when};
use super::late::{Part, part};
use crate::browser::page;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::AnyView;
use remote_help::settings::{Property, RemoteAssistanceState, Settings, Value};

/// One setting's row in the form.
pub(super) fn setting_switch(property: Property, panel: Panel) -> Element {
    let id = property.name();
    let help_id = format!("{id}-help");
    let value = move || panel.draft().value(property);
    let was = move || panel.base().map(|base| base.value(property)).filter(|was| *was != value());
    let was_read = move || panel.base().is_some();
    // What the switch shows is what is sent: an unknown state is never written back.
    let sent = move || format!("{id}: {}", Settings::from(panel.draft().wanted()).value(property).json());
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

/// What was changed, here and elsewhere, and what is odd.
pub(super) fn marks(property: Property, panel: Panel) -> AnyView {
    let value = move || panel.draft().value(property);
    let was = move || panel.base().map(|base| base.value(property)).filter(|was| *was != value());
    let unknown = move || match value() {
        Value::State(RemoteAssistanceState::Unknown(state)) => Some(state),
        _ => None,
    };
    row(vec![
        when(
            move || was().is_some(),
            move || {
                let text = move || was().map(|was| changed_from(property, &was)).unwrap_or_default();
                classed("p", "changed-mark").live_text(text).done()
            },
        ),
        when(
            move || outside(property, panel).is_some(),
            move || {
                let text = move || outside(property, panel).map(|now| there_now(property, &now)).unwrap_or_default();
                classed("p", "theirs-mark").live_text(text).done()
            },
        ),
        when(
            move || unknown().is_some(),
            move || {
                let text = move || unknown().map(|state| text::unknown_state(&state)).unwrap_or_default();
                classed("p", "notice").live_text(text).done()
            },
        ),
    ])
}

/// What the tenant was seen to have meanwhile, where somebody else changed it.
fn outside(property: Property, panel: Panel) -> Option<Value> {
    let now = panel.seen_outside()?.value(property);
    (panel.base().map(|base| base.value(property)).as_ref() != Some(&now)).then_some(now)
}

fn there_now(property: Property, now: &Value) -> String {
    text::there_now(describe::position(property, now), &now.json())
}

fn changed_from(property: Property, was: &Value) -> String {
    match (was.is_on(property), was) {
        (Some(true), _) => text::changed_from_on().to_owned(),
        (Some(false), _) => text::changed_from_off().to_owned(),
        (None, was) => text::changed_from_unknown(&was.json()),
    }
}
