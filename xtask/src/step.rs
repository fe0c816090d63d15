//! Announces a step and says how long it took.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::error::Error;

/// When this program began.
static START: OnceLock<Instant> = OnceLock::new();

/// Notes when this program began. To be called at its begin.
pub(crate) fn start() {
    START.get_or_init(Instant::now);
}

/// The time since then, in words.
pub(crate) fn since_start() -> String {
    in_words(START.get_or_init(Instant::now).elapsed())
}

/// Runs `work` between a line that names it and a line with the time it took.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    println!("==> {name}");
    let start = Instant::now();
    let result = work();
    let outcome = if result.is_ok() { "done" } else { "failed" };
    println!("    {name}: {outcome} after {}", in_words(start.elapsed()));
    result
}

/// A duration as people say it: `0.4 s`, `12 s`, `3 min 5 s`.
pub(crate) fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_said_in_words() {
        assert_eq!(in_words(Duration::from_millis(420)), "0.4 s");
        assert_eq!(in_words(Duration::from_secs(12)), "12 s");
        assert_eq!(in_words(Duration::from_secs(185)), "3 min 5 s");
    }
}
