//! The foot of the page: what becomes of the token, and where the documentation is.

use super::{describe, links};
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;

/// The page's foot.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let promise = Memo::new(move |_| text::footer_promise(describe::host(panel.endpoints().graph())));
    view! {
        <footer class="footer">
            <p>{move || promise.get()}</p>
            <p>{text::footer_beta()}</p>
            <p>
                <a href=links::REMOTE_HELP target="_blank" rel="noopener">{text::footer_docs()}</a>
                " · "
                {text::footer_version(env!("CARGO_PKG_VERSION"))}
            </p>
        </footer>
    }
}
