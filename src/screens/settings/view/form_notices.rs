//! Around the switches: what is to be known of them, changes from other tenants, and how to get the permission to save.

use super::drift;
use crate::app::Auth;
use crate::components::describe;
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, fragment, primary_button, show};
use leptos::prelude::AnyView;
use remote_help::auth::WRITE_PERMISSION;
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::{Property, PropertyValue, changes};

/// What is to be known of the switches.
pub(crate) fn notices(model: SettingsModel) -> AnyView {
    let notice = |text: String| el_class("p", "notice").text(&text).into_view();
    fragment(vec![
        show(move || !model.endpoints().cloud().offers_remote_help(), move || notice(text::cloud_warning().to_owned())),
        show(move || model.lacks_permission(), move || notice(why_read_only(model))),
        show(move || model.clock_off().is_some(), move || notice(clock_warning(model))),
        show(move || model.was_never_configured(), move || notice(text::never_configured().to_owned())),
        dynamic(move || lacking(model)),
        show(move || model.seen_outside().is_some(), move || notice(text::outside_notice().to_owned())),
        show(
            move || !model.keeps_edits() && model.change_count() > 0,
            move || notice(text::edits_not_kept().to_owned()),
        ),
        dynamic(move || offered(model)),
        drift::badge(model),
    ])
}

/// What this cloud doesn't have.
fn lacking(model: SettingsModel) -> AnyView {
    let base = model.base();
    let is_lacking =
        |property: &Property| base.as_ref().is_some_and(|base| base.value(*property) == PropertyValue::Lacking);
    let lacking = Property::ALL.into_iter().filter(is_lacking);
    fragment(
        lacking
            .map(|property| {
                el_class("p", "notice")
                    .text(&text::lacking_property(property.name(), describe::name(property)))
                    .into_view()
            })
            .collect(),
    )
}

fn why_read_only(model: SettingsModel) -> String {
    if model.is_view_only() { text::view_only(WRITE_PERMISSION) } else { text::read_only(WRITE_PERMISSION) }
}

fn clock_warning(model: SettingsModel) -> String {
    let minutes = model.clock_off().unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and the cast saturates")]
    let count = minutes.abs() as usize;
    if minutes > 0.0 { text::clock_ahead(count) } else { text::clock_behind(count) }
}

/// How to get the permission to save.
pub(crate) fn permission(auth: Auth) -> AnyView {
    dynamic(move || match auth.client() {
        Some(_) => primary_button(text::get_permission(), move || auth.get_permission())
            .flag("disabled", move || !auth.can_sign_in())
            .into_view(),
        None => primary_button(text::use_another_token(), move || auth.ask_for_token()).into_view(),
    })
}

/// Unsaved changes from other tenants.
fn offered(model: SettingsModel) -> AnyView {
    let drafts = model.drafts().into_iter().filter(SavedDraft::has_changes);
    fragment(drafts.map(|draft| offer(draft, model)).collect())
}

fn offer(draft: SavedDraft, model: SettingsModel) -> AnyView {
    let changes = changes(&draft.base, &draft.draft)
        .into_iter()
        .map(|change| el("li").child(el_text("code", &format!("{}: {}", change.property.name(), change.after.json()))));
    let lead = match &draft.tenant {
        Some(tenant) => text::status_offered(tenant),
        None => text::status_offered_unknown().to_owned(),
    };
    let dropped = draft.clone();
    el_class("div", "notice")
        .child(el_text("p", &lead))
        .child(el("ul").children(changes))
        .child(
            el_class("div", "actions")
                .child(
                    button(text::fill_in_offered(), move || model.fill_in_offered(&draft))
                        .flag("disabled", move || !model.is_read()),
                )
                .child(button(text::drop_offered(), move || model.drop_offered(&dropped))),
        )
        .into_view()
}
