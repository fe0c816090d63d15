//! How far long work is, and how to pause and stop it: the same for a reading and for a run.

use crate::app::Environment;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::TenantsModel;
use crate::text::tenants as text;
use crate::ui::element::{Element, button, el, el_class, show};
use browser::{locale, page};
use leptos::prelude::{AnyView, on_cleanup, untrack};
use remote_help::time::UnixMillis;

/// The ID of the place of "Pause" and "Stop".
const BUTTONS: &str = "tenants-pace";

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
    // Each time it is another one: of one that changes, some screen readers say the percentage, beside what the news say.
    let bar = move || {
        let (done, of) = progress();
        el("progress")
            .attr("aria-label", name)
            .attr("max", &locale::digits(of.max(1)))
            .attr("value", &locale::digits(done))
            .into_view()
    };
    el_class("div", "progress").dynamic(bar).child(el("p").dynamic_text(said))
}

/// "Pause" or "Resume", whichever can be, and "Stop". It is one button that changes its name, so that the focus stays; when
/// the buttons go, the focus goes to the element with the ID `home`.
pub(super) fn buttons(
    model: TenantsModel,
    home: &'static str,
    is_halted: impl Fn() -> bool + Copy + Send + Sync + 'static,
    is_stopping: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> Element {
    on_cleanup(move || {
        if page::has_focus_in(BUTTONS) {
            page::focus_id(home);
        }
    });
    // Once it stops, the machine takes no further wish.
    let press = move |_| if untrack(is_halted) { model.resume() } else { model.pause() };
    let pause_or_resume = el_class("button", "button")
        .attr("type", "button")
        .dynamic_text(move || if is_halted() { text::resume() } else { text::pause() }.to_owned())
        .busy(is_stopping)
        .on("click", press);
    el_class("div", "actions")
        .attr("id", BUTTONS)
        .child(pause_or_resume)
        .child(button(text::stop(), move || model.stop()).busy(is_stopping))
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
