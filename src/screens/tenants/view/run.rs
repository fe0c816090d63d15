//! The run: how far it is, why it doesn't go on, and how it ended.

use super::{card, pace};
use crate::components::explain;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::{RunShown, TenantsModel};
use crate::screens::tenants::words;
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, primary_button, show};
use browser::locale;
use leptos::prelude::{AnyView, untrack};
use remote_help::tenants::run::{Phase, Stop};

/// The run that is under way, or has ended in this page; nothing if there is none.
pub(super) fn run(model: TenantsModel) -> AnyView {
    show(
        move || model.run().is_some(),
        move || {
            let is = move |is: fn(&RunShown) -> bool| move || model.run().is_some_and(|run| is(&run));
            let is_ended = is(|run| run.phase == Phase::Ended);
            let is_undo = untrack(|| model.run()).is_some_and(|run| run.is_undo);
            let heading = if is_undo { text::run_undo_heading() } else { text::run_heading() };
            card("tenants-run", heading)
                .dynamic(move || model.run().map_or_else(empty, |run| stand(&run, model)))
                .view(pace::throttled(model, move || model.run()?.throttled))
                .view(waiting(model))
                .view(show(
                    move || !is_ended(),
                    move || {
                        pace::buttons(
                            model,
                            is(|run| run.halt.is_some()),
                            is(|run| matches!(run.phase, Phase::Stopping(_))),
                        )
                        .into_view()
                    },
                ))
                .show(is(|run| run.phase == Phase::AwaitsRest), move || {
                    let go_on = primary_button(text::continue_with_the_rest(), move || model.continue_run());
                    let go_on = go_on.flag("disabled", is(|run| run.halt.is_some()));
                    el_class("div", "actions").child(go_on).into_view()
                })
                .show(is_ended, move || ended(model).into_view())
                .into_view()
        },
    )
}

/// How far it is, what it does and how the tenants ended, in words.
fn stand(run: &RunShown, model: TenantsModel) -> AnyView {
    let figures = &run.figures;
    let (done, of) = (words::done(figures), figures.of);
    let bar = pace::bar(text::run_progress(), done, of, &text::run_done(&locale::number(done), &locale::number(of)));
    el("div")
        .attr("class", "stand")
        .child(bar)
        .child(el_text("p", &state(run, model)))
        .child(el_text("p", &words::run_figures(figures, run.phase == Phase::Ended)))
        .into_view()
}

fn state(run: &RunShown, model: TenantsModel) -> String {
    if let (Some(halt), false) = (&run.halt, run.phase == Phase::Ended) {
        return common::sentences(text::run_pauses(), &explain::halt(halt, &model.endpoints()));
    }
    match (&run.phase, &run.stop) {
        (Phase::Ready, _) => text::run_ready().to_owned(),
        (Phase::First, _) => text::run_first().to_owned(),
        (Phase::AwaitsRest, _) => text::run_awaits_rest().to_owned(),
        (Phase::Rest, _) => text::run_rest().to_owned(),
        (Phase::Stopping(_), _) => text::run_stopping().to_owned(),
        (Phase::Ended, None) => text::run_ended().to_owned(),
        (Phase::Ended, Some(Stop::ByPerson)) => text::run_stopped_by_person().to_owned(),
        (Phase::Ended, Some(stop)) => {
            common::sentences(text::what_run_stopped(), &explain::stop(stop, run.stopped_at.as_deref()))
        }
    }
}

/// The tenants whose change is sent once more. No live region: the status line says it once.
fn waiting(model: TenantsModel) -> AnyView {
    dynamic(move || {
        let waiting = model.run().map(|run| run.waiting).unwrap_or_default();
        let lines = waiting.into_iter().map(|(name, until)| {
            let words = move || text::run_waits_to_write(&name, &locale::number(whole_seconds(until - model.now())));
            el_class("p", "notice").child(el("span").attr("role", "timer").dynamic_text(words))
        });
        lines.fold(el_class("div", "waits"), Element::child).into_view()
    })
}

/// What can be done after it.
fn ended(model: TenantsModel) -> Element {
    let undo = button(text::undo_this_run(), move || model.undo_run())
        .flag("disabled", move || !model.run().is_some_and(|run| run.can_undo));
    el_class("div", "actions")
        .child(undo)
        .show(move || model.keeps_receipts(), || el_class("span", "help").text(text::run_history_note()).into_view())
}
