//! Three-way merge: what was read first, what is wanted here, and what is there now.

use super::{Property, Settings, Value};

/// What became of one property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Changed by nobody.
    Untouched,
    /// Changed here only.
    Mine,
    /// Changed by someone else only.
    Theirs,
    /// Changed on both sides to the same value: no conflict.
    Agreed,
    /// Changed on both sides to different values. With Booleans that cannot happen; it takes a
    /// `remoteAssistanceState` with a third value.
    Clash,
}

/// One property, seen from all three sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeRow {
    /// Which property.
    pub property: Property,
    /// What was read first.
    pub base: Value,
    /// What is wanted here.
    pub mine: Value,
    /// What is there now.
    pub theirs: Value,
    /// Who changed it.
    pub verdict: Verdict,
}

/// A merge: its rows, and the result in which clashes go to `mine`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// One row a property, in the form's order.
    pub rows: Vec<MergeRow>,
    /// What is there now, with the changes made here laid over it.
    pub merged: Settings,
}

impl Merge {
    /// Whether someone else changed anything to a value that isn't wanted here as well.
    pub fn has_outside_changes(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.verdict, Verdict::Theirs | Verdict::Clash))
    }

    /// Whether both sides changed one property to different values.
    pub fn has_clashes(&self) -> bool {
        self.rows.iter().any(|row| row.verdict == Verdict::Clash)
    }
}

/// Merges the changes made here since `base` with those made elsewhere.
pub fn merge(base: &Settings, mine: &Settings, theirs: &Settings) -> Merge {
    let mut merged = theirs.clone();
    let rows = Property::ALL.map(|property| {
        let row = MergeRow {
            property,
            base: base.value(property),
            mine: mine.value(property),
            theirs: theirs.value(property),
            verdict: Verdict::Untouched,
        };
        let verdict = match (row.mine == row.base, row.theirs == row.base) {
            (true, true) => Verdict::Untouched,
            (true, false) => Verdict::Theirs,
            (false, true) => Verdict::Mine,
            (false, false) if row.mine == row.theirs => Verdict::Agreed,
            (false, false) => Verdict::Clash,
        };
        if matches!(verdict, Verdict::Mine | Verdict::Clash) {
            merged.take(property, mine);
        }
        MergeRow { verdict, ..row }
    });
    Merge { rows: rows.into(), merged }
}

#[cfg(test)]
mod tests {
    use super::super::{changes, tests::any_settings};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_change_made_here_is_lost(base in any_settings(), mine in any_settings(), theirs in any_settings()) {
            let merge = merge(&base, &mine, &theirs);
            for change in changes(&base, &mine) {
                prop_assert_eq!(merge.merged.value(change.property), change.after);
            }
        }

        #[test]
        fn no_change_made_elsewhere_is_lost_but_to_a_clash(
            base in any_settings(), mine in any_settings(), theirs in any_settings()
        ) {
            let merge = merge(&base, &mine, &theirs);
            for row in &merge.rows {
                if row.theirs != row.base && row.verdict != Verdict::Clash {
                    prop_assert_eq!(merge.merged.value(row.property), row.theirs.clone());
                }
            }
        }

        #[test]
        fn merging_nothing_is_identity(base in any_settings(), other in any_settings()) {
            prop_assert_eq!(merge(&base, &base, &other).merged, other.clone());
            prop_assert_eq!(merge(&base, &other, &base).merged, other.clone());
            prop_assert!(!merge(&base, &other, &base).has_outside_changes());
        }

        #[test]
        fn the_same_change_on_both_sides_is_no_conflict(base in any_settings(), both in any_settings()) {
            let merge = merge(&base, &both, &both);
            prop_assert!(!merge.has_outside_changes());
            prop_assert!(!merge.has_clashes());
            prop_assert_eq!(merge.merged, both);
        }

        #[test]
        fn booleans_never_clash(base in any_settings(), mine in any_settings(), theirs in any_settings()) {
            for row in merge(&base, &mine, &theirs).rows {
                prop_assert!(row.verdict != Verdict::Clash || row.property == Property::RemoteAssistanceState);
            }
        }
    }
}
