//! How far long work is, and how to pause and stop it: the same for a reading and for a run.

use crate::app::Environment;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::TenantsModel;
use crate::text::tenants as text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text};
use browser::{locale, page};
use remote_help::time::UnixMillis;

/// The IDs of the buttons that take each other's place.
const PAUSE: &str = "tenants-pause";
const RESUME: &str = "tenants-resume";

/// A bar of that name, with the same in words.
pub(super) fn bar(name: &'static str, done: usize, total: usize, words: &str) -> Element {
    let bar = el("progress")
        .attr("aria-label", name)
        .attr("max", &locale::digits(total.max(1)))
        .attr("value", &locale::digits(done));
    el_class("div", "progress").child(bar).child(el_text("span", words))
}

/// "Pause" or "Resume", whichever can be, and "Stop".
pub(super) fn buttons(
    model: TenantsModel,
    is_halted: impl Fn() -> bool + Copy + Send + Sync + 'static,
    is_stopping: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> Element {
    let pause_or_resume = dynamic(move || {
        // The one takes the focus that the other had.
        if is_halted() {
            let resume = move || {
                model.resume();
                page::focus_soon(PAUSE);
            };
            button(text::resume(), resume).attr("id", RESUME).flag("disabled", is_stopping).into_view()
        } else {
            let pause = move || {
                model.pause();
                page::focus_soon(RESUME);
            };
            button(text::pause(), pause).attr("id", PAUSE).flag("disabled", is_stopping).into_view()
        }
    });
    el_class("div", "actions")
        .view(pause_or_resume)
        .child(button(text::stop(), move || model.stop()).flag("disabled", is_stopping))
}

/// How long something is left alone still, as `words` of the seconds say. No live region: a countdown read out every
/// second would drown everything else.
pub(super) fn countdown(
    environment: Environment,
    until: UnixMillis,
    words: impl Fn(&str) -> String + Send + 'static,
) -> Element {
    let said = move || words(&locale::number(whole_seconds(until - environment.now())));
    el_class("p", "notice").child(el("span").attr("role", "timer").dynamic_text(said))
}
