//! The banner: who is signed in, where, with which permission and for how long.

use super::describe;
use super::time::Time;
use crate::panel::{Panel, Session};
use crate::text;
use leptos::prelude::*;
use remote_help::auth::{Hints, Permission};

/// The page's banner.
#[component]
pub(crate) fn Banner() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let hints = Memo::new(move |_| panel.session.with(|session| session.hints().cloned()));
    let signed_out = || view! { <p class="banner-note">{text::not_signed_in()}</p> };
    view! {
        <header class="banner">
            <div class="banner-row">
                <p class="brand">{text::product()}</p>
                <Show when=move || hints.get().is_some() fallback=signed_out>
                    <dl class="facts">
                        {move || hints.get().map(|hints| facts(&hints, panel))}
                    </dl>
                    <button type="button" class="button" on:click=move |_| panel.sign_out()>
                        {text::sign_out()}
                    </button>
                </Show>
            </div>
        </header>
    }
}

fn facts(hints: &Hints, panel: Panel) -> impl IntoView + use<> {
    let who = hints.user.clone().or_else(|| hints.name.clone());
    let name = hints.name.clone().filter(|name| Some(name) != who.as_ref());
    let (label, who) = match (who, &hints.app) {
        (Some(who), _) => (text::who(), who),
        (None, Some(app)) => (text::who_app(), app.clone()),
        (None, None) => (text::who(), text::who_unknown().to_owned()),
    };
    let permission = match hints.permission() {
        Permission::Write(name) | Permission::Read(name) => view! { <code>{name}</code> }.into_any(),
        Permission::Neither => text::permission_none().into_any(),
        Permission::Unknown => text::permission_unknown().into_any(),
    };
    let expires = hints.expires;
    view! {
        <div><dt>{label}</dt><dd title=name>{who}</dd></div>
        <div>
            <dt>{text::tenant()}</dt>
            <dd>{hints.tenant.clone().unwrap_or_else(|| text::tenant_unknown().to_owned())}</dd>
        </div>
        <div><dt>{text::cloud()}</dt><dd>{move || describe::cloud(&panel.endpoints())}</dd></div>
        <div><dt>{text::permission()}</dt><dd>{permission}</dd></div>
        <div>
            <dt>{text::time_left()}</dt>
            <dd>{move || time_left(expires, panel)}</dd>
        </div>
    }
}

fn time_left(expires: Option<f64>, panel: Panel) -> AnyView {
    if panel.session.with(|session| matches!(session, Session::Refused(_))) {
        return view! { <strong class="bad">{text::time_left_refused()}</strong> }.into_any();
    }
    let Some(expires) = expires else { return text::time_left_unknown().into_any() };
    let seconds = (expires - panel.now.get()) / 1000.0;
    if seconds <= 0.0 {
        return view! { <strong class="bad">{text::time_left_expired()}</strong> }.into_any();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and the cast saturates")]
    let minutes = (seconds / 60.0) as usize;
    let left = match (minutes / 60, minutes % 60) {
        (0, 0) => text::time_left_under_a_minute().to_owned(),
        (0, minutes) => text::time_left_minutes(minutes),
        (hours, minutes) => text::time_left_hours(&hours.to_string(), &minutes.to_string()),
    };
    view! { {left} <span class="visually-hidden">" (" <Time at=expires /> ")"</span> }.into_any()
}
