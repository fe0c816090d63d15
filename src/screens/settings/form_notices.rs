//! Around the switches: what is to be known of them, changes from other tenants, and how to get the permission to save.

use crate::app::{Form, Panel, Session};
use crate::components::describe;
use crate::screens::settings::baselines;
use crate::screens::settings::form::lacks_permission;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, fragment, primary_button, show};
use leptos::prelude::AnyView;
use remote_help::auth::WRITE_PERMISSION;
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::{Property, PropertyValue, changes};

/// What is to be known of the switches.
pub(crate) fn notices(panel: Panel) -> AnyView {
    let notice = |text: String| el_class("p", "notice").text(&text).into_view();
    let never_configured = move || panel.form.with(|form| matches!(form, Form::Read { base, .. } if !base.configured));
    fragment(vec![
        show(move || !panel.endpoints().cloud().offers_remote_help(), move || notice(text::cloud_warning().to_owned())),
        show(move || lacks_permission(panel), move || notice(why_read_only(panel))),
        show(move || clock_off(panel).is_some(), move || notice(clock_warning(panel))),
        show(never_configured, move || notice(text::never_configured().to_owned())),
        dynamic(move || lacking(panel)),
        show(move || panel.seen_outside().is_some(), move || notice(text::outside_notice().to_owned())),
        show(
            move || !panel.keeps_edits.get() && panel.change_count() > 0,
            move || notice(text::edits_not_kept().to_owned()),
        ),
        dynamic(move || offered(panel)),
        baselines::badge(panel),
    ])
}

/// What this cloud doesn't have.
fn lacking(panel: Panel) -> AnyView {
    let base = panel.base();
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

fn why_read_only(panel: Panel) -> String {
    let is_view_only = panel.session.with(Session::is_view_only);
    if is_view_only { text::view_only(WRITE_PERMISSION) } else { text::read_only(WRITE_PERMISSION) }
}

/// How many minutes this device's clock is ahead, where that is worth a word.
fn clock_off(panel: Panel) -> Option<f64> {
    panel.session.with(|session| session.lease()?.clock_off())
}

fn clock_warning(panel: Panel) -> String {
    let minutes = clock_off(panel).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and the cast saturates")]
    let count = minutes.abs() as usize;
    if minutes > 0.0 { text::clock_ahead(count) } else { text::clock_behind(count) }
}

/// How to get the permission to save.
pub(crate) fn permission(panel: Panel) -> AnyView {
    dynamic(move || match panel.client() {
        Some(_) => primary_button(text::get_permission(), move || panel.get_permission())
            .flag("disabled", move || !panel.can_sign_in())
            .into_view(),
        None => primary_button(text::use_another_token(), move || panel.ask_for_token()).into_view(),
    })
}

/// Unsaved changes from other tenants.
fn offered(panel: Panel) -> AnyView {
    fragment(
        panel.drafts.with(|kept| {
            kept.iter().filter(|kept| kept.has_changes()).map(|kept| offer(kept.clone(), panel)).collect()
        }),
    )
}

fn offer(kept: SavedDraft, panel: Panel) -> AnyView {
    let changes = changes(&kept.base, &kept.draft)
        .into_iter()
        .map(|change| el("li").child(el_text("code", &format!("{}: {}", change.property.name(), change.after.json()))));
    let lead = match &kept.tenant {
        Some(tenant) => text::status_offered(tenant),
        None => text::status_offered_unknown().to_owned(),
    };
    let drop = kept.clone();
    el_class("div", "notice")
        .child(el_text("p", &lead))
        .child(el("ul").children(changes))
        .child(
            el_class("div", "actions")
                .child(
                    button(text::fill_in_offered(), move || panel.fill_in_offered(&kept))
                        .flag("disabled", move || panel.form.with(|form| *form == Form::Unread)),
                )
                .child(button(text::drop_offered(), move || panel.drop_offered(&drop))),
        )
        .into_view()
}
