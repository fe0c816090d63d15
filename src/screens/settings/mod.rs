//! The screen "Settings": the form, the review, the conflict, the receipt of the last save, and baselines.

mod model;
mod view;

pub(crate) use model::{Services, SettingsModel};
pub(crate) use view::*;
