//! The table of tenants: which rows it shows in which order, which are chosen, and the figures of its buttons.
//!
//! - [`Facts`] in `facts`: a row, and the groups it is in.
//! - [`Order`] in `order`: by which column rows are sorted.
//! - [`Table`]: all of it. A change of one row among a thousand costs a search in the order, not a new one.

mod facts;
mod order;

pub use facts::{Facts, Group, Groups};
pub use order::{Column, Order};

use super::list::RowKey;
use crate::sessions::fold;
use order::SortKey;
use std::cmp::Ordering;
use std::collections::HashMap;

/// What a change of the table touched, so that a view renders no more than that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Which rows are shown, or their order.
    pub shown: bool,
    /// The figures of the groups, or how many rows there are.
    pub figures: bool,
    /// Which rows are chosen.
    pub selection: bool,
}

impl Touched {
    /// What either touched.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            shown: self.shown || other.shown,
            figures: self.figures || other.figures,
            selection: self.selection || other.selection,
        }
    }
}

/// How many rows are in each group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures([usize; Group::ALL.len()]);

impl Figures {
    /// How many rows are in a group.
    pub fn of(&self, group: Group) -> usize {
        self.0.get(group as usize).copied().unwrap_or_default()
    }

    /// The groups that have rows, with how many, in the order of their buttons.
    pub fn iter(&self) -> impl Iterator<Item = (Group, usize)> {
        Group::ALL.into_iter().map(|group| (group, self.of(group))).filter(|(_, count)| *count > 0)
    }

    fn count(&mut self, groups: Groups, by: fn(usize) -> usize) {
        for group in groups.iter() {
            if let Some(count) = self.0.get_mut(group as usize) {
                *count = by(*count);
            }
        }
    }
}

/// A row with what is worked out of it.
#[derive(Clone, Debug)]
struct Row {
    facts: Facts,
    groups: Groups,
    /// What the row is found by besides its ID, in lower case.
    text: String,
    sort: SortKey,
    is_shown: bool,
    is_selected: bool,
}

/// The shortest word that is looked for in IDs, in bytes: any digit is in most of them, and would hide which row has it in
/// its name.
const SHORTEST_OF_ID: usize = 4;

impl Row {
    /// Whether a word in lower case is found in the row.
    fn has(&self, word: &str) -> bool {
        let id = self.facts.id.as_ref().filter(|_| word.len() >= SHORTEST_OF_ID);
        self.text.contains(word) || id.is_some_and(|id| id.contains(word))
    }
}

/// The table of tenants.
#[derive(Clone, Debug, Default)]
pub struct Table {
    rows: HashMap<RowKey, Row>,
    shown: Vec<RowKey>,
    figures: Figures,
    selected: usize,
    /// The words of "Filter tenants", in lower case.
    words: Vec<String>,
    group: Option<Group>,
    order: Option<Order>,
    /// How often a row was compared or searched.
    #[cfg(test)]
    steps: std::cell::Cell<usize>,
}

impl Table {
    /// Takes a row in, or exchanges the one of the same number.
    pub fn put(&mut self, facts: Facts) -> Touched {
        let key = facts.key;
        let before = self.rows.get(&key).map(|row| (row.groups, row.is_selected, row.is_shown));
        let place = before.is_some_and(|(_, _, is_shown)| is_shown).then(|| self.place(key)).and_then(Result::ok);
        let mut row = Row {
            groups: Groups::of(&facts),
            text: text_of(&facts),
            sort: self.order.map_or_else(SortKey::default, |order| SortKey::of(&facts, order.by)),
            is_shown: false,
            is_selected: before.is_some_and(|(_, is_selected, _)| is_selected) && facts.is_selectable,
            facts,
        };
        row.is_shown = self.is_wanted(&row);
        let mut touched = Touched {
            figures: before.is_none_or(|(groups, ..)| groups != row.groups),
            selection: before.is_some_and(|(_, is_selected, _)| is_selected != row.is_selected),
            shown: false,
        };
        if let Some((groups, is_selected, _)) = before {
            self.figures.count(groups, |count| count.saturating_sub(1));
            self.selected = self.selected.saturating_sub(usize::from(is_selected && !row.is_selected));
        }
        self.figures.count(row.groups, |count| count + 1);
        let is_shown = row.is_shown;
        self.rows.insert(key, row);
        match place {
            // Most changes leave the row where it is.
            Some(place) if is_shown && self.fits(place) => {}
            Some(place) => {
                self.shown.remove(place);
                touched.shown = true;
            }
            None => touched.shown = is_shown,
        }
        if touched.shown && is_shown {
            self.shown.insert(self.insertion(key), key);
        }
        touched
    }

    /// Takes a row out.
    pub fn remove(&mut self, key: RowKey) -> Touched {
        let Some(row) = self.rows.get(&key) else { return Touched::default() };
        let (groups, is_shown, is_selected) = (row.groups, row.is_shown, row.is_selected);
        if is_shown && let Ok(place) = self.place(key) {
            self.shown.remove(place);
        }
        self.rows.remove(&key);
        self.figures.count(groups, |count| count.saturating_sub(1));
        self.selected = self.selected.saturating_sub(usize::from(is_selected));
        Touched { shown: is_shown, figures: true, selection: is_selected }
    }

    /// Exchanges all rows at once, as when the settings to compare with change. What was chosen stays chosen.
    pub fn put_all(&mut self, rows: impl IntoIterator<Item = Facts>) -> Touched {
        let before = std::mem::take(&mut self.rows);
        let (old_shown, old_figures, old_selected) = (std::mem::take(&mut self.shown), self.figures, self.selected);
        self.figures = Figures::default();
        self.selected = 0;
        for facts in rows {
            let is_chosen = before.get(&facts.key).is_some_and(|row| row.is_selected);
            let row = Row {
                groups: Groups::of(&facts),
                text: text_of(&facts),
                sort: SortKey::default(),
                is_shown: false,
                is_selected: is_chosen && facts.is_selectable,
                facts,
            };
            self.figures.count(row.groups, |count| count + 1);
            self.selected += usize::from(row.is_selected);
            self.rows.insert(row.facts.key, row);
        }
        let has_others = self.rows.len() != before.len();
        self.sort_anew();
        Touched {
            shown: self.shown != old_shown,
            figures: self.figures != old_figures || has_others,
            selection: self.selected != old_selected,
        }
    }

    /// Shows the rows that have each of these words, regardless of case, in their name, ID, domain or words. A word of fewer than
    /// four letters is not looked for in IDs.
    pub fn filter(&mut self, text: &str) -> Touched {
        let words = text.split_whitespace().map(fold::folded).collect();
        if self.words == words {
            return Touched::default();
        }
        self.words = words;
        self.filter_anew()
    }

    /// Shows the rows of a group alone, or of all again.
    pub fn show_group(&mut self, group: Option<Group>) -> Touched {
        if self.group == group {
            return Touched::default();
        }
        self.group = group;
        self.filter_anew()
    }

    /// Sorts the rows, or puts them back as they were added.
    pub fn sort(&mut self, order: Option<Order>) -> Touched {
        self.order = order;
        let before = std::mem::take(&mut self.shown);
        self.sort_anew();
        Touched { shown: self.shown != before, ..Touched::default() }
    }

    /// The group that the rows shown are limited to.
    pub fn group(&self) -> Option<Group> {
        self.group
    }

    /// The present order.
    pub fn order(&self) -> Option<Order> {
        self.order
    }

    /// Whether not all rows are to be shown.
    pub fn is_filtered(&self) -> bool {
        self.group.is_some() || !self.words.is_empty()
    }

    /// The rows shown, in their order.
    pub fn shown(&self) -> &[RowKey] {
        &self.shown
    }

    /// One row.
    pub fn row(&self, key: RowKey) -> Option<&Facts> {
        self.rows.get(&key).map(|row| &row.facts)
    }

    /// The rows shown, in their order, for downloads.
    pub fn shown_rows(&self) -> impl Iterator<Item = &Facts> {
        self.shown.iter().filter_map(|key| self.row(*key))
    }

    /// How many rows there are, shown or not.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows are in each group, shown or not.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// Chooses a row, or no longer. Returns what that touched: nothing if the row can't be chosen.
    pub fn select(&mut self, key: RowKey, is_selected: bool) -> Touched {
        let Some(row) = self.rows.get_mut(&key) else { return Touched::default() };
        if row.is_selected == is_selected || is_selected && !row.facts.is_selectable {
            return Touched::default();
        }
        row.is_selected = is_selected;
        self.selected = if is_selected { self.selected + 1 } else { self.selected.saturating_sub(1) };
        Touched { selection: true, ..Touched::default() }
    }

    /// Chooses all rows that are shown, or none of them any longer. Rows that are not shown stay as they are.
    pub fn select_shown(&mut self, is_selected: bool) -> Touched {
        let shown = self.shown.clone();
        shown.into_iter().fold(Touched::default(), |all, key| all.and(self.select(key, is_selected)))
    }

    /// Chooses no row any longer, shown or not.
    pub fn clear_selection(&mut self) -> Touched {
        let touched = Touched { selection: self.selected > 0, ..Touched::default() };
        self.rows.values_mut().for_each(|row| row.is_selected = false);
        self.selected = 0;
        touched
    }

    /// Whether a row is chosen.
    pub fn is_selected(&self, key: RowKey) -> bool {
        self.rows.get(&key).is_some_and(|row| row.is_selected)
    }

    /// How many rows are chosen, shown or not.
    pub fn selected_count(&self) -> usize {
        self.selected
    }

    /// The rows that are chosen, shown or not, as they were added.
    pub fn selected(&self) -> Vec<RowKey> {
        let mut keys: Vec<_> = self.rows.iter().filter(|(_, row)| row.is_selected).map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys
    }

    /// How many of the rows shown are chosen, and how many of them can be.
    pub fn shown_selection(&self) -> (usize, usize) {
        let rows = || self.shown.iter().filter_map(|key| self.rows.get(key));
        (rows().filter(|row| row.is_selected).count(), rows().filter(|row| row.facts.is_selectable).count())
    }

    fn is_wanted(&self, row: &Row) -> bool {
        self.step();
        self.group.is_none_or(|group| row.groups.has(group)) && self.words.iter().all(|word| row.has(word))
    }

    /// Where a row stands to another one. No two rows are equal in it.
    fn cmp(&self, one: RowKey, other: RowKey) -> Ordering {
        self.step();
        let by_order = match (self.order, self.rows.get(&one), self.rows.get(&other)) {
            (Some(order), Some(one), Some(other)) => one.sort.cmp(&other.sort, order.descending),
            _ => Ordering::Equal,
        };
        by_order.then(one.cmp(&other))
    }

    /// The place of a row that is shown, or where it would stand.
    fn place(&self, key: RowKey) -> Result<usize, usize> {
        self.shown.binary_search_by(|own| self.cmp(*own, key))
    }

    fn insertion(&self, key: RowKey) -> usize {
        self.place(key).unwrap_or_else(|place| place)
    }

    /// Whether the row at a place stands between its neighbours.
    fn fits(&self, place: usize) -> bool {
        let at = |place: usize| self.shown.get(place).copied();
        let Some(own) = at(place) else { return false };
        let before = place.checked_sub(1).and_then(at);
        before.is_none_or(|before| self.cmp(before, own) == Ordering::Less)
            && at(place + 1).is_none_or(|after| self.cmp(own, after) == Ordering::Less)
    }

    fn filter_anew(&mut self) -> Touched {
        let before = std::mem::take(&mut self.shown);
        self.show_wanted();
        Touched { shown: self.shown != before, ..Touched::default() }
    }

    fn sort_anew(&mut self) {
        let order = self.order;
        for row in self.rows.values_mut() {
            row.sort = order.map_or_else(SortKey::default, |order| SortKey::of(&row.facts, order.by));
        }
        self.show_wanted();
    }

    fn show_wanted(&mut self) {
        let wanted: Vec<(RowKey, bool)> = self.rows.iter().map(|(key, row)| (*key, self.is_wanted(row))).collect();
        for (key, is_shown) in &wanted {
            if let Some(row) = self.rows.get_mut(key) {
                row.is_shown = *is_shown;
            }
        }
        let mut shown: Vec<RowKey> = wanted.into_iter().filter(|(_, is_shown)| *is_shown).map(|(key, _)| key).collect();
        shown.sort_unstable_by(|one, other| self.cmp(*one, *other));
        self.shown = shown;
    }

    #[cfg(test)]
    fn step(&self) {
        self.steps.set(self.steps.get() + 1);
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, reason = "tests count here")]
    fn step(&self) {}
}

/// What a row is found by besides its ID, in lower case. Between two texts there is a line feed, which no word has.
fn text_of(facts: &Facts) -> String {
    let texts = [facts.name.as_deref(), facts.domain.as_deref(), Some(facts.words.as_str())];
    let mut all = String::new();
    for text in texts.into_iter().flatten() {
        fold::fold_into(text, &mut all);
        all.push('\n');
    }
    all
}

#[cfg(test)]
mod tests;
