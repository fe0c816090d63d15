//! One piece of the panel's state that views can follow.

use leptos::prelude::{ArcRwSignal, GetUntracked as _, Set as _, Track as _, UpdateUntracked as _};
use std::sync::Arc;

/// A signal of Leptos that lives as long as the page, so a handle is a plain reference.
///
/// It holds a shared value, and whoever looks at that has a share of it: Leptos locks what a signal holds while it is
/// looked at, and stops the program where the signal is set meanwhile. `docs/decisions/0003-small-views.md` says what
/// this and other ways weigh.
pub(crate) struct StaticSignal<T: 'static>(&'static ArcRwSignal<Arc<T>>);

impl<T> Clone for StaticSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StaticSignal<T> {}

impl<T: Clone + PartialEq + Send + Sync> StaticSignal<T> {
    /// A field with its first value.
    pub(crate) fn new(value: T) -> Self {
        Self(Box::leak(Box::new(ArcRwSignal::new(Arc::new(value)))))
    }

    fn value(self) -> Arc<T> {
        self.0.get_untracked()
    }

    /// The value; whoever follows is told when it changes.
    pub(crate) fn get(self) -> T {
        self.with(T::clone)
    }

    /// Looks at the value; whoever follows is told when it changes.
    pub(crate) fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.0.track();
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
    /// what compares them all is in another file.
    pub(crate) fn set_always(self, value: T) {
        self.0.set(Arc::new(value));
    }

    /// Changes what no view shows: nobody is told.
    pub(crate) fn update_quietly(self, change: impl FnOnce(&mut T)) {
        self.0.update_untracked(|value| change(Arc::make_mut(value)));
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
    use leptos::prelude::{ArcMemo, Owner, untrack};
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Follows what a look reads, and gives how often it has looked by now: once more after each time it was told.
    fn looks(look: impl Fn() + Send + Sync + 'static) -> impl Fn() -> usize {
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let memo = ArcMemo::new(move |_| {
            look();
            counted.fetch_add(1, Ordering::Relaxed)
        });
        move || {
            memo.get_untracked();
            count.load(Ordering::Relaxed)
        }
    }

    /// Nobody may compare it.
    #[derive(Clone)]
    struct Incomparable(u8);

    impl PartialEq for Incomparable {
        fn eq(&self, _: &Self) -> bool {
            panic!("compared")
        }
    }

    #[test]
    fn a_handle_sees_what_another_one_set() {
        let field = StaticSignal::new(1);
        let other = field;
        other.update(|value| *value += 1);
        assert_eq!(field.get_untracked(), 2);
    }

    #[test]
    fn another_value_tells_who_follows_and_the_same_one_tells_nobody() {
        let field = StaticSignal::new(vec![1]);
        let (with, get) = (looks(move || field.with(|_| ())), looks(move || drop(field.get())));
        let looks = || (with(), get());
        assert_eq!(looks(), (1, 1));
        field.set(vec![1]);
        field.update(|_| ());
        assert_eq!(looks(), (1, 1));
        field.set(vec![2]);
        assert_eq!(looks(), (2, 2));
        field.update(|value| value.push(3));
        assert_eq!(looks(), (3, 3));
        assert_eq!(field.get_untracked(), [2, 3]);
    }

    #[test]
    fn without_following_nobody_is_told() {
        let field = StaticSignal::new(1);
        let looks = looks(move || {
            field.with_untracked(|_| ());
            field.get_untracked();
            untrack(move || field.get());
        });
        assert_eq!(looks(), 1);
        field.set(2);
        assert_eq!(looks(), 1);
    }

    #[test]
    fn a_value_that_is_surely_another_is_not_compared() {
        let field = StaticSignal::new(Incomparable(1));
        let looks = looks(move || field.with(|_| ()));
        assert_eq!(looks(), 1);
        field.set_always(Incomparable(2));
        assert_eq!(looks(), 2);
        assert_eq!(field.with_untracked(|value| value.0), 2);
    }

    #[test]
    fn it_may_be_set_while_it_is_looked_at_and_while_it_is_changed() {
        let field = StaticSignal::new(1);
        field.with_untracked(|value| {
            field.set(*value + 1);
            // What is looked at stays as it was.
            assert_eq!(*value, 1);
        });
        untrack(move || field.with(|value| field.set(*value + 1)));
        assert_eq!(field.get_untracked(), 3);
        field.update(|value| {
            field.set(9);
            *value += 1;
        });
        assert_eq!(field.get_untracked(), 4, "the change ends last");
    }

    #[test]
    fn it_outlives_the_view_that_made_it() {
        let owner = Owner::new();
        let field = owner.with(|| StaticSignal::new(1));
        owner.cleanup();
        drop(owner);
        field.set(2);
        assert_eq!(field.get_untracked(), 2);
    }
}
