//! What every screen may ask: session, Graph client, messages, receipts, preferences, environment. Each owns its state, and
//! knows only those that it was given. No markup, no text for people, and no screen lives here.

mod auth;
mod deferred;
mod deployment;
mod environment;
mod failure;
mod graph_client;
mod leaving;
mod listeners;
mod messages;
mod preferences;
mod receipts;
mod shortcuts;
mod single_flight;
mod tenants_failure;
mod views;

pub(crate) use auth::{Auth, HowPermitted, Permitted, RedirectFlow};
pub(crate) use deferred::{Deferred, Fetched, Load, LoadState, Loader};
pub(crate) use deployment::{Deployment, Upgrade};
pub(crate) use environment::{Environment, JudgeConfig, Start};
pub(crate) use failure::{CheckFault, Failure};
pub(crate) use graph_client::{Evidence as GraphEvidence, FirstAttempt, GraphClient, Waiting, WaitsFor};
pub(crate) use leaving::Leaving;
pub(crate) use messages::{Alert, Messages, SaveProgress, StatusMessage};
pub(crate) use preferences::{Density, PreferencesModel, Theme, Translation};
pub(crate) use receipts::{ReceiptEvent, Receipts};
pub(crate) use shortcuts::{Shortcut, Shortcuts};
pub(crate) use tenants_failure::TenantsFailure;
pub(crate) use views::{View, Views};
