//! Places of the first page for views whose code comes later. A slot stands empty until that code is there.

use crate::app::{LoadState, Loader};
use crate::ui::element::{dynamic, empty};
use crate::ui::stored::Stored;
use leptos::prelude::{AnyView, untrack};
use remote_help::settings::Property;
use std::hint::black_box;

/// A place of the first page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Slot {
    /// In the banner: who is signed in, and the menu.
    Banner,
    /// News that stand above the status line.
    News,
    /// In the status line: what is under way with a save, and all news but those of a first reading.
    Status,
    /// Below the status line: a wait before another try.
    Waiting,
    /// In the alert region: what failed.
    Alert,
    /// In the sign-in card: what is kept over a sign-in.
    KeptChanges,
    /// In the sign-in card: what can be set over the deployment's own.
    SignInOptions,
    /// In the sign-in card: how to get a token.
    TokenHelp,
    /// In the sign-in card: going back to the token in use.
    KeepToken,
    /// Above the switches: what is to be known of them.
    FormNotices,
    /// At a switch: what was changed, here and elsewhere.
    Marks(Property),
    /// Below the switches, where the token doesn't permit to save: how to get there.
    Permission,
    /// Below the form, to the foot of the page.
    Below,
    /// The foot and the dialogs.
    Foot,
}

/// Makes what stands in a slot.
type RenderSlot = &'static (dyn Fn(Slot) -> AnyView + Send + Sync);

/// All slots of the page.
#[derive(Clone, Copy)]
pub(crate) struct Slots {
    loader: Loader,
    render: &'static Stored<Option<RenderSlot>>,
}

impl Slots {
    /// Slots that are empty until `loader` says that the code is here.
    pub(crate) fn new(loader: Loader) -> Self {
        Self { loader, render: Box::leak(Box::new(Stored::new(None))) }
    }

    /// The code is here: `render` makes what stands in each slot.
    pub(crate) fn install(self, render: impl Fn(Slot) -> AnyView + Send + Sync + 'static) {
        // Opaque: the compiler could see that nothing else is ever set, and call it directly, from the first file.
        let render = black_box(Box::leak(Box::new(render)) as RenderSlot);
        self.render.set(Some(render));
    }

    /// A slot, as soon as it can be filled.
    #[inline(never)]
    pub(crate) fn view(self, slot: Slot) -> AnyView {
        self.view_or(slot, empty)
    }

    /// A slot, with something in its place until it can be filled.
    pub(crate) fn view_or(self, slot: Slot, instead: impl Fn() -> AnyView + Send + 'static) -> AnyView {
        dynamic(move || {
            let is_here = self.loader.state() == LoadState::Here;
            match self.render.get().filter(|_| is_here) {
                Some(render) => untrack(|| render(slot)),
                None => instead(),
            }
        })
    }
}
