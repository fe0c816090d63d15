//! Memory over a run: the heap may go up and down with what the page shows, and must not go up with time. DOM nodes are
//! only told: the driver holds each element that it has found, and what that stands in. The bench counts them without it.

use browser_tests::browser::Browser;
use serde_json::{Value, json};

/// How many looks at each end are compared.
const ENDS: usize = 6;
/// The most bytes that a page may hold more at the end than at first: open parts, receipts in the history, code that is
/// compiled late.
const HEAP: u64 = 6_000_000;

/// The memory of the page at each look: bytes of the JavaScript heap, and DOM nodes of all documents that are still held.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    heap: Vec<u64>,
    nodes: Vec<u64>,
}

impl Memory {
    /// Collects garbage, and takes note of what is left.
    pub(crate) async fn look(&mut self, browser: &Browser) {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
        let counts = browser.devtools("Memory.getDOMCounters", json!({})).await;
        let heap = browser.devtools("Runtime.getHeapUsage", json!({})).await;
        self.heap.push(number(&heap, "usedSize"));
        self.nodes.push(number(&counts, "nodes"));
    }

    /// Whether the heap has grown, in a sentence.
    pub(crate) fn growth(&self) -> Option<String> {
        let (first, last) = ends(&self.heap)?;
        (last > first + HEAP).then(|| format!("the heap went from {first} to {last} bytes"))
    }

    /// In words.
    pub(crate) fn summary(&self) -> String {
        let (Some((heap, heap_now)), Some((nodes, nodes_now))) = (ends(&self.heap), ends(&self.nodes)) else {
            return "too short a run to tell of the memory".to_owned();
        };
        format!(
            "medians of the first and the last {ENDS} of {} looks: heap {} and {} KB, DOM nodes {nodes} and {nodes_now}",
            self.heap.len(),
            heap / 1000,
            heap_now / 1000
        )
    }
}

/// The medians of the first and of the last looks. Returns `None` if these are the same looks.
fn ends(all: &[u64]) -> Option<(u64, u64)> {
    let middle = |part: &[u64]| {
        let mut part = part.to_vec();
        part.sort_unstable();
        part.get(part.len() / 2).copied()
    };
    let first = all.get(..ENDS).filter(|_| all.len() >= 2 * ENDS)?;
    let last = all.get(all.len() - ENDS..)?;
    middle(first).zip(middle(last))
}

fn number(value: &Value, name: &str) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of bytes or nodes")]
    value.get(name).and_then(Value::as_f64).map_or(0, |number| number as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_up_and_down_is_flat_and_what_only_goes_up_is_not() {
        let flat = Memory { heap: [4_000_000, 9_000_000].repeat(10), nodes: [800, 1600].repeat(10) };
        assert_eq!(flat.growth(), None);
        let leak = Memory { heap: (0..40).map(|step| 4_000_000 + step * 400_000).collect(), ..flat };
        assert!(leak.growth().is_some_and(|text| text.contains("heap")));
        assert!(leak.summary().contains("of 40 looks"), "{}", leak.summary());
    }
}
