//! Every part of the page that is not needed at first. Here the views of the second file of wasm begin.

use super::element::{button, fragment, show};
use super::late::{self, Slot};
use super::{
    alert, audit, baselines, by_hand, conflict_dialog, footer, form_notices, help, history, identity, kept_changes,
};
use super::{marks, news, offline, preferences, readiness, receipt, review_dialog, shortcuts, sign_in_options};
use super::{title, upgrade, waiting};
use crate::panel::{Panel, Session};
use crate::text;
use leptos::prelude::AnyView;

/// All views are here.
pub(crate) fn install(panel: Panel) {
    title::follow(panel);
    late::install(render_slot);
}

fn render_slot(panel: Panel, part: Slot) -> AnyView {
    match part {
        Slot::Banner => fragment(vec![identity::session(panel), preferences::preferences(panel)]),
        Slot::News => fragment(vec![offline::offline_region(panel), upgrade::upgrade_region(panel)]),
        Slot::Status => news::all(panel),
        Slot::Waiting => fragment(vec![waiting::waiting_region(panel), by_hand::by_hand(panel)]),
        Slot::Alert => alert::alert(panel),
        Slot::KeptChanges => kept_changes::kept_changes(panel),
        Slot::SignInOptions => sign_in_options::sign_in_options(panel),
        Slot::TokenHelp => help::token_help(panel),
        Slot::KeepToken => show(
            move || panel.session.with(Session::is_signed_in),
            move || button(text::keep_this_token(), move || panel.asks_for_token.set(false)).into_view(),
        ),
        Slot::FormNotices => form_notices::notices(panel),
        Slot::Marks(property) => marks::marks(property, panel),
        Slot::Permission => form_notices::permission(panel),
        Slot::Below => fragment(vec![
            receipt::last_receipt(panel),
            history::history(panel),
            baselines::baselines(panel),
            show(move || panel.session.with(Session::is_signed_in), move || audit::audit(panel)),
            readiness::readiness(panel),
        ]),
        Slot::Foot => fragment(vec![
            footer::footer(panel),
            review_dialog::review_dialog(panel),
            conflict_dialog::conflict_dialog(panel),
            shortcuts::shortcuts(panel),
        ]),
    }
}
