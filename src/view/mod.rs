//! What people see: one component a file. A component renders signals and sends intents; it decides nothing.
//! Names of properties and values come from `remote_help`, every other text from the catalogue.

mod alert;
mod banner;
mod conflict_dialog;
mod describe;
mod explain;
mod footer;
mod help;
mod links;
mod modal;
mod readiness;
mod receipt;
mod review_dialog;
mod setting_switch;
mod settings_form;
mod sign_in;
mod status;
mod time;
mod waiting;

pub(crate) use alert::AlertRegion;
pub(crate) use banner::Banner;
pub(crate) use conflict_dialog::ConflictDialog;
pub(crate) use footer::Footer;
pub(crate) use readiness::Readiness;
pub(crate) use receipt::LastReceipt;
pub(crate) use review_dialog::ReviewDialog;
pub(crate) use settings_form::SettingsForm;
pub(crate) use sign_in::SignIn;
pub(crate) use status::StatusRegion;
pub(crate) use waiting::WaitingRegion;
