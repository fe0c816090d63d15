//! The second file of wasm: all that the first page does without. It is fetched as soon as the page is up.
//!
//! The linker finds what belongs to it by [`all`]: whatever is reached through it alone. See
//! `docs/decisions/0013-two-files-of-wasm.md`.
#![allow(clippy::unnecessary_wraps, reason = "the split gives it the failure of the file")]

use crate::app::Session;
use crate::app::{LazyState, Panel};
use crate::components::slot::{self, Slot};
use crate::screens::settings::{baselines, conflict_dialog, form_notices, kept_changes, marks, receipt, review_dialog};
use crate::screens::{audit, history, readiness};
use crate::shell::{
    alert, copy_by_hand, footer, identity, offline, preferences, shortcuts, sign_in_options, status_messages, title,
    token_help, upgrade, waiting,
};
use crate::text;
use crate::ui::element::{button, fragment, show};
use browser::language;
use leptos::prelude::AnyView;
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
    title::follow(panel);
    slot::install(render_slot);
    panel.begin_all();
    Ok(())
}

/// Every part of the page that is not needed at first.
fn render_slot(panel: Panel, part: Slot) -> AnyView {
    match part {
        Slot::Banner => fragment(vec![identity::session(panel), preferences::preferences(panel)]),
        Slot::News => fragment(vec![offline::offline_region(panel), upgrade::upgrade_region(panel)]),
        Slot::Status => status_messages::all(panel),
        Slot::Waiting => fragment(vec![waiting::waiting_region(panel), copy_by_hand::copy_by_hand(panel)]),
        Slot::Alert => alert::alert(panel),
        Slot::KeptChanges => kept_changes::kept_changes(panel),
        Slot::SignInOptions => sign_in_options::sign_in_options(panel),
        Slot::TokenHelp => token_help::token_help(panel),
        Slot::KeepToken => show(
            move || panel.session.with(Session::is_signed_in),
            move || button(text::keep_this_token(), move || panel.asks_for_token.set(false)).into_view(),
        ),
        Slot::FormNotices => form_notices::notices(panel),
        Slot::Marks(property) => marks::marks(property, panel),
        Slot::Permission => form_notices::permission(panel),
        Slot::Below => fragment(vec![
            receipt::last_receipt(panel),
            history::view::history(panel),
            baselines::baselines(panel),
            show(move || panel.session.with(Session::is_signed_in), move || audit::view::audit(panel)),
            readiness::view::readiness(panel),
        ]),
        Slot::Foot => fragment(vec![
            footer::footer(panel),
            review_dialog::review_dialog(panel),
            conflict_dialog::conflict_dialog(panel),
            shortcuts::shortcuts(panel.shortcuts),
        ]),
    }
}
