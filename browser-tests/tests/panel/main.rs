//! The panel in a real browser, one file an area. Each test has a tenant, a host and a browser of its own; what must
//! hold after each of them stands in `browser_tests::world`.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "all of it is tests; clippy takes only the test functions themselves for that"
)]

mod a11y;
mod a11y_after;
mod a11y_form;
mod a11y_sessions;
mod a11y_signing_in;
mod audit;
mod audit_refused;
mod baseline_links;
mod baselines;
mod cancelled;
mod challenge;
mod clock;
mod config;
mod conflict;
mod consent;
mod copy_by_hand;
mod discarded;
mod drift;
mod early;
mod errors;
mod evidence;
mod evidence_failures;
mod evidence_permissions;
mod fields;
mod focus_moves;
mod focus_order;
mod form;
mod harness;
mod history;
mod history_many;
mod history_storage;
mod hostile;
mod hostile_baselines;
mod impact;
mod interrupted;
mod interrupted_sign_in;
mod keyboard;
mod languages;
mod languages_changed;
mod last_change;
mod line_by_line;
mod live_regions;
mod lost;
mod memory;
mod motion;
mod no_answer;
mod offline;
mod other_forms;
mod other_tenant;
mod page;
mod parts;
mod permission;
mod preferences;
mod print;
mod provider;
mod provider_harness;
mod pseudo;
mod readiness_more;
mod receipt_commands;
mod receipt_files;
mod receipts;
mod redirect;
mod redirect_doubt;
mod reload;
mod renewal;
mod reply;
mod rest;
mod retry;
mod round_trips;
mod saving;
mod saving_again;
mod secrets;
mod sessions;
mod sessions_ear;
mod sessions_gone;
mod sessions_many;
mod sessions_refused;
mod sessions_table;
mod shortcuts;
mod sign_in;
mod sign_in_errors;
mod sign_in_options;
mod sign_out;
mod stale_reads;
mod start;
mod steps;
mod storage;
mod tabs;
mod tenants;
mod text_handling;
mod titles;
mod token;
mod tree;
mod undo;
mod upgrade;
mod upgrade_start;
mod usage;
mod views;
mod views_parts;
mod watching;
mod watching_doubt;
mod watching_saves;
