//! Functions that are told of an event.

use crate::ui::stored::Stored;

type Listener<E> = &'static (dyn Fn(&E) + Send + Sync);

/// Functions that are told of an event, in the order in which they were added. They stay as long as the page.
pub(crate) struct Listeners<E: 'static>(Stored<Vec<Listener<E>>>);

impl<E> Listeners<E> {
    /// Nobody listens yet.
    pub(super) const fn new() -> Self {
        Self(Stored::new(Vec::new()))
    }

    /// Adds a function.
    pub(super) fn add(&self, listener: impl Fn(&E) + Send + Sync + 'static) {
        self.0.update(|listeners| listeners.push(Box::leak(Box::new(listener))));
    }

    /// Tells all of them. A listener may add another, which hears of the next event.
    pub(super) fn tell(&self, event: &E) {
        for listener in self.0.get() {
            listener(event);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[test]
    fn listeners_hear_in_their_order_and_may_add_one() {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let listeners: &'static Listeners<u8> = Box::leak(Box::new(Listeners::new()));
        for name in ["first", "second"] {
            let heard = Arc::clone(&heard);
            listeners.add(move |event| {
                heard.lock().unwrap().push((name, *event));
                if name == "second" {
                    listeners.add(|_| {});
                }
            });
        }
        listeners.tell(&1);
        listeners.tell(&2);
        assert_eq!(*heard.lock().unwrap(), [("first", 1), ("second", 1), ("first", 2), ("second", 2)]);
    }
}
