//! The foot of the page: what becomes of the token, where the documentation and the licences are, and what whoever runs
//! the page should do.

use crate::app::{Auth, Environment, Shortcuts};
use crate::components::describe;
use crate::components::links;
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, fragment, link};
use leptos::prelude::AnyView;
use remote_help::config::Outdated;

/// The page's foot.
pub(crate) fn footer(environment: Environment, auth: Auth, shortcuts: Shortcuts) -> AnyView {
    let promise = move || text::footer_promise(describe::host(auth.endpoints().graph()));
    let version = text::footer_version(env!("CARGO_PKG_VERSION"));
    let notes = dynamic(move || {
        let notes = environment.outdated().into_iter().map(|note| match note {
            Outdated::Twice(field) => text::config_twice(field),
            Outdated::Renamed { old, new } => text::config_renamed(old, new),
        });
        fragment(notes.map(|note| el_class("p", "notice").text(&note).into_view()).collect())
    });
    el_class("footer", "footer")
        .view(notes)
        .child(el("p").dynamic_text(promise))
        .child(el_text("p", text::footer_beta()))
        .child(
            // The style puts a dot between them, which nobody is to hear.
            el_class("div", "further")
                .child(el("p").child(link(text::footer_docs(), links::REMOTE_HELP)))
                .child(el("p").child(link(text::footer_licences(), links::OPEN_SOURCE)))
                .child(el_text("p", &version))
                .child(button(text::shortcuts(), move || shortcuts.show_list(true)).attr("class", "plain")),
        )
        .into_view()
}
