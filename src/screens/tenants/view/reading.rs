//! Reading all tenants: how far it is, and how to pause and stop it.

use super::{card, pace};
use crate::app::Environment;
use crate::components::explain;
use crate::screens::tenants::model::{Pace, Sweep, TenantsModel};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, dynamic, el_class, el_text, empty, primary_button};
use browser::locale;
use leptos::prelude::AnyView;

/// The reading.
pub(super) fn reading(model: TenantsModel, environment: Environment) -> Element {
    let is = move |is: fn(&Pace) -> bool| move || model.sweep().is_some_and(|sweep| is(&sweep.pace));
    let is_under_way = is(|pace| *pace != Pace::Ended);
    let is_halted = is(|pace| matches!(pace, Pace::Halted(_)));
    let is_stopping = is(|pace| *pace == Pace::Stopping);
    let read =
        primary_button(text::read_all_tenants(), move || model.read_all()).flag("disabled", move || !model.can_read());
    let serves = move || model.chain_ends().map(|at| text::chain_serves(&locale::time(at))).unwrap_or_default();
    card("tenants-reading", text::read_heading())
        .child(el_class("div", "actions").child(read).child(el_class("span", "help").dynamic_text(serves)))
        .dynamic(move || model.sweep().map_or_else(empty, |sweep| bar(&sweep).into_view()))
        .view(dynamic(move || {
            let pace = model.sweep().map(|sweep| sweep.pace);
            pace.map_or_else(empty, |pace| state(&pace, model, environment))
        }))
        .show(is_under_way, move || pace::buttons(model, is_halted, is_stopping).into_view())
}

fn bar(sweep: &Sweep) -> Element {
    let words = text::tenants_so_far(&locale::number(sweep.done), &locale::number(sweep.total));
    pace::bar(text::tenants_read(), sweep.done, sweep.total, &words)
}

/// What the reading does, and why it doesn't go on.
fn state(pace: &Pace, model: TenantsModel, environment: Environment) -> AnyView {
    let said = match pace {
        Pace::Ended | Pace::AwaitsRest => return empty(),
        Pace::Throttled(until) => {
            return pace::countdown(environment, *until, text::throttled_countdown).into_view();
        }
        Pace::Going => text::sweep_running().to_owned(),
        Pace::Stopping => text::sweep_stopping().to_owned(),
        Pace::Halted(halt) => common::sentences(text::sweep_paused(), &explain::halt(halt, &model.endpoints())),
    };
    el_text("p", &said).into_view()
}
