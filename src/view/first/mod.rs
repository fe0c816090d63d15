//! The first page: from the sign-in card to the switches. Nothing here may use another view than these, since all others
//! come in a second file of wasm; [`late`] has their places. For the same reason, the texts are those of
//! `crate::text::first`.

mod banner;
pub(super) mod describe;
pub(super) mod element;
mod given;
pub(super) mod late;
mod setting_switch;
pub(super) mod settings_form;
mod sign_in;
pub(super) mod status;
pub(super) mod time;
mod token_form;

pub(crate) use banner::banner;
pub(crate) use element::{el, el_text, fragment, keyed};
pub(crate) use late::{Slot, slot};
pub(crate) use settings_form::settings_form;
pub(crate) use sign_in::sign_in;
pub(crate) use status::status_region;
pub(crate) use token_form::TOKEN_FIELD;
