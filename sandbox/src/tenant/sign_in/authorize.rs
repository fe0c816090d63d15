//! The authorize endpoint and the buttons of its pages: from a request to a page or to an address of the app.

use axum::http::{StatusCode, header};

use super::super::state::Kept;
use super::Session;
use super::aadsts::{self, Aadsts, Trace};
use super::flow::{self, Choice, Flow, Now, Step};
use super::form::Form;
use super::pages;
use super::people::Segment;
use super::request::Request;
use super::sent::Sent;

/// Whose browser is asking: the key in its cookie, and who that is.
pub(crate) struct Browser {
    /// Of the cookie, set or not.
    pub(crate) cookie: String,
    /// What the cookie says.
    pub(crate) key: Option<String>,
}

impl Browser {
    fn session(&self, kept: &Kept) -> Option<Session> {
        self.key.as_ref().and_then(|key| kept.sign_in.sessions.get(key)).cloned()
    }

    /// Keeps what became of the session, under a new key when someone signed in.
    fn keep(&self, session: Option<Session>, before: Option<&Session>, kept: &mut Kept, sent: Sent) -> Sent {
        let Some(session) = session else { return sent };
        let same = before.is_some_and(|before| before.state == session.state);
        let (key, sent) = match &self.key {
            Some(key) if same => (key.clone(), sent),
            _ => {
                let key = flow::key();
                let cookie = format!("{}={key}; Path=/; HttpOnly; SameSite=Lax", self.cookie);
                (key, sent.with(header::SET_COOKIE, &cookie))
            }
        };
        kept.sign_in.sessions.insert(key, session);
        sent
    }
}

/// `GET /{tenant}/oauth2/v2.0/authorize`
pub(crate) fn authorize(
    kept: &mut Kept,
    tenant: &str,
    form: &Form,
    browser: &Browser,
    entry: u64,
    now: &Now<'_>,
) -> Sent {
    let checked = checked(kept, tenant, form, now);
    let (segment, request) = match checked {
        Ok(checked) => checked,
        Err(error) => return failed(&error, &now.trace),
    };
    let mut flow = Flow { segment, request, who: None, accepted: false, entry };
    let before = browser.session(kept);
    let mut session = before.clone();
    let step = flow.begin(&mut kept.sign_in, &mut session, now);
    let sent = show(kept, &step, flow, None, tenant, now);
    browser.keep(session, before.as_ref(), kept, sent)
}

/// `POST /{tenant}/login`: a button of a page.
pub(crate) fn choose(
    kept: &mut Kept,
    tenant: &str,
    form: &Form,
    browser: &Browser,
    now: &Now<'_>,
) -> (Sent, Option<u64>) {
    let ctx = form.get("ctx").unwrap_or_default();
    let choice = form.get("choice").and_then(|choice| serde_json::from_value::<Choice>(choice.into()).ok());
    let (Some(mut flow), Some(choice)) = (kept.sign_in.flows.remove(ctx), choice) else {
        let error = Aadsts::new(165_900, "invalid_request", "Invalid request. This sign-in is over; start it again.");
        return (failed(&error, &now.trace), None);
    };
    let entry = flow.entry;
    let before = browser.session(kept);
    let mut session = before.clone();
    let step = flow.choose(choice, &mut kept.sign_in, &mut session, now);
    let sent = show(kept, &step, flow, Some(ctx), tenant, now);
    (browser.keep(session, before.as_ref(), kept, sent), Some(entry))
}

fn checked(kept: &Kept, tenant: &str, form: &Form, now: &Now<'_>) -> Result<(Segment, Request), Aadsts> {
    let segment = Segment::read(tenant).ok_or_else(|| aadsts::no_such_tenant(tenant))?;
    let directory = match segment {
        Segment::Organizations => "Microsoft Services",
        Segment::One(directory) => directory.name(),
    };
    Ok((segment, Request::read(form, &kept.sign_in, now.origin, directory)?))
}

/// A page keeps its flow until a button is pressed, under one key throughout.
fn show(kept: &mut Kept, step: &Step, flow: Flow, ctx: Option<&str>, tenant: &str, now: &Now<'_>) -> Sent {
    match step {
        Step::Reply { to, summary } => Sent::redirect(to, summary.as_str()),
        Step::Refused(error) => failed(error, &now.trace),
        step => {
            let ctx = ctx.map_or_else(flow::key, str::to_owned);
            let html = pages::step(step, &format!("/{tenant}/login"), &ctx, &now.trace);
            kept.sign_in.flows.insert(ctx, flow);
            Sent::page(StatusCode::OK, html, format!("page: {}", pages::title(step)))
        }
    }
}

/// A mistake that is shown here and told to no app: its address may be an attacker's.
pub(crate) fn failed(error: &Aadsts, trace: &Trace) -> Sent {
    Sent::page(StatusCode::BAD_REQUEST, pages::failed(error, trace), error.short())
}
