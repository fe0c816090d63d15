//! Signing in: at Microsoft by redirect where a client ID is known, or with a pasted token.

use super::element::{Element, button, classed, el, primary_button, said};
use super::sign_in_options::sign_in_options;
use super::token_form::token_form;
use crate::panel::{Panel, Session, Start};
use crate::text;
use leptos::prelude::AnyView;
use remote_help::sign_in::Access;

/// The card with all ways to sign in.
pub(crate) fn sign_in(panel: Panel) -> AnyView {
    let heading = move || match panel.session.with(Session::again) {
        Some(_) => text::sign_in_again_heading(),
        None => text::sign_in_heading(),
    };
    let is_known = move || panel.start.with(|start| matches!(start, Start::Ready(_)));
    let has_client = move || panel.client().is_some();
    classed("section", "card")
        .attr("aria-labelledby", "sign-in-heading")
        .child(el("h2").attr("id", "sign-in-heading").live_text(move || heading().to_owned()))
        .when(move || keeps_changes(panel), move || classed("p", "notice").text(text::sign_in_kept()).done())
        .when(has_client, move || at_microsoft(panel).done())
        // Before what config.json brings: the field stays where the early one was.
        .view(token_form(panel))
        .when(move || is_known() && !has_client(), || said("p", text::sign_in_no_client()).done())
        .when(is_known, move || sign_in_options(panel))
        .done()
}

/// Whether unsaved changes wait for a sign-in, in the form or kept from before a redirect.
fn keeps_changes(panel: Panel) -> bool {
    !panel.session.with(Session::is_signed_in) && (panel.change_count() > 0 || panel.kept.with(|kept| !kept.is_empty()))
}

fn at_microsoft(panel: Panel) -> Element {
    let can = move |button: Element| button.flag("disabled", move || !panel.can_sign_in());
    let sign_in = move |access| move || panel.sign_in_with_microsoft(access);
    classed("div", "at-microsoft").child(said("p", text::sign_in_at_microsoft())).child(
        classed("div", "actions")
            .child(can(primary_button(text::sign_in_with_microsoft(), sign_in(Access::Write))))
            .child(can(button(text::sign_in_to_view_only(), sign_in(Access::Read))))
            .child(can(button(text::use_another_account(), move || panel.use_another_account()))),
    )
}
