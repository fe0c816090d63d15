//! Signing in with a pasted token. The field is masked, empties as it is used, and asks browsers not to save it.

use super::describe;
use super::element::{button, classed, el, said};
use super::help::token_help;
use crate::browser::page;
use crate::panel::{Panel, Session, Start};
use crate::text;
use leptos::prelude::{AnyView, untrack};

const FIELD: &str = "token";

/// The card with the field for a token.
pub(crate) fn sign_in(panel: Panel) -> AnyView {
    let is_fresh = move || panel.session.with(|session| *session != Session::SignedOut);
    let is_loading = move || panel.start.with(|start| *start == Start::Loading);
    let heading = move || if is_fresh() { text::sign_in_fresh_heading() } else { text::sign_in_heading() }.to_owned();
    let lead = move || {
        if is_fresh() && panel.change_count() > 0 {
            return text::sign_in_fresh_lead().to_owned();
        }
        text::sign_in_lead(describe::host(panel.endpoints().graph()))
    };
    let take = move |event: leptos::ev::Event| {
        event.prevent_default();
        if untrack(move || panel.can_take_token()) {
            panel.use_pasted(&page::take_value(FIELD));
            // Signed in, this card is gone: the focus goes where the news will be.
            page::soon(|| {
                if page::focus_is_lost() {
                    page::focus_id("status");
                }
            });
        }
    };
    let field = el("input")
        .attr("id", FIELD)
        .attr("type", "password")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "token-help")
        // What password managers take as a request to leave the field alone.
        .attr("data-1p-ignore", "")
        .attr("data-lpignore", "true")
        .attr("data-bwignore", "")
        .attr("data-form-type", "other");
    let submit = classed("button", "button primary")
        .attr("type", "submit")
        .text(text::use_this_token())
        .flag("disabled", move || !panel.can_take_token());
    let help = move || if is_loading() { text::config_loading() } else { text::access_token_help() }.to_owned();
    let form = classed("form", "token-form")
        .attr("autocomplete", "off")
        .on("submit", take)
        .child(said("label", text::access_token()).attr("for", FIELD))
        .child(classed("div", "token-row").child(field).child(submit))
        .child(classed("p", "help").attr("id", "token-help").live_text(help));
    classed("section", "card")
        .attr("aria-labelledby", "sign-in-heading")
        .child(el("h2").attr("id", "sign-in-heading").live_text(heading))
        .child(el("p").live_text(lead))
        .child(form)
        .when(
            move || panel.session.with(Session::is_signed_in),
            move || button(text::keep_this_token(), move || panel.asks_for_token.set(false)).done(),
        )
        .view(token_help(panel))
        .done()
}
