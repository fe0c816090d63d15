//! One setting: a switch, its help, what would be sent, and whether it was changed.

use super::describe;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;
use remote_help::settings::{Property, RemoteAssistanceState, Settings, Value};

/// One setting's row in the form.
#[component]
pub(super) fn SettingSwitch(property: Property) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let id = property.name();
    let value = Memo::new(move |_| panel.draft().value(property));
    let was = Memo::new(move |_| panel.base().map(|base| base.value(property)).filter(|was| *was != value.get()));
    let is_on = move || value.with(|value| value.is_on(property) == Some(true));
    let can_edit = Memo::new(move |_| panel.can_edit());
    // What the switch shows is what is sent: an unknown state is never written back.
    let sent = move || Settings::from(panel.draft().wanted()).value(property).json();
    let unknown = Memo::new(move |_| match value.get() {
        Value::State(RemoteAssistanceState::Unknown(state)) => Some(state),
        _ => None,
    });
    view! {
        <div class="setting" class:changed=move || was.with(Option::is_some)>
            <div class="setting-text">
                <label for=id class="setting-name">{describe::name(property)}</label>
                <div id=format!("{id}-help") class="help">
                    <p>{describe::help(property)}</p>
                    <p class="raw">{text::sends()} " " <code>{property.name()} ": " {sent}</code></p>
                    <Show when=move || was.with(Option::is_some)>
                        <p class="changed-mark">{move || was.get().map(|was| changed_from(property, &was))}</p>
                    </Show>
                    <Show when=move || unknown.with(Option::is_some)>
                        <p class="notice">{move || unknown.get().map(|state| text::unknown_state(&state))}</p>
                    </Show>
                </div>
            </div>
            <span class="switch-box">
                <span class="switch-word" aria-hidden="true">
                    {move || describe::position(property, &value.get())}
                </span>
                <input
                    type="checkbox"
                    role="switch"
                    id=id
                    class="switch"
                    aria-describedby=format!("{id}-help")
                    prop:checked=is_on
                    disabled=move || !can_edit.get()
                    on:change=move |event| panel.turn(property, event_target_checked(&event))
                />
            </span>
        </div>
    }
}

fn changed_from(property: Property, was: &Value) -> String {
    match (was.is_on(property), was) {
        (Some(true), _) => text::changed_from_on().to_owned(),
        (Some(false), _) => text::changed_from_off().to_owned(),
        (None, was) => text::changed_from_unknown(&was.json()),
    }
}
