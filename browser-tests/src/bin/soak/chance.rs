//! Choices by chance that repeat themselves: one seed, one sequence, as long as `Cargo.lock` has the same fastrand.

/// A sequence of choices.
pub(crate) struct Chance(fastrand::Rng);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0.u64(..end.max(1))
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// Three positions.
    pub(crate) fn three(&mut self) -> [bool; 3] {
        [(); 3].map(|()| self.0.bool())
    }

    /// One of these. Returns `None` if there are none.
    pub(crate) fn one_of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        self.0.choice(items)
    }

    /// One of these, each as often as its weight says. Returns `None` if there are none.
    pub(crate) fn weighed<'a, T>(&mut self, items: &'a [(u64, T)]) -> Option<&'a T> {
        let mut left = self.below(items.iter().map(|(weight, _)| weight).sum());
        let found = items.iter().find(|(weight, _)| {
            let is_it = left < *weight;
            left = left.saturating_sub(*weight);
            is_it
        });
        found.map(|(_, item)| item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_kept() {
        let mut chance = Chance::new(1);
        let items = [(0, 'a'), (3, 'b'), (1, 'c')];
        let found: Vec<char> = (0..400).filter_map(|_| chance.weighed(&items).copied()).collect();
        let count = |letter| found.iter().filter(|&&one| one == letter).count();
        assert_eq!((found.len(), count('a')), (400, 0));
        assert!((250..350).contains(&count('b')), "{}", count('b'));
        assert_eq!(chance.weighed::<char>(&[]), None);
    }
}
