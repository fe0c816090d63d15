//! The screens, and the list of them. A screen is a folder with a model and a view; none names another one.

pub(crate) mod audit;
pub(crate) mod evidence;
pub(crate) mod history;
pub(crate) mod readiness;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod tenants;

use crate::app::View;

/// The screens. Each stands in a view of the page, and is a folder of `screens/` with a model and a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The settings themselves: form, review, conflict and the last save's receipt.
    Settings,
    /// The receipts that this browser keeps.
    History,
    /// Settings as a file or a link. Its model is the settings'.
    Baselines,
    /// What Intune's audit events say of changes.
    Audit,
    /// What Remote Help needs, and what this page has seen of it; the evidence that Graph is asked for stands in it.
    Readiness,
    /// The sessions that the settings govern.
    Sessions,
    /// Many tenants by one sign-in.
    Tenants,
}

impl Screen {
    /// Those of a view, in the order in which they stand there.
    pub(crate) const fn of(view: View) -> &'static [Self] {
        match view {
            View::Settings => &[Self::Settings, Self::History, Self::Baselines, Self::Audit, Self::Readiness],
            View::Sessions => &[Self::Sessions],
            View::Tenants => &[Self::Tenants],
        }
    }
}
