//! The run: how far it is, why it doesn't go on, and how it ended.

use super::{card, pace};
use crate::app::{Environment, Receipts};
use crate::components::explain;
use crate::screens::tenants::model::{Pace, RUN, Run, TenantsModel};
use crate::screens::tenants::words;
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, el, el_class, fragment, primary_button, show};
use browser::page;
use leptos::prelude::{AnyView, untrack};
use remote_help::tenants::run::Stop;

/// The run that is under way, or has ended in this page; nothing if there is none.
pub(super) fn run(model: TenantsModel, environment: Environment, receipts: Receipts) -> AnyView {
    show(move || model.run().is_some(), move || shown(model, environment, receipts).into_view())
}

fn shown(model: TenantsModel, environment: Environment, receipts: Receipts) -> Element {
    let is = move |is: fn(&Pace) -> bool| move || model.run().is_some_and(|run| is(&run.pace));
    let is_ended = is(|pace| *pace == Pace::Ended);
    let is_halted = is(|pace| matches!(pace, Pace::Halted(_)));
    let is_stopping = is(|pace| *pace == Pace::Stopping);
    let is_undo = untrack(|| of(model, |run| run.is_undo));
    let go_on = move || {
        let go_on = move || {
            // The button goes.
            page::focus_id(RUN);
            model.continue_run();
        };
        let go_on = primary_button(text::continue_with_the_rest(), go_on);
        el_class("div", "actions").child(go_on).into_view()
    };
    let progress = move || of(model, |run| (words::done(&run.figures), run.figures.of));
    let figures = move || of(model, |run| words::run_figures(&run.figures, run.pace == Pace::Ended));
    let said = move || model.run().map(|run| state(&run, model)).unwrap_or_default();
    card(RUN, if is_undo { text::run_undo_heading() } else { text::run_heading() })
        .child(pace::bar(text::run_progress(), progress, text::run_done))
        .child(el("p").dynamic_text(said))
        .child(el("p").dynamic_text(figures))
        .view(waits(model, environment))
        .show(is(|pace| *pace == Pace::AwaitsRest), go_on)
        .show(move || !is_ended(), move || pace::buttons(model, RUN, is_halted, is_stopping).into_view())
        .show(is_ended, move || ended(model, receipts).into_view())
}

/// What is said of the run; the default if there is none.
fn of<T: Default>(model: TenantsModel, look: fn(&Run) -> T) -> T {
    model.run().map(|run| look(&run)).unwrap_or_default()
}

fn state(run: &Run, model: TenantsModel) -> String {
    let is_first = run.figures.saved == 0;
    match (&run.pace, &run.stop) {
        (Pace::Halted(halt), _) => common::sentences(text::run_pauses(), &explain::halt(halt, &model.endpoints())),
        (Pace::AwaitsRest, _) => text::run_awaits_rest().to_owned(),
        (Pace::Going | Pace::Throttled(_), _) => if is_first { text::run_first() } else { text::run_rest() }.to_owned(),
        (Pace::Stopping, _) => text::run_stopping().to_owned(),
        (Pace::Ended, None) => text::run_ended().to_owned(),
        (Pace::Ended, Some(Stop::ByPerson)) => text::run_stopped_by_person().to_owned(),
        (Pace::Ended, Some(stop)) => {
            common::sentences(text::what_run_stopped(), &explain::stop(stop, run.stopped_at.as_deref()))
        }
    }
}

/// What waits, and how long still.
fn waits(model: TenantsModel, environment: Environment) -> AnyView {
    let paused = |run: &Run| match run.pace {
        Pace::Throttled(until) => Some(until),
        _ => None,
    };
    let name = |run: &Run| run.throttled.as_ref().map(|(name, _)| name.clone()).unwrap_or_default();
    let again = |run: &Run| run.throttled.as_ref().map(|(_, until)| *until);
    fragment(vec![
        pace::countdown(environment, move || of(model, paused), text::throttled_countdown),
        pace::countdown(
            environment,
            move || of(model, again),
            move |seconds| text::run_waits_to_write(&of(model, name), seconds),
        ),
    ])
}

/// What can be done after it.
fn ended(model: TenantsModel, receipts: Receipts) -> Element {
    let undo = button(text::undo_this_run(), move || model.undo_run())
        .flag("disabled", move || !model.run().is_some_and(|run| run.can_undo));
    el_class("div", "actions")
        .child(undo)
        .show(move || receipts.are_kept(), || el_class("p", "help").text(text::run_history_note()).into_view())
}
