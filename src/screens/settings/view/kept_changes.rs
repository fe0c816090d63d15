//! In the sign-in card: that unsaved changes wait for a sign-in.

use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{el_class, show};
use leptos::prelude::AnyView;

/// Says that unsaved changes wait for a sign-in.
pub(crate) fn kept_changes(model: SettingsModel) -> AnyView {
    show(
        move || model.changes_wait_for_sign_in(),
        move || el_class("p", "notice").text(text::sign_in_kept()).into_view(),
    )
}
