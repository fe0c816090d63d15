//! What stands around every screen: banner, sign-in card, status line, alert, footer, shortcuts. No screen's own content
//! lives here.

pub(crate) mod alert;
pub(crate) mod banner;
pub(crate) mod copy_by_hand;
pub(crate) mod footer;
pub(crate) mod identity;
pub(crate) mod navigation;
pub(crate) mod offline;
pub(crate) mod preferences;
pub(crate) mod shortcuts;
pub(crate) mod sign_in_card;
pub(crate) mod sign_in_options;
pub(crate) mod status;
pub(crate) mod status_messages;
pub(crate) mod title;
mod token_form;
pub(crate) mod token_help;
pub(crate) mod upgrade;
pub(crate) mod waiting;

pub(crate) use token_form::TOKEN_FIELD;
