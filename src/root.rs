//! The root: lays out the page, and starts what goes on in it.

use crate::app::Start;
use crate::components::slot::Slot;
use crate::owners::App;
use crate::rest;
use crate::screens::settings::settings_form;
use crate::shell::banner::banner;
use crate::shell::sign_in_card::sign_in;
use crate::shell::status::status_region;
use crate::text::{LANGUAGES, first as text};
use crate::ui::element::{el, el_text, fragment, keyed, paragraph};
use browser::page;
use leptos::prelude::AnyView;
use remote_help::session::Session;

/// The whole page, in the language that is chosen.
pub(crate) fn root() -> AnyView {
    let app = App::new();
    begin(app);
    let skip = || el_text("a", text::skip()).attr("class", "skip").attr("href", "#main").into_view();
    // The banner stays in place, since the menu that changes the language is in it, open and with the focus.
    let banner = banner(app.auth, app.preferences, app.slots);
    fragment(vec![in_language(app, skip), banner, in_language(app, move || page(app))])
}

/// A view that is built anew in another language.
fn in_language(app: App, view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let place = move || LANGUAGES.iter().position(|(tag, _)| *tag == app.preferences.language()).unwrap_or_default();
    keyed(move || u32::try_from(place()).unwrap_or_default(), view)
}

fn page(app: App) -> AnyView {
    let App { environment, messages, auth, settings, slots, loader, .. } = app;
    let wants_token = move || environment.with_start(|start| !matches!(start, Start::Failed)) && auth.needs_token();
    let has_form = move || auth.with_session(Session::is_signed_in) || settings.is_read();
    // Empty from the start, so that screen readers hear what enters; also that the rest of the panel can't be had.
    // Fields that hold what can't be used name it as their error.
    let alert = el("div")
        .attr("role", "alert")
        .attr("aria-live", "assertive")
        .attr("id", "alert")
        .child(paragraph())
        .view(slots.view(Slot::Alert));
    let main = el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(el_text("h2", text::heading()).attr("class", "view-heading"))
        .child(el_text("p", text::lead()).attr("class", "lead"))
        .view(slots.view(Slot::News))
        .view(status_region(messages, auth, loader, slots))
        .view(slots.view(Slot::Waiting))
        .child(alert)
        .show(wants_token, move || sign_in(environment, auth, messages, slots))
        .show(has_form, move || settings_form(settings, slots))
        .view(slots.view(Slot::Below));
    fragment(vec![main.into_view(), slots.view(Slot::Foot)])
}

/// Takes up what the page was opened with.
fn begin(app: App) {
    app.preferences.load(&LANGUAGES.map(|(tag, _)| tag));
    app.auth.begin();
    app.settings.begin();
    page::guard_leaving(move || app.settings.would_lose_changes());
    app.environment.load_config();
    rest::load(app);
}
