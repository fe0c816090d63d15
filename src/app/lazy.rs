//! The seam between what the first page needs and all else, which comes in a second file of wasm once the page is up.
//! What the first page intends and can't do by itself waits here until that file is there.
//!
//! Nothing of the first page may call the rest by another way: the linker would take it into the first file. The build
//! says so where it happens.

use super::{Panel, Start};
use browser::fetch::FetchError;
use remote_help::graph::Response;
use remote_help::oauth::RequestedAccess;
use std::cell::{Cell, RefCell};
use std::hint::black_box;

/// What the first page leaves to the rest.
pub(crate) enum LazyAction {
    /// `config.json` is none that the first page can read: its status and text, none where the host did not answer.
    JudgeConfig(Option<(u16, String)>),
    /// The deployment is known by this `config.json`: what the page was opened with can be taken up.
    TakeUp(String),
    /// A token was pasted that is none, or into a page that has a past.
    Paste(String),
    /// The settings were asked for: they are in the form, or something waits for them, or it did not go well.
    GoOn(FirstAttempt),
    /// Read them again.
    ReadAgain,
    /// Show what would be saved.
    Review,
    /// What was said of the last save no longer fits.
    Dismiss,
    /// The changes were discarded, also those that an earlier save had wanted.
    StartOver,
    /// Leave for Microsoft to sign in, asking for this permission.
    SignIn(RequestedAccess),
    /// Leave for Microsoft to choose another account.
    UseAnotherAccount,
}

/// A first try to read, in a session of that number.
pub(crate) struct FirstAttempt {
    pub(super) session: u32,
    /// The request's `client-request-id`.
    pub(super) id: String,
    pub(super) sent: Result<Response, FetchError>,
}

/// Does what was intended.
type Act = fn(Panel, LazyAction);

thread_local! {
    static ACT: Cell<Option<Act>> = const { Cell::new(None) };
    static WAITING: RefCell<Vec<LazyAction>> = const { RefCell::new(Vec::new()) };
}

/// Where the second file is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum LazyState {
    /// Not asked for, or being fetched.
    Coming,
    /// It could not be had; the page says so. It is asked for again with the next intent that needs it.
    Failed,
    /// It is here.
    Here,
}

impl Panel {
    /// Has something done: at once where all of the panel is here, else as soon as it is.
    pub(crate) fn run_or_queue(self, intent: LazyAction) {
        if let Some(act) = ACT.get() {
            return act(self, intent);
        }
        let by_hand = matches!(
            intent,
            LazyAction::Paste(_)
                | LazyAction::ReadAgain
                | LazyAction::Review
                | LazyAction::SignIn(_)
                | LazyAction::UseAnotherAccount
        );
        if by_hand {
            self.user_is_waiting.set(true);
        }
        WAITING.with_borrow_mut(|waiting| waiting.push(intent));
        if self.late.get_untracked() == LazyState::Failed {
            self.late.set(LazyState::Coming);
        }
    }

    /// Whether somebody waits for the rest of the panel, and it is on its way.
    pub(crate) fn is_awaiting(self) -> bool {
        self.user_is_waiting.get() && self.late.get() == LazyState::Coming
    }

    /// Whether somebody has come back from Microsoft and need do nothing: the reply is taken up once all is here. Where
    /// that could not be had, it is for them again, until they have signed in or the reply is taken up after all.
    pub(crate) fn is_coming_back(self) -> bool {
        self.reply.with(|reply| reply.as_ref().is_some_and(|(fragment, _)| !fragment.is_empty()))
            && self.late.get() != LazyState::Failed
            && !self.user_is_waiting.get()
            && self.start.with(|start| *start != Start::Failed)
    }

    /// All of the panel is here: `act` does what was and what will be intended.
    pub(crate) fn install(self, act: Act) {
        // Opaque: the compiler would see that nothing else is ever set, and call it directly, from the first file.
        ACT.set(Some(black_box(act)));
        self.late.set(LazyState::Here);
        for intent in WAITING.take() {
            act(self, intent);
        }
    }
}
