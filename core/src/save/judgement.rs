//! Judges by a reading whether a change took effect: the same judgement for the save under way and for its receipt.

use crate::graph::Wait;
use crate::settings::{Settings, changes};

/// The most readings after a change before it is judged.
pub const READINGS: u8 = 3;
/// The pauses between these readings, in milliseconds. Intune is known to lag behind a change for some seconds.
const PAUSES_MS: [u64; 2] = [3_000, 7_000];

/// The judgement on a change that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The tenant has all that was sent.
    Saved,
    /// The change did not take effect: the service did not confirm it, and the tenant has what it had before.
    NotSaved,
    /// The tenant has something else.
    Different {
        /// Whether a later reading may still show the change: the service accepted it, and this reading shows nothing
        /// of it.
        may_show_later: bool,
    },
}

/// How a save ended, in the terms of a receipt.
#[derive(Clone, Debug, PartialEq)]
pub enum ReceiptOutcome {
    /// Reading back confirmed it.
    Saved,
    /// It was not saved.
    NotSaved,
    /// The tenant has something else.
    Different {
        /// What was read back.
        found: Settings,
        /// Whether a later reading may still show the change: the service accepted it, and this reading shows nothing
        /// of it.
        may_show_later: bool,
    },
    /// It isn't known.
    Uncertain {
        /// Whether the service accepted the change, so that only reading it back failed.
        accepted: bool,
    },
}

impl ReceiptOutcome {
    pub(super) fn by(verdict: Verdict, now: &Settings) -> Self {
        match verdict {
            Verdict::Saved => Self::Saved,
            Verdict::NotSaved => Self::NotSaved,
            Verdict::Different { may_show_later } => Self::Different { found: now.clone(), may_show_later },
        }
    }
}

/// Judges a change by what the tenant has `now`. `accepted` is whether the service confirmed the change.
pub(super) fn judge(before: &Settings, wanted: &Settings, accepted: bool, now: &Settings) -> Verdict {
    // A setting that the cloud got after the change was sent is no evidence.
    let are_there = |settings: &Settings| settings.present().all(|(property, value)| now.value(property) == value);
    match accepted {
        _ if are_there(wanted) => Verdict::Saved,
        false if are_there(before) => Verdict::NotSaved,
        _ => Verdict::Different { may_show_later: accepted && !shows(before, wanted, now) },
    }
}

/// Whether the tenant has all values that a save changed. Others may have changed other settings.
pub(super) fn shows(before: &Settings, wanted: &Settings, now: &Settings) -> bool {
    changes(before, wanted).iter().all(|change| now.value(change.property) == change.after)
}

/// How many readings in a row did not show the change. A single one proves nothing, since readings may lag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lag(u8);

impl Lag {
    /// Notes one more reading that doesn't show the change, and returns how long to wait for the next. Returns `None`
    /// after the last.
    pub(super) fn after(&mut self) -> Option<Wait> {
        let millis = *PAUSES_MS.get(usize::from(self.0))?;
        self.0 += 1;
        Some(Wait { millis, attempt: self.0 + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_the_cloud_has_only_since_tells_nothing() {
        let off = Settings { block_chat: None, ..Settings::DEFAULT };
        let on = off.clone().with_switch(crate::settings::Property::RemoteAssistanceState, true);
        for block_chat in [Some(false), Some(true)] {
            let with_chat = |settings: &Settings| Settings { block_chat, ..settings.clone() };
            assert_eq!(judge(&off, &on, true, &with_chat(&on)), Verdict::Saved);
            assert_eq!(judge(&off, &on, false, &with_chat(&off)), Verdict::NotSaved);
            let late = Verdict::Different { may_show_later: true };
            assert_eq!(judge(&off, &on, true, &with_chat(&off)), late);
        }
        // One that was sent, and is gone, is neither.
        let (before, wanted) = (Settings::DEFAULT, Settings { block_chat: Some(true), ..on.clone() });
        assert_eq!(judge(&before, &wanted, true, &on), Verdict::Different { may_show_later: true });
    }

    #[test]
    fn three_readings_are_made_within_some_fifteen_seconds() {
        let mut lag = Lag::default();
        let waits: Vec<_> = std::iter::from_fn(|| lag.after()).collect();
        assert_eq!(waits.iter().map(|wait| wait.attempt).collect::<Vec<_>>(), [2, READINGS]);
        let total: u64 = waits.iter().map(|wait| wait.millis).sum();
        assert!((8_000..=13_000).contains(&total), "{total}");
    }
}
