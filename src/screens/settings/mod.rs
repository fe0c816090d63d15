//! The settings: the form, the review, the conflict, the receipt of the last save, and baselines. Views only; what they
//! show is in `crate::app` and in `remote_help`.

pub(crate) mod baselines;
pub(crate) mod conflict_dialog;
pub(crate) mod form;
pub(crate) mod form_notices;
pub(crate) mod impact;
pub(crate) mod kept_changes;
pub(crate) mod marks;
pub(crate) mod receipt;
pub(crate) mod receipt_text;
pub(crate) mod review_dialog;
mod setting_switch;
