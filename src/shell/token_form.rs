//! The field for a pasted token. It is masked, empties as it is used, and is no password field: browsers would offer to
//! save what is in one, and fill passwords in, whatever they are asked.

use crate::app::{Alert, Auth, Environment, Messages, Start};
use crate::components::setting_text;
use crate::components::slot::{Slot, Slots};
use crate::text::first as text;
use crate::ui::element::{el, el_class, el_text, label};
use browser::page;
use leptos::prelude::{AnyView, untrack};

/// The field's ID.
pub(crate) const TOKEN_FIELD: &str = "token";

/// The part of the sign-in card for a token.
pub(crate) fn token_form(environment: Environment, auth: Auth, messages: Messages, slots: Slots) -> AnyView {
    let is_loading = move || environment.with_start(|start| matches!(start, Start::Loading));
    let take = move |event: leptos::ev::Event| {
        event.prevent_default();
        if untrack(move || auth.can_take_token()) {
            auth.use_pasted(page::take_value(TOKEN_FIELD));
            // Signed in, this card is gone. What keeps the focus else comes later.
            page::soon(|| {
                if page::focus_is_lost() {
                    page::focus_heading();
                }
            });
        }
    };
    let field = el("input")
        .labelled(TOKEN_FIELD)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("autocorrect", "off")
        .attr("spellcheck", "false")
        .attr("writingsuggestions", "false")
        .attr("aria-describedby", "token-help")
        .attr("aria-errormessage", "alert")
        .state("aria-invalid", move || messages.with_alert(|alert| alert.is_some_and(Alert::is_of_token_field)))
        // What password managers take as a request to leave the field alone.
        .attr("data-1p-ignore", "")
        .attr("data-lpignore", "true")
        .attr("data-bwignore", "")
        .attr("data-form-type", "other");
    let submit = el_class("button", "button")
        .attr("type", "submit")
        .text(text::use_this_token())
        .flag("disabled", move || !auth.can_take_token());
    let help = move || if is_loading() { text::config_loading() } else { text::access_token_help() }.to_owned();
    let form = el_class("form", "token-form")
        .attr("autocomplete", "off")
        .on("submit", take)
        .child(label(TOKEN_FIELD, text::access_token()))
        .child(el_class("div", "token-row").child(field).child(submit))
        .child(el_class("p", "help").attr("id", "token-help").dynamic_text(help));
    el_class("div", "with-token")
        .child(el_text("h3", text::token_heading()))
        .child(form)
        .child(el("p").dynamic_text(move || text::token_lead(setting_text::host(auth.endpoints().graph()))))
        .view(slots.view(Slot::KeepToken))
        .child(
            el_class("details", "token-help")
                .child(el_text("summary", text::how_to_get_a_token()))
                .view(slots.view(Slot::TokenHelp)),
        )
        .into_view()
}
