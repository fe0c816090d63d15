//! The alert: one failure with what happened, why, what to do next, and details for support.
//! Whatever a service sent is shown as text, never as markup.

use crate::app::{Alert, Auth, Failure, Messages};
use crate::components::describe;
use crate::components::explain::{Explained, Next, explain};
use crate::components::time::{time, whole_seconds};
use crate::shell::token_help;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fact, fact_text, link};
use browser::{clock, locale, page};
use leptos::prelude::{AnyView, untrack};
use remote_help::graph::{ErrorDetails, RetryAfter};
use remote_help::oauth::OAuthError;
use remote_help::time::UnixMillis;

/// The next steps that are a screen's to take.
pub(crate) trait AlertSteps: Copy + Send + Sync + 'static {
    /// Reads again what could not be read: the settings, unless the failure is another's.
    fn try_again(self, failure: &Failure);
    /// Reviews the same changes once more.
    fn review_again(self);
    /// Reads what an uncertain save left behind.
    fn check_again(self);
}

/// Who takes the next steps.
#[derive(Clone, Copy)]
struct Owners<S> {
    auth: Auth,
    messages: Messages,
    steps: S,
}

/// What stands in the region for failures.
pub(crate) fn alert(auth: Auth, messages: Messages, steps: impl AlertSteps) -> AnyView {
    let owners = Owners { auth, messages, steps };
    dynamic(move || messages.with_alert(|alert| alert.map_or_else(empty, |alert| untrack(|| card(alert, owners)))))
}

fn card<S: AlertSteps>(alert: &Alert, owners: Owners<S>) -> AnyView {
    let Owners { auth, messages, .. } = owners;
    let Explained { what, why, next } = explain(&alert.failure, &auth.endpoints());
    let has_client = auth.client().is_some();
    let needs_client =
        |next: &Next| matches!(next, Next::SignIn | Next::OtherAccount | Next::CopyConsentLink | Next::CopyRedirectUri);
    let by_redirect = auth.with_session(|session| session.reauthentication().is_some());
    let fits = |next: &Next| (has_client || !needs_client(next)) && !(by_redirect && *next == Next::HowToGetToken);
    let steps = next.into_iter().filter(fits).map(|next| step(next, &alert.failure, owners));
    let refusal = alert.failure.refusal().map(refusal_rows);
    let rows = refusal.or_else(|| Some(rows(&alert.failure.graph_error()?.details))).unwrap_or_default();
    let details = details(what.clone(), rows, alert.at, messages);
    el_class("div", "card alert-card")
        .child(el_class("p", "alert-what").text(&what))
        .child(el_text("p", &why))
        .child(el_class("div", "actions").children(steps))
        .view(details)
        .into_view()
}

fn step<S: AlertSteps>(next: Next, failure: &Failure, owners: Owners<S>) -> Element {
    let Owners { auth, messages, steps } = owners;
    let failure = failure.clone();
    match next {
        Next::TryAgain => button(text::try_again(), move || steps.try_again(&failure)),
        Next::ReviewAgain => button(text::review_again(), move || steps.review_again()),
        Next::CheckAgain => button(text::check_again(), move || steps.check_again()),
        Next::NewToken if auth.with_session(|session| session.reauthentication().is_none()) => {
            button(text::use_a_fresh_token(), move || auth.ask_for_token())
        }
        Next::NewToken | Next::SignIn => button(text::sign_in_again(), move || auth.sign_in_again(&failure))
            .flag("disabled", move || !auth.can_sign_in()),
        Next::OtherAccount => button(text::use_another_account(), move || auth.sign_in_with_another_account(&failure))
            .flag("disabled", move || !auth.can_sign_in()),
        Next::CopyConsentLink => button(text::copy_consent_link(), move || auth.copy_consent_link(Some(&failure))),
        Next::CopyRedirectUri => {
            button(text::copy_redirect_uri(), move || messages.copy(Auth::redirect_uri().as_str().to_owned()))
        }
        Next::TryAllTheSame => button(text::try_it_all_the_same(), move || auth.use_doubtful(&failure)),
        Next::ReloadPage => button(text::reload_page(), page::reload),
        Next::Link(label, address) => link(label, address),
        Next::OpenHost => {
            let endpoints = auth.endpoints();
            link(&text::link_host(describe::host(endpoints.graph())), endpoints.graph())
        }
        Next::PrintToken => el_class("pre", "advice")
            .attr("tabindex", "0")
            .child(el_text("code", &token_help::azure_powershell(&auth.endpoints()))),
        Next::HowToGetToken => el_class("p", "advice").text(text::next_get_token()),
        Next::Advice(advice) => el_class("p", "advice").text(advice),
    }
}

/// What support will ask for: a failure's facts, if a service had its part in it, and when it was.
fn details(what: String, rows: Vec<(&'static str, String)>, at: UnixMillis, messages: Messages) -> AnyView {
    let copied = describe::lines(what, rows.iter().chain([&(text::detail_time(), locale::utc(at))]));
    el_class("details", "details")
        .child(el_text("summary", text::details()))
        .child(
            el("dl")
                .children(rows.into_iter().map(|(label, value)| fact_text(label, &value)))
                .child(fact(text::detail_time(), time(at).into_view())),
        )
        .child(button(text::copy_details(), move || messages.copy(copied.clone())))
        .into_view()
}

/// What Entra said, as far as it did.
fn refusal_rows(refusal: &OAuthError) -> Vec<(&'static str, String)> {
    let number = refusal.number.map(|number| format!("AADSTS{number}"));
    let code = [Some(refusal.error.clone()), refusal.detail.clone(), number].into_iter().flatten();
    [
        (text::detail_status(), refusal.status.map(|status| status.to_string())),
        (text::detail_code(), Some(code.collect::<Vec<_>>().join(" · "))),
        (text::detail_message(), refusal.text.clone()),
        (text::detail_trace_id(), refusal.trace_id.clone()),
        (text::detail_correlation_id(), refusal.correlation_id.clone()),
        (text::detail_service_time(), refusal.timestamp.clone()),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some((label, value?)))
    .collect()
}

fn rows(facts: &ErrorDetails) -> Vec<(&'static str, String)> {
    let wait = facts.retry_after.map(|wait| match wait {
        RetryAfter::Seconds(seconds) => locale::seconds(usize::try_from(seconds).unwrap_or(usize::MAX)),
        RetryAfter::At(at) => locale::seconds(whole_seconds(at - clock::now())),
    });
    let or_none = |fact: &Option<String>| fact.clone().unwrap_or_else(|| text::detail_none().to_owned());
    let optional = [
        (text::detail_operation_id(), facts.operation_id.clone()),
        (text::detail_activity_id(), facts.activity_id.clone()),
        (text::detail_approval_code(), facts.approval_code.clone()),
        (text::detail_service_time(), facts.date.clone()),
        (text::detail_wait(), wait),
    ];
    [
        (text::detail_status(), or_none(&facts.status.map(|status| status.to_string()))),
        (text::detail_code(), or_none(&facts.code)),
        (text::detail_message(), or_none(&facts.message)),
        (text::detail_request_id(), or_none(&facts.request_id)),
        (text::detail_client_request_id(), or_none(&facts.client_request_id)),
    ]
    .into_iter()
    .chain(optional.into_iter().filter_map(|(label, value)| Some((label, value?))))
    .collect()
}
