//! Leaving the page on purpose, for Microsoft or for a newer build: what may not be interrupted, and what must be kept
//! before. The owners of both register here; this module knows none of them.

use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;

type Ask = &'static (dyn Fn() -> bool + Send + Sync);

/// Whether the page is being left, and who has a part in that.
#[derive(Clone, Copy)]
pub(crate) struct Leaving(&'static State);

struct State {
    is_leaving: StaticSignal<bool>,
    at_work: Stored<Vec<Ask>>,
    keepers: Stored<Vec<Ask>>,
}

fn add(asks: &Stored<Vec<Ask>>, ask: impl Fn() -> bool + Send + Sync + 'static) {
    asks.update(|asks| asks.push(Box::leak(Box::new(ask))));
}

impl Leaving {
    /// Nobody leaves, and nobody has anything to keep.
    pub(crate) fn new() -> Self {
        let (at_work, keepers) = (Stored::new(Vec::new()), Stored::new(Vec::new()));
        Self(Box::leak(Box::new(State { is_leaving: StaticSignal::new(false), at_work, keepers })))
    }

    /// Whether the browser is about to leave.
    pub(crate) fn is_leaving(self) -> bool {
        self.0.is_leaving.get()
    }

    /// Notes that the browser is about to leave, or that it did not.
    pub(crate) fn set(self, is_leaving: bool) {
        self.0.is_leaving.set(is_leaving);
    }

    /// Registers work that leaving would cut off; `is_at_work` tells whether it is under way.
    pub(crate) fn ask_before(self, is_at_work: impl Fn() -> bool + Send + Sync + 'static) {
        add(&self.0.at_work, is_at_work);
    }

    /// Registers what must not be lost; `keep` stores it in the browser, and tells whether that was possible.
    pub(crate) fn keep_before(self, keep: impl Fn() -> bool + Send + Sync + 'static) {
        add(&self.0.keepers, keep);
    }

    /// Whether work is under way that leaving would cut off.
    pub(crate) fn is_at_work(self) -> bool {
        // All are asked, so that a view follows each of them.
        self.0.at_work.get().iter().filter(|is_at_work| is_at_work()).count() > 0
    }

    /// Stores all that must not be lost. Returns whether the browser kept all of it.
    pub(crate) fn keep_all(self) -> bool {
        // All are asked, so that what one can't keep costs no other.
        self.0.keepers.get().iter().filter(|keep| !keep()).count() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_asked_and_all_must_have_kept_theirs() {
        let leaving = Leaving::new();
        assert!(!leaving.is_at_work() && leaving.keep_all(), "nobody has anything");
        let asked = StaticSignal::new(0);
        for (is_at_work, is_kept) in [(true, false), (false, true)] {
            leaving.ask_before(move || {
                asked.update(|count| *count += 1);
                is_at_work
            });
            leaving.keep_before(move || {
                asked.update(|count| *count += 1);
                is_kept
            });
        }
        assert!(leaving.is_at_work() && !leaving.keep_all());
        assert_eq!(asked.get_untracked(), 4);
    }
}
