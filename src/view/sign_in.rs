//! Signing in with a pasted token. The field is masked, empties as it is used, and asks browsers not to save it.

use super::describe;
use super::help::TokenHelp;
use crate::browser::page;
use crate::panel::{Panel, Session, Start};
use crate::text;
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

/// The card with the field for a token.
#[component]
pub(crate) fn SignIn() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let field = NodeRef::<Input>::new();
    let is_fresh = Memo::new(move |_| panel.session.with(|session| *session != Session::SignedOut));
    let may_keep = Memo::new(move |_| panel.session.with(Session::is_signed_in));
    let graph_host = Memo::new(move |_| describe::host(panel.endpoints().graph()).to_owned());
    let is_loading = Memo::new(move |_| panel.start.with(|start| *start == Start::Loading));
    let take = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked()
            && !is_loading.get_untracked()
        {
            let pasted = field.value();
            field.set_value("");
            panel.use_pasted(&pasted);
            // Signed in, the card is gone; the focus goes where the news will be.
            if !panel.needs_token() {
                page::focus_id("status");
            }
        }
    };
    // A card that the user opened by a button takes the focus, as does one that appears where a token was refused.
    if untrack(move || is_fresh.get()) {
        Effect::new(move || {
            if let Some(field) = field.get()
                && (panel.asks_for_token.get_untracked() || page::focus_is_lost())
                && panel.alert.with_untracked(Option::is_none)
            {
                page::focus(&field);
            }
        });
    }
    view! {
        <section class="card" aria-labelledby="sign-in-heading">
            <h2 id="sign-in-heading">
                {move || if is_fresh.get() { text::sign_in_fresh_heading() } else { text::sign_in_heading() }}
            </h2>
            <p>
                {move || match is_fresh.get() && panel.change_count() > 0 {
                    true => text::sign_in_fresh_lead().to_owned(),
                    false => text::sign_in_lead(&graph_host.get()),
                }}
            </p>
            <form class="token-form" autocomplete="off" on:submit=take>
                <label for="token">{text::access_token()}</label>
                <div class="token-row">
                    <input
                        node_ref=field
                        id="token"
                        type="password"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        data-1p-ignore
                        data-lpignore="true"
                        data-bwignore
                        data-form-type="other"
                        aria-describedby="token-help"
                    />
                    <button type="submit" class="button primary" disabled=move || is_loading.get()>
                        {text::use_this_token()}
                    </button>
                </div>
                <p class="help" id="token-help">
                    {move || if is_loading.get() { text::config_loading() } else { text::access_token_help() }}
                </p>
            </form>
            <Show when=move || may_keep.get()>
                <button type="button" class="button" on:click=move |_| panel.asks_for_token.set(false)>
                    {text::keep_this_token()}
                </button>
            </Show>
            <TokenHelp />
        </section>
    }
}
