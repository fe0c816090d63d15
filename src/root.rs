//! The application: owns the panel's state, and lays out the page.

use crate::app::{Form, Panel, Session, Start};
use crate::components::slot::{Slot, slot};
use crate::rest;
use crate::screens::settings::form::settings_form;
use crate::shell::banner::banner;
use crate::shell::sign_in_card::sign_in;
use crate::shell::status::status_region;
use crate::text::{LANGUAGES, first as text};
use crate::ui::element::{el, el_text, fragment, keyed};
use leptos::prelude::AnyView;

/// The whole page, in the language that is chosen.
pub(crate) fn root() -> AnyView {
    let panel = Panel::new();
    panel.preferences.load(&LANGUAGES.map(|(tag, _)| tag));
    panel.begin();
    rest::follow(panel);
    let skip = || el_text("a", text::skip()).attr("class", "skip").attr("href", "#main").into_view();
    // The banner stays in place, since the menu that changes the language is in it, open and with the focus.
    fragment(vec![in_language(panel, skip), banner(panel), in_language(panel, move || page(panel))])
}

/// A view that is built anew in another language.
fn in_language(panel: Panel, view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let place = move || LANGUAGES.iter().position(|(tag, _)| *tag == panel.preferences.language()).unwrap_or_default();
    keyed(move || u32::try_from(place()).unwrap_or_default(), view)
}

fn page(panel: Panel) -> AnyView {
    let wants_token = move || panel.start.with(|start| !matches!(start, Start::Failed)) && panel.needs_token();
    let has_form =
        move || panel.session.with(Session::is_signed_in) || panel.form.with(|form| !matches!(form, Form::Unread));
    // Empty from the start, so that screen readers hear what enters; also that the rest of the panel can't be had.
    // Fields that hold what can't be used name it as their error.
    let alert = el("div").attr("role", "alert").attr("id", "alert").view(slot(panel, Slot::Alert));
    let main = el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(el_text("h1", text::heading()))
        .child(el_text("p", text::lead()).attr("class", "lead"))
        .view(slot(panel, Slot::News))
        .view(status_region(panel))
        .view(slot(panel, Slot::Waiting))
        .child(alert)
        .show(wants_token, move || sign_in(panel))
        .show(has_form, move || settings_form(panel))
        .view(slot(panel, Slot::Below));
    fragment(vec![main.into_view(), slot(panel, Slot::Foot)])
}
