//! The screen "Who changed this?": what Intune's audit events say of changes to the settings.

mod model;
mod view;

use model::AuditModel;
pub(crate) use view::Audit;
