//! What people see: one part of the page a file. A view reads the panel's state and sends intents; it decides nothing.
//! Names of properties and values come from `remote_help`, every other text from the catalogue.

mod alert;
mod audit;
mod banner;
mod baselines;
mod conflict_dialog;
mod describe;
mod element;
mod explain;
mod footer;
mod help;
mod history;
mod impact;
mod late;
mod links;
mod modal;
mod offline;
mod preferences;
mod readiness;
mod receipt;
mod receipt_text;
mod review_dialog;
mod setting_switch;
mod settings_form;
mod settings_table;
mod shortcuts;
mod sign_in;
mod sign_in_options;
mod status;
mod time;
mod title;
mod token_form;
mod upgrade;
mod waiting;
mod whole;

pub(crate) use banner::banner;
pub(crate) use element::{el, keyed, row, said};
pub(crate) use late::{Part, part};
pub(crate) use settings_form::settings_form;
pub(crate) use sign_in::sign_in;
pub(crate) use status::status_region;
pub(crate) use token_form::TOKEN_FIELD;
pub(crate) use whole::complete;
