//! A table of many rows, of which only those in sight are in the page. To assistive technology it is one table: each row
//! says its number, and the table how many there are.

use super::element::{Element, el, el_class, keyed as by_number};
use super::static_signal::StaticSignal;
use super::stored::Stored;
use browser::locale;
use browser::scroll::{self, Scrolled};
use leptos::prelude::{AnyView, IntoAny as _, untrack};
use leptos::tachys::view::keyed::keyed;

/// Up to so many rows are all in the page.
const ALL: usize = 100;
/// How many rows beside those in sight are in the page, in each direction: so much can be scrolled before the next are made.
const BESIDE: usize = 15;
/// The rows change in steps of so many.
const STEP: usize = 5;
/// The height of a row before one was measured, in CSS pixels.
const ROW: usize = 36;

/// Which rows are in the page, and how high a row is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Window {
    start: usize,
    end: usize,
    row: usize,
}

impl Window {
    /// As many as are in sight at first, with those beside them.
    const FIRST: Self = Self { start: 0, end: 2 * BESIDE, row: ROW };

    /// The rows in the page, of so many.
    const fn of(self, count: usize) -> (usize, usize) {
        if count <= ALL {
            return (0, count);
        }
        let end = if self.end < count { self.end } else { count };
        (if self.start < end { self.start } else { end.saturating_sub(2 * BESIDE) }, end)
    }

    /// Whether the row is in the page that says it has this number: the headings are the first.
    fn has(self, number: usize) -> bool {
        number.checked_sub(2).is_some_and(|place| (self.start..self.end).contains(&place))
    }

    fn around(Scrolled { top, height, row }: Scrolled, before: Self) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and the cast saturates"
        )]
        let whole = |pixels: f64| pixels.max(0.0) as usize;
        let row = if row >= 1.0 { whole(row) } else { before.row };
        let start = (whole(top) / row).saturating_sub(BESIDE) / STEP * STEP;
        let end = (whole(top + height) / row + BESIDE + STEP) / STEP * STEP;
        Self { start, end, row }
    }
}

/// Where a table is scrolled to. It belongs to whoever has the rows, so that it outlives the view.
#[derive(Clone, Copy)]
pub(crate) struct Scroll {
    id: &'static str,
    window: StaticSignal<Window>,
}

impl Scroll {
    /// A table that is not scrolled. `id` is the ID of the element that scrolls.
    pub(crate) fn new(id: &'static str) -> Self {
        Self { id, window: StaticSignal::new(Window::FIRST) }
    }

    /// Goes back to the first row.
    pub(crate) fn to_start(self) {
        let row = self.window.get_untracked().row;
        self.window.set(Window { row, ..Window::FIRST });
        scroll::scroll_to(self.id, 0.0);
    }

    /// Notes where it is scrolled to.
    fn follow(self) {
        if let Some(scrolled) = scroll::scrolled(self.id, "tbody tr") {
            let window = Window::around(scrolled, self.window.get_untracked());
            // Only rows of a table of which not all are in the page have a number.
            scroll::take_focus_from_row(self.id, |number| !window.has(number));
            self.window.set(window);
        }
    }
}

/// What a table shows.
pub(crate) trait Rows: Clone + Send + Sync + 'static {
    /// How many rows there are.
    fn count(&self) -> usize;
    /// A number that stays with a row, whatever the order.
    fn key(&self, place: usize) -> u32;
    /// The row at a place in the present order.
    fn row(&self, place: usize) -> Element;
}

/// The heading of a column: a button that sorts. `direction` is that in which the column sorts the table now, as `aria-sort`
/// spells it.
pub(crate) fn sort_heading(
    button: impl Fn() -> Element + Send + 'static,
    direction: impl Fn() -> Option<&'static str> + Clone + Send + Sync + 'static,
) -> AnyView {
    // A heading that no longer sorts is another element: Chromium tells of each attribute that changes, and some screen
    // readers would say the new order for the old heading as well.
    let (was, times, now) = (Stored::new(false), Stored::new(0), direction.clone());
    let number = move || {
        let is = now().is_some();
        let was = was.update(|was| std::mem::replace(was, is));
        times.update(|times| {
            *times += u32::from(was && !is);
            *times
        })
    };
    by_number(number, move || {
        el("th").attr("scope", "col").dynamic_attr("aria-sort", direction.clone()).child(button()).into_view()
    })
}

/// The table of that name, in an element that scrolls and is called `label`. `head` is the row of headings.
pub(crate) fn long_table(scroll: Scroll, label: &str, name: &str, head: Element, rows: impl Rows) -> AnyView {
    let space = |is_before: bool| {
        let rows = rows.clone();
        el_class("div", "space").dynamic_style(move || {
            let (start, end) = scroll.window.get().of(rows.count());
            let count = if is_before { start } else { rows.count().saturating_sub(end) };
            // In whole pixels, of which a row has some: browsers round its height too.
            ["block-size: ", &locale::digits(count * scroll.window.get().row), "px"].concat()
        })
    };
    let (before, after) = (space(true), space(false));
    let counted = rows.clone();
    let body = (move || {
        let (start, end) = scroll.window.get().of(rows.count());
        let (keys, rows) = (rows.clone(), rows.clone());
        untrack(move || {
            // Where not all rows are in the page, each says its place, and is another at another one.
            let is_part = rows.count() > ALL;
            keyed(
                start..end,
                move |place| (if is_part { *place } else { 0 }, keys.key(*place)),
                move |_, place| {
                    let row = rows.row(place);
                    let row = if is_part { row.attr("aria-rowindex", &locale::digits(place + 2)) } else { row };
                    (|_| (), row.into_view())
                },
            )
        })
    })
    .into_any();
    let table = el_class("table", "data")
        .attr("aria-label", name)
        .row_count(move || counted.count() + 1)
        .child(el("thead").child(head))
        .child(el("tbody").view(body));
    el_class("div", "scroller")
        .attr("id", scroll.id)
        .attr("role", "region")
        .attr("aria-label", label)
        .attr("tabindex", "0")
        .on("scroll", move |_| scroll.follow())
        .child(before)
        .child(table)
        .child(after)
        .into_view()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_to_a_hundred_rows_are_all_there_and_of_more_those_at_the_place() {
        let window = |top: f64| Window::around(Scrolled { top, height: 400.0, row: 40.0 }, Window::FIRST);
        assert_eq!(Window::FIRST.of(100), (0, 100));
        assert_eq!(Window::FIRST.of(0), (0, 0));
        assert_eq!(Window::FIRST.of(101), (0, 30));
        assert_eq!(window(0.0).of(10_000), (0, 30));
        assert_eq!(window(4_000.0).of(10_000), (85, 130));
        assert_eq!(window(399_600.0).of(10_000), (9_975, 10_000));
        // A filter took most rows away, and the browser has not scrolled up yet.
        let (start, end) = window(399_600.0).of(200);
        assert!(start < end && end == 200, "{start}");
    }

    #[test]
    fn what_is_in_sight_is_in_the_page_wherever_it_is_scrolled_to() {
        for count in [101, 150, 10_000] {
            for first in 0..count - 10 {
                let top = 40.0 * f64::from(u32::try_from(first).unwrap());
                let window = Window::around(Scrolled { top, height: 400.0, row: 40.0 }, Window::FIRST);
                let (start, end) = window.of(count);
                assert!(start <= first && first + 10 <= end && end - start <= 60, "{first}: {start}..{end}");
            }
        }
    }

    #[test]
    fn a_row_is_in_the_page_by_the_number_that_it_says() {
        let window = Window { start: 85, end: 130, row: 40 };
        assert!(window.has(87) && window.has(131));
        assert!(!window.has(86) && !window.has(132) && !window.has(1) && !window.has(0));
    }

    #[test]
    fn a_row_of_no_height_leaves_the_last_one_known() {
        let before = Window { row: 44, ..Window::FIRST };
        let window = Window::around(Scrolled { top: -5.0, height: 0.0, row: 0.0 }, before);
        assert_eq!((window.start, window.row), (0, 44));
    }
}
