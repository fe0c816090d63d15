//! Signing in: at Microsoft by redirect where a client ID is known, or with a pasted token.

use crate::app::{Auth, Environment, Messages, Start};
use crate::components::slot::{Slot, Slots};
use crate::shell::token_form::token_form;
use crate::text::first as text;
use crate::ui::element::{Element, button, el, el_class, el_text, primary_button};
use leptos::prelude::AnyView;
use remote_help::oauth::RequestedAccess;

/// The card with all ways to sign in.
pub(crate) fn sign_in(environment: Environment, auth: Auth, messages: Messages, slots: Slots) -> AnyView {
    let heading = move || {
        if auth.with_session(|session| session.reauthentication().is_some()) {
            text::sign_in_again_heading()
        } else {
            text::sign_in_heading()
        }
    };
    let is_known = move || environment.with_start(|start| matches!(start, Start::Ready(_)));
    let has_client = move || auth.has_client();
    el_class("section", "card")
        .attr("aria-labelledby", "sign-in-heading")
        .child(el("h2").attr("id", "sign-in-heading").dynamic_text(move || heading().to_owned()))
        .view(slots.view(Slot::KeptChanges))
        .show(has_client, move || at_microsoft(auth).into_view())
        // Before what config.json brings: the field stays where the early one was.
        .view(token_form(environment, auth, messages, slots))
        .show(move || is_known() && !has_client(), || el_text("p", text::sign_in_no_client()).into_view())
        .show(is_known, move || options(slots))
        .into_view()
}

/// The disclosure of what can be set over the deployment's own. It is read when it is there.
fn options(slots: Slots) -> AnyView {
    el_class("details", "sign-in-options")
        .child(el_text("summary", text::sign_in_options()))
        .view(slots.view(Slot::SignInOptions))
        .into_view()
}

fn at_microsoft(auth: Auth) -> Element {
    let can = move |button: Element| button.flag("disabled", move || !auth.can_sign_in());
    let sign_in = move |access| move || auth.sign_in(access);
    el_class("div", "at-microsoft").child(el_text("p", text::sign_in_at_microsoft())).child(
        el_class("div", "actions")
            .child(can(primary_button(text::sign_in_with_microsoft(), sign_in(RequestedAccess::WRITE))))
            .child(can(button(text::sign_in_to_view_only(), sign_in(RequestedAccess::READ))))
            .child(can(button(text::use_another_account(), move || auth.use_another_account()))),
    )
}
