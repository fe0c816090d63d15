//! One task at a time, for which however many wait.

use crate::ui::stored::Stored;
use std::future::poll_fn;
use std::task::{Poll, Waker};

/// Whether the task is under way, and who waits for its end.
pub(super) struct SingleFlight(Stored<Option<Vec<Waker>>>);

impl SingleFlight {
    /// Not under way.
    pub(super) const fn new() -> Self {
        Self(Stored::new(None))
    }

    /// Does the task, or waits for the one under way: then there is no result.
    pub(super) async fn run<T>(&self, task: impl Future<Output = T>) -> Option<T> {
        if self.0.update(|waiting| waiting.is_some()) {
            self.end().await;
            return None;
        }
        self.0.set(Some(Vec::new()));
        let result = task.await;
        self.0.take().into_iter().flatten().for_each(Waker::wake);
        Some(result)
    }

    async fn end(&self) {
        poll_fn(|context| {
            self.0.update(|waiting| match waiting {
                None => Poll::Ready(()),
                Some(waiting) => {
                    waiting.push(context.waker().clone());
                    Poll::Pending
                }
            })
        })
        .await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Wake};

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn three_that_wait_get_one_task_between_them() {
        let (turn, done, begun) = (SingleFlight::new(), Cell::new(false), Cell::new(0));
        let task = || {
            let mut is_first = true;
            let (done, begun) = (&done, &begun);
            poll_fn(move |_| {
                if std::mem::take(&mut is_first) {
                    begun.set(begun.get() + 1);
                }
                if done.get() { Poll::Ready("new") } else { Poll::Pending }
            })
        };
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(Arc::clone(&woken));
        let mut context = Context::from_waker(&waker);
        let mut first = pin!(turn.run(task()));
        let (mut second, mut third) = (pin!(turn.run(task())), pin!(turn.run(task())));
        assert!(first.as_mut().poll(&mut context).is_pending());
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert!(third.as_mut().poll(&mut context).is_pending());
        assert_eq!((begun.get(), woken.0.load(Ordering::Relaxed)), (1, 0));
        done.set(true);
        assert_eq!(first.as_mut().poll(&mut context), Poll::Ready(Some("new")));
        assert_eq!((begun.get(), woken.0.load(Ordering::Relaxed)), (1, 2));
        assert_eq!(second.as_mut().poll(&mut context), Poll::Ready(None));
        assert_eq!(third.as_mut().poll(&mut context), Poll::Ready(None));
        // Whoever comes later begins anew.
        let mut fourth = pin!(turn.run(task()));
        assert_eq!(fourth.as_mut().poll(&mut context), Poll::Ready(Some("new")));
        assert_eq!(begun.get(), 2);
    }
}
