//! Why tenants can't be entered or read: one card a cause, with the one thing to do.

use crate::components::explain;
use crate::screens::tenants::model::{Card, CardCause, CardStep, TenantsModel};
use crate::text::tenants as text;
use crate::ui::element::{Element, button, el, el_class, el_text, empty, show};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::tenants::causes::Step;

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
            el_class("li", "card")
                .child(el("h4").attr("id", &id).dynamic_text(move || heading(cause, count())))
                .child(el_text("p", why(cause)))
                .dynamic(move || of().map_or_else(empty, |card| example(&card, model)))
                .dynamic(move || of().map_or_else(empty, |card| next(&card)))
                .child(el_class("div", "actions").child(step(cause, &id, model)))
                .into_view()
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

/// What Microsoft said to one of the tenants, where that tells more than the card does.
fn example(card: &Card, model: TenantsModel) -> AnyView {
    let is_vague = matches!(card.cause, CardCause::Blocked | CardCause::Refused | CardCause::Unanswered);
    let Some(cause) = card.example.as_ref().filter(|_| is_vague) else { return empty() };
    el_class("p", "help").text(&explain::cause(cause, &model.endpoints())).into_view()
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
