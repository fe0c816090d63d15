//! The banner. Who is signed in, and the menu, come with the rest.

use super::element::classed;
use super::late::{Part, part};
use crate::panel::Panel;
use crate::text::first as text;
use leptos::prelude::AnyView;

/// The page's banner.
pub(crate) fn banner(panel: Panel) -> AnyView {
    let brand = classed("p", "brand").live_text(move || {
        panel.follow_language();
        text::product().to_owned()
    });
    classed("header", "banner").child(classed("div", "banner-row").child(brand).view(part(panel, Part::Banner))).done()
}
