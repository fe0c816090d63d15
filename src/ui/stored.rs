//! One piece of state that no view follows.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A value that its owner reads and writes, and nobody is told of.
pub(crate) struct Stored<T>(Mutex<T>);

impl<T> Stored<T> {
    /// Begins with a value.
    pub(crate) const fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    fn lock(&self) -> MutexGuard<'_, T> {
        // A panic while the lock is held can't happen: nothing of ours runs inside it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value.
    pub(crate) fn get(&self) -> T
    where
        T: Clone,
    {
        self.lock().clone()
    }

    /// Puts another value in its place.
    pub(crate) fn set(&self, value: T) {
        *self.lock() = value;
    }

    /// Takes the value, and leaves the default.
    pub(crate) fn take(&self) -> T
    where
        T: Default,
    {
        std::mem::take(&mut *self.lock())
    }

    /// Changes the value. `change` must not ask for this value itself. Returns what `change` returns.
    pub(crate) fn update<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.lock())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_kept_changed_and_taken() {
        let value = Stored::new(vec![1]);
        value.update(|all| all.push(2));
        assert_eq!(value.get(), [1, 2]);
        assert_eq!(value.take(), [1, 2]);
        value.set(vec![3]);
        assert_eq!(value.take(), [3]);
        assert!(value.get().is_empty());
    }
}
