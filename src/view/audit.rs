//! "Who changed this?": what Intune's audit events say of these settings.

use super::element::{Element, button, classed, el, fact_text, nothing, raw_fact, row, said};
use super::time::time;
use super::{explain, receipt};
use crate::browser::{clock, page};
use crate::panel::{Gap, Panel, Session, Trail};
use crate::text;
use leptos::prelude::AnyView;
use remote_help::audit::AuditEvent;
use remote_help::auth::AUDIT_PERMISSION;
use remote_help::graph::ErrorKind;
use remote_help::settings::Property;

/// The disclosure with the audit trail. Intune is asked when it is opened.
pub(crate) fn audit(panel: Panel) -> AnyView {
    classed("details", "card audit")
        .attr("id", "audit")
        .on("toggle", move |_| {
            // Opened again, it tells what happened since.
            if page::is_open("audit") && panel.trail.with_untracked(|trail| !matches!(trail, Trail::Asking(_))) {
                panel.ask_who_changed();
            }
        })
        .child(said("summary", text::who_changed()))
        .live(move || contents(panel))
        .done()
}

fn contents(panel: Panel) -> AnyView {
    match panel.trail.get() {
        Trail::Unasked if panel.session.with(Session::is_signed_in) => {
            button(text::audit_ask(), move || panel.ask_who_changed()).done()
        }
        Trail::Unasked => said("p", text::audit_sign_in()).done(),
        Trail::Asking(events) => {
            row(vec![list(&events, panel), classed("p", "busy").text(text::audit_asking()).done()])
        }
        // Nothing was found because nothing could be asked: the reason is the answer.
        Trail::Found { events, gap: Some(gap), .. } if events.is_empty() => missing(&gap, panel),
        Trail::Found { events, gap: Some(gap), .. } => row(vec![list(&events, panel), missing(&gap, panel)]),
        Trail::Found { events, next, gap: None } => {
            let older = match next {
                Some(_) => button(text::audit_older(), move || panel.ask_for_older()).done(),
                None => said("p", text::audit_all()).attr("class", "help").done(),
            };
            row(vec![list(&events, panel), classed("div", "actions").view(older).done()])
        }
    }
}

fn list(events: &[AuditEvent], panel: Panel) -> AnyView {
    if events.is_empty() {
        return said("p", text::audit_none()).done();
    }
    classed("ol", "entries").children(events.iter().map(|event| item(event, panel))).done()
}

fn item(event: &AuditEvent, panel: Panel) -> Element {
    let at = event.at.as_deref().and_then(clock::parse_date);
    let when = match at {
        Some(at) => time(at),
        None => said("span", event.at.as_deref().unwrap_or(text::detail_none())),
    };
    let or_unknown = |text: &Option<String>| text.clone().unwrap_or_else(|| text::unknown().to_owned());
    // Intune lists its own version beside the settings.
    let is_setting = |name: &str| Property::ALL.iter().any(|property| property.name().eq_ignore_ascii_case(name));
    let changes = event.changes.iter().filter(|change| is_setting(&change.name)).map(|change| {
        raw_fact(&change.name, &text::receipt_change(&or_unknown(&change.old), &or_unknown(&change.new)))
    });
    let receipt = at.and_then(|at| panel.receipt_of(event, at)).map(|receipt| {
        classed("details", "receipt")
            .child(said("summary", text::audit_receipt()))
            .child(receipt::contents(&receipt, panel))
    });
    el("li")
        .child(el("p").child(when).text(" · ").child(said("strong", &or_unknown(&event.actor))))
        .child(
            el("dl")
                .child(fact_text(text::audit_activity(), &or_unknown(&event.activity)))
                .child(fact_text(text::audit_result(), &or_unknown(&event.result)))
                .children(changes),
        )
        .children(receipt)
}

/// Why a part of the trail is missing, and what would bring it. It is no failure of the page's.
fn missing(gap: &Gap, panel: Panel) -> AnyView {
    let error = match gap {
        Gap::Failed(error) => error,
        Gap::Elsewhere => return classed("p", "notice").text(text::audit_elsewhere()).done(),
    };
    let explained = explain::graph_error(error, &panel.endpoints());
    let lacks = matches!(error.kind, ErrorKind::MissingScope { .. } | ErrorKind::Forbidden | ErrorKind::MissingRole);
    let permission = match (lacks, panel.client()) {
        (true, Some(_)) => button(text::audit_get_permission(), move || panel.get_audit_permission()).done(),
        _ => nothing(),
    };
    let why = if lacks { text::audit_needs(AUDIT_PERMISSION) } else { explained.why };
    // With what was found before, asking goes on where it stopped.
    let again = move || match panel.trail.get_untracked() {
        Trail::Found { events, .. } if !events.is_empty() => panel.ask_for_older(),
        _ => panel.ask_who_changed(),
    };
    row(vec![
        said("p", &explained.what).attr("class", "alert-what").done(),
        said("p", &why).done(),
        classed("div", "actions").view(permission).child(button(text::try_again(), again)).done(),
    ])
}
