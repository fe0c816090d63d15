//! Signing in: at Microsoft by redirect where a client ID is known, or with a pasted token.

use super::element::{Element, button, classed, el, primary_button, said};
use super::late::{Part, part};
use super::token_form::token_form;
use crate::panel::{Intent, Panel, Session, Start};
use crate::text::first as text;
use leptos::prelude::AnyView;
use remote_help::oauth::RequestedAccess;

/// The card with all ways to sign in.
pub(crate) fn sign_in(panel: Panel) -> AnyView {
    let heading = move || match panel.session.with(Session::again) {
        Some(_) => text::sign_in_again_heading(),
        None => text::sign_in_heading(),
    };
    let is_known = move || panel.start.with(|start| matches!(start, Start::Ready(_)));
    let has_client = move || panel.has_client();
    classed("section", "card")
        .attr("aria-labelledby", "sign-in-heading")
        .child(el("h2").attr("id", "sign-in-heading").live_text(move || heading().to_owned()))
        .view(part(panel, Part::KeptChanges))
        .when(has_client, move || at_microsoft(panel).done())
        // Before what config.json brings: the field stays where the early one was.
        .view(token_form(panel))
        .when(move || is_known() && !has_client(), || said("p", text::sign_in_no_client()).done())
        .when(is_known, move || options(panel))
        .done()
}

/// The disclosure of what can be set over the deployment's own. It is read when it is there.
fn options(panel: Panel) -> AnyView {
    classed("details", "sign-in-options")
        .child(said("summary", text::sign_in_options()))
        .view(part(panel, Part::SignInOptions))
        .done()
}

fn at_microsoft(panel: Panel) -> Element {
    let can = move |button: Element| button.flag("disabled", move || !panel.can_sign_in());
    let sign_in = move |access| move || panel.act(Intent::SignIn(access));
    classed("div", "at-microsoft").child(said("p", text::sign_in_at_microsoft())).child(
        classed("div", "actions")
            .child(can(primary_button(text::sign_in_with_microsoft(), sign_in(RequestedAccess::Write))))
            .child(can(button(text::sign_in_to_view_only(), sign_in(RequestedAccess::Read))))
            .child(can(button(text::use_another_account(), move || panel.act(Intent::UseAnotherAccount)))),
    )
}
