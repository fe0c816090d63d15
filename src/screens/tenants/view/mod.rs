//! What the view "Tenants" shows. It reads its model and calls what the user wants; it decides nothing.

use super::model::{Services, TenantsModel};
use crate::components::lazy::Content;
use crate::ui::element::{el_class, empty};
use browser::file::Picked;
use browser::style;
use leptos::prelude::AnyView;

/// Its style comes with its code.
const STYLE: &str = include_str!("../../../../style/tenants.css");

/// What others ask of this screen.
pub(crate) trait TenantsContent: Content {
    /// What it says in the status line.
    fn news(&self) -> AnyView;
    /// Adds the tenants of a file that was dropped.
    fn add_file(&self, file: Picked);
}

/// Many tenants by one sign-in.
pub(crate) struct Tenants(TenantsModel);

impl Tenants {
    /// The tenants, of which nothing was read yet. `is_open` says whether the view is open.
    pub(crate) fn new(services: Services, is_open: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        style::adopt(STYLE);
        Self(TenantsModel::new(services, is_open, |_| String::new()))
    }
}

impl Content for Tenants {
    fn opened(&self) {
        self.0.opened();
    }

    fn view(&self) -> AnyView {
        el_class("div", "tenants").into_view()
    }
}

impl TenantsContent for Tenants {
    fn news(&self) -> AnyView {
        empty()
    }

    fn add_file(&self, file: Picked) {
        self.0.add_file(Some(file));
    }
}
