//! Rows that have the same text in a column, counted without a copy of the text.

use super::fold;
use std::collections::HashMap;

/// Groups of rows whose texts differ in case at most. A group knows one of its rows, where its text is found.
#[derive(Clone, Default)]
pub(super) struct Groups {
    /// By the hash of the text, or the next free number where another text has the same hash.
    groups: HashMap<u64, Group>,
    scratch: String,
}

/// Rows with the same text.
#[derive(Clone, Copy)]
pub(super) struct Group {
    /// A row that has the text.
    pub(super) row: u32,
    /// How many rows have it.
    pub(super) count: usize,
}

impl Groups {
    /// Counts a row in the group of its text, of which it may be the first. `text_of` finds the text of an earlier row.
    pub(super) fn count<'a>(&mut self, text: &str, row: u32, text_of: impl Fn(u32) -> Option<&'a str>) -> &mut Group {
        let mut key = fold::hash(text, &mut self.scratch);
        while let Some(group) = self.groups.get(&key)
            && !text_of(group.row).is_some_and(|own| fold::is_same(own, text))
        {
            key = key.wrapping_add(1);
        }
        let group = self.groups.entry(key).or_insert(Group { row, count: 0 });
        group.count += 1;
        group
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// All groups, in no order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Group> {
        self.groups.values().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_count_once_in_whichever_case() {
        let texts = ["a", "B", "A", "b", "c", "Ä", "ä"];
        let mut groups = Groups::default();
        let text_of = |row: u32| texts.get(row as usize).copied();
        let is_new = |groups: &mut Groups, row: u32| groups.count(texts[row as usize], row, text_of).count == 1;
        let new: Vec<bool> = (0..7).map(|row| is_new(&mut groups, row)).collect();
        assert_eq!(new, [true, true, false, false, true, true, false]);
        assert_eq!(groups.len(), 4);
        let mut found: Vec<_> = groups.iter().map(|group| (group.row, group.count)).collect();
        found.sort_unstable();
        assert_eq!(found, [(0, 2), (1, 2), (4, 1), (5, 2)]);
    }

    #[test]
    fn other_texts_with_the_same_hash_stay_apart() {
        let texts = ["a", "b", "a", "b"];
        let hash = fold::hash("a", &mut String::new());
        let mut groups = Groups::default();
        // Two rows whose text is another one sit where "a" and its neighbour belong.
        groups.groups.insert(hash, Group { row: 1, count: 1 });
        groups.groups.insert(hash.wrapping_add(1), Group { row: 3, count: 1 });
        for row in [0, 2] {
            groups.count(texts[row as usize], row, |row| texts.get(row as usize).copied());
        }
        let of_a = groups.groups[&hash.wrapping_add(2)];
        assert_eq!((of_a.row, of_a.count, groups.len()), (0, 2, 3));
    }
}
