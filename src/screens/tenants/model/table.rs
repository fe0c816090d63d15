//! The table: which rows are shown and in which order, which are chosen, and the figures. The signals follow the book a few
//! times a second, however many rows change.

use super::shown::{Card, CardStep, Group, News, Order, Row};
use super::{TenantsModel, shown};
use crate::ui::long_table::Scroll;
use crate::ui::static_signal::StaticSignal;
use browser::clock;
use leptos::task::spawn_local;
use remote_help::ids::TenantId;
use remote_help::tenants::causes::{self, Step};
use remote_help::tenants::list::{Entry, RowKey};
use std::sync::Arc;
use std::time::Duration;

/// How long changes of rows are gathered before figures, order and cards follow.
const GATHERING: Duration = Duration::from_millis(250);
/// How long to wait for a further letter before the filter's result is said.
const TYPING: Duration = Duration::from_millis(600);

impl TenantsModel {
    fn version(self, row: u32) -> StaticSignal<u32> {
        self.0.versions.update(|versions| *versions.entry(row).or_insert_with(|| StaticSignal::new(0)))
    }

    /// A row became another: it is rendered anew, and all that depends on many rows follows soon.
    pub(super) fn row_changed(self, key: RowKey) {
        self.0.book.update(|book| book.refresh(key));
        self.version(key.get()).update(|version| *version += 1);
        self.publish_soon();
    }

    /// What is known of a tenant became another.
    pub(super) fn tenant_changed(self, tenant: &TenantId) {
        if let Some(key) = self.0.book.update(|book| book.list.key_of(tenant)) {
            self.row_changed(key);
        }
    }

    /// All rows became others.
    pub(super) fn all_changed(self) {
        let signals: Vec<_> = self.0.versions.update(|versions| versions.values().copied().collect());
        for version in signals {
            version.update(|version| *version += 1);
        }
        self.publish();
    }

    /// The signals follow the book once a burst of changes is over.
    pub(super) fn publish_soon(self) {
        if !self.0.is_publishing.update(|is_publishing| std::mem::replace(is_publishing, true)) {
            spawn_local(async move {
                clock::sleep(GATHERING).await;
                self.publish();
            });
        }
    }

    /// The signals follow the book now.
    pub(super) fn publish(self) {
        self.0.is_publishing.set(false);
        let (rows, figures, counts, chosen, cards) = self.0.book.update(|book| {
            let rows: Arc<[u32]> = book.table.shown().iter().map(|key| key.get()).collect();
            let figures = book.table.figures().iter().collect();
            let excluded = book.list.entries().iter().filter(|entry| entry.is_excluded()).count();
            let states = book.states();
            let with_state = |entry: &Entry| entry.id().and_then(|id| states.get(id.as_str()));
            let all = book.list.entries().iter().map(|entry| (entry, with_state(entry)));
            let cards = causes::cards(all).into_iter().map(|card| {
                let of = |key: &RowKey| book.list.get(*key);
                let first = card.rows.first().and_then(of);
                Card {
                    example: first.and_then(|entry| entry.cause(with_state(entry)).cloned()),
                    count: card.rows.len(),
                    step: match card.cause.step() {
                        Step::CopyApprovalLinks => CardStep::CopyApprovalLinks,
                        Step::SignInToNext => CardStep::SignIn(first.map(Entry::label).unwrap_or_default().to_owned()),
                        Step::DownloadList => CardStep::DownloadList,
                        Step::ReadAgain => CardStep::ReadAgain,
                    },
                    cause: card.cause,
                }
            });
            let chosen = book.table.selected();
            let is_read = |key: &&RowKey| book.table.row(**key).is_some_and(|facts| facts.settings.is_some());
            let chosen = (chosen.len(), chosen.iter().filter(is_read).count());
            (rows, figures, (book.list.len(), excluded), chosen, cards.collect())
        });
        self.0.rows.set(rows);
        self.0.figures.set(figures);
        self.0.counts.set(counts);
        self.0.chosen.set(chosen);
        self.0.cards.set(cards);
        self.publish_reading();
        self.publish_run();
    }

    /// The rows that the filter leaves, in order. Changes a few times a second at most. Followed.
    pub(in crate::screens::tenants) fn rows(self) -> Arc<[u32]> {
        self.0.rows.get()
    }

    /// Looks at a row; none if the list has it no longer. Followed, this row alone.
    pub(in crate::screens::tenants) fn with_row<T>(self, row: u32, look: impl FnOnce(Option<&Row>) -> T) -> T {
        self.version(row).get();
        let now = clock::now();
        let shown = self.0.book.update(|book| book.row(book.key(row)?, now));
        look(shown.as_ref())
    }

    /// Where the table is scrolled to.
    pub(in crate::screens::tenants) fn scroll(self) -> Scroll {
        self.0.scroll
    }

    /// How many tenants the list has, and how many of these are excluded. Followed.
    pub(in crate::screens::tenants) fn counts(self) -> (usize, usize) {
        self.0.counts.get()
    }

    /// How many rows are in each group, without those of which there are none. Followed.
    pub(in crate::screens::tenants) fn figures(self) -> Vec<(Group, usize)> {
        self.0.figures.get()
    }

    /// The group that the table shows; none if it shows all. Followed.
    pub(in crate::screens::tenants) fn group(self) -> Option<Group> {
        self.0.group.get()
    }

    /// Shows the rows of a group; the same one again shows all.
    pub(in crate::screens::tenants) fn show_group(self, group: Option<Group>) {
        let group = group.filter(|group| self.0.group.get_untracked() != Some(*group));
        self.0.group.set(group);
        self.0.book.update(|book| book.table.show_group(group));
        self.filtered();
        self.say_filtered();
    }

    /// What the table is searched for. Followed.
    pub(in crate::screens::tenants) fn filter(self) -> String {
        self.0.filter.get()
    }

    /// Searches the table. What that leaves is said once no further letter follows.
    pub(in crate::screens::tenants) fn set_filter(self, filter: String) {
        self.0.book.update(|book| book.table.filter(&filter));
        self.0.filter.set(filter.clone());
        self.filtered();
        let said = self.0.news.number();
        spawn_local(async move {
            clock::sleep(TYPING).await;
            if self.0.filter.get_untracked() == filter && self.0.news.number() == said {
                self.say_filtered();
            }
        });
    }

    fn filtered(self) {
        self.0.scroll.to_start();
        self.publish();
    }

    fn say_filtered(self) {
        let (shown, all) = self.0.book.update(|book| (book.table.shown().len(), book.table.len()));
        self.say(News::Filtered { shown, all });
    }

    /// How the table is sorted; none if it stands as it was added. Followed.
    pub(in crate::screens::tenants) fn order(self) -> Option<Order> {
        self.0.order.get()
    }

    /// Sorts the table by a column, or the other way if it is sorted by that one.
    pub(in crate::screens::tenants) fn sort_by(self, by: shown::Column) {
        let before = self.0.order.get_untracked().filter(|order| order.by == by);
        let order = Some(Order { by, descending: before.is_some_and(|order| !order.descending) });
        self.0.order.set(order);
        self.0.book.update(|book| book.table.sort(order));
        self.filtered();
        self.say(News::Sorted(order));
    }

    /// The causes for which tenants could not be entered or read. Followed.
    pub(in crate::screens::tenants) fn cards(self) -> Vec<Card> {
        self.0.cards.get()
    }

    // Choosing.

    /// Whether a row is chosen. Followed, this row alone.
    pub(in crate::screens::tenants) fn is_chosen(self, row: u32) -> bool {
        self.version(row).get();
        self.0.book.update(|book| book.key(row).is_some_and(|key| book.table.is_selected(key)))
    }

    /// Whether a row can be chosen: it is not excluded, and may be written to. Followed, this row alone.
    pub(in crate::screens::tenants) fn can_choose(self, row: u32) -> bool {
        self.version(row).get();
        self.0
            .book
            .update(|book| book.key(row).and_then(|key| book.table.row(key)).is_some_and(|facts| facts.is_selectable))
    }

    /// Chooses a row, or not.
    pub(in crate::screens::tenants) fn choose(self, row: u32, is_chosen: bool) {
        self.0.book.update(|book| book.key(row).map(|key| book.table.select(key, is_chosen)));
        self.version(row).update(|version| *version += 1);
        self.publish_soon();
        // Once for all that are chosen in a row: each says itself that it is. Nothing of it is said over later news.
        let number = self.choose_anew();
        let said = self.0.news.number();
        spawn_local(async move {
            clock::sleep(TYPING).await;
            if self.0.choices.get() == number && self.0.news.number() == said {
                self.say_choice();
            }
        });
    }

    /// Drops what was to be said of an earlier choice.
    pub(super) fn choose_anew(self) -> u32 {
        self.0.choices.update(|choices| {
            *choices += 1;
            *choices
        })
    }

    /// Chooses all rows that the filter leaves.
    pub(in crate::screens::tenants) fn select_shown(self) {
        self.0.book.update(|book| book.table.select_shown(true));
        self.said_choice();
    }

    /// Chooses none.
    pub(in crate::screens::tenants) fn clear_selection(self) {
        self.0.book.update(|book| book.table.clear_selection());
        self.said_choice();
    }

    fn said_choice(self) {
        self.choose_anew();
        self.all_changed();
        self.say_choice();
    }

    fn say_choice(self) {
        let (chosen, all) = self.0.book.update(|book| (book.table.selected().len(), book.list.len()));
        self.say(News::Chosen { chosen, all });
    }

    /// How many rows are chosen, whether or not the filter leaves them. Followed.
    pub(in crate::screens::tenants) fn chosen_count(self) -> usize {
        self.0.chosen.get().0
    }

    /// Whether none of the chosen rows was read. Followed.
    pub(super) fn is_nothing_read(self) -> bool {
        self.0.chosen.get().1 == 0
    }
}
