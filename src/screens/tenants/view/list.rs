//! The list: adding tenants from a text, a file or Graph, and what came of it.

use super::card;
use crate::app::HowPermitted;
use crate::screens::tenants::model::{Added, BadLine, BadReason, Source, TenantsModel, TooMany, Unreadable, Use};
use crate::screens::tenants::words::{self, Counted};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, el, el_class, el_text, empty, label};
use browser::{file, locale, page};
use leptos::prelude::AnyView;
use remote_help::oauth::Listing;
use remote_help::tenants::MOST_TENANTS;
use remote_help::tenants::list::NoTenant;

const TEXT: &str = "tenant-list";
const TEXT_HELP: &str = "tenant-list-help";
const FILE: &str = "tenant-file";
const FILE_HELP: &str = "tenant-file-help";

/// The list.
pub(super) fn list(model: TenantsModel) -> Element {
    let is_inert = move || !model.can_change_list();
    let clear = move || {
        // The button goes with the list: the field is where to go on.
        page::focus_id(TEXT);
        model.clear_list();
    };
    card("tenants-list", text::list_heading())
        .child(el_class("div", "options").child(typed(model)).child(from_file(model)))
        .child(el_class("div", "options").children(Listing::ALL.map(|listing| asked(listing, model))))
        .show(
            move || Listing::ALL.into_iter().any(|listing| model.is_listing(listing)),
            || el_class("p", "busy").text(text::list_asking()).into_view(),
        )
        .dynamic(move || model.added().map_or_else(empty, |added| not_added(&added)))
        .child(el_class("div", "actions").child(el("p").dynamic_text(move || text::list_count(model.counts().0))).show(
            move || model.counts().0 > 0,
            move || button(text::clear_list(), clear).flag("disabled", is_inert).into_view(),
        ))
}

/// Whether tenants can be listed with the sign-in in use. A reading or a run is no hindrance.
fn can_list(model: TenantsModel) -> bool {
    matches!(model.usable(), Use::Write | Use::Read)
}

fn typed(model: TenantsModel) -> Element {
    let add = move || {
        // What was no tenant stays, with the lines around it, so that the numbers of the lines still fit.
        if model.add_text(&page::text_by_id(TEXT)) {
            page::clear_text(TEXT);
        }
    };
    el_class("div", "option")
        .child(label(TEXT, text::tenant_list()))
        .child(
            el("textarea")
                .labelled(TEXT)
                .attr("rows", "5")
                .attr("dir", "ltr")
                .attr("spellcheck", "false")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("aria-describedby", TEXT_HELP)
                .flag("disabled", move || !can_list(model)),
        )
        .child(el_class("p", "help").attr("id", TEXT_HELP).text(text::tenant_list_help()))
        .child(
            el_class("div", "actions")
                .child(button(text::add_tenants(), add).flag("disabled", move || !can_list(model))),
        )
}

fn from_file(model: TenantsModel) -> Element {
    el_class("div", "option")
        // Files that are dropped here are lists, and no baselines.
        .attr("data-drop", "tenants")
        .child(label(FILE, text::tenant_file()))
        .child(
            el("input")
                .attr("type", "file")
                .labelled(FILE)
                .attr("accept", ".csv,.txt,.tsv,text/csv,text/plain")
                .attr("aria-describedby", FILE_HELP)
                .flag("disabled", move || !can_list(model))
                .on("change", move |event| model.add_file(file::picked(&event))),
        )
        .child(el_class("p", "help").attr("id", FILE_HELP).text(text::tenant_file_help()))
}

/// A list that Graph is asked for, with the permission that it takes.
fn asked(listing: Listing, model: TenantsModel) -> Element {
    let (label, what, id) = match listing {
        Listing::Customers => (text::list_customers(), text::list_customers_for(), "list-customers"),
        Listing::Organization => (text::list_organization(), text::list_organization_for(), "list-organization"),
    };
    let permission = listing.permission().name();
    let takes = move || match model.how_permitted(listing) {
        _ if !model.is_offered(listing) => text::list_not_offered().to_owned(),
        HowPermitted::Held => common::check_held(permission),
        HowPermitted::Unsaid => common::check_unsaid(permission),
        HowPermitted::AtMicrosoft => common::check_at_microsoft(permission),
        HowPermitted::ByAnotherToken => common::check_other_token(permission),
    };
    let ask = button(label, move || model.list(listing))
        .attr("aria-describedby", id)
        .flag("disabled", move || !can_list(model) || !model.is_offered(listing))
        .busy(move || model.is_listing(listing));
    let description = el_class("p", "help").attr("id", id).dynamic_text(move || common::sentences(what, &takes()));
    el_class("div", "option").child(el_class("div", "actions").child(ask)).child(description)
}

/// What was not added, and why.
fn not_added(added: &Added) -> AnyView {
    if let Some(why) = refusal(added) {
        return el_class("p", "notice").text(&why).into_view();
    }
    if added.bad_count == 0 {
        return empty();
    }
    let more = added.bad_count.saturating_sub(added.bad.len());
    let lines = added.bad.iter().map(|line| el_text("li", &bad_line(line)));
    el_class("div", "notice")
        .child(el_text("p", &text::added_bad(added.bad_count)))
        .child(
            el_class("ul", "bad-lines")
                .children(lines)
                .children((more > 0).then(|| el_text("li", &text::added_more_bad(more)))),
        )
        .into_view()
}

/// Why nothing at all was added.
fn refusal(added: &Added) -> Option<String> {
    let (what, why) = match (added.unreadable, added.refused) {
        (Some(unreadable), _) => (text::what_unreadable().to_owned(), why_unreadable(unreadable).to_owned()),
        (None, Some(TooMany { known, new })) => (
            text::what_too_many(&locale::number(MOST_TENANTS)),
            text::why_too_many(&locale::number(known), &locale::number(new)),
        ),
        (None, None) => return None,
    };
    Some(common::sentences(&what, &why))
}

fn why_unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::TooLarge => text::why_list_too_large(),
        Unreadable::TooManyLines => text::why_list_too_many_lines(),
        Unreadable::Workbook => text::why_list_workbook(),
        Unreadable::Binary => text::why_list_binary(),
        Unreadable::Encoding => text::why_list_encoding(),
        Unreadable::Empty => text::why_list_empty(),
    }
}

fn bad_line(line: &BadLine) -> String {
    text::bad_line(&locale::number(line.line), &line.excerpt, why(line.why))
}

fn why(reason: BadReason) -> &'static str {
    match reason {
        BadReason::NoTenant(NoTenant::Neither) => text::bad_neither(),
        BadReason::NoTenant(NoTenant::EmptyId) => text::bad_empty_id(),
        BadReason::NoTenant(NoTenant::PersonalAccounts) => text::bad_personal(),
        BadReason::NoTenant(NoTenant::MailAddress) => text::bad_mail(),
        BadReason::NoTenant(NoTenant::ManyTenants) => text::bad_many(),
        BadReason::NoTenant(NoTenant::Url) => text::bad_url(),
        BadReason::NoTenant(NoTenant::InternationalDomain) => text::bad_international(),
        BadReason::NoTenant(NoTenant::TooLong) => text::bad_too_long(),
        BadReason::UnclosedQuote => text::bad_quote(),
        BadReason::EmptyCell => text::bad_empty_cell(),
    }
}

/// So many bad lines are said; the view lists more.
const SAID_LINES: usize = 3;

/// What came of adding tenants, and how many the list has now. Which lines are bad and why comes last.
pub(super) fn news(added: &Added, all: usize) -> String {
    if let Some(why) = refusal(added) {
        return common::sentences(&why, &text::list_count(all));
    }
    let said = common::sentences(&self::added(added), &text::list_count(all));
    let bad: [Counted; 1] = [(added.bad_count, text::added_bad_news)];
    let lines = added.bad.iter().take(SAID_LINES).map(bad_line);
    let more: [Counted; 1] = [(added.bad_count.saturating_sub(SAID_LINES), text::added_more_bad)];
    let bad = words::counted(&bad).into_iter().chain(lines).chain(words::counted(&more));
    bad.fold(said, |said, more| common::sentences(&said, &more))
}

/// What was added, in sentences.
fn added(added: &Added) -> String {
    let is_asked = matches!(added.source, Source::Customers | Source::Organization);
    if is_asked && added.new + added.known == 0 {
        return text::added_none_visible().to_owned();
    }
    let further: [Counted; 1] = [(added.known, text::added_known)];
    let further = words::counted(&further).into_iter().chain(added.unread.map(|_| text::added_unread().to_owned()));
    further.fold(text::added_new(added.new), |said, more| common::sentences(&said, &more))
}
