//! The way to a plan: what is chosen, and why there may be no plan now.

use super::card;
use crate::screens::tenants::model::{NoPlan, TenantsModel};
use crate::text::tenants as text;
use crate::ui::element::{Element, el_class, primary_button};
use remote_help::auth::WRITE_PERMISSION;

const WHY: &str = "no-plan";

/// "Review plan", with what keeps from it.
pub(super) fn plan(model: TenantsModel) -> Element {
    let review = primary_button(text::review_plan(), move || model.review_plan())
        .dynamic_attr("aria-describedby", move || model.no_plan().map(|_| WHY))
        .flag("disabled", move || model.no_plan().is_some());
    let why = move || model.no_plan().map(why).unwrap_or_default();
    card("tenants-plan", text::plan_heading()).child(
        el_class("div", "actions")
            .child(review)
            .child(el_class("p", "help").dynamic_text(move || text::chosen_count(model.chosen_count())))
            .child(el_class("p", "help").attr("id", WHY).dynamic_text(why)),
    )
}

fn why(why: NoPlan) -> String {
    match why {
        NoPlan::LacksPermission => return text::no_plan_permission(WRITE_PERMISSION),
        NoPlan::RunUnfinished => text::no_plan_unfinished(),
        NoPlan::Reading => text::no_plan_reading(),
        NoPlan::NoTarget => text::no_plan_target(),
        NoPlan::NothingChosen => text::no_plan_nothing(),
        NoPlan::NothingRead => text::no_plan_unread(),
    }
    .to_owned()
}
