//! Everything of the Remote Help panel that needs no browser.
//!
//! # Layout
//! Top to bottom, a module knows those above it in this list and none below:
//! - [`json_value`]: JSON that a reader took apart; [`encoding`]: files as text.
//! - [`settings`]: the resource `remoteAssistanceSettings`, its differences and its three-way merge.
//! - [`cloud`]: the national clouds.
//! - [`time`]: moments and spans of time; [`ids`]: IDs as types.
//! - [`auth`]: what was pasted as a token, and what a token says about itself.
//! - [`fields`]: JSON objects read strictly; [`baseline`]: settings as a file or a link; [`config`]: the deployment file
//!   `config.json`.
//! - [`graph`]: requests to Microsoft Graph, its responses, its errors, and when to try again.
//! - [`oauth`]: the messages of the redirect sign-in at Microsoft Entra, and of renewing a token.
//! - [`session`]: who is signed in with which token; [`watch`]: when to look again whether the settings changed.
//! - [`save`]: the save as one state machine; [`receipt`]: what is kept of it;
//!   [`saved_draft`]: unsaved changes while the browser is away to sign in.
//! - [`audit`]: Intune's audit log of the settings.
//! - [`deployed`]: whether a page is still the build that its host has.
//! - [`readiness`]: what Remote Help needs, and what was seen of each part.
//!
//! Nothing here reads a clock, draws a random number, or touches a network: each is passed in.
//! Nothing here is a sentence for people either: errors are types, the view has the words.
#![forbid(unsafe_code)]

pub mod audit;
pub mod auth;
pub mod baseline;
pub mod cloud;
pub mod config;
pub mod deployed;
pub mod encoding;
pub mod fields;
pub mod graph;
pub mod guid;
pub mod ids;
pub mod json_value;
pub mod oauth;
pub mod readiness;
pub mod receipt;
mod repeated;
pub mod save;
pub mod saved_draft;
pub mod session;
pub mod settings;
pub mod time;
pub mod watch;
