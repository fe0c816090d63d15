//! A wait before a request is tried again: how long still, which try comes, and a button to stop it.

use crate::app::{Environment, GraphClient, Waiting, WaitsFor};
use crate::components::time::whole_seconds;
use crate::text;
use crate::ui::element::{button, el, el_class, show};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::graph::TRIES;
use remote_help::save::READINGS;
use remote_help::time::UnixMillis;

/// Shown while a request waits. No live region: a countdown read out every second would drown everything else.
pub(crate) fn waiting_region(graph: GraphClient, environment: Environment) -> AnyView {
    let said = move |say: fn(Waiting, UnixMillis) -> String| {
        move || graph.waiting().map(|waiting| say(waiting, environment.now())).unwrap_or_default()
    };
    show(
        move || graph.waiting().is_some(),
        move || {
            let countdown = el("span").attr("role", "timer").dynamic_text(said(countdown));
            let sentence = el("p").child(el("strong").dynamic_text(said(why))).text(" ").child(countdown);
            let stop = button(text::stop_trying(), move || graph.stop_waiting());
            el_class("div", "card waiting").child(sentence).child(stop).into_view()
        },
    )
}

fn why(waiting: Waiting, _now: UnixMillis) -> String {
    match waiting.why {
        WaitsFor::Fewer => text::waiting_throttled(),
        WaitsFor::Recovery => text::waiting_failed(),
        WaitsFor::Change => text::waiting_lagging(),
    }
    .to_owned()
}

fn countdown(waiting: Waiting, now: UnixMillis) -> String {
    let seconds = whole_seconds(waiting.until - now);
    let number = |number| locale::number(usize::from(number));
    let seconds = locale::number(seconds);
    match waiting.why {
        WaitsFor::Change => text::reading_again(&seconds, &number(waiting.attempt), &number(READINGS)),
        WaitsFor::Fewer | WaitsFor::Recovery => text::trying_again(&seconds, &number(waiting.attempt), &number(TRIES)),
    }
}
