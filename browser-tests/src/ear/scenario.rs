//! What is tried: a row of the table "By ear" of the panel's specification, in one of its cases.

use super::moment::Unheard;
use super::scene::Scene;
use crate::engine::Engine;
use crate::world::Setup;

/// The browsers in which it is tried.
pub const BOTH: &[Engine] = &[Engine::Firefox, Engine::Chromium];

/// A row of the table, and what is said below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A token is refused.
    TokenRefused,
    /// Somebody signs in.
    SignedIn,
    /// A switch is turned.
    Switch,
    /// A dialog opens.
    Dialog,
    /// A save ends well.
    Saved,
    /// A save is refused.
    Refused,
    /// The page waits.
    Waiting,
    /// The token expires, there is no connection, a request is blocked, or a save is uncertain.
    Unsure,
    /// A dialog is cancelled.
    Cancelled,
    /// Long work: sessions, tenants.
    LongWork,
    /// A filter, a sort.
    Finding,
    /// Somebody signs out.
    SignedOut,
    /// The page read line by line.
    LineByLine,
    /// Another language.
    Language,
}

impl Row {
    /// All there are.
    pub const ALL: [Self; 14] = [
        Self::TokenRefused,
        Self::SignedIn,
        Self::Switch,
        Self::Dialog,
        Self::Saved,
        Self::Refused,
        Self::Waiting,
        Self::Unsure,
        Self::Cancelled,
        Self::LongWork,
        Self::Finding,
        Self::SignedOut,
        Self::LineByLine,
        Self::Language,
    ];

    /// What is to be heard, as the table has it.
    pub fn promise(self) -> &'static str {
        match self {
            Self::TokenRefused => "that it is no access token (or what else is wrong), then where to get one",
            Self::SignedIn => "that the settings were read, and of which tenant",
            Self::Switch => "its state, and what it was",
            Self::Dialog => "its title and, in one sentence, what is at stake",
            Self::Saved => "that it is saved, and that reading back confirmed it",
            Self::Refused => "what is true first, then why, then what to do",
            Self::Waiting => "why and how long when it begins, then at most every ten seconds",
            Self::Unsure => "that first, then that edits are kept, then what to do",
            Self::Cancelled => "that nothing was saved",
            Self::LongWork => "when it begins, now and then how far, how it ended with the figures; why it stopped",
            Self::Finding => "how many of how many; by what, which way",
            Self::SignedOut => "that all is forgotten",
            Self::LineByLine => "a name before its explanation, and nothing that is empty",
            Self::Language => "nothing left in English",
        }
    }
}

/// One case, tried in each of its browsers.
#[derive(Clone, Copy)]
pub struct Scenario {
    /// What happens, as a heading.
    pub name: &'static str,
    /// Which row it shows.
    pub row: Row,
    /// The world in which it happens. The panel is open there, signed out.
    pub setup: fn() -> Setup,
    /// What the person does, and hears.
    pub play: fn(&mut Scene<'_>) -> Result<(), Unheard>,
    /// Where.
    pub engines: &'static [Engine],
}

impl Scenario {
    /// A case in the usual world, in both browsers.
    pub const fn new(name: &'static str, row: Row, play: fn(&mut Scene<'_>) -> Result<(), Unheard>) -> Self {
        Self { name, row, setup: Setup::default, play, engines: BOTH }
    }

    /// The same in another world.
    #[must_use]
    pub const fn within(self, setup: fn() -> Setup) -> Self {
        Self { setup, ..self }
    }

    /// The same in these browsers only.
    #[must_use]
    pub const fn only_in(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }
}
