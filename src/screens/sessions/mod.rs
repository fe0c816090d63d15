//! The screen "Sessions": the sessions that the settings govern, as Intune reports them.

mod model;
mod view;

use model::SessionsModel;
pub(crate) use view::{Sessions, SessionsContent};
