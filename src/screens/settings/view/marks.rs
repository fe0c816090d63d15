//! At a switch: what was changed, here and elsewhere, and what is odd.

use crate::components::describe;
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{el_class, fragment, show};
use leptos::prelude::AnyView;
use remote_help::settings::{Property, PropertyValue, RemoteAssistanceState};

/// What was changed, here and elsewhere, and what is odd.
pub(crate) fn marks(property: Property, model: SettingsModel) -> AnyView {
    let value = move || model.draft().value(property);
    let was = move || model.base().map(|base| base.value(property)).filter(|was| *was != value());
    let unknown = move || match value() {
        PropertyValue::State(RemoteAssistanceState::Unknown(state)) => Some(state),
        _ => None,
    };
    fragment(vec![
        // What a cloud doesn't have has no row: main.css takes the one away in which this stands.
        show(move || value() == PropertyValue::Lacking, || el_class("span", "lacking").into_view()),
        show(
            move || was().is_some(),
            move || {
                let text = move || was().map(|was| changed_from(property, &was)).unwrap_or_default();
                el_class("p", "changed-mark").dynamic_text(text).into_view()
            },
        ),
        show(
            move || outside(property, model).is_some(),
            move || {
                let text = move || outside(property, model).map(|now| there_now(property, &now)).unwrap_or_default();
                el_class("p", "theirs-mark").dynamic_text(text).into_view()
            },
        ),
        show(
            move || unknown().is_some(),
            move || {
                let text = move || unknown().map(|state| text::unknown_state(&state)).unwrap_or_default();
                el_class("p", "notice").dynamic_text(text).into_view()
            },
        ),
    ])
}

/// What the tenant was seen to have meanwhile, where somebody else changed it.
fn outside(property: Property, model: SettingsModel) -> Option<PropertyValue> {
    let now = model.seen_outside()?.value(property);
    (model.base().map(|base| base.value(property)).as_ref() != Some(&now)).then_some(now)
}

fn there_now(property: Property, now: &PropertyValue) -> String {
    text::there_now(describe::position(property, now), &now.json())
}

fn changed_from(property: Property, was: &PropertyValue) -> String {
    match (was.is_on(property), was) {
        (Some(true), _) => text::changed_from_on().to_owned(),
        (Some(false), _) => text::changed_from_off().to_owned(),
        (None, was) => text::changed_from_unknown(&was.json()),
    }
}
