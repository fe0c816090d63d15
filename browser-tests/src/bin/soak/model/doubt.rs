//! A save that has ended, and whose outcome a later reading may still change.

/// A save of which a later reading may tell how it ended. Editing the form doesn't end that: a reading does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Doubt {
    pub(super) wanted: [bool; 3],
    /// Whether the service said that it accepted the change, which may then show late.
    pub(super) accepted: bool,
    /// The settings that a reading found in its place. If a later one finds others again, somebody else made the change.
    pub(super) found: Option<[bool; 3]>,
}

impl Doubt {
    /// The open save after a reading that found this.
    pub(super) fn after(self, now: [bool; 3]) -> Option<Self> {
        match self.found {
            _ if now == self.wanted => Some(self),
            None => self.accepted.then_some(Self { found: Some(now), ..self }),
            Some(found) => (found == now).then_some(self),
        }
    }
}
