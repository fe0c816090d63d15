//! A modal dialog: the native element, opened as it is mounted. It takes the focus, gives it back, and Escape is
//! "Cancel".

use crate::browser::page;
use leptos::html::Dialog;
use leptos::prelude::*;

/// A modal dialog, shown for as long as it is mounted.
#[component]
pub(super) fn Modal(
    /// The ID of its heading; the heading's text is the dialog's name.
    label: &'static str,
    /// What Escape does.
    on_cancel: fn(crate::panel::Panel),
    children: Children,
) -> impl IntoView {
    let panel = expect_context::<crate::panel::Panel>();
    let dialog = NodeRef::<Dialog>::new();
    let opener = StoredValue::new_local(page::focused());
    Effect::new(move || {
        if let Some(dialog) = dialog.get() {
            page::show_modal(&dialog);
        }
    });
    on_cleanup(move || {
        let opener = opener.try_update_value(Option::take).flatten();
        page::soon(move || {
            // The opener may be disabled by now: then the focus goes where the news is.
            if page::focus_is_lost() && !opener.is_some_and(|opener| page::focus(&opener)) {
                page::focus_id("status");
            }
        });
    });
    view! {
        <dialog
            node_ref=dialog
            aria-labelledby=label
            class="dialog"
            on:cancel=move |event: leptos::ev::Event| {
                event.prevent_default();
                on_cancel(panel);
            }
            // Some browsers close on a second Escape without asking.
            on:close=move |_: leptos::ev::Event| on_cancel(panel)
        >
            {children()}
        </dialog>
    }
}
