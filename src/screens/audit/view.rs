//! "Who changed this?": what Intune's audit events say of these settings.

use super::AuditModel;
use super::model::{AuditLog, AuditPageError};
use crate::app::{Auth, GraphClient};
use crate::components::explain;
use crate::components::lazy::Content;
use crate::components::receipt::{self, ReceiptActions};
use crate::components::time::dated;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fact_text, fragment, raw_fact};
use browser::clock;
use leptos::prelude::AnyView;
use remote_help::audit::AuditEvent;
use remote_help::auth::AUDIT_PERMISSION;
use remote_help::graph::ErrorKind;
use remote_help::settings::Property;

/// What stands in the disclosure. Intune is asked when it is opened.
pub(crate) struct Audit {
    model: AuditModel,
    actions: ReceiptActions,
}

impl Audit {
    /// An audit log that nobody asked for yet.
    pub(crate) fn new(auth: Auth, graph: GraphClient, actions: ReceiptActions) -> Self {
        Self { model: AuditModel::new(auth, graph, actions.receipts), actions }
    }
}

impl Content for Audit {
    fn opened(&self) {
        // Opened again, it tells what happened since.
        if !self.model.is_asking() {
            self.model.ask();
        }
    }

    fn view(&self) -> AnyView {
        let Self { model, actions } = *self;
        dynamic(move || contents(model, actions))
    }
}

fn contents(model: AuditModel, actions: ReceiptActions) -> AnyView {
    match model.log() {
        AuditLog::Unasked if model.is_signed_in() => button(text::audit::audit_ask(), move || model.ask()).into_view(),
        AuditLog::Unasked => el_text("p", text::audit::audit_sign_in()).into_view(),
        AuditLog::Asking(events) => fragment(vec![
            list(&events, model, actions),
            el_class("p", "busy").text(text::audit::audit_asking()).into_view(),
        ]),
        // Nothing was found since nothing could be asked: the reason is the answer.
        AuditLog::Found { events, gap: Some(gap), .. } if events.is_empty() => missing(&gap, model),
        AuditLog::Found { events, gap: Some(gap), .. } => {
            fragment(vec![list(&events, model, actions), missing(&gap, model)])
        }
        AuditLog::Found { events, next, gap: None } => {
            let older = match next {
                Some(_) => button(text::audit::audit_older(), move || model.ask_for_older()).into_view(),
                None => el_text("p", text::audit::audit_all()).attr("class", "help").into_view(),
            };
            fragment(vec![list(&events, model, actions), el_class("div", "actions").view(older).into_view()])
        }
    }
}

fn list(events: &[AuditEvent], model: AuditModel, actions: ReceiptActions) -> AnyView {
    if events.is_empty() {
        return el_text("p", text::audit::audit_none()).into_view();
    }
    el_class("ol", "entries").children(events.iter().map(|event| item(event, model, actions))).into_view()
}

fn item(event: &AuditEvent, model: AuditModel, actions: ReceiptActions) -> Element {
    let at = event.at.as_deref().and_then(clock::parse_date);
    let or_unknown = |text: &Option<String>| text.clone().unwrap_or_else(|| text::unknown().to_owned());
    let actor = or_unknown(&event.actor);
    let who = match at {
        Some(at) => dated("p", at, |time| text::labelled(time, &actor)),
        None => el_text("p", &text::labelled(event.at.as_deref().unwrap_or(text::detail_none()), &actor)),
    };
    // Intune lists its own version beside the settings.
    let is_setting = |name: &str| Property::ALL.iter().any(|property| property.name().eq_ignore_ascii_case(name));
    let changes = event.changes.iter().filter(|change| is_setting(&change.name)).map(|change| {
        raw_fact(&change.name, &text::receipt_change(&or_unknown(&change.old), &or_unknown(&change.new)))
    });
    let receipt = at.and_then(|at| model.receipt_of(event, at)).map(|receipt| {
        el_class("details", "receipt")
            .child(el_text("summary", text::audit::audit_receipt()))
            .child(receipt::contents(&receipt, actions))
    });
    el("li")
        .child(who.attr("class", "need"))
        .child(
            el("dl")
                .child(fact_text(text::audit::audit_activity(), &or_unknown(&event.activity)))
                .child(fact_text(text::audit::audit_result(), &or_unknown(&event.result)))
                .children(changes),
        )
        .children(receipt)
}

/// Why a part of the trail is missing, and what would bring it. It is no failure of the page's.
fn missing(gap: &AuditPageError, model: AuditModel) -> AnyView {
    let error = match gap {
        AuditPageError::Failed(error) => error,
        AuditPageError::Elsewhere => return el_class("p", "notice").text(text::audit::audit_elsewhere()).into_view(),
    };
    let explained = explain::graph_error(error, &model.endpoints());
    let lacks = matches!(error.kind, ErrorKind::MissingScope { .. } | ErrorKind::Forbidden | ErrorKind::MissingRole);
    let permission = if lacks && model.can_get_permission() {
        button(text::audit::audit_get_permission(), move || model.get_permission()).into_view()
    } else {
        empty()
    };
    let why = if lacks { text::audit::audit_needs(AUDIT_PERMISSION) } else { explained.why };
    fragment(vec![
        el_text("p", &explained.what).attr("class", "alert-what").into_view(),
        el_text("p", &why).into_view(),
        el_class("div", "actions")
            .view(permission)
            .child(button(text::try_again(), move || model.ask_again()))
            .into_view(),
    ])
}
