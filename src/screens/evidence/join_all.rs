//! Several futures at a time.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Waits for all of them, and gives their results in their order.
pub(super) async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    let mut futures: Vec<Pin<Box<F>>> = futures.into_iter().map(Box::pin).collect();
    let mut results: Vec<Option<F::Output>> = futures.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, result) in futures.iter_mut().zip(&mut results) {
            if result.is_none()
                && let Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *result = Some(ready);
            }
        }
        if results.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    results.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::pin::pin;
    use std::task::{Context, Waker};

    #[test]
    fn all_run_at_a_time_and_keep_their_order() {
        let opened = Cell::new(0);
        // Each ends at its own turn, the first last.
        let wait = |number: usize| {
            let opened = &opened;
            async move {
                poll_fn(|_| if opened.get() >= 3 - number { Poll::Ready(()) } else { Poll::Pending }).await;
                number
            }
        };
        let mut context = Context::from_waker(Waker::noop());
        let mut all = pin!(join_all((0..3).map(wait).collect()));
        for turn in 0..3 {
            opened.set(turn);
            assert!(all.as_mut().poll(&mut context).is_pending());
        }
        opened.set(3);
        assert_eq!(all.as_mut().poll(&mut context), Poll::Ready(vec![0, 1, 2]));
        let mut none = pin!(join_all(Vec::<std::future::Ready<()>>::new()));
        assert_eq!(none.as_mut().poll(&mut context), Poll::Ready(vec![]));
    }
}
