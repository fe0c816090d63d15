//! The addresses with pages: from a request or the press of a button to a page, or to an address of the app. What is
//! due is decided in `flow`, `consent` and `logout`.

use axum::http::{StatusCode, header};

use super::super::state::TenantState;
use super::aadsts::{self, Aadsts, Trace};
use super::books::Books;
use super::consent::AdminConsent;
use super::flow::{self, Flow, Twist};
use super::form::Form;
use super::logout::SignOut;
use super::pages;
use super::people::Segment;
use super::request::Request;
use super::response::SignInResponse;
use super::session::Session;
use super::state::SignIn;
use super::step::{Choice, Now, Step};
use super::waiting::Waiting;

/// Whose browser is asking.
pub(crate) struct Browser {
    /// The cookie's name.
    pub(crate) cookie: String,
    /// Its value, when it was sent.
    pub(crate) key: Option<String>,
}

/// A request for a page.
pub(crate) struct Visit<'a> {
    pub(crate) tenant: &'a str,
    pub(crate) form: &'a Form,
    pub(crate) browser: &'a Browser,
    /// The request's number in the log.
    pub(crate) entry: u64,
    pub(crate) now: Now<'a>,
}

/// The effect of a fault on a sign-in.
pub(crate) enum Wrong {
    /// The app gets this error at once.
    Error(Aadsts),
    /// The authorization response has a fault.
    Response(Twist),
}

/// `GET /{tenant}/oauth2/v2.0/authorize`. The second part: a violation.
pub(crate) fn authorize(
    state: &mut TenantState,
    visit: &Visit<'_>,
    wrong: Option<Wrong>,
) -> (SignInResponse, Option<&'static str>) {
    let request = segment(state, visit).and_then(|segment| {
        let redirects = &state.sign_in.books.redirects;
        let request = Request::read(visit.form, redirects, visit.now.origin, &segment.name())?;
        Ok((segment, request))
    });
    let (segment, request) = match request {
        Ok(request) => request,
        Err(error) => return (failed(&error, &visit.now.trace), None),
    };
    let brings =
        |directory| state.sign_in.books.brings(directory, visit.form.get("claims"), visit.form.get("login_hint"));
    let violation = segment.one().and_then(brings);
    let (error, twist) = match wrong {
        Some(Wrong::Error(error)) => (Some(error), None),
        Some(Wrong::Response(twist)) => (None, Some(twist)),
        None => (None, None),
    };
    let mut flow = Flow { segment, request, who: None, accepted: false, twist };
    let sent = visited(state, visit, |books, session| {
        let step = match error {
            Some(error) => flow.refuse(&error, false, &visit.now),
            None => flow.begin(books, session, &visit.now),
        };
        (step, Waiting::SignIn(flow))
    });
    (sent, violation)
}

/// `GET /{tenant}/v2.0/adminconsent`
pub(crate) fn admin_consent(state: &mut TenantState, visit: &Visit<'_>) -> SignInResponse {
    let consent = segment(state, visit)
        .and_then(|segment| AdminConsent::read(visit.form, segment, &state.sign_in.books.redirects, visit.now.origin));
    match consent {
        Ok(mut consent) => visited(state, visit, |books, session| {
            let step = consent.begin(books, session, &visit.now);
            (step, Waiting::AdminConsent(consent))
        }),
        Err(error) => failed(&error, &visit.now.trace),
    }
}

/// `GET /{tenant}/oauth2/v2.0/logout`. The second part: a violation.
pub(crate) fn logout(state: &mut TenantState, visit: &Visit<'_>) -> (SignInResponse, Option<&'static str>) {
    if let Err(error) = segment(state, visit) {
        return (failed(&error, &visit.now.trace), None);
    }
    let (sign_out, unregistered) = SignOut::read(visit.form, &state.sign_in.books.redirects);
    let hint = visit.form.get("logout_hint");
    let sent = visited(state, visit, |_, session| {
        let step = sign_out.begin(hint, session);
        (step, Waiting::SignOut(sign_out))
    });
    (sent, unregistered.then_some("post_logout_redirect_uri is not registered"))
}

/// `POST /{tenant}/login`: a button of a page. The second part: the number of the request that led to the page.
pub(crate) fn choose(state: &mut TenantState, visit: &Visit<'_>) -> (SignInResponse, Option<u64>) {
    let choice = visit.form.get("choice").and_then(|choice| serde_json::from_value::<Choice>(choice.into()).ok());
    let waiting = visit.form.get("ctx").and_then(|ctx| state.sign_in.waiting.remove(ctx));
    let (Some((mut waiting, entry)), Some(choice)) = (waiting, choice) else {
        let error = Aadsts::new(165_900, "invalid_request", "Invalid request. This sign-in is over; start it again.");
        return (failed(&error, &visit.now.trace), None);
    };
    let visit = Visit { entry, now: Now { trace: visit.now.trace.clone(), ..visit.now }, ..*visit };
    let sent = visited(state, &visit, |books, session| {
        let step = waiting.choose(choice, books, session, &visit.now);
        (step, waiting)
    });
    (sent, Some(entry))
}

fn segment(state: &TenantState, visit: &Visit<'_>) -> Result<Segment, Aadsts> {
    Segment::read(visit.tenant, &state.sign_in.books.tenants).ok_or_else(|| aadsts::no_such_tenant(visit.tenant))
}

/// Takes a step with the browser's session, keeps what became of both, and shows what is due.
fn visited(
    state: &mut TenantState,
    visit: &Visit<'_>,
    step: impl FnOnce(&mut Books, &mut Option<Session>) -> (Step, Waiting),
) -> SignInResponse {
    let before = visit.browser.key.as_ref().and_then(|key| state.sign_in.sessions.get(key)).cloned();
    let mut session = before.clone();
    let (step, waiting) = step(&mut state.sign_in.books, &mut session);
    let sent = show(&mut state.sign_in, &step, waiting, visit);
    remember(&mut state.sign_in, visit.browser, before.as_ref(), session, sent)
}

fn show(sign_in: &mut SignIn, step: &Step, waiting: Waiting, visit: &Visit<'_>) -> SignInResponse {
    match step {
        Step::Ask(page) => {
            // Each page has a key of its own, so that an old one can't be pressed again.
            let ctx = flow::key();
            let html = pages::ask(page, &format!("/{}/login", visit.tenant), &ctx);
            sign_in.waiting.insert(ctx, (waiting, visit.entry));
            SignInResponse::page(StatusCode::OK, html, format!("page: {}", pages::title(page)))
        }
        Step::SignedOut => {
            let html = pages::plain("You signed out", "It is a good idea to close all browser windows.");
            SignInResponse::page(StatusCode::OK, html, "signed out")
        }
        Step::Refused(error) => failed(error, &visit.now.trace),
        Step::Redirect { to, summary } => SignInResponse::redirect(to, summary.as_str()),
    }
}

/// Keeps the session, under a new key when someone signed in, and forgets it when someone signed out.
fn remember(
    sign_in: &mut SignIn,
    browser: &Browser,
    before: Option<&Session>,
    session: Option<Session>,
    sent: SignInResponse,
) -> SignInResponse {
    let rest = "Path=/; HttpOnly; SameSite=Lax";
    let same = before.zip(session.as_ref()).is_some_and(|(before, session)| before.state == session.state);
    match (session, &browser.key) {
        (Some(session), Some(key)) if same => {
            sign_in.sessions.insert(key.clone(), session);
            sent
        }
        (Some(session), _) => {
            let key = flow::key();
            let sent = sent.with(header::SET_COOKIE, &format!("{}={key}; {rest}", browser.cookie));
            sign_in.sessions.insert(key, session);
            sent
        }
        (None, Some(key)) => {
            sign_in.sessions.remove(key);
            sent.with(header::SET_COOKIE, &format!("{}=; {rest}; Max-Age=0", browser.cookie))
        }
        (None, None) => sent,
    }
}

/// A mistake that is shown here and told to no app: its address may be an attacker's.
fn failed(error: &Aadsts, trace: &Trace) -> SignInResponse {
    SignInResponse::page(StatusCode::BAD_REQUEST, pages::failed(error, trace), error.short())
}
