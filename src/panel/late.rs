//! The seam between what the first page needs and all else, which comes in a second file of wasm once the page is up.
//! What the first page intends and can't do by itself waits here until that file is there.
//!
//! Nothing of the first page may call the rest by another way: the linker would take it into the first file. The build
//! says so where it happens.

use super::{Panel, Start};
use crate::browser::fetch::Lost;
use remote_help::graph::Response;
use remote_help::oauth::RequestedAccess;
use std::cell::{Cell, RefCell};
use std::hint::black_box;

/// What the first page leaves to the rest.
pub(crate) enum Intent {
    /// `config.json` is none that the first page can read: its status and text, none where the host did not answer.
    JudgeConfig(Option<(u16, String)>),
    /// The deployment is known by this `config.json`: what the page was opened with can be taken up.
    TakeUp(String),
    /// A token was pasted that is none, or into a page that has a past.
    Paste(String),
    /// The settings were asked for: they are in the form, or something waits for them, or it did not go well.
    GoOn(Tried),
    /// Read them again.
    ReadAgain,
    /// Show what would be saved.
    Review,
    /// What was said of the last save no longer fits.
    Dismiss,
    /// Leave for Microsoft to sign in, asking for this permission.
    SignIn(RequestedAccess),
    /// Leave for Microsoft to choose another account.
    UseAnotherAccount,
}

/// A first try to read, in a session of that number.
pub(crate) struct Tried {
    pub(super) session: u32,
    /// The request's `client-request-id`.
    pub(super) id: String,
    pub(super) sent: Result<Response, Lost>,
}

/// Does what was intended.
type Act = fn(Panel, Intent);

thread_local! {
    static ACT: Cell<Option<Act>> = const { Cell::new(None) };
    static WAITING: RefCell<Vec<Intent>> = const { RefCell::new(Vec::new()) };
}

/// Where the second file is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Late {
    /// Not asked for, or being fetched.
    Coming,
    /// It could not be had; the page says so. It is asked for again with the next intent that needs it.
    Failed,
    /// It is here.
    Here,
}

impl Panel {
    /// Has something done: at once where all of the panel is here, else as soon as it is.
    pub(crate) fn act(self, intent: Intent) {
        if let Some(act) = ACT.get() {
            return act(self, intent);
        }
        let by_hand = matches!(
            intent,
            Intent::Paste(_) | Intent::ReadAgain | Intent::Review | Intent::SignIn(_) | Intent::UseAnotherAccount
        );
        if by_hand {
            self.is_awaited.set(true);
        }
        WAITING.with_borrow_mut(|waiting| waiting.push(intent));
        if self.late.get_untracked() == Late::Failed {
            self.late.set(Late::Coming);
        }
    }

    /// Whether somebody waits for the rest of the panel, and it is on its way.
    pub(crate) fn is_awaiting(self) -> bool {
        self.is_awaited.get() && self.late.get() == Late::Coming
    }

    /// Whether somebody has come back from Microsoft and need do nothing: the reply is taken up once all is here. Where
    /// that could not be had, it is for them again, until they have signed in or the reply is taken up after all.
    pub(crate) fn is_coming_back(self) -> bool {
        self.reply.with(|reply| reply.as_ref().is_some_and(|(fragment, _)| !fragment.is_empty()))
            && self.late.get() != Late::Failed
            && !self.is_awaited.get()
            && self.start.with(|start| *start != Start::Failed)
    }

    /// All of the panel is here: `act` does what was and what will be intended.
    pub(crate) fn complete(self, act: Act) {
        // Opaque: the compiler would see that nothing else is ever set, and call it directly, from the first file.
        ACT.set(Some(black_box(act)));
        self.late.set(Late::Here);
        for intent in WAITING.take() {
            act(self, intent);
        }
    }
}
