//! Reading all tenants: how far it is, and how to pause and stop it.

use super::{card, pace};
use crate::components::explain;
use crate::screens::tenants::model::{Sweep, TenantsModel};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, dynamic, el, el_class, el_text, empty, primary_button, show};
use browser::locale;
use remote_help::tenants::reading::Phase;

/// The reading.
pub(super) fn reading(model: TenantsModel) -> Element {
    let is_under_way = move || model.sweep().is_some_and(|sweep| sweep.phase != Phase::Idle);
    let is_halted = move || model.sweep().is_some_and(|sweep| matches!(sweep.phase, Phase::Halted(_)));
    let is_stopping = move || model.sweep().is_some_and(|sweep| sweep.phase == Phase::Stopping);
    card("tenants-reading", text::read_heading())
        .child(
            el_class("div", "actions").child(
                primary_button(text::read_all_tenants(), move || model.read_all())
                    .flag("disabled", move || !model.can_read()),
            ),
        )
        .dynamic(move || model.sweep().map_or_else(empty, |sweep| bar(&sweep).into_view()))
        .view(pace::throttled(model, move || model.sweep()?.throttled))
        .show(is_under_way, move || pace::buttons(model, is_halted, is_stopping).into_view())
        .view(show(is_under_way, move || {
            dynamic(move || match model.sweep() {
                Some(sweep) => el_text("p", &state(&sweep, model)).into_view(),
                None => empty(),
            })
        }))
}

fn bar(sweep: &Sweep) -> Element {
    let (done, of) = (sweep.progress.done, sweep.progress.of);
    let words = text::tenants_so_far(&locale::number(done), &locale::number(of));
    pace::bar(text::tenants_read(), done, of, &words)
}

/// What the reading does, and why it doesn't go on.
fn state(sweep: &Sweep, model: TenantsModel) -> String {
    match &sweep.phase {
        Phase::Idle => String::new(),
        Phase::Running => text::sweep_running().to_owned(),
        Phase::Stopping => text::sweep_stopping().to_owned(),
        Phase::Halted(halt) => common::sentences(text::sweep_paused(), &explain::halt(halt, &model.endpoints())),
    }
}
