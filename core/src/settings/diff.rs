//! The differences between two settings.

use super::{Property, PropertyValue, Settings};

/// One property with two values that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The property.
    pub property: Property,
    /// Its value before.
    pub before: PropertyValue,
    /// Its value after; never equal to `before`.
    pub after: PropertyValue,
}

/// The properties that differ, in the form's order.
pub fn changes(before: &Settings, after: &Settings) -> Vec<Change> {
    Property::ALL
        .into_iter()
        .map(|property| Change { property, before: before.value(property), after: after.value(property) })
        .filter(|change| change.before != change.after)
        .collect()
}

/// How many properties differ.
pub fn change_count(before: &Settings, after: &Settings) -> usize {
    let differs = |property: &Property| before.value(*property) != after.value(*property);
    Property::ALL.iter().filter(|property| differs(property)).count()
}

#[cfg(test)]
mod tests {
    use super::super::tests::any_settings;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_differs_from_itself(settings in any_settings()) {
            prop_assert!(changes(&settings, &settings).is_empty());
        }

        #[test]
        fn changes_applied_to_the_one_give_the_other(before in any_settings(), after in any_settings()) {
            let mut rebuilt = before.clone();
            for change in changes(&before, &after) {
                prop_assert_ne!(&change.before, &change.after);
                rebuilt.copy_property_from(change.property, &after);
            }
            prop_assert_eq!(&rebuilt, &after);
            prop_assert_eq!(changes(&before, &after).len(), change_count(&before, &after));
        }
    }
}
