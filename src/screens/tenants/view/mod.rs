//! What the view "Tenants" shows. It reads its model and calls what the user wants; it decides nothing.

mod causes;
mod compare;
mod find;
mod kept_run;
mod list;
mod news;
mod pace;
mod plan;
mod plan_dialog;
mod reading;
mod run;
mod table;

use super::model::{Services, TenantsModel, Use};
use super::words;
use crate::app::{Environment, Receipts};
use crate::components::lazy::Content;
use crate::text::tenants as text;
use crate::ui::element::{Element, el_class, el_text, empty, show};
use browser::file::Picked;
use browser::style;
use leptos::prelude::AnyView;
use remote_help::auth::WRITE_PERMISSION;

/// Its style comes with its code.
const STYLE: [&str; 2] = [include_str!("../../../../style/data.css"), include_str!("../../../../style/tenants.css")];

/// What others ask of this screen.
pub(crate) trait TenantsContent: Content {
    /// What it says in the status line.
    fn news(&self) -> AnyView;
    /// Adds the tenants of a file that was dropped.
    fn add_file(&self, file: Picked);
}

/// Many tenants by one sign-in.
pub(crate) struct Tenants {
    model: TenantsModel,
    environment: Environment,
    receipts: Receipts,
}

impl Tenants {
    /// The tenants, of which nothing was read yet. `is_open` says whether the view is open.
    pub(crate) fn new(services: Services, is_open: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        STYLE.into_iter().for_each(style::adopt);
        let Services { environment, receipts, .. } = services;
        Self { model: TenantsModel::new(services, is_open, words::searched), environment, receipts }
    }
}

impl Content for Tenants {
    fn opened(&self) {
        self.model.opened();
    }

    fn view(&self) -> AnyView {
        let Self { model, environment, receipts } = *self;
        el_class("div", "tenants")
            .dynamic(move || notice(model.usable()))
            .view(kept_run::kept_run(model))
            .child(list::list(model))
            .child(el_class("div", "pair").child(reading::reading(model, environment)).child(compare::compare(model)))
            .view(run::run(model, environment, receipts))
            .view(causes::causes(model))
            .view(show(
                move || model.counts().0 > 0,
                move || el_class("div", "tenants").child(find::find(model)).child(plan::plan(model)).into_view(),
            ))
            .show(move || model.counts().0 == 0, || el_text("p", text::tenants_none()).into_view())
            .view(plan_dialog::plan_dialog(model))
            .into_view()
    }
}

impl TenantsContent for Tenants {
    fn news(&self) -> AnyView {
        news::news(self.model)
    }

    fn add_file(&self, file: Picked) {
        self.model.add_file(Some(file));
    }
}

/// What the sign-in in use doesn't permit.
fn notice(usable: Use) -> AnyView {
    let notice = |words: &str| el_class("p", "notice").text(words).into_view();
    match usable {
        Use::Write | Use::SignedOut => empty(),
        Use::Read => notice(&text::tenants_view_only(WRITE_PERMISSION)),
        Use::PastedToken => notice(text::tenants_needs_sign_in()),
        Use::NoClient => notice(text::tenants_needs_client()),
    }
}

/// A card with a heading that names it, and that can take the focus: there is something to read on from.
fn card(id: &'static str, heading: &str) -> Element {
    let heading = el_text("h3", heading).attr("id", id).attr("tabindex", "-1");
    el_class("section", "card").attr("aria-labelledby", id).child(heading)
}
