//! All that the first page does without: fetched as soon as the page stands, and what the owners do from then on.
//!
//! The linker finds what belongs to it by [`all`]: whatever is reached through it alone. See
//! `docs/decisions/0013-two-files-of-wasm.md`.
#![allow(clippy::unnecessary_wraps, reason = "a split function gives the failure of its file")]

mod parts;
mod screens;
mod surroundings;

use crate::app::LoadState;
use crate::owners::App;
use crate::shell::{navigation, title};
use browser::{focus, language, style, tooltip};
use leptos::prelude::RenderEffect;
use leptos::task::spawn_local;
use screens::Screens;
use std::hint::black_box;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// The style of what the first page does without. That of a part comes with the part.
const STYLE: [&str; 2] = [include_str!("../../style/screens.css"), include_str!("../../style/views.css")];

/// Fetches it, now and whenever it is wanted after a failure.
pub(crate) fn load(app: App) {
    let effect = RenderEffect::new(move |_| {
        if app.loader.state() == LoadState::Coming {
            spawn_local(async move {
                if load_all(app).await.is_err() {
                    app.loader.set_state(LoadState::Failed);
                }
            });
        }
    });
    // It ends with the page.
    std::mem::forget(effect);
}

async fn load_all(app: App) -> Result<(), SplitLoaderError> {
    // The response that the browser was sent back with is handled at once, or kept until it can be.
    if app.auth.has_response() {
        parts::redirect().await?;
    }
    all(app).await
}

/// Makes the page whole.
#[wasm_split(rest, fallible)]
fn all(app: App) -> Result<(), SplitLoaderError> {
    begin(app);
    Ok(())
}

/// Makes a part need all that is fetched with the page. That is always there first, so both shall share one file: the build
/// makes a file of its own for each set of parts that share something.
fn after_rest() {
    black_box(begin as fn(App));
}

#[inline(never)]
fn begin(app: App) {
    language::install();
    STYLE.into_iter().for_each(style::adopt);
    let screens = Screens::new(app);
    title::follow(app.auth, screens.views, app.preferences, move || app.settings.change_count());
    app.slots.install(move |slot| screens.view(slot));
    focus::keep();
    tooltip::follow_pointer();
    navigation::follow_address(screens.views, move |view| screens.opened(view));
    surroundings::watch(app, &screens);
    app.loader.set_state(LoadState::Here);
    app.graph.install();
    app.auth.set_load_redirect(parts::LOAD_REDIRECT);
    app.environment.install(parts::LOAD_CONFIG, move || surroundings::restore_all(app, screens.views));
    app.auth.install();
    app.settings.install();
}
