//! Every part of the page that is not needed at first. Here the views of the second file of wasm begin.

use super::element::{button, row, when};
use super::late::{self, Part};
use super::{
    alert, audit, baselines, by_hand, conflict_dialog, footer, form_notices, help, history, identity, kept_changes,
};
use super::{marks, news, offline, preferences, readiness, receipt, review_dialog, shortcuts, sign_in_options};
use super::{title, upgrade, waiting};
use crate::panel::{Panel, Session};
use crate::text;
use leptos::prelude::AnyView;

/// All views are here.
pub(crate) fn complete(panel: Panel) {
    title::follow(panel);
    late::complete(make);
}

fn make(panel: Panel, part: Part) -> AnyView {
    match part {
        Part::Banner => row(vec![identity::session(panel), preferences::preferences(panel)]),
        Part::News => row(vec![offline::offline_region(panel), upgrade::upgrade_region(panel)]),
        Part::Status => news::all(panel),
        Part::Waiting => row(vec![waiting::waiting_region(panel), by_hand::by_hand(panel)]),
        Part::Alert => alert::alert(panel),
        Part::KeptChanges => kept_changes::kept_changes(panel),
        Part::SignInOptions => sign_in_options::sign_in_options(panel),
        Part::TokenHelp => help::token_help(panel),
        Part::KeepToken => when(
            move || panel.session.with(Session::is_signed_in),
            move || button(text::keep_this_token(), move || panel.asks_for_token.set(false)).done(),
        ),
        Part::FormNotices => form_notices::notices(panel),
        Part::Marks(property) => marks::marks(property, panel),
        Part::Permission => form_notices::permission(panel),
        Part::Below => row(vec![
            receipt::last_receipt(panel),
            history::history(panel),
            baselines::baselines(panel),
            when(move || panel.session.with(Session::is_signed_in), move || audit::audit(panel)),
            readiness::readiness(panel),
        ]),
        Part::Foot => row(vec![
            footer::footer(panel),
            review_dialog::review_dialog(panel),
            conflict_dialog::conflict_dialog(panel),
            shortcuts::shortcuts(panel),
        ]),
    }
}
