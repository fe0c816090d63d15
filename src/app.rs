//! The application: owns the panel's state, and lays out the page.

use crate::late;
use crate::panel::{Form, Panel, Session, Start};
use crate::text::{LANGUAGES, first as text};
use crate::view::{self, Slot};
use leptos::prelude::AnyView;

/// The whole page, in the language that is chosen.
pub(crate) fn app() -> AnyView {
    let panel = Panel::new();
    panel.load_preferences(&LANGUAGES.map(|(tag, _)| tag));
    panel.begin();
    late::follow(panel);
    let skip = || view::el_text("a", text::skip()).attr("class", "skip").attr("href", "#main").into_view();
    // The banner stays in place, since the menu that changes the language is in it, open and with the focus.
    view::fragment(vec![in_language(panel, skip), view::banner(panel), in_language(panel, move || page(panel))])
}

/// A view that is built anew in another language.
fn in_language(panel: Panel, view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let place = move |own: &&str| LANGUAGES.iter().position(|(tag, _)| tag == own).unwrap_or_default();
    view::keyed(move || u32::try_from(panel.language.with(place)).unwrap_or_default(), view)
}

fn page(panel: Panel) -> AnyView {
    let wants_token = move || panel.start.with(|start| !matches!(start, Start::Failed)) && panel.needs_token();
    let has_form =
        move || panel.session.with(Session::is_signed_in) || panel.form.with(|form| !matches!(form, Form::Unread));
    // Empty from the start, so that screen readers hear what enters; also that the rest of the panel can't be had.
    // Fields that hold what can't be used name it as their error.
    let alert = view::el("div").attr("role", "alert").attr("id", "alert").view(view::slot(panel, Slot::Alert));
    let main = view::el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(view::el_text("h1", text::heading()))
        .child(view::el_text("p", text::lead()).attr("class", "lead"))
        .view(view::slot(panel, Slot::News))
        .view(view::status_region(panel))
        .view(view::slot(panel, Slot::Waiting))
        .child(alert)
        .show(wants_token, move || view::sign_in(panel))
        .show(has_form, move || view::settings_form(panel))
        .view(view::slot(panel, Slot::Below));
    view::fragment(vec![main.into_view(), view::slot(panel, Slot::Foot)])
}
