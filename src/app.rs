//! The application: owns the panel's state, and lays out the page.

use crate::browser::page;
use crate::panel::{Form, Panel, Session, Start};
use crate::text;
use crate::view;
use leptos::prelude::{AnyView, RenderEffect};

/// The whole page.
pub(crate) fn app() -> AnyView {
    let panel = Panel::new();
    panel.begin();
    name_the_tab(panel);
    let wants_token = move || panel.start.with(|start| *start != Start::Failed) && panel.needs_token();
    let has_form = move || panel.session.with(Session::is_signed_in) || panel.form.with(|form| *form != Form::Unread);
    let main = view::el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(view::said("h1", text::heading()))
        .child(view::said("p", text::lead()).attr("class", "lead"))
        .view(view::status_region(panel))
        .view(view::waiting_region(panel))
        .view(view::alert_region(panel))
        .when(wants_token, move || view::sign_in(panel))
        .when(has_form, move || view::settings_form(panel))
        .view(view::last_receipt(panel))
        .view(view::history(panel))
        .view(view::baselines(panel))
        .when(move || panel.session.with(Session::is_signed_in), move || view::audit(panel))
        .view(view::readiness(panel));
    view::row(vec![
        view::said("a", text::skip()).attr("class", "skip").attr("href", "#main").done(),
        view::banner(panel),
        main.done(),
        view::footer(panel),
        view::review_dialog(panel),
        view::conflict_dialog(panel),
        view::shortcuts(panel),
    ])
}

fn name_the_tab(panel: Panel) {
    let effect = RenderEffect::new(move |_| {
        let tenant = panel.session.with(|session| session.tenant().map(str::to_owned));
        page::set_title(&match (panel.change_count(), tenant) {
            (count @ 1.., _) => text::title_changed(count),
            (0, Some(tenant)) => text::title_signed_in(&tenant),
            (0, None) => text::title_signed_out().to_owned(),
        });
    });
    // It ends with the page.
    std::mem::forget(effect);
}
