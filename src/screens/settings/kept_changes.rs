//! In the sign-in card: that unsaved changes wait for a sign-in.

use crate::app::{Panel, Session};
use crate::text;
use crate::ui::element::{el_class, show};
use leptos::prelude::AnyView;
use remote_help::saved_draft::SavedDraft;

/// Says that unsaved changes wait for a sign-in.
pub(crate) fn kept_changes(panel: Panel) -> AnyView {
    show(move || keeps_changes(panel), move || el_class("p", "notice").text(text::sign_in_kept()).into_view())
}

/// Whether unsaved changes wait for a sign-in, in the form or kept from before a redirect.
fn keeps_changes(panel: Panel) -> bool {
    !panel.session.with(Session::is_signed_in)
        && (panel.change_count() > 0 || panel.drafts.with(|kept| kept.iter().any(SavedDraft::has_changes)))
}
