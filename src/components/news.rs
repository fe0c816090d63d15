//! News of long work, of which each beginning stays long enough to be said.

use crate::ui::stored::Stored;
use browser::clock;
use leptos::task::spawn_local;
use remote_help::time::{Millis, UnixMillis};
use std::time::Duration;

/// A beginning is the news for so long: work that is done sooner would take it away before a screen reader has said it.
const BEGINNING: Millis = Millis::from_seconds(0.8);

/// What was said last, and what waits to be said.
pub(crate) struct LongNews<T> {
    /// How often something was said, and what last.
    last: Stored<(u32, Option<T>)>,
    /// Until when the last beginning is the news.
    until: Stored<UnixMillis>,
    /// What comes after it. Of several, the last.
    next: Stored<Option<(T, bool)>>,
}

impl<T: Clone + Send + 'static> LongNews<T> {
    /// Nothing was said yet.
    pub(crate) const fn new() -> Self {
        Self { last: Stored::new((0, None)), until: Stored::new(UnixMillis::EPOCH), next: Stored::new(None) }
    }

    /// Says something now, or once a beginning was the news for long enough. `show` is told how often something was said.
    pub(crate) fn say(&'static self, news: T, is_beginning: bool, show: impl Fn(u32) + 'static) {
        let left = (self.until.get() - clock::now()).get();
        if left <= 0.0 {
            self.next.take();
            return self.put(news, is_beginning, show);
        }
        let waits = self.next.update(|next| next.replace((news, is_beginning)).is_some());
        if !waits {
            spawn_local(async move {
                clock::sleep(Duration::from_secs_f64(left / 1000.0)).await;
                if let Some((news, is_beginning)) = self.next.take() {
                    self.put(news, is_beginning, show);
                }
            });
        }
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
