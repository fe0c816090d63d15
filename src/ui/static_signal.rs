//! One piece of the panel's state that views can follow.

use leptos::prelude::{ArcTrigger, Notify as _, Track as _};
use std::sync::{Arc, Mutex, PoisonError};

/// A value with a trigger that tells who has read it when it changes. Lives as long as the page, so a handle is a
/// plain reference.
///
/// Leptos' own `RwSignal<T>` does the same and more, compiled anew for each of a dozen types; here only a clone and a
/// comparison are. See `docs/decisions/0003-small-views.md` for the figures.
pub(crate) struct StaticSignal<T: 'static>(&'static Inner<T>);

struct Inner<T> {
    changed: ArcTrigger,
    value: Mutex<Arc<T>>,
}

impl<T> Clone for StaticSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StaticSignal<T> {}

impl<T: Clone + PartialEq> StaticSignal<T> {
    /// A field with its first value.
    pub(crate) fn new(value: T) -> Self {
        Self(Box::leak(Box::new(Inner { changed: ArcTrigger::new(), value: Mutex::new(Arc::new(value)) })))
    }

    fn value(self) -> Arc<T> {
        // A panic while the lock is held can't happen: nothing of ours runs inside it.
        Arc::clone(&self.0.value.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The value; whoever follows is told when it changes.
    pub(crate) fn get(self) -> T {
        self.with(T::clone)
    }

    /// Looks at the value; whoever follows is told when it changes.
    pub(crate) fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.0.changed.track();
        look(&self.value())
    }

    /// The value, without following it.
    pub(crate) fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// Looks at the value, without following it.
    pub(crate) fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.value())
    }

    /// Puts another value in its place; the same one tells nobody.
    pub(crate) fn set(self, value: T) {
        if *self.value() != value {
            self.set_always(value);
        }
    }

    /// Puts a value in its place that is surely another. Where the first page does no more with a type of many parts,
    /// what compares them all is left to the late part.
    pub(crate) fn set_always(self, value: T) {
        *self.0.value.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(value);
        self.0.changed.notify();
    }

    /// Changes the value.
    pub(crate) fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_sees_what_another_one_set() {
        let field = StaticSignal::new(1);
        let other = field;
        other.update(|value| *value += 1);
        assert_eq!(field.get_untracked(), 2);
        field.with_untracked(|_| other.set(3));
        assert_eq!(field.get_untracked(), 3);
    }
}
