//! The seam between the views of the first page and all others, which come in a second file of wasm. A part of the page
//! that is not there yet stands empty in its place, and fills as soon as it is.

use crate::app::{LazyState, Panel};
use crate::ui::element::{dynamic, empty};
use leptos::prelude::{AnyView, untrack};
use remote_help::settings::Property;
use std::cell::Cell;
use std::hint::black_box;

/// A part of the page that is not needed at first.
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

/// Makes a part.
type RenderSlot = fn(Panel, Slot) -> AnyView;

thread_local! {
    static MAKE: Cell<Option<RenderSlot>> = const { Cell::new(None) };
}

/// All views are here.
pub(crate) fn install(make: RenderSlot) {
    // Opaque: the compiler would see that nothing else is ever set, and call it directly, from the first file.
    MAKE.set(Some(black_box(make)));
}

/// A part of the page, as soon as it can be had.
#[inline(never)]
pub(crate) fn slot(panel: Panel, part: Slot) -> AnyView {
    slot_or(panel, part, |_| empty())
}

/// The same, and something in its place until then.
pub(crate) fn slot_or(panel: Panel, part: Slot, instead: fn(Panel) -> AnyView) -> AnyView {
    dynamic(move || {
        // Followed first, whatever is there.
        let is_here = panel.late.get() == LazyState::Here;
        match MAKE.get().filter(|_| is_here) {
            Some(make) => untrack(|| make(panel, part)),
            None => instead(panel),
        }
    })
}
