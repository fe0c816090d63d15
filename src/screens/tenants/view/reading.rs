//! Reading all tenants: how far it is, and how to pause and stop it.

use super::{card, pace};
use crate::app::Environment;
use crate::components::explain;
use crate::screens::tenants::model::{Pace, TenantsModel};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, el, el_class, primary_button};
use browser::locale;
use leptos::prelude::untrack;

/// The ID of the button that begins a reading, to which the focus goes when one has ended.
const READ_ALL: &str = "read-all-tenants";

/// The reading.
pub(super) fn reading(model: TenantsModel, environment: Environment) -> Element {
    let is = move |is: fn(&Pace) -> bool| move || model.sweep().is_some_and(|sweep| is(&sweep.pace));
    let is_under_way = is(|pace| *pace != Pace::Ended);
    let is_halted = is(|pace| matches!(pace, Pace::Halted(_)));
    let is_stopping = is(|pace| *pace == Pace::Stopping);
    let read_all = move || {
        if untrack(move || model.can_read()) {
            model.read_all();
        }
    };
    let read = primary_button(text::read_all_tenants(), read_all)
        .attr("id", READ_ALL)
        .flag("disabled", move || !model.can_read() && !model.is_busy())
        .busy(move || model.is_busy());
    let serves = move || model.chain_ends().map(|at| text::chain_serves(&locale::time(at))).unwrap_or_default();
    let progress = move || model.sweep().map(|sweep| (sweep.done, sweep.total)).unwrap_or_default();
    let said = move || model.sweep().map(|sweep| state(&sweep.pace, model)).unwrap_or_default();
    let throttled = move || match model.sweep()?.pace {
        Pace::Throttled(until) => Some(until),
        _ => None,
    };
    card("tenants-reading", text::read_heading())
        .child(el_class("div", "actions").child(read).child(el_class("p", "help").dynamic_text(serves)))
        .show(
            move || model.sweep().is_some(),
            move || pace::bar(text::tenants_read(), progress, text::tenants_so_far).into_view(),
        )
        .child(el("p").dynamic_text(said))
        .view(pace::countdown(environment, throttled, text::throttled_countdown))
        .show(is_under_way, move || pace::buttons(model, READ_ALL, is_halted, is_stopping).into_view())
}

/// What the reading does, and why it doesn't go on.
fn state(pace: &Pace, model: TenantsModel) -> String {
    match pace {
        Pace::Ended | Pace::AwaitsRest | Pace::Throttled(_) => String::new(),
        Pace::Going => text::sweep_running().to_owned(),
        Pace::Stopping => text::sweep_stopping().to_owned(),
        Pace::Halted(halt) => common::sentences(text::sweep_paused(), &explain::halt(halt, &model.endpoints())),
    }
}
