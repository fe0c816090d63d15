//! The tab's name: what is changed, or whose settings these are.

use crate::app::Panel;
use crate::text;
use browser::page;
use leptos::prelude::RenderEffect;

/// Names the tab, now and as the page changes.
pub(crate) fn follow(panel: Panel) {
    let effect = RenderEffect::new(move |_| {
        // Named anew in another language, too.
        panel.preferences.language();
        let tenant = panel.session.with(|session| session.tenant().cloned());
        page::set_title(&match (panel.change_count(), tenant) {
            (count @ 1.., _) => text::title_changed(count),
            (0, Some(tenant)) => text::title_signed_in(&tenant),
            (0, None) => text::title_signed_out().to_owned(),
        });
    });
    // It ends with the page.
    std::mem::forget(effect);
}
