//! News of long work, of which each beginning stays long enough to be said.

use crate::app::{Failure, Messages, StatusMessage};
use crate::ui::stored::Stored;
use browser::clock;
use leptos::task::spawn_local;
use remote_help::time::{Millis, UnixMillis};
use std::collections::VecDeque;
use std::time::Duration;

/// A beginning is the news for so long: work that is done sooner would take it away before a screen reader has said it. The
/// focus may still be on its way then, too, and what is said meanwhile is lost.
const BEGINNING: Millis = Millis::from_seconds(1.2);

/// What is to be said.
enum Next<T> {
    /// News, and whether they are a beginning.
    News(T, bool),
    /// By the alert.
    Failure(Failure),
}

/// What was said last, and what waits to be said.
pub(crate) struct LongNews<T> {
    messages: Messages,
    /// That something was said for this many times, as the status line takes it.
    status: fn(u32) -> StatusMessage,
    /// How often something was said, and what last.
    last: Stored<(u32, Option<T>)>,
    /// Until when the last beginning is the news.
    until: Stored<UnixMillis>,
    /// What comes after it, in order. Of several news that are no beginnings, the last.
    next: Stored<VecDeque<Next<T>>>,
}

impl<T: Clone + Send + 'static> LongNews<T> {
    /// Nothing was said yet.
    pub(crate) const fn new(messages: Messages, status: fn(u32) -> StatusMessage) -> Self {
        Self {
            messages,
            status,
            last: Stored::new((0, None)),
            until: Stored::new(UnixMillis::EPOCH),
            next: Stored::new(VecDeque::new()),
        }
    }

    /// Says something in the status line, now or once the beginnings before it were the news for long enough.
    pub(crate) fn say(&'static self, news: T, is_beginning: bool) {
        self.take(Next::News(news, is_beginning));
    }

    /// Tells a failure by the alert, likewise; what is said in the status line comes later.
    pub(crate) fn fail(&'static self, failure: Failure) {
        self.take(Next::Failure(failure));
    }

    fn take(&'static self, next: Next<T>) {
        if self.left().is_zero() && self.next.update(|waiting| waiting.is_empty()) {
            return self.tell(next);
        }
        let is_awaited = self.next.update(|waiting| {
            let is_awaited = !waiting.is_empty();
            if matches!((waiting.back(), &next), (Some(Next::News(_, false)), Next::News(..))) {
                waiting.pop_back();
            }
            waiting.push_back(next);
            is_awaited
        });
        if !is_awaited {
            spawn_local(async move {
                while self.next.update(|waiting| !waiting.is_empty()) {
                    clock::sleep(self.left()).await;
                    if let Some(next) = self.next.update(VecDeque::pop_front) {
                        self.tell(next);
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

    fn tell(&self, next: Next<T>) {
        if !matches!(next, Next::News(_, false)) {
            self.until.set(clock::now() + BEGINNING);
        }
        match next {
            Next::Failure(failure) => self.messages.fail(failure),
            Next::News(news, _) => {
                let number = self.last.update(|(number, last)| {
                    *last = Some(news);
                    *number += 1;
                    *number
                });
                self.messages.say_anew((self.status)(number));
            }
        }
    }

    /// How often something was said.
    pub(crate) fn number(&self) -> u32 {
        self.last.get().0
    }

    /// What was said last.
    pub(crate) fn last(&self) -> Option<T> {
        self.last.get().1
    }

    /// Forgets it, and what waits.
    pub(crate) fn forget(&self) {
        self.last.update(|(_, last)| *last = None);
        self.next.update(VecDeque::clear);
        self.until.set(UnixMillis::EPOCH);
    }
}
