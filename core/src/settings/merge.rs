//! Three-way merge of the settings: as first read (base), as the user wants them (ours), and as the tenant has them now
//! (theirs).

use super::{Property, PropertyValue, Settings};

/// The state of one property in a merge, in git's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeState {
    /// Changed on neither side.
    Unchanged,
    /// Changed by the user only.
    Ours,
    /// Changed by someone else only.
    Theirs,
    /// Changed on both sides to the same value: no conflict.
    Same,
    /// Changed on both sides to different values. Two Booleans can't conflict: it takes a `remoteAssistanceState` with
    /// a third value, or a property that the user changed and the cloud no longer has.
    Conflict,
}

/// One property, seen from all three sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeRow {
    /// The property.
    pub property: Property,
    /// The value as first read.
    pub base: PropertyValue,
    /// The value that the user wants.
    pub ours: PropertyValue,
    /// The value that the tenant has now.
    pub theirs: PropertyValue,
    /// Which side changed it.
    pub state: MergeState,
}

/// The result of a merge. In a conflict, the user's value wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// One row a property, in the form's order.
    pub rows: Vec<MergeRow>,
    /// The tenant's settings with the user's changes applied.
    pub merged: Settings,
}

impl Merge {
    /// Whether someone else changed a property to a value that the user doesn't want.
    pub fn has_outside_changes(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.state, MergeState::Theirs | MergeState::Conflict))
    }

    /// Whether both sides changed one property to different values.
    pub fn has_conflicts(&self) -> bool {
        self.rows.iter().any(|row| row.state == MergeState::Conflict)
    }
}

/// Merges the user's changes since `base` with those of others.
pub fn merge(base: &Settings, ours: &Settings, theirs: &Settings) -> Merge {
    // The user can neither remove a property nor add one.
    let ours = &ours.clone().fitted_to(base);
    let mut merged = theirs.clone();
    let rows = Property::ALL.map(|property| {
        let row = MergeRow {
            property,
            base: base.value(property),
            ours: ours.value(property),
            theirs: theirs.value(property),
            state: MergeState::Unchanged,
        };
        let state = match (row.ours == row.base, row.theirs == row.base) {
            (true, true) => MergeState::Unchanged,
            (true, false) => MergeState::Theirs,
            (false, true) => MergeState::Ours,
            (false, false) if row.ours == row.theirs => MergeState::Same,
            (false, false) => MergeState::Conflict,
        };
        // A property that the cloud no longer has can't be written.
        if matches!(state, MergeState::Ours | MergeState::Conflict) && row.theirs != PropertyValue::Lacking {
            merged.copy_property_from(property, ours);
        }
        MergeRow { state, ..row }
    });
    Merge { rows: rows.into(), merged }
}

#[cfg(test)]
mod tests {
    use super::super::changes;
    use super::super::tests::{any_settings, any_settings_anywhere};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_the_cloud_no_longer_has_is_asked_about_and_never_sent() {
        let has = Settings::DEFAULT;
        let blocked = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        let lacks = Settings { block_chat: None, ..Settings::DEFAULT };
        let merged = merge(&has, &blocked, &lacks);
        assert!(merged.has_conflicts() && merged.has_outside_changes());
        assert_eq!(merged.merged, lacks);
        let untouched = merge(&has, &has, &lacks);
        assert!(untouched.has_outside_changes() && !untouched.has_conflicts());
        assert_eq!(untouched.merged, lacks);
        // And where it has come since, what is there stays.
        assert_eq!(merge(&lacks, &lacks, &blocked).merged, blocked);
    }

    proptest! {
        #[test]
        fn what_is_wanted_is_only_what_is_there(
            base in any_settings_anywhere(), ours in any_settings_anywhere(), theirs in any_settings_anywhere()
        ) {
            let merged = merge(&base, &ours, &theirs).merged;
            prop_assert_eq!(merged.block_chat.is_some(), theirs.block_chat.is_some());
        }

        #[test]
        fn no_change_made_here_is_lost(base in any_settings(), ours in any_settings(), theirs in any_settings()) {
            let merge = merge(&base, &ours, &theirs);
            for change in changes(&base, &ours) {
                prop_assert_eq!(merge.merged.value(change.property), change.after);
            }
        }

        #[test]
        fn no_change_made_elsewhere_is_lost_but_to_a_clash(
            base in any_settings(), ours in any_settings(), theirs in any_settings()
        ) {
            let merge = merge(&base, &ours, &theirs);
            for row in &merge.rows {
                if row.theirs != row.base && row.state != MergeState::Conflict {
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
            prop_assert!(!merge.has_conflicts());
            prop_assert_eq!(merge.merged, both);
        }

        #[test]
        fn booleans_never_clash(base in any_settings(), ours in any_settings(), theirs in any_settings()) {
            for row in merge(&base, &ours, &theirs).rows {
                prop_assert!(row.state != MergeState::Conflict || row.property == Property::RemoteAssistanceState);
            }
        }
    }
}
