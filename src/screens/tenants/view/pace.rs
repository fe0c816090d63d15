//! How far long work is, and how to pause and stop it: the same for a reading and for a run.

use crate::app::Environment;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::TenantsModel;
use crate::text::tenants as text;
use crate::ui::element::{Element, button, el, el_class, keyed, show};
use browser::{locale, page};
use leptos::prelude::{AnyView, untrack};
use remote_help::time::UnixMillis;

/// The IDs of the buttons that take each other's place.
const PAUSE: &str = "tenants-pause";
const RESUME: &str = "tenants-resume";

/// A bar of that name with the same in words: how much is done, and of how much.
pub(super) fn bar(
    name: &'static str,
    progress: impl Fn() -> (usize, usize) + Copy + Send + Sync + 'static,
    words: fn(&str, &str) -> String,
) -> Element {
    let said = move || {
        let (done, of) = progress();
        words(&locale::number(done), &locale::number(of))
    };
    let bar = el("progress")
        .attr("aria-label", name)
        .max(move || progress().1.max(1))
        .value(move || locale::digits(progress().0));
    el_class("div", "progress").child(bar).child(el("p").dynamic_text(said))
}

/// "Pause" or "Resume", whichever can be, and "Stop".
pub(super) fn buttons(
    model: TenantsModel,
    is_halted: impl Fn() -> bool + Copy + Send + Sync + 'static,
    is_stopping: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> Element {
    // The one takes the focus that the other had.
    let resume = move || {
        model.resume();
        page::focus_soon(PAUSE);
    };
    let pause = move || {
        model.pause();
        page::focus_soon(RESUME);
    };
    let pause_or_resume = keyed(
        move || is_halted().into(),
        move || {
            let button = if untrack(is_halted) {
                button(text::resume(), resume).attr("id", RESUME)
            } else {
                button(text::pause(), pause).attr("id", PAUSE)
            };
            button.flag("disabled", is_stopping).into_view()
        },
    );
    el_class("div", "actions")
        .view(pause_or_resume)
        .child(button(text::stop(), move || model.stop()).flag("disabled", is_stopping))
}

/// How long something is left alone still, as `words` of the seconds say; nothing where it isn't. No live region: a
/// countdown read out every second would drown everything else.
pub(super) fn countdown(
    environment: Environment,
    until: impl Fn() -> Option<UnixMillis> + Copy + Send + Sync + 'static,
    words: impl Fn(&str) -> String + Copy + Send + 'static,
) -> AnyView {
    let said = move || {
        let seconds = until().map_or(0, |until| whole_seconds(until - environment.now()));
        words(&locale::number(seconds))
    };
    show(
        move || until().is_some(),
        move || el_class("p", "notice").child(el("span").attr("role", "timer").dynamic_text(said)).into_view(),
    )
}
