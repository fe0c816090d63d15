//! A wait before a request is tried again: how long still, which try comes, and a button to stop it.

use crate::browser::locale;
use crate::panel::{Panel, Waiting};
use crate::text;
use leptos::prelude::*;
use remote_help::graph::TRIES;

/// Shown while a request waits. No live region: a countdown read out every second would drown everything else.
#[component]
pub(crate) fn WaitingRegion() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let waiting = Memo::new(move |_| panel.waiting.get());
    view! {
        <Show when=move || waiting.get().is_some()>
            <div class="card waiting">
                <p>
                    <strong>{move || waiting.get().map(why)}</strong>
                    " "
                    <span role="timer">{move || waiting.get().map(|waiting| countdown(waiting, panel.now.get()))}</span>
                </p>
                <button type="button" class="button" on:click=move |_| panel.stop_waiting()>{text::stop_trying()}</button>
            </div>
        </Show>
    }
}

fn why(waiting: Waiting) -> &'static str {
    if waiting.throttled { text::waiting_throttled() } else { text::waiting_failed() }
}

fn countdown(waiting: Waiting, now: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a wait is at most two minutes")]
    let seconds = ((waiting.until - now) / 1000.0).ceil().max(0.0) as usize;
    let number = |number| locale::number(usize::from(number));
    text::trying_again(&locale::number(seconds), &number(waiting.attempt), &number(TRIES))
}
