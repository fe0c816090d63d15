//! What the settings screen shows. A view here reads its model and calls what the user wants; it decides nothing.

mod baselines;
mod conflict_dialog;
mod drift;
mod form;
mod form_notices;
mod impact;
mod kept_changes;
mod last_receipt;
mod marks;
mod review_dialog;
mod setting_switch;

pub(crate) use baselines::baselines;
pub(crate) use conflict_dialog::conflict_dialog;
pub(crate) use form::settings_form;
pub(crate) use form_notices::{notices, permission};
pub(crate) use kept_changes::kept_changes;
pub(crate) use last_receipt::last_receipt;
pub(crate) use marks::marks;
pub(crate) use review_dialog::{Usage, review_dialog};
