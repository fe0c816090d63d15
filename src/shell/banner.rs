//! The banner. Who is signed in, and the menu, come with the rest.

use crate::app::{Auth, PreferencesModel};
use crate::components::slot::{Slot, Slots};
use crate::text::first as text;
use crate::ui::element::{el_class, el_text, fragment};
use leptos::prelude::AnyView;

/// The page's banner.
pub(crate) fn banner(auth: Auth, preferences: PreferencesModel, slots: Slots) -> AnyView {
    let brand = el_class("h1", "brand").dynamic_text(move || {
        preferences.language();
        text::product().to_owned()
    });
    el_class("header", "banner")
        .child(el_class("div", "banner-row").child(brand).view(slots.view_or(Slot::Banner, move || room(auth))))
        .into_view()
}

/// What keeps the banner's height until then.
fn room(auth: Auth) -> AnyView {
    let is_nobody = auth.with_session(|session| session.claims().is_none());
    let note = el_class("p", "banner-note").text(if is_nobody { text::not_signed_in() } else { "" });
    let menu = el_text("button", text::preferences()).attr("class", "button menu-button").flag("disabled", || true);
    fragment(vec![note.into_view(), menu.into_view()])
}
