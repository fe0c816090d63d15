//! Why tenants can't be entered or read: one card a cause, with the one thing to do.

use crate::components::explain;
use crate::screens::tenants::model::{Card, CardCause, CardStep, TenantsModel};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, el, el_class, el_text, empty, show};
use crate::ui::static_signal::StaticSignal;
use browser::{locale, page};
use leptos::prelude::{AnyView, untrack};
use remote_help::tenants::causes::Step;

/// The ID of the disclosure of a command.
const COMMAND: &str = "tenants-command";

/// The cards; nothing if nothing keeps the person out.
pub(super) fn causes(model: TenantsModel) -> AnyView {
    show(
        move || !model.cards().is_empty(),
        move || {
            el_class("section", "causes")
                .attr("aria-labelledby", "tenants-causes")
                .child(el_text("h3", text::causes_heading()).attr("id", "tenants-causes"))
                .child(
                    CardCause::ALL
                        .into_iter()
                        .fold(el_class("ul", "cards"), |list, cause| list.view(card(cause, model))),
                )
                .into_view()
        },
    )
}

/// The card of a cause while tenants have it. It stays while their number changes, so that the focus does, too.
fn card(cause: CardCause, model: TenantsModel) -> AnyView {
    let of = move || model.cards().into_iter().find(|card| card.cause == cause);
    show(
        move || of().is_some(),
        move || {
            let id = ["cause-", &locale::digits(cause as usize)].concat();
            let count = move || of().map_or(0, |card| card.count);
            let item = el_class("li", "card")
                .child(el("h4").attr("id", &id).dynamic_text(move || heading(cause, count())))
                .child(el("p").dynamic_text(move || of().map(|card| said(&card, model)).unwrap_or_default()))
                .dynamic(move || of().map_or_else(empty, |card| next(&card)))
                .child(el_class("div", "actions").child(step(cause, &id, model)));
            let item = if cause == CardCause::NotApproved { item.child(command(model)) } else { item };
            item.into_view()
        },
    )
}

/// The one thing to do.
fn step(cause: CardCause, id: &str, model: TenantsModel) -> Element {
    let (label, is_reading) = match cause.step() {
        Step::SignInToNext => (text::sign_in_to_next(), false),
        Step::CopyApprovalLinks => (text::copy_approval_links(), false),
        Step::DownloadList => (text::download_list(), false),
        Step::ReadAgain => (text::read_these_again(), true),
    };
    button(label, move || model.take_step(cause))
        .attr("aria-describedby", id)
        .flag("disabled", move || is_reading && !model.can_read())
}

/// The tenant that a sign-in goes to next.
fn next(card: &Card) -> AnyView {
    match &card.step {
        CardStep::SignIn(name) => el_class("p", "help").text(&text::cause_next(name)).into_view(),
        _ => empty(),
    }
}

/// The approval as a command, which is made when it is opened.
fn command(model: TenantsModel) -> Element {
    let is_shown = StaticSignal::new(false);
    let block = |name: &'static str, command: &str| {
        el("div").child(el_text("h5", name)).child(el("pre").attr("tabindex", "0").child(el_text("code", command)))
    };
    let commands = move || match untrack(|| model.approval_command()) {
        None => el_text("p", text::partner_center_none()).into_view(),
        Some(command) => el_class("div", "commands")
            .child(el_class("p", "help").text(text::partner_center_lead()))
            .child(block("PowerShell", &command.powershell))
            .child(block("curl", &command.curl))
            .into_view(),
    };
    el("details")
        .attr("id", COMMAND)
        .on("toggle", move |_| is_shown.set(page::is_open(COMMAND)))
        .child(el_text("summary", text::partner_center()))
        .dynamic(move || if is_shown.get() { commands() } else { empty() })
}

/// Why: the same in all of them, or what Microsoft said to one where that tells more.
fn said(card: &Card, model: TenantsModel) -> String {
    let is_vague = matches!(card.cause, CardCause::Blocked | CardCause::Refused | CardCause::Unanswered);
    match card.example.as_ref().filter(|_| is_vague) {
        Some(example) => common::sentences(why(card.cause), &explain::cause(example, &model.endpoints())),
        None => why(card.cause).to_owned(),
    }
}

/// A cause with how many tenants have it.
fn heading(cause: CardCause, count: usize) -> String {
    match cause {
        CardCause::SignInNeeded => text::cause_sign_in(count),
        CardCause::NotApproved => text::cause_not_approved(count),
        CardCause::NoAccess => text::cause_no_access(count),
        CardCause::Blocked => text::cause_blocked(count),
        CardCause::NoSuchTenant => text::cause_no_such_tenant(count),
        CardCause::NoRole => text::cause_no_role(count),
        CardCause::ApprovalRequired => text::cause_approval(count),
        CardCause::NoIntune => text::cause_no_intune(count),
        CardCause::NoResource => text::cause_no_resource(count),
        CardCause::NotTrusted => text::cause_not_trusted(count),
        CardCause::Unanswered => text::cause_unanswered(count),
        CardCause::Refused => text::cause_refused(count),
    }
}

/// Why, as far as it is the same in all of them.
fn why(cause: CardCause) -> &'static str {
    match cause {
        CardCause::SignInNeeded => text::cause_sign_in_why(),
        CardCause::NotApproved => text::cause_not_approved_why(),
        CardCause::NoAccess => text::cause_no_access_why(),
        CardCause::Blocked => text::cause_blocked_why(),
        CardCause::NoSuchTenant => text::cause_no_such_tenant_why(),
        CardCause::NoRole => text::cause_no_role_why(),
        CardCause::ApprovalRequired => text::cause_approval_why(),
        CardCause::NoIntune => text::cause_no_intune_why(),
        CardCause::NoResource => text::cause_no_resource_why(),
        CardCause::NotTrusted => text::cause_not_trusted_why(),
        CardCause::Unanswered => text::cause_unanswered_why(),
        CardCause::Refused => text::cause_refused_why(),
    }
}
