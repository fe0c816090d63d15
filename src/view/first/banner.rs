//! The banner. Who is signed in, and the menu, come with the rest.

use super::element::{classed, row, said};
use super::late::{Part, part_or};
use crate::panel::Panel;
use crate::text::first as text;
use leptos::prelude::AnyView;

/// The page's banner.
pub(crate) fn banner(panel: Panel) -> AnyView {
    let brand = classed("p", "brand").live_text(move || {
        panel.follow_language();
        text::product().to_owned()
    });
    classed("header", "banner")
        .child(classed("div", "banner-row").child(brand).view(part_or(panel, Part::Banner, room)))
        .done()
}

/// What keeps the banner's height until then.
fn room(panel: Panel) -> AnyView {
    let is_nobody = panel.session.with(|session| session.hints().is_none());
    let note = classed("p", "banner-note").text(if is_nobody { text::not_signed_in() } else { "" });
    let menu = said("button", text::preferences()).attr("class", "button menu-button").flag("disabled", || true);
    row(vec![note.done(), menu.done()])
}
