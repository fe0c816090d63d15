//! In the banner: who is signed in, where, with which permission and for how long.

use crate::app::{Panel, Session};
use crate::components::describe;
use crate::components::time::time;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, fact, fact_text, fragment, text_view};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::auth::{Permission, UnverifiedClaims};
use remote_help::time::UnixMillis;

/// Who is signed in, and what can be done about that.
pub(crate) fn session(panel: Panel) -> AnyView {
    dynamic(move || {
        panel.preferences.language();
        match panel.session.with(|session| session.hints().cloned()) {
            Some(hints) => fragment(vec![facts(&hints, panel), actions(panel)]),
            None => el_class("p", "banner-note").text(text::not_signed_in()).into_view(),
        }
    })
}

fn actions(panel: Panel) -> AnyView {
    let other = move || button(text::switch_account(), move || panel.use_another_account()).into_view();
    el_class("div", "actions")
        .show(move || panel.session.with(|session| session.again().is_some()), other)
        .child(button(text::sign_out(), move || panel.sign_out()))
        .into_view()
}

fn facts(hints: &UnverifiedClaims, panel: Panel) -> AnyView {
    let (label, who) = match (hints.user.as_ref().or(hints.name.as_ref()), &hints.app) {
        (Some(who), _) => (text::who(), who.as_str()),
        (None, Some(app)) => (text::who_app(), app.as_str()),
        (None, None) => (text::who(), text::who_unknown()),
    };
    let permission = match hints.permission() {
        Permission::Write(name) | Permission::Read(name) => el_text("code", name).into_view(),
        Permission::Neither => text_view(text::permission_none()),
        Permission::Unknown => text_view(text::permission_unknown()),
    };
    let expires = hints.expires;
    let domain = panel.session.with(Session::domain);
    let tenant = describe::tenant(hints.tenant.as_deref(), domain.as_deref());
    el_class("dl", "facts")
        .child(fact_text(label, who).attr("title", hints.name.as_deref().unwrap_or_default()))
        .child(fact_text(text::tenant(), tenant.as_deref().unwrap_or(text::tenant_unknown())))
        .child(fact(text::cloud(), dynamic(move || text_view(&describe::cloud(&panel.endpoints())))))
        .child(fact(text::time_left(), dynamic(move || time_left(expires, panel))))
        .child(fact(text::permission(), permission))
        .into_view()
}

fn time_left(expires: Option<UnixMillis>, panel: Panel) -> AnyView {
    let over = |text| el_class("strong", "bad").text(text).into_view();
    if panel.session.with(|session| matches!(session, Session::Refused(_))) {
        return over(text::time_left_refused());
    }
    let Some(expires) = expires else { return text_view(text::time_left_unknown()) };
    let seconds = (expires - panel.now.get()).seconds();
    if seconds <= 0.0 {
        return over(text::time_left_expired());
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and the cast saturates")]
    let minutes = (seconds / 60.0) as usize;
    let left = match minutes {
        0 => text::time_left_under_a_minute().to_owned(),
        minutes => locale::duration(minutes),
    };
    let renews = panel.session.with(|session| session.lease().is_some_and(|lease| lease.refresh_token.is_some()));
    let left = if renews { text::time_left_renewed(&left) } else { left };
    let until = el_class("span", "visually-hidden").text(" (").child(time(expires)).text(")");
    el("span").text(&left).child(until).into_view()
}
