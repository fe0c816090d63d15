//! The sign-in service, in the addresses and words of Microsoft Entra's version 2.0 endpoints. Each endpoint, the pages,
//! the errors and what is kept have a file; nothing of Graph is here. This file only says what others may use.

mod aadsts;
mod access;
mod app;
mod authorization_response;
mod authorize;
mod books;
mod consent;
mod control;
mod fault_responses;
mod faults;
mod flow;
mod form;
mod grants;
mod handle;
mod log;
mod logout;
mod metadata;
mod pages;
mod people;
mod request;
mod response;
mod scopes;
mod service;
mod session;
mod state;
mod step;
mod switches;
mod token_endpoint;
mod tokens;
mod waiting;
pub(crate) mod words;

pub(crate) use self::aadsts::Aadsts;
pub use self::app::{CLIENT_ID, RedirectType};
pub(crate) use self::control::routes as control_routes;
pub use self::faults::{SignInFault, SignInFaultRule, SignInMatches, WhichTokens};
pub use self::log::{Endpoint, SignInEntry};
pub(crate) use self::people::{Directory, Identity, may_write};
pub use self::people::{FABRIKAM_ID, Who};
pub(crate) use self::service::routes;
pub(crate) use self::state::SignIn;
