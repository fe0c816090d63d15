//! News of long work, of which each beginning stays long enough to be said.

use crate::ui::stored::Stored;
use browser::clock;
use leptos::task::spawn_local;
use remote_help::time::{Millis, UnixMillis};
use std::collections::VecDeque;
use std::time::Duration;

/// A beginning is the news for so long: work that is done sooner would take it away before a screen reader has said it.
const BEGINNING: Millis = Millis::from_seconds(0.8);

/// What was said last, and what waits to be said.
pub(crate) struct LongNews<T> {
    /// How often something was said, and what last.
    last: Stored<(u32, Option<T>)>,
    /// Until when the last beginning is the news.
    until: Stored<UnixMillis>,
    /// What comes after it, in order, and whether it is a beginning. Of several that are none, the last.
    next: Stored<VecDeque<(T, bool)>>,
}

impl<T: Clone + Send + 'static> LongNews<T> {
    /// Nothing was said yet.
    pub(crate) const fn new() -> Self {
        Self { last: Stored::new((0, None)), until: Stored::new(UnixMillis::EPOCH), next: Stored::new(VecDeque::new()) }
    }

    /// Says something now, or once the beginnings before it were the news for long enough. `show` is told how often something
    /// was said.
    pub(crate) fn say(&'static self, news: T, is_beginning: bool, show: impl Fn(u32) + 'static) {
        if self.left().is_zero() && self.next.update(|next| next.is_empty()) {
            return self.put(news, is_beginning, show);
        }
        let is_waited_for = self.next.update(|next| {
            let was_empty = next.is_empty();
            if next.back().is_some_and(|(_, is_beginning)| !is_beginning) {
                next.pop_back();
            }
            next.push_back((news, is_beginning));
            !was_empty
        });
        if !is_waited_for {
            spawn_local(async move {
                while self.next.update(|next| !next.is_empty()) {
                    clock::sleep(self.left()).await;
                    if let Some((news, is_beginning)) = self.next.update(VecDeque::pop_front) {
                        self.put(news, is_beginning, &show);
                    }
                }
            });
        }
    }

    /// How long the last beginning is still the news.
    fn left(&self) -> Duration {
        let millis = (self.until.get() - clock::now()).get();
        Duration::from_secs_f64(millis.max(0.0) / 1000.0)
    }

    /// How often something was said.
    pub(crate) fn number(&self) -> u32 {
        self.last.get().0
    }

    fn put(&self, news: T, is_beginning: bool, show: impl Fn(u32)) {
        if is_beginning {
            self.until.set(clock::now() + BEGINNING);
        }
        let number = self.last.update(|(number, last)| {
            *last = Some(news);
            *number += 1;
            *number
        });
        show(number);
    }

    /// What was said last.
    pub(crate) fn last(&self) -> Option<T> {
        self.last.get().1
    }

    /// Forgets it, and what waits.
    pub(crate) fn forget(&self) {
        self.last.update(|(_, last)| *last = None);
        self.next.take();
        self.until.set(UnixMillis::EPOCH);
    }
}
