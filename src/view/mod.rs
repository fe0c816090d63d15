//! What people see: one part of the page a file. A view reads the panel's state and sends intents; it decides nothing.
//! Names of properties and values come from `remote_help`, every other text from the catalogue.

mod alert;
mod audit;
mod baselines;
mod by_hand;
mod conflict_dialog;
mod describe;
mod explain;
mod first;
mod footer;
mod form_notices;
mod help;
mod history;
mod identity;
mod impact;
mod kept_changes;
mod links;
mod marks;
mod modal;
mod news;
mod offline;
mod preferences;
mod readiness;
mod receipt;
mod receipt_text;
mod review_dialog;
mod settings_table;
mod shortcuts;
mod sign_in_options;
mod title;
mod upgrade;
mod waiting;
mod whole;

pub(crate) use first::{
    Slot, TOKEN_FIELD, banner, el, el_text, fragment, keyed, settings_form, sign_in, slot, status_region,
};
use first::{element, late, status, time};
pub(crate) use whole::install;
