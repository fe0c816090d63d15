//! "Who changed this?": what Intune tells of changes to the settings.

mod model;
pub(crate) mod view;

pub(crate) use model::{AuditLog, AuditPageError};
