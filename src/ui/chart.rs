//! A chart of bars, as SVG. Elements of SVG are of another kind than those of `element.rs`.

use super::attrs::{Attr, Attrs};
use browser::locale;
use leptos::prelude::{AddAnyAttr as _, AnyView, ElementChild as _, IntoAny as _};
use leptos::svg;
use leptos::tachys::view::iterators::StaticVec;

/// The width of a bar with the gap beside it, and of the bar alone, in the chart's own units.
const STEP: usize = 10;
const BAR: usize = 7;
/// The height of the chart in its own units.
const HEIGHT: usize = 100;

/// One bar.
pub(crate) struct Bar {
    /// Its value.
    pub(crate) value: usize,
    /// What a pointer on it shows.
    pub(crate) title: String,
}

/// A chart of these bars, from the left; the tallest is as high as the chart. It is a picture for those who see it: a
/// table must say the same.
pub(crate) fn bars(bars: Vec<Bar>) -> AnyView {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default().max(1);
    let width = bars.len() * STEP;
    let attrs = vec![
        Attr::Fixed("viewBox", format!("0 0 {width} {HEIGHT}")),
        Attr::Fixed("preserveAspectRatio", "none".to_owned()),
        Attr::Fixed("aria-hidden", "true".to_owned()),
        Attr::Fixed("focusable", "false".to_owned()),
    ];
    let bars = bars.into_iter().enumerate().map(|(at, bar)| drawn(at, &bar, most)).collect::<Vec<_>>();
    svg::svg().add_any_attr(Attrs::new(attrs)).child(StaticVec::from(bars)).into_any()
}

fn drawn(at: usize, bar: &Bar, most: usize) -> AnyView {
    // A bar that is not 0 is seen.
    let height = (bar.value * HEIGHT).div_ceil(most);
    let number = |name, value: usize| Attr::Fixed(name, locale::digits(value));
    let attrs =
        vec![number("x", at * STEP), number("y", HEIGHT - height), number("width", BAR), number("height", height)];
    svg::rect().add_any_attr(Attrs::new(attrs)).child(svg::title().child(bar.title.clone())).into_any()
}
