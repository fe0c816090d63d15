//! A wait before a request is tried again: how long still, which try comes, and a button to stop it.

use crate::app::{Environment, GraphClient, Waiting, WaitsFor};
use crate::components::time::whole_seconds;
use crate::text;
use crate::ui::element::{button, el, el_class, empty, fragment, keyed, show};
use browser::locale;
use leptos::prelude::{AnyView, untrack};
use remote_help::graph::TRIES;
use remote_help::save::READINGS;
use remote_help::time::{Millis, UnixMillis};

/// A wait is spoken of when it begins, and then this often.
const SPOKEN_EVERY: Millis = Millis::from_seconds(10.0);
/// So shortly before its end it is spoken of no more.
const NEARLY_OVER: Millis = Millis::from_seconds(3.0);

/// Shown while a request waits.
pub(crate) fn waiting_region(graph: GraphClient, environment: Environment) -> AnyView {
    let said = move |say: fn(Waiting, UnixMillis) -> String| {
        move || graph.waiting().map(|waiting| say(waiting, environment.now())).unwrap_or_default()
    };
    let card = show(
        move || graph.waiting().is_some(),
        move || {
            let countdown = el("span").dynamic_text(said(countdown));
            let sentence = el("p")
                // A countdown by the second drowns everything else: screen readers have the sentence below in its place.
                .attr("aria-hidden", "true")
                .child(el("strong").dynamic_text(said(why)))
                .text(" ")
                .child(countdown);
            let stop = button(text::stop_trying(), move || graph.stop_waiting());
            el_class("div", "card waiting").child(sentence).child(stop).into_view()
        },
    );
    let number = move || graph.waiting().map_or(0, |waiting| spoken_number(waiting, environment.now()));
    let spoken = keyed(number, move || {
        untrack(move || {
            let Some(waiting) = graph.waiting() else { return empty() };
            el("p").text(&spoken(waiting, environment.now())).into_view()
        })
    });
    fragment(vec![el_class("div", "visually-hidden").attr("aria-live", "polite").view(spoken).into_view(), card])
}

/// Differs whenever a wait is to be spoken of again.
fn spoken_number(waiting: Waiting, now: UnixMillis) -> u32 {
    let latest = waiting.until - NEARLY_OVER;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, and the cast saturates")]
    let times = ((now.min(latest) - waiting.since).get() / SPOKEN_EVERY.get()).max(0.0) as u32;
    1 + u32::from(waiting.attempt) * 1000 + times
}

/// The wait in a sentence, and at its beginning what it is for.
fn spoken(waiting: Waiting, now: UnixMillis) -> String {
    let left = locale::seconds(whole_seconds(waiting.until - now));
    let number = |number| locale::number(usize::from(number));
    let next = match waiting.why {
        WaitsFor::Change => text::reading_again_spoken(&left, &number(waiting.attempt), &number(READINGS)),
        WaitsFor::Fewer | WaitsFor::Recovery => {
            text::trying_again_spoken(&left, &number(waiting.attempt), &number(TRIES))
        }
    };
    if now - waiting.since < SPOKEN_EVERY { text::sentences(&why(waiting, now), &next) } else { next }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many seconds a wait of so many is spoken of, looking five times a second.
    fn spoken_after(seconds: f64) -> Vec<f64> {
        let since = UnixMillis::new(1_000_000.0);
        let until = since + Millis::from_seconds(seconds);
        let waiting = Waiting { since, until, attempt: 2, why: WaitsFor::Fewer };
        let mut last = 0;
        let looks = (0..).map(|look| f64::from(look) / 5.0).take_while(|after| *after < seconds);
        let is_new = |after: &f64| {
            let number = spoken_number(waiting, since + Millis::from_seconds(*after));
            std::mem::replace(&mut last, number) != number
        };
        looks.filter(is_new).collect()
    }

    #[test]
    fn a_wait_is_spoken_of_as_it_begins_and_every_ten_seconds_but_not_just_before_its_end() {
        assert_eq!(spoken_after(3.0), [0.0]);
        assert_eq!(spoken_after(12.0), [0.0]);
        assert_eq!(spoken_after(25.0), [0.0, 10.0, 20.0]);
        assert_eq!(spoken_after(60.0), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
    }

    #[test]
    fn the_next_try_is_spoken_of_anew() {
        let (since, until) = (UnixMillis::new(0.0), UnixMillis::new(9000.0));
        let of = |attempt| spoken_number(Waiting { since, until, attempt, why: WaitsFor::Recovery }, since);
        assert_ne!(of(2), of(3));
        assert_ne!(of(2), 0, "which is no wait");
    }
}
