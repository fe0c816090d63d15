//! The application: owns the panel's state, hands it down as context, and lays out the page.

use crate::browser::page;
use crate::panel::{Form, Panel, Session, Start};
use crate::text;
use crate::view::{
    AlertRegion, Banner, ConflictDialog, Footer, LastReceipt, Readiness, ReviewDialog, SettingsForm, SignIn,
    StatusRegion, WaitingRegion,
};
use leptos::prelude::*;

/// The whole page.
#[component]
pub(crate) fn App() -> impl IntoView {
    let panel = Panel::new();
    provide_context(panel);
    panel.begin();
    name_the_tab(panel);
    let may_sign_in = move || panel.start.with(|start| *start != Start::Failed);
    let wants_token = Memo::new(move |_| may_sign_in() && panel.needs_token());
    let has_form =
        Memo::new(move |_| panel.session.with(Session::is_signed_in) || panel.form.with(|form| *form != Form::Unread));
    view! {
        <a class="skip" href="#main">{text::skip()}</a>
        <Banner />
        <main class="page" id="main" tabindex="-1">
            <h1>{text::heading()}</h1>
            <p class="lead">{text::lead()}</p>
            <StatusRegion />
            <WaitingRegion />
            <AlertRegion />
            <Show when=move || wants_token.get()>
                <SignIn />
            </Show>
            <Show when=move || has_form.get()>
                <SettingsForm />
            </Show>
            <LastReceipt />
            <Readiness />
        </main>
        <Footer />
        <ReviewDialog />
        <ConflictDialog />
    }
}

fn name_the_tab(panel: Panel) {
    Effect::new(move || {
        let tenant =
            panel.session.with(|session| session.hints().map(|hints| hints.tenant.clone().unwrap_or_default()));
        page::set_title(&match (panel.change_count(), tenant) {
            (count @ 1.., _) => text::title_changed(count),
            (0, Some(tenant)) if !tenant.is_empty() => text::title_signed_in(&tenant),
            _ => text::title_signed_out().to_owned(),
        });
    });
}
