//! Figures of all sessions.

use super::columns::Known;
use super::fold;
use super::groups::Group;
use super::report::Report;
use super::rows::Row;
use crate::time::Millis;
use std::fmt;

/// Figures of all sessions. One is `None` where a page lacks a column that it takes: a part is no figure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// Sessions.
    pub sessions: usize,
    /// People who helped, by their addresses regardless of case. Rows without an address are nobody's.
    pub helpers: Option<usize>,
    /// People who were helped, counted likewise.
    pub helped: Option<usize>,
    /// Sessions under way.
    pub under_way: Option<usize>,
    /// The median length of the ended sessions; `None` also if none has ended.
    pub median: Option<Millis>,
}

/// A person who helped, and in how many sessions.
#[derive(Clone, PartialEq, Eq)]
pub struct TopHelper<'a> {
    /// First and last name, of the first session that has them.
    pub name: Option<String>,
    /// The address, as the same session spells it.
    pub address: &'a str,
    /// In how many sessions this person helped.
    pub count: usize,
}

// A derived `Debug` would show names and addresses.
impl fmt::Debug for TopHelper<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TopHelper").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Report {
    /// The figures.
    pub fn figures(&self) -> Figures {
        let tally = &self.tally;
        let with = |columns: &[Known], figure: usize| {
            let is_lacking = columns.iter().any(|known| tally.lacking.get(*known));
            (!is_lacking).then_some(figure)
        };
        let times = [Known::Start, Known::End];
        Figures {
            sessions: self.len(),
            helpers: with(&[Known::HelperEmail], tally.helpers.len()),
            helped: with(&[Known::SharerEmail], tally.sharers.len()),
            under_way: with(&times, tally.under_way),
            median: with(&times, 0).and_then(|_| median(tally.ended())),
        }
    }

    /// The people who helped most, at most this many; who helped as often as another stands in the order of addresses.
    pub fn helpers(&self, most: usize) -> Vec<TopHelper<'_>> {
        let groups = self.tally.helpers.iter();
        let helper = |group: Group| {
            let row = self.rows.get(group.row)?;
            let address = row.known(Known::HelperEmail)?;
            Some((fold::folded(address), row, TopHelper { name: None, address, count: group.count }))
        };
        let mut helpers: Vec<_> = groups.filter_map(helper).collect();
        helpers.sort_unstable_by(|(a, _, one), (b, _, other)| other.count.cmp(&one.count).then_with(|| a.cmp(b)));
        let named = |(_, row, helper): (String, Row<'_>, _)| TopHelper {
            name: row.name(Known::HelperFirstName, Known::HelperLastName),
            ..helper
        };
        helpers.into_iter().take(most).map(named).collect()
    }

    /// The systems of the sharers' devices, the most frequent first, and how many sessions each has. `None` stands for
    /// sessions that name none.
    pub fn systems(&self) -> Vec<(Option<&str>, usize)> {
        let named = self.tally.systems.iter();
        let mut systems: Vec<_> =
            named.filter_map(|group| Some((Some(self.rows.known(group.row, Known::System)?), group.count))).collect();
        if self.tally.without_system > 0 {
            systems.push((None, self.tally.without_system));
        }
        // Of those with as many sessions, the unnamed stand last.
        systems.sort_unstable_by(|(a, one), (b, other)| {
            other.cmp(one).then_with(|| (a.is_none(), a.map(fold::folded)).cmp(&(b.is_none(), b.map(fold::folded))))
        });
        systems
    }
}

/// The middle of numbers, or the mean of the middle two. Returns `None` if there are none.
fn median(mut numbers: Vec<f64>) -> Option<Millis> {
    let middle = numbers.len() / 2;
    let is_even = numbers.len().is_multiple_of(2);
    if numbers.is_empty() {
        return None;
    }
    let (below, upper, _) = numbers.select_nth_unstable_by(middle, f64::total_cmp);
    let lower = below.iter().copied().max_by(f64::total_cmp).filter(|_| is_even);
    Some(Millis::new(lower.map_or(*upper, |lower| f64::midpoint(lower, *upper))))
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
