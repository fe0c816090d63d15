//! The alert: one failure with what happened, why, what to do next, and details for support.
//! Whatever a service sent is shown as text, never as markup.

use crate::app::{Alert, Auth, Failure, Messages};
use crate::components::describe;
use crate::components::explain::{Explained, Next, explain};
use crate::components::time::{dated, whole_seconds};
use crate::shell::token_help;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fact, fact_text, link};
use browser::{clock, dialog, locale, page};
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
    /// Whether there are unsaved changes, here or for when somebody signs in.
    fn keeps_changes(self) -> bool;
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
    let Owners { auth, messages, steps } = owners;
    let Explained { what, why, next } = explain(&alert.failure, &auth.endpoints());
    let has_client = auth.client().is_some();
    let needs_client =
        |next: &Next| matches!(next, Next::SignIn | Next::OtherAccount | Next::CopyConsentLink | Next::CopyRedirectUri);
    let by_redirect = auth.with_session(|session| session.reauthentication().is_some());
    let fits = |next: &Next| (has_client || !needs_client(next)) && !(by_redirect && *next == Next::HowToGetToken);
    let next: Vec<Step> = next.into_iter().filter(fits).map(|next| step(next, &alert.failure, owners)).collect();
    let kept = if steps.keeps_changes() { text::edits_are_kept() } else { "" };
    let said = [kept, &what_to_do(&next)].iter().fold(why, |said, more| in_a_row(said, more));
    let refusal = alert.failure.refusal().map(refusal_rows);
    let rows = refusal.or_else(|| Some(rows(&alert.failure.graph_error()?.details))).unwrap_or_default();
    let details = details(what.clone(), rows, alert.at, messages);
    dialog::let_alert_speak();
    // Late, or Firefox loses it while it says where the focus went, or what was done to the field that has it.
    el_class("div", "card alert-card late")
        // One text, of which the style shows the first line as a title: of several that come at once, Chromium has some said
        // in another order, and Firefox joined without a space.
        .child(el_class("p", "alert-said").text(&[what.as_str(), "\n", &said].concat()))
        // The sentences say all of it.
        .child(el_class("div", "actions").attr("aria-live", "off").children(next.into_iter().filter_map(Step::element)))
        .child(details.attr("aria-live", "off"))
        .into_view()
}

/// Sentences and further ones, of which either may be none.
fn in_a_row(said: String, more: &str) -> String {
    match (said.as_str(), more) {
        (_, "") => said,
        ("", more) => more.to_owned(),
        (first, more) => text::sentences(first, more),
    }
}

/// A next step as it is said and shown.
enum Step {
    /// To be done elsewhere: nothing but words.
    Words(&'static str),
    /// A page to be read, with its label.
    Page(String, Element),
    /// A button, with its label.
    Button(&'static str, Element),
    /// Lines to copy, which nobody wants to hear.
    Lines(Element),
}

impl Step {
    fn button(label: &'static str, act: impl FnMut() + Send + 'static) -> Self {
        Self::Button(label, button(label, act))
    }

    /// The same, usable as long as signing in is.
    fn signing_in(label: &'static str, auth: Auth, act: impl FnMut() + Send + 'static) -> Self {
        Self::Button(label, button(label, act).flag("disabled", move || !auth.can_sign_in()))
    }

    fn page(label: &str, address: &str) -> Self {
        Self::Page(label.to_owned(), link(label, address))
    }

    fn element(self) -> Option<Element> {
        match self {
            Self::Words(_) => None,
            Self::Page(_, element) | Self::Button(_, element) | Self::Lines(element) => Some(element),
        }
    }
}

/// The next steps in sentences. Pages to read are named only if there is nothing else to do.
fn what_to_do(steps: &[Step]) -> String {
    let listed = |names: Vec<&str>| match names.as_slice() {
        [] => String::new(),
        names => text::what_to_do(&describe::list(names)),
    };
    let words = steps.iter().filter_map(|step| match step {
        Step::Words(words) => Some(*words),
        _ => None,
    });
    let buttons = steps.iter().filter_map(|step| match step {
        Step::Button(label, _) => Some(*label),
        _ => None,
    });
    let said = words.fold(listed(buttons.collect()), in_a_row);
    if !said.is_empty() {
        return said;
    }
    let pages = steps.iter().filter_map(|step| match step {
        Step::Page(label, _) => Some(label.as_str()),
        _ => None,
    });
    listed(pages.collect())
}

fn step<S: AlertSteps>(next: Next, failure: &Failure, owners: Owners<S>) -> Step {
    let Owners { auth, messages, steps } = owners;
    let failure = failure.clone();
    match next {
        Next::TryAgain => Step::button(text::try_again(), move || steps.try_again(&failure)),
        Next::ReviewAgain => Step::button(text::review_again(), move || steps.review_again()),
        Next::CheckAgain => Step::button(text::check_again(), move || steps.check_again()),
        Next::NewToken if auth.with_session(|session| session.reauthentication().is_none()) => {
            Step::button(text::use_a_fresh_token(), move || auth.ask_for_token())
        }
        Next::NewToken | Next::SignIn => {
            Step::signing_in(text::sign_in_again(), auth, move || auth.sign_in_again(&failure))
        }
        Next::OtherAccount => {
            let act = move || auth.sign_in_with_another_account(&failure);
            Step::signing_in(text::use_another_account(), auth, act)
        }
        Next::CopyConsentLink => {
            Step::button(text::copy_consent_link(), move || auth.copy_consent_link(Some(&failure)))
        }
        Next::CopyRedirectUri => {
            Step::button(text::copy_redirect_uri(), move || messages.copy(Auth::redirect_uri().as_str().to_owned()))
        }
        Next::TryAllTheSame => Step::button(text::try_it_all_the_same(), move || auth.use_doubtful(&failure)),
        Next::ReloadPage => Step::button(text::reload_page(), page::reload),
        Next::Link(label, address) => Step::page(label, address),
        Next::OpenHost => {
            let endpoints = auth.endpoints();
            Step::page(&text::link_host(describe::host(endpoints.graph())), endpoints.graph())
        }
        Next::PrintToken => Step::Lines(
            el_class("pre", "advice")
                .attr("tabindex", "0")
                .child(el_text("code", &token_help::azure_powershell(&auth.endpoints()))),
        ),
        Next::HowToGetToken => Step::Words(text::next_get_token()),
        Next::Advice(advice) => Step::Words(advice),
    }
}

/// What support will ask for: a failure's facts, if a service had its part in it, and when it was.
fn details(what: String, rows: Vec<(&'static str, String)>, at: UnixMillis, messages: Messages) -> Element {
    let copied = describe::lines(what, rows.iter().chain([&(text::detail_time(), locale::utc(at))]));
    el_class("details", "details")
        .child(el_text("summary", text::details()))
        .child(
            el("dl")
                .children(rows.into_iter().map(|(label, value)| fact_text(label, &value)))
                .child(fact(text::detail_time(), dated("dd", at, str::to_owned))),
        )
        .child(button(text::copy_details(), move || messages.copy(copied.clone())))
}

/// What Entra said, as far as it did.
fn refusal_rows(refusal: &OAuthError) -> Vec<(&'static str, String)> {
    let number = refusal.number.map(|number| format!("AADSTS{number}"));
    let code = [Some(refusal.error.clone()), refusal.detail.clone(), number].into_iter().flatten();
    [
        (text::detail_status(), refusal.status.map(|status| status.to_string())),
        (text::detail_code(), Some(code.collect::<Vec<_>>().join(", "))),
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
