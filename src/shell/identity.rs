//! In the banner: who is signed in, where, with which permission and for how long.

use crate::app::{Auth, Environment, PreferencesModel};
use crate::components::describe;
use crate::components::time::with_utc;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, fact, fact_text, fragment};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::auth::{Permission, UnverifiedClaims};
use remote_help::session::Session;
use remote_help::time::UnixMillis;

/// Who is signed in, and what can be done about that.
pub(crate) fn session(auth: Auth, environment: Environment, preferences: PreferencesModel) -> AnyView {
    dynamic(move || {
        preferences.language();
        match auth.with_session(|session| session.claims().cloned()) {
            Some(claims) => fragment(vec![facts(&claims, auth, environment), actions(auth)]),
            None => el_class("p", "banner-note").text(text::not_signed_in()).into_view(),
        }
    })
}

fn actions(auth: Auth) -> AnyView {
    let other = move || button(text::switch_account(), move || auth.use_another_account()).into_view();
    el_class("div", "actions")
        .show(move || auth.with_session(|session| session.reauthentication().is_some()), other)
        .child(button(text::sign_out(), move || auth.sign_out()))
        .into_view()
}

fn facts(claims: &UnverifiedClaims, auth: Auth, environment: Environment) -> AnyView {
    let (label, who) = match (claims.user.as_ref().or(claims.name.as_ref()), &claims.app) {
        (Some(who), _) => (text::who(), who.as_str()),
        (None, Some(app)) => (text::who_app(), app.as_str()),
        (None, None) => (text::who(), text::who_unknown()),
    };
    let permission = match claims.permission() {
        Permission::Write(name) | Permission::Read(name) => el_class("dd", "code").text(name).raw(),
        Permission::Neither => el_text("dd", text::permission_none()),
        Permission::Unknown => el_text("dd", text::permission_unknown()),
    };
    let expires = claims.expires;
    let left = el("dd")
        .dynamic_attr("class", move || time_left(expires, auth, environment).is_err().then_some("bad"))
        .dynamic_text(move || match time_left(expires, auth, environment) {
            Ok(left) => left,
            Err(over) => over.to_owned(),
        });
    let left = if let Some(expires) = expires { with_utc(left, expires) } else { left };
    let domain = auth.with_session(Session::domain);
    let tenant = describe::tenant(claims.tenant.as_deref(), domain.as_deref());
    el_class("dl", "facts")
        .child(fact_text(label, who).attr("title", claims.name.as_deref().unwrap_or_default()))
        .child(fact_text(text::tenant(), tenant.as_deref().unwrap_or(text::tenant_unknown())))
        .child(fact(text::cloud(), el("dd").dynamic_text(move || describe::cloud(&auth.endpoints()))))
        .child(fact(text::time_left(), left))
        .child(fact(text::permission(), permission))
        .into_view()
}

/// How long the token is accepted still, or that it isn't.
fn time_left(expires: Option<UnixMillis>, auth: Auth, environment: Environment) -> Result<String, &'static str> {
    if auth.with_session(|session| matches!(session, Session::Refused(_))) {
        return Err(text::time_left_refused());
    }
    let Some(expires) = expires else { return Ok(text::time_left_unknown().to_owned()) };
    let seconds = (expires - environment.now()).seconds();
    if seconds <= 0.0 {
        return Err(text::time_left_expired());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and the cast saturates")]
    let minutes = (seconds / 60.0) as usize;
    let left = match minutes {
        0 => text::time_left_under_a_minute().to_owned(),
        minutes => locale::duration(minutes),
    };
    let renews = auth.with_session(Session::can_renew);
    Ok(if renews { text::time_left_renewed(&left) } else { left })
}
