//! The second file of wasm: all that the first page does without. It is fetched as soon as the page is up.
//!
//! The linker finds what belongs to it by [`all`]: whatever is reached through it alone. See
//! `docs/decisions/0013-two-files-of-wasm.md`.
#![allow(clippy::unnecessary_wraps, reason = "the split gives it the failure of the file")]

use crate::panel::{LazyState, Panel};
use crate::view;
use browser::language;
use leptos::prelude::RenderEffect;
use leptos::task::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Fetches it, now and whenever it is wanted after a failure.
pub(crate) fn follow(panel: Panel) {
    let effect = RenderEffect::new(move |_| {
        if panel.late.get() == LazyState::Coming {
            spawn_local(async move {
                if all(panel).await.is_err() {
                    panel.late.set(LazyState::Failed);
                }
            });
        }
    });
    // It ends with the page.
    std::mem::forget(effect);
}

/// Makes the page whole.
#[wasm_split(late, fallible)]
fn all(panel: Panel) -> Result<(), SplitLoaderError> {
    language::install();
    view::install(panel);
    panel.begin_all();
    Ok(())
}
