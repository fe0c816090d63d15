//! Everything of the Remote Help panel that needs no browser.
//!
//! # Layout
//! From top to bottom: a module uses those above it in this list, and none below.
//! - [`json_value`]: a JSON value, whichever parser read it; [`encoding`]: decoding files to text.
//! - [`settings`]: the resource `remoteAssistanceSettings`, its differences and its three-way merge.
//! - [`cloud`]: the national clouds.
//! - [`time`]: moments and spans of time; [`ids`]: IDs as types.
//! - [`auth`]: pasted access tokens, and the claims in a token.
//! - [`fields`]: strict reading of JSON objects; [`baseline`]: settings as a file or a link; [`config`]: the deployment
//!   file `config.json`.
//! - [`graph`]: requests to Microsoft Graph, its responses, its errors, and when to try again.
//! - [`oauth`]: the messages of the redirect sign-in at Microsoft Entra, and of refreshing a token.
//! - [`session`]: who is signed in with which token; [`watch`]: when to look again whether the settings changed.
//! - [`save`]: the save as one state machine; [`receipt`]: the record of a save; [`saved_draft`]: unsaved changes,
//!   stored while the browser is at the sign-in page.
//! - [`tenants`]: many tenants by one sign-in: which they are, what reading them showed, what a run set in them.
//! - [`audit`]: Intune's audit log of the settings.
//! - [`deployed`]: whether the open page is still the build that its host serves.
//! - [`readiness`]: what Remote Help needs, and what this page has seen of each need; [`evidence`]: what Graph tells of
//!   licence, rights and roles when it is asked for.
//!
//! Nothing here reads a clock, draws a random number, or touches a network: the caller passes these in. No sentence for
//! people stands here either: errors are types, and the views put them into words.
#![forbid(unsafe_code)]

pub mod audit;
pub mod auth;
pub mod baseline;
pub mod cloud;
pub mod config;
pub mod deployed;
pub mod encoding;
pub mod evidence;
pub mod fields;
pub mod graph;
pub mod guid;
pub mod ids;
pub mod json_value;
pub mod oauth;
pub mod readiness;
pub mod receipt;
mod repeated_fields;
pub mod save;
pub mod saved_draft;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod tenants;
pub mod time;
pub mod watch;
