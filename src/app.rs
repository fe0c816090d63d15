//! The application: owns the panel's state, and lays out the page.

use crate::browser;
use crate::panel::{Form, Panel, Session, Start};
use crate::text;
use crate::view;
use leptos::prelude::{AnyView, RenderEffect};

/// The whole page, in the language that is chosen.
pub(crate) fn app() -> AnyView {
    let panel = Panel::new();
    panel.load_preferences(&text::LANGUAGES.map(|(tag, _)| tag));
    panel.begin();
    name_the_tab(panel);
    let skip = || view::said("a", text::skip()).attr("class", "skip").attr("href", "#main").done();
    // The banner stays in place, since the menu that changes the language is in it, open and with the focus.
    view::row(vec![in_language(panel, skip), view::banner(panel), in_language(panel, move || page(panel))])
}

/// A view that is built anew in another language.
fn in_language(panel: Panel, view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let place = move |own: &&str| text::LANGUAGES.iter().position(|(tag, _)| tag == own).unwrap_or_default();
    view::keyed(move || u32::try_from(panel.language.with(place)).unwrap_or_default(), view)
}

fn page(panel: Panel) -> AnyView {
    let wants_token = move || panel.start.with(|start| *start != Start::Failed) && panel.needs_token();
    let has_form = move || panel.session.with(Session::is_signed_in) || panel.form.with(|form| *form != Form::Unread);
    let late = crate::panel::Field::new(Option::<L>::None);
    leptos::task::spawn_local(async move { if let Ok(l) = crate::late::late().await { late.set(Some(L(l))); } });
    let main = view::el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(view::said("h1", text::heading()))
        .child(view::said("p", text::lead()).attr("class", "lead"))
        .view(view::offline_region(panel))
        .view(view::upgrade_region(panel))
        .view(view::status_region(panel))
        .view(view::waiting_region(panel))
        .view(view::alert_region(panel))
        .when(wants_token, move || view::sign_in(panel))
        .when(has_form, move || view::settings_form(panel))
;
    view::row(vec![
        main.done(),
        view::footer(panel),
        view::live(move || late.get().map_or_else(view::nothing, |late| (late.views)(panel))),
    ])
}

fn name_the_tab(panel: Panel) {
    let effect = RenderEffect::new(move |_| {
        // Named anew in another language, too.
        panel.follow_language();
        let tenant = panel.session.with(|session| session.tenant().map(str::to_owned));
        browser::page::set_title(&match (panel.change_count(), tenant) {
            (count @ 1.., _) => text::title_changed(count),
            (0, Some(tenant)) => text::title_signed_in(&tenant),
            (0, None) => text::title_signed_out().to_owned(),
        });
    });
    // It ends with the page.
    std::mem::forget(effect);
}

#[derive(Clone, Copy)]
struct L(&'static crate::late::Late);
impl PartialEq for L { fn eq(&self, _: &Self) -> bool { true } }
impl std::ops::Deref for L { type Target = crate::late::Late; fn deref(&self) -> &Self::Target { self.0 } }
