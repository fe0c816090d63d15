//! The table against one that does all of it anew each time, and how much a change of one row costs.

use super::*;
use crate::ids::TenantId;
use crate::settings::{Property, Settings, changes};
use crate::tenants::compare::{CompareWith, Outcome, Target};
use crate::tenants::list::{Addition, Reference, Source, TenantList};
use crate::tenants::{Access, Ending, TenantReading, TenantState};
use crate::time::UnixMillis;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn list(count: u32) -> TenantList {
    let mut list = TenantList::default();
    let addition = |number: u32| {
        let id = format!("{number:08x}-0000-4000-8000-000000000000");
        Addition::new(Reference::Id(TenantId::new(id)), Some(format!("Tenant {}", number * 7919 % count)))
    };
    list.add(Source::File, (0..count).map(addition).collect()).unwrap();
    list
}

fn reading(on: bool, at: f64) -> TenantState {
    let settings = Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, on);
    let reading = TenantReading { settings, is_configured: true, at: UnixMillis::new(at) };
    TenantState { access: Access::SignedIn, reading: Some(reading), ..TenantState::default() }
}

fn target() -> Target {
    let settings = Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true);
    Target::new(CompareWith::Form, settings).unwrap()
}

/// A table of that many rows, of which every third differs and the others wait.
fn table(count: u32) -> (TenantList, Table) {
    let list = list(count);
    let mut table = Table::default();
    for (number, entry) in list.entries().iter().enumerate() {
        let state = (number % 3 == 0).then(|| reading(number % 2 == 0, 0.0));
        table.put(Facts::of(entry, state.as_ref(), Some(&target())));
    }
    (list, table)
}

fn names(table: &Table) -> Vec<&str> {
    table.shown_rows().map(Facts::label).collect()
}

#[test]
fn rows_stand_as_they_were_added_until_a_heading_sorts_them() {
    let (_, mut table) = table(5);
    let added = ["Tenant 0", "Tenant 4", "Tenant 3", "Tenant 2", "Tenant 1"];
    assert_eq!(names(&table), added);
    assert!(table.sort(Some(Order { by: Column::Name, descending: false })).shown);
    assert_eq!(names(&table), ["Tenant 0", "Tenant 1", "Tenant 2", "Tenant 3", "Tenant 4"]);
    table.sort(Some(Order { by: Column::Name, descending: true }));
    assert_eq!(names(&table), ["Tenant 4", "Tenant 3", "Tenant 2", "Tenant 1", "Tenant 0"]);
    assert!(!table.sort(Some(Order { by: Column::Name, descending: true })).shown);
    table.sort(None);
    assert_eq!(names(&table), added);
}

#[test]
fn what_was_not_read_stands_last_in_either_direction_and_equal_rows_stay() {
    let (_, mut table) = table(9);
    let by = |by| [false, true].map(|descending| Order { by, descending });
    for order in by(Column::Setting(Property::RemoteAssistanceState)).into_iter().chain(by(Column::Outcome)) {
        table.sort(Some(order));
        let keys: Vec<u32> = table.shown().iter().map(|key| key.get()).collect();
        assert_eq!(keys[3..], [1, 2, 4, 5, 7, 8], "{order:?}");
        let enabled_last = order.by != Column::Outcome;
        assert_eq!(keys[0] == 3, order.descending != enabled_last, "{order:?} {keys:?}");
    }
}

#[test]
fn words_and_groups_filter_and_what_is_chosen_survives_them() {
    let (list, mut table) = table(9);
    assert_eq!(
        table.figures().iter().collect::<Vec<_>>(),
        [(Group::Differs, 1), (Group::Matches, 2), (Group::Waiting, 6)]
    );
    assert!(table.show_group(Some(Group::Matches)).shown);
    assert_eq!(table.shown().len(), 2);
    assert!(table.select_shown(true).selection);
    assert!(table.show_group(Some(Group::Differs)).shown);
    assert_eq!((table.shown().len(), table.selected_count(), table.shown_selection()), (1, 2, (0, 1)));
    table.select_shown(true);
    assert!(table.show_group(None).shown);
    assert_eq!((table.selected_count(), table.shown_selection(), table.selected().len()), (3, (3, 9), 3));
    table.filter("TENANT 4");
    assert_eq!(names(&table), ["Tenant 4"]);
    table.filter("00000008- Tenant");
    assert_eq!(table.shown(), [list.entries()[8].key()]);
    table.filter("differs");
    assert!(table.shown().is_empty() && table.is_filtered());
    let facts = table.row(list.entries()[3].key()).unwrap().clone();
    table.put(facts.with_words("Datei\nunterscheidet sich".to_owned()));
    table.filter("Unterscheidet");
    assert_eq!(table.shown(), [list.entries()[3].key()]);
    assert!(table.clear_selection().selection && table.selected().is_empty());
}

#[test]
fn what_is_taken_out_or_only_for_reading_can_not_be_chosen() {
    let (mut list, mut table) = table(3);
    let key = list.entries()[1].key();
    assert!(table.select(key, true).selection && !table.select(key, true).selection);
    list.exclude(key);
    let touched = table.put(Facts::of(list.get(key).unwrap(), None, None));
    assert_eq!(touched, Touched { figures: true, selection: true, shown: false });
    assert_eq!((table.selected_count(), table.select(key, true)), (0, Touched::default()));
    table.select_shown(true);
    assert_eq!((table.selected_count(), table.shown_selection()), (2, (2, 2)));
    assert_eq!(table.figures().of(Group::Excluded), 1);
    let touched = table.remove(list.entries()[0].key());
    assert_eq!((touched.shown, touched.selection, table.len(), table.selected_count()), (true, true, 2, 1));
    assert_eq!(table.remove(list.entries()[0].key()), Touched::default());
}

/// A row among a thousand is found by halving, so that its cost hardly grows with the table.
#[test]
fn a_change_of_one_row_costs_a_search_and_not_a_sort() {
    let cost = |count: u32| {
        let (list, mut table) = table(count);
        table.sort(Some(Order { by: Column::Outcome, descending: false }));
        table.filter("tenant");
        table.steps.set(0);
        for (number, entry) in list.entries().iter().take(100).enumerate() {
            table.put(Facts::of(entry, Some(&reading(number % 2 == 1, 1.0)), Some(&target())));
        }
        table.steps.get()
    };
    let (small, large) = (cost(100), cost(1000));
    assert!(large <= 100 * 30, "{large}");
    assert!(large < small * 2, "{small} {large}");
}

#[test]
fn a_row_that_changes_nowhere_else_touches_nothing_else() {
    let (list, mut table) = table(9);
    let entry = &list.entries()[3];
    let facts = Facts::of(entry, Some(&reading(false, 5.0)), Some(&target()));
    assert_eq!(table.put(facts.clone()), Touched::default());
    assert_eq!(table.row(entry.key()), Some(&facts));
    let facts = Facts::of(entry, Some(&reading(true, 5.0)), Some(&target()));
    assert_eq!(table.put(facts), Touched { figures: true, ..Touched::default() });
}

/// The groups of a row are told apart by access and by outcome, so that a row may be in two.
#[test]
fn a_row_that_can_no_longer_be_entered_still_differs() {
    let list = list(1);
    let state = TenantState { access: Access::SignInNeeded, ..reading(false, 0.0) };
    let mut table = Table::default();
    table.put(Facts::of(&list.entries()[0], Some(&state), Some(&target())));
    assert_eq!(table.figures().iter().collect::<Vec<_>>(), [(Group::Differs, 1), (Group::SignInNeeded, 1)]);
}

#[derive(Clone, Debug)]
enum Step {
    Put(usize, u8, bool),
    PutAll(u8),
    Remove(usize),
    Filter(&'static str),
    Group(Option<Group>),
    Sort(Option<Order>),
    Select(usize, bool),
    SelectShown(bool),
}

fn any_step() -> impl Strategy<Value = Step> {
    let columns = vec![
        Column::Name,
        Column::DirectoryId,
        Column::Source,
        Column::Setting(Property::BlockChat),
        Column::Age,
        Column::Access,
        Column::Outcome,
    ];
    let order = (select(columns), any::<bool>()).prop_map(|(by, descending)| Order { by, descending });
    prop_oneof![
        4 => (0..12usize, 0..8u8, any::<bool>()).prop_map(|(row, state, words)| Step::Put(row, state, words)),
        1 => (0..8u8).prop_map(Step::PutAll),
        1 => (0..12usize).prop_map(Step::Remove),
        1 => select(vec!["", "tenant", "1", "WORD", "word tenant", "0000", "00000003-0000"]).prop_map(Step::Filter),
        1 => proptest::option::of(select(Group::ALL.to_vec())).prop_map(Step::Group),
        1 => proptest::option::of(order).prop_map(Step::Sort),
        1 => (0..12usize, any::<bool>()).prop_map(|(row, on)| Step::Select(row, on)),
        1 => any::<bool>().prop_map(Step::SelectShown),
    ]
}

fn state(number: u8) -> Option<TenantState> {
    match number {
        0 => None,
        1 => Some(reading(true, 1.0)),
        2 => Some(reading(false, 2.0)),
        3 => Some(TenantState { access: Access::Blocked, ..TenantState::default() }),
        4 => Some(TenantState { ending: Some(Ending::Saved), ..reading(true, 3.0) }),
        5 => Some(TenantState { access: Access::Failed, ..TenantState::default() }),
        6 => Some(TenantState { access: Access::SignInNeeded, ..reading(false, 4.0) }),
        _ => Some(TenantState { ending: Some(Ending::Uncertain), ..reading(false, 5.0) }),
    }
}

proptest! {
    #[test]
    fn the_table_is_always_the_one_that_is_made_anew(steps in vec(any_step(), 0..40)) {
        let list = list(12);
        let mut table = Table::default();
        let mut rows: Vec<Facts> = Vec::new();
        let mut selected: Vec<RowKey> = Vec::new();
        let facts = |row: usize, number: u8, words: bool| {
            let entry = &list.entries()[row];
            Facts::of(entry, state(number).as_ref(), Some(&target())).with_words(if words { "word" } else { "" }.to_owned())
        };
        for step in steps {
            let before = (table.shown().to_vec(), *table.figures(), table.selected());
            let touched = match step {
                Step::Put(row, number, words) => {
                    let facts = facts(row, number, words);
                    rows.retain(|own| own.key != facts.key);
                    rows.push(facts.clone());
                    table.put(facts)
                }
                Step::PutAll(number) => {
                    rows = (0..12).map(|row| facts(row, number.wrapping_add(u8::try_from(row).unwrap()) % 8, row % 2 == 0)).collect();
                    table.put_all(rows.clone())
                }
                Step::Remove(row) => {
                    let key = list.entries()[row].key();
                    rows.retain(|own| own.key != key);
                    selected.retain(|own| *own != key);
                    table.remove(key)
                }
                Step::Filter(text) => table.filter(text),
                Step::Group(group) => table.show_group(group),
                Step::Sort(order) => table.sort(order),
                Step::Select(row, on) => {
                    let key = list.entries()[row].key();
                    if rows.iter().any(|own| own.key == key) {
                        selected.retain(|own| *own != key);
                        selected.extend(on.then_some(key));
                    }
                    table.select(key, on)
                }
                Step::SelectShown(on) => {
                    let shown = table.shown().to_vec();
                    selected.retain(|own| !shown.contains(own));
                    selected.extend(shown.into_iter().filter(|_| on));
                    table.select_shown(on)
                }
            };
            rows.sort_by_key(|row| row.key);
            selected.sort_unstable();
            let wanted = |row: &&Facts| {
                let text = format!("{} {}", row.label(), row.words).to_lowercase();
                let has = |word: &str| text.contains(word) || word.len() > 3 && row.id.as_ref().unwrap().contains(word);
                table.words.iter().all(|word| has(word))
                    && table.group().is_none_or(|group| Groups::of(row).has(group))
            };
            let mut shown: Vec<&Facts> = rows.iter().filter(wanted).collect();
            if let Some(Order { by, descending }) = table.order() {
                shown.sort_by(|one, other| SortKey::of(one, by).cmp(&SortKey::of(other, by), descending));
            }
            prop_assert_eq!(table.shown().to_vec(), shown.iter().map(|row| row.key).collect::<Vec<_>>());
            for group in Group::ALL {
                let count = rows.iter().filter(|row| Groups::of(row).has(group)).count();
                prop_assert_eq!(table.figures().of(group), count, "{:?}", group);
            }
            prop_assert_eq!((table.selected(), table.selected_count()), (selected.clone(), selected.len()));
            prop_assert_eq!(table.len(), rows.len());
            // Whatever a view must render anew is told, and nothing that stayed as it was.
            prop_assert_eq!(touched.shown, before.0 != table.shown());
            prop_assert_eq!(touched.selection, before.2 != table.selected());
            prop_assert!(touched.figures || before.1 == *table.figures());
        }
    }

    #[test]
    fn differences_are_those_of_the_settings(
        now in crate::settings::tests::any_settings_anywhere(), wanted in crate::settings::tests::any_settings_anywhere()
    ) {
        if let Some(target) = Target::new(CompareWith::Imported, wanted.clone()) {
            let changed: Vec<Property> =
                changes(&now, &wanted.fitted_to(&now)).into_iter().map(|change| change.property).collect();
            let differences = target.differences(&now);
            prop_assert_eq!(differences.iter().collect::<Vec<_>>(), changed.clone());
            prop_assert_eq!((differences.count(), differences.is_empty()), (changed.len(), changed.is_empty()));
            prop_assert!(Property::ALL.into_iter().all(|property| differences.has(property) == changed.contains(&property)));
        } else {
            prop_assert!(!wanted.are_known());
        }
    }
}

#[test]
fn groups_are_in_the_order_of_their_numbers() {
    for (place, group) in Group::ALL.into_iter().enumerate() {
        assert_eq!(group as usize, place);
    }
    assert_eq!(Groups::of(&Facts::of(&list(1).entries()[0], None, None)).iter().collect::<Vec<_>>(), [Group::Waiting]);
    assert_eq!(Outcome::of(None, None), Outcome::NotRead);
}
