//! What a change does to whom and when, as far as Microsoft's documentation says so.

use crate::components::describe;
use crate::components::links;
use crate::text;
use crate::ui::element::{Element, el, el_class, el_text, link};
use remote_help::settings::{Change, Property};

/// A line for each change, with where it is said.
pub(crate) fn impact(changes: &[Change]) -> Element {
    let lines = changes.iter().map(|change| {
        let (words, address) = said_of(change);
        let page = if address == links::PLAN { text::impact_plan() } else { text::impact_deploy() };
        el("li")
            .child(el_text("strong", text::labelled(describe::name(change.property), "").trim_end()))
            .text(" ")
            .text(words)
            .text(" ")
            .child(link(page, address))
    });
    el_class("div", "impact").child(el_text("h3", text::impact_heading())).child(el("ul").children(lines))
}

fn said_of(change: &Change) -> (&'static str, &'static str) {
    match (change.property, change.after.is_on(change.property)) {
        (Property::RemoteAssistanceState, Some(true)) => (text::impact_enabled(), links::DEPLOY),
        (Property::RemoteAssistanceState, _) => (text::impact_disabled(), links::DEPLOY),
        (Property::AllowSessionsToUnenrolledDevices, Some(true)) => (text::impact_unenrolled_on(), links::PLAN),
        (Property::AllowSessionsToUnenrolledDevices, _) => (text::impact_unenrolled_off(), links::PLAN),
        (Property::BlockChat, Some(true)) => (text::impact_chat_on(), links::DEPLOY),
        (Property::BlockChat, _) => (text::impact_chat_off(), links::DEPLOY),
    }
}
