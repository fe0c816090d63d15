//! Parts of the wasm that are fetched when they are wanted. No other module says which code is one.
#![allow(clippy::unnecessary_wraps, reason = "a split function gives the failure of its file")]

use super::after_rest;
use crate::app::{Auth, Environment, GraphClient, JudgeConfig, Load, Messages, RedirectFlow};
use crate::components::checks::{Checks, LazyChecks};
use crate::components::lazy::{Content, LazyContent};
use crate::components::receipt::ReceiptActions;
use crate::screens::audit::Audit;
use crate::screens::evidence::EvidenceModel;
use crate::screens::history::History;
use crate::screens::sessions::{Sessions, SessionsContent};
use crate::screens::tenants::{self, Tenants, TenantsContent};
use crate::text;
use browser::language::Part;
use browser::page;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Fetches what signs in by redirect.
pub(super) const LOAD_REDIRECT: Load<RedirectFlow> = || Box::pin(async { redirect().await.ok() });
/// Fetches what judges a `config.json` that the first page can't read.
pub(super) const LOAD_CONFIG: Load<JudgeConfig> = || Box::pin(async { config().await.ok() });

type Made = Result<Box<dyn Content>, SplitLoaderError>;

/// What stays for as long as the page, from what a part made.
fn content<T: ?Sized>(made: Result<Box<T>, SplitLoaderError>) -> Option<&'static T> {
    made.ok().map(|content| &*Box::leak(content))
}

/// Whether the disclosure of a part is open.
fn is_disclosed(part: Part) -> impl Fn() -> bool {
    move || page::is_open(part.name)
}

/// The history of these receipts.
pub(super) fn lazy_history(actions: ReceiptActions) -> LazyContent {
    LazyContent::new(text::history::PART, is_disclosed(text::history::PART), move || {
        Box::pin(async move { content(history(actions).await) })
    })
}

/// The audit log of this session.
pub(super) fn lazy_audit(auth: Auth, graph: GraphClient, actions: ReceiptActions) -> LazyContent {
    LazyContent::new(text::audit::PART, is_disclosed(text::audit::PART), move || {
        Box::pin(async move { content(audit(auth, graph, actions).await) })
    })
}

/// The sessions of this session. `is_open` says whether their view is open.
pub(super) fn lazy_sessions(
    auth: Auth,
    graph: GraphClient,
    messages: Messages,
    is_open: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> LazyContent<dyn SessionsContent> {
    LazyContent::new(text::sessions::PART, is_open, move || {
        let is_open: Box<dyn Fn() -> bool + Send + Sync> = Box::new(is_open);
        Box::pin(async move { content(sessions(auth, graph, messages, is_open).await) })
    })
}

/// The tenants of this session. `is_open` says whether their view is open.
pub(super) fn lazy_tenants(
    services: tenants::Services,
    is_open: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> LazyContent<dyn TenantsContent> {
    LazyContent::new(text::tenants::PART, is_open, move || {
        let is_open: Box<dyn Fn() -> bool + Send + Sync> = Box::new(is_open);
        Box::pin(async move { content(self::tenants(services, is_open).await) })
    })
}

/// What Graph tells of licence, rights and roles in this session.
pub(super) fn lazy_checks(auth: Auth, graph: GraphClient, messages: Messages) -> LazyChecks {
    // Nothing is asked by opening it.
    let part = LazyContent::new(
        text::evidence::PART,
        || false,
        move || Box::pin(async move { content(evidence(auth, graph, messages).await) }),
    );
    LazyChecks::new(auth, messages, part)
}

#[wasm_split(redirect, fallible)]
pub(super) fn redirect() -> Result<RedirectFlow, SplitLoaderError> {
    after_rest();
    Ok(RedirectFlow::new())
}

#[wasm_split(config, fallible)]
fn config() -> Result<JudgeConfig, SplitLoaderError> {
    after_rest();
    Ok(Environment::judge)
}

#[wasm_split(history, fallible)]
fn history(actions: ReceiptActions) -> Made {
    after_rest();
    Ok(Box::new(History::new(actions)))
}

#[wasm_split(evidence, fallible)]
fn evidence(auth: Auth, graph: GraphClient, messages: Messages) -> Result<Box<dyn Checks>, SplitLoaderError> {
    after_rest();
    Ok(Box::new(EvidenceModel::new(auth, graph, messages)))
}

#[wasm_split(audit, fallible)]
fn audit(auth: Auth, graph: GraphClient, actions: ReceiptActions) -> Made {
    after_rest();
    Ok(Box::new(Audit::new(auth, graph, actions)))
}

#[wasm_split(sessions, fallible)]
fn sessions(
    auth: Auth,
    graph: GraphClient,
    messages: Messages,
    is_open: Box<dyn Fn() -> bool + Send + Sync>,
) -> Result<Box<dyn SessionsContent>, SplitLoaderError> {
    after_rest();
    Ok(Box::new(Sessions::new(auth, graph, messages, is_open)))
}

#[wasm_split(tenants, fallible)]
fn tenants(
    services: tenants::Services,
    is_open: Box<dyn Fn() -> bool + Send + Sync>,
) -> Result<Box<dyn TenantsContent>, SplitLoaderError> {
    after_rest();
    Ok(Box::new(Tenants::new(services, is_open)))
}
