//! Chance that repeats itself: one seed, one sequence (`SplitMix64`; Steele, Lea, Flood, 2014). Written out, so that a
//! seed means the same after every update of a library.

/// A sequence of numbers.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where there is none.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// Three positions.
    pub(crate) fn three(&mut self) -> [bool; 3] {
        [(); 3].map(|()| self.percent(50))
    }

    /// One of these; none of nothing.
    pub(crate) fn one_of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let place = self.below(u64::try_from(items.len()).unwrap_or(u64::MAX));
        items.get(usize::try_from(place).unwrap_or_default())
    }

    /// One of these, each as often as its weight says.
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
    fn one_seed_has_one_sequence() {
        let take = |seed| {
            std::iter::repeat_with({
                let mut chance = Chance::new(seed);
                move || chance.next()
            })
            .take(9)
            .collect::<Vec<_>>()
        };
        assert_eq!(take(7), take(7));
        assert_ne!(take(7), take(8));
        // As published.
        assert_eq!(Chance::new(1_234_567).next(), 6_457_827_717_110_365_317);
    }

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
