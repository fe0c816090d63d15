//! What was found, in words.

use crate::components::describe;
use crate::components::readiness_text::{need, verdict};
use crate::text;
use crate::text::evidence as own;
use browser::locale;
use remote_help::evidence::{
    ACTIONS_TO_HELP, Groups, HelperRole, Licence, Product, READ_ACTION, Rights, Roles, Standing, UPDATE_ACTION, Unread,
    VIEW_REPORTS_ACTION, Way,
};
use remote_help::readiness::{Need, Verdict};

/// Sentences, one after the other.
fn joined(sentences: impl IntoIterator<Item = String>) -> String {
    let mut sentences = sentences.into_iter();
    let first = sentences.next().unwrap_or_default();
    sentences.fold(first, |all, next| text::sentences(&all, &next))
}

/// What is said of a need.
pub(super) fn outcome(of: Need, is: Verdict, evidence: &str) -> String {
    text::sentences(&text::labelled(need(of), verdict(is)), evidence)
}

/// Graph told nothing, with the reason.
pub(super) fn failed(why: &str) -> String {
    own::evidence_failed(why)
}

/// Why a part of a list stays unread.
pub(super) fn unread(unread: Unread) -> String {
    match unread {
        Unread::NoList => own::evidence_unread_no_list(),
        Unread::Elsewhere => own::evidence_unread_elsewhere(),
        Unread::Repeated => own::evidence_unread_repeated(),
        Unread::TooMany => own::evidence_unread_too_many(),
    }
    .to_owned()
}

/// The products that decide, with figures.
pub(super) fn licence(licence: &Licence, left: Option<Unread>) -> String {
    let products = licence.deciding(left).map(product);
    let none =
        (licence.products.is_empty() && left != Some(Unread::NoList)).then(|| own::evidence_no_plan().to_owned());
    let unclear = (licence.unclear > 0).then(|| own::evidence_products_unclear(licence.unclear));
    joined(products.chain(none).chain(unclear).chain(left.map(unread)))
}

fn product(product: &Product) -> String {
    let name = product.name.as_deref().unwrap_or(own::evidence_no_name());
    match &product.standing {
        Standing::Enabled => figures(product, name),
        Standing::Grace => text::sentences(&figures(product, name), &own::evidence_grace(name)),
        Standing::NoUnits => own::evidence_no_units(name),
        Standing::Disabled(status) => own::evidence_disabled(name, status),
        Standing::PlanOff(status) => own::evidence_plan_off(name, status),
        Standing::PlanPending(status) => own::evidence_plan_pending(name, status),
        Standing::Unclear => own::evidence_unclear(name),
    }
}

fn figures(product: &Product, name: &str) -> String {
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let units = number(product.units.unwrap_or_default());
    match product.used {
        Some(used) => own::evidence_figures(&locale::number(number(used)), units, name),
        None => own::evidence_units(units, name),
    }
}

/// One's own rights, by what they lack.
pub(super) fn rights(rights: &Rights, left: Option<Unread>) -> String {
    let (missing, unsure) = (rights.missing(), rights.unread(left));
    let main = match unsure {
        _ if missing.is_empty() => own::evidence_rights(&describe::list(&[READ_ACTION, UPDATE_ACTION])),
        None => own::evidence_rights_lack(&describe::list(&missing)),
        Some(Unread::NoList) => own::evidence_rights_no_list().to_owned(),
        Some(why) => text::sentences(&own::evidence_rights_unsaid(&describe::list(&missing)), &unread(why)),
    };
    let lacks_reports = unsure.is_none() && !rights.has(VIEW_REPORTS_ACTION);
    let reports = lacks_reports.then(|| own::evidence_reports_lack(VIEW_REPORTS_ACTION));
    joined(std::iter::once(main).chain(reports))
}

/// How many roles let their members help.
pub(super) fn helpers(roles: &Roles, left: Option<Unread>) -> String {
    let is_whole = left.is_none() && roles.unclear == 0;
    let count = match (roles.roles.len(), left) {
        (0, Some(Unread::NoList)) => own::helpers_cant_tell().to_owned(),
        (0, _) if !is_whole => own::helpers_none_read().to_owned(),
        (count, _) => own::helpers_count(count),
    };
    let needs = roles.roles.is_empty().then(|| own::helpers_needs(&describe::list(&ACTIONS_TO_HELP)));
    let unclear = (roles.unclear > 0).then(|| own::helpers_unclear(roles.unclear));
    joined(std::iter::once(count).chain(needs).chain(unclear).chain(left.map(unread)))
}

/// What the members of a role may do, and how many groups hold it.
pub(super) fn role(role: &HelperRole, groups: Option<&(Groups, Option<Unread>)>) -> String {
    let ways: Vec<&str> = role.ways.iter().map(|way| self::way(*way)).collect();
    text::sentences(&own::helpers_may(&describe::list(&ways)), &held(groups))
}

/// A role's name.
pub(super) fn name(role: &HelperRole) -> &str {
    role.name.as_deref().unwrap_or(own::helpers_no_name())
}

fn way(way: Way) -> &'static str {
    match way {
        Way::ViewScreen => own::way_view_screen(),
        Way::FullControl => own::way_full_control(),
        Way::Elevation => own::way_elevation(),
        Way::Unattended => own::way_unattended(),
    }
}

fn held(groups: Option<&(Groups, Option<Unread>)>) -> String {
    let Some((groups, left)) = groups else { return own::helpers_groups_unsaid().to_owned() };
    let is_whole = left.is_none() && !groups.has_unclear();
    match groups.count() {
        count if is_whole => own::helpers_groups(count),
        0 => own::helpers_groups_unsaid().to_owned(),
        count => own::helpers_groups_at_least(count),
    }
}
