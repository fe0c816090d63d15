//! The tab's name: the open view, and what is changed, or whose settings these are.

use crate::app::{Auth, PreferencesModel, View, Views};
use crate::text;
use browser::page;
use leptos::prelude::RenderEffect;

/// Names the tab, now and as the page changes.
pub(crate) fn follow(
    auth: Auth,
    views: Views,
    preferences: PreferencesModel,
    change_count: impl Fn() -> usize + 'static,
) {
    let effect = RenderEffect::new(move |_| {
        // Named anew in another language, too.
        preferences.language();
        let tenant = auth.with_session(|session| session.tenant().cloned());
        page::set_title(&match (change_count(), tenant, views.open()) {
            (count @ 1.., _, View::Settings) => text::title_changed(count),
            (count @ 1.., _, View::Sessions) => text::title_view(text::sessions_heading(), &text::title_changed(count)),
            (count @ 1.., _, View::Tenants) => text::title_view(text::view_tenants(), &text::title_changed(count)),
            (0, Some(tenant), View::Settings) => text::title_signed_in(&tenant),
            (0, Some(tenant), View::Sessions) => text::title_view(text::sessions_heading(), &tenant),
            (0, Some(tenant), View::Tenants) => text::title_view(text::view_tenants(), &tenant),
            (0, None, _) => text::title_signed_out().to_owned(),
        });
    });
    // It ends with the page.
    std::mem::forget(effect);
}
