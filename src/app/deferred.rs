//! Actions of the first page that take code of the other files of wasm. They wait until that code is there.
//!
//! The first page may call that code by no other way: the linker would take it into the first file. The build says so
//! where it happens.

use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use std::hint::black_box;
use std::pin::Pin;

/// What comes with code that is needed seldom. Gives `None` if it can't be had; boot.js has said why then.
pub(crate) type Fetched<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// Fetches such code.
pub(crate) type Load<T> = fn() -> Fetched<T>;

/// Where the code of all that the first page does without is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LoadState {
    /// It is being fetched.
    Coming,
    /// It could not be had; the page says so. It is asked for again with the next action that needs it.
    Failed,
    /// It is here.
    Here,
}

/// Whether that code is here, and whether a person waits for it.
#[derive(Clone, Copy)]
pub(crate) struct Loader {
    state: StaticSignal<LoadState>,
    user_is_waiting: StaticSignal<bool>,
}

impl Loader {
    /// The code is asked for as soon as the page stands.
    pub(crate) fn new() -> Self {
        Self { state: StaticSignal::new(LoadState::Coming), user_is_waiting: StaticSignal::new(false) }
    }

    /// Where the code is.
    pub(crate) fn state(self) -> LoadState {
        self.state.get()
    }

    /// Notes that it could not be had, or is here.
    pub(crate) fn set_state(self, state: LoadState) {
        self.state.set(state);
    }

    /// Whether a person waits for it.
    pub(super) fn user_is_waiting(self) -> bool {
        self.user_is_waiting.get()
    }

    /// Whether a person waits for it, and it is on its way.
    pub(crate) fn is_awaited(self) -> bool {
        self.user_is_waiting.get() && self.state.get() == LoadState::Coming
    }
}

/// Performs an action.
type Handle<A> = &'static (dyn Fn(A) + Send + Sync);

/// Actions of one owner: performed at once where the code is here, else as soon as it is.
pub(crate) struct Deferred<A: 'static> {
    loader: Loader,
    handle: Stored<Option<Handle<A>>>,
    waiting: Stored<Vec<A>>,
}

impl<A> Deferred<A> {
    /// Nothing waits.
    pub(crate) const fn new(loader: Loader) -> Self {
        Self { loader, handle: Stored::new(None), waiting: Stored::new(Vec::new()) }
    }

    /// Performs an action that a person asked for, or lets it wait: the page says then that it is on its way.
    pub(crate) fn run_for_user(&self, action: A) {
        if self.loader.state.get_untracked() != LoadState::Here {
            self.loader.user_is_waiting.set(true);
        }
        self.run(action);
    }

    /// Performs an action, or lets it wait.
    pub(crate) fn run(&self, action: A) {
        if let Some(handle) = self.handle.get() {
            return handle(action);
        }
        self.waiting.update(|waiting| waiting.push(action));
        if self.loader.state.get_untracked() == LoadState::Failed {
            self.loader.state.set(LoadState::Coming);
        }
    }

    /// The code is here: performs what waits, and from now on every action at once.
    pub(crate) fn install(&self, handle: impl Fn(A) + Send + Sync + 'static) {
        let handle: Handle<A> = Box::leak(Box::new(handle));
        // Opaque: the compiler could see that nothing else is ever set, and call it directly, from the first file.
        self.handle.set(Some(black_box(handle)));
        for action in self.waiting.take() {
            handle(action);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[test]
    fn actions_wait_in_their_order_and_run_at_once_from_then_on() {
        let deferred = Deferred::new(Loader::new());
        deferred.run(1);
        deferred.run_for_user(2);
        assert!(deferred.loader.is_awaited());
        let done = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&done);
        deferred.install(move |action| own.lock().unwrap().push(action));
        assert_eq!(*done.lock().unwrap(), [1, 2]);
        deferred.run(3);
        assert_eq!(*done.lock().unwrap(), [1, 2, 3]);
    }

    #[test]
    fn an_action_asks_again_for_code_that_could_not_be_had() {
        let deferred = Deferred::new(Loader::new());
        deferred.loader.set_state(LoadState::Failed);
        deferred.run(());
        assert_eq!(deferred.loader.state(), LoadState::Coming);
    }
}
