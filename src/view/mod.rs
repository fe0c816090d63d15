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
mod links;
mod modal;
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
mod token_form;
mod waiting;

pub(crate) use alert::alert_region;
pub(crate) use audit::audit;
pub(crate) use banner::banner;
pub(crate) use baselines::baselines;
pub(crate) use conflict_dialog::conflict_dialog;
pub(crate) use element::{el, row, said};
pub(crate) use footer::footer;
pub(crate) use history::history;
pub(crate) use readiness::readiness;
pub(crate) use receipt::last_receipt;
pub(crate) use review_dialog::review_dialog;
pub(crate) use settings_form::settings_form;
pub(crate) use shortcuts::shortcuts;
pub(crate) use sign_in::sign_in;
pub(crate) use status::status_region;
pub(crate) use waiting::waiting_region;
