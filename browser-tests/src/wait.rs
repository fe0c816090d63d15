//! Waiting for a condition, with a limit. The only place in the tests where time passes by itself.

use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::Instant;

/// How long a page may take for anything that takes no waiting by design.
pub const LIMIT: Duration = Duration::from_secs(15);
/// Between two looks at a condition that can't be subscribed to: a browser tells only when asked.
const PAUSE: Duration = Duration::from_millis(25);

/// The payload of a panic.
pub type Panic = Box<dyn std::any::Any + Send>;

/// Looks until there is something, at most for [`LIMIT`]; `what` and the last reason are the panic's message.
pub async fn eventually<T>(what: impl Display, look: impl AsyncFnMut() -> Result<T, String>) -> T {
    eventually_within(LIMIT, what, look).await
}

/// Waits with another timeout.
pub async fn eventually_within<T>(
    limit: Duration,
    what: impl Display,
    look: impl AsyncFnMut() -> Result<T, String>,
) -> T {
    match found_within(limit, look).await {
        Ok(found) => found,
        Err(why) => panic!("{what}: not within {limit:?}: {why}"),
    }
}

/// Waits, and returns the last reason as an error.
pub async fn found_within<T, E>(limit: Duration, mut look: impl AsyncFnMut() -> Result<T, E>) -> Result<T, E> {
    let end = Instant::now() + limit;
    loop {
        match look().await {
            Err(_) if Instant::now() < end => tokio::time::sleep(PAUSE).await,
            outcome => return outcome,
        }
    }
}

/// Runs a future to its end or its panic.
pub async fn caught<T>(work: impl Future<Output = T>) -> Result<T, Panic> {
    let mut work = pin!(work);
    std::future::poll_fn(move |context| {
        // After a panic the future is not polled again.
        match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(done)) => Poll::Ready(Ok(done)),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await
}

/// The message of a panic, as far as it is text.
pub fn message(panic: &Panic) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic without a message").to_owned()
}
