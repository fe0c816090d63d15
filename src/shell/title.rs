//! The tab's name: what is changed, or whose settings these are.

use crate::app::{Auth, PreferencesModel};
use crate::text;
use browser::page;
use leptos::prelude::RenderEffect;

/// Names the tab, now and as the page changes.
pub(crate) fn follow(auth: Auth, preferences: PreferencesModel, change_count: impl Fn() -> usize + 'static) {
    let effect = RenderEffect::new(move |_| {
        // Named anew in another language, too.
        preferences.language();
        let tenant = auth.with_session(|session| session.tenant().cloned());
        page::set_title(&match (change_count(), tenant) {
            (count @ 1.., _) => text::title_changed(count),
            (0, Some(tenant)) => text::title_signed_in(&tenant),
            (0, None) => text::title_signed_out().to_owned(),
        });
    });
    // It ends with the page.
    std::mem::forget(effect);
}
