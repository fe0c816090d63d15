//! The way of one tenant through a run.

use super::super::*;
use super::page::{BEFORE, Op, Page};
use crate::graph::{ErrorKind, NoAnswer, TokenFault};
use crate::receipt::ReceiptOutcome;
use crate::settings::Property;
use crate::tenants::Access;
use crate::tenants::journal::Stage;
use crate::tenants::testing::{claims, grant_refused, graph_error, lost, response, target, tenant, throttled};

fn rejected() -> GraphError {
    graph_error(ErrorKind::TokenRejected(TokenFault::Expired), 401)
}

/// A run over two tenants, of which the first is about to be written to.
fn writing() -> Page {
    let mut page = Page::begun(2, 1, 3);
    while !matches!(page.ops[..], [Op::Write(..)]) {
        page.go_on();
    }
    page
}

fn written(page: &mut Page, result: Result<RequestIds, GraphError>) {
    page.ops.clear();
    page.on(Event::Written { tenant: tenant(0), result });
}

fn read(page: &mut Page, result: Result<crate::settings::Settings, GraphError>) {
    assert!(matches!(page.ops[..], [Op::Read(0)]), "{:?}", page.ops);
    page.ops.clear();
    let result =
        result.map(|settings| SettingsSnapshot { settings, configured: true, request_ids: RequestIds::default() });
    page.on(Event::Read { tenant: tenant(0), result });
}

#[test]
fn a_tenant_is_entered_checked_written_and_read_back() {
    let mut page = Page::begun(2, 1, 3);
    assert!(matches!(page.ops[..], [Op::Redeem(0, RequestedAccess::WRITE)]));
    assert_eq!(page.step(0), RowStep::SigningIn);
    page.answer(0);
    assert_eq!((page.ops.len(), page.step(0)), (1, RowStep::Checking));
    page.answer(0);
    assert!(matches!(page.ops[..], [Op::Write(0, _)]));
    assert_eq!(page.step(0), RowStep::Sending);
    assert_eq!(page.read_journal().records()[0].stage, Stage::Writing);
    page.answer(0);
    assert_eq!(page.step(0), RowStep::ReadingBack);
    assert!(matches!(page.read_journal().records()[0].stage, Stage::Written { accepted: true, .. }));
    page.answer(0);
    assert_eq!(page.step(0), RowStep::Ended(Ending::Saved));
    assert!(matches!(&page.read_journal().records()[0].stage, Stage::Ended(end) if end.ending == Ending::Saved));
    assert_eq!((page.service[0].tokens, page.service[0].reads, page.service[0].sent), (1, 2, 1));
    let receipt = &page.receipts[0];
    assert_eq!((receipt.tenant.as_ref(), &receipt.before, &receipt.wanted), (Some(&tenant(0)), &BEFORE, &target()));
}

#[test]
fn a_token_of_another_tenant_sends_nothing() {
    for claims in [Some(claims(&tenant(9))), None] {
        let mut page = Page::begun(2, 1, 3);
        page.ops.clear();
        page.redeemed(0, Ok(response("secret", claims.as_ref())));
        assert_eq!(page.end(0).ending, Ending::Refused);
        assert!(page.ops.is_empty());
        assert_eq!(page.run.phase(), &Phase::Ended);
    }
}

#[test]
fn settings_that_were_changed_since_are_left_alone() {
    let mut page = Page::begun(2, 1, 3);
    page.service[0].set(target().with_switch(Property::BlockChat, false));
    page.finish();
    assert_eq!((page.end(0).ending, page.service[0].sent), (Ending::ChangedSince, 0));
    page.check_words();
}

#[test]
fn a_tenant_that_has_it_already_gets_nothing_and_does_not_count_as_one_of_the_first() {
    let mut page = Page::begun(3, 1, 3);
    page.service[0].set(target());
    while !page.told.contains(&News::FirstDone) {
        page.go_on();
    }
    assert_eq!((page.run.figures().matched_already, page.run.figures().saved), (1, 1));
    page.finish();
    assert_eq!(page.endings(), [Ending::MatchedAlready, Ending::Saved, Ending::Saved]);
    assert_eq!((page.service[0].sent, page.receipts.len()), (0, 2));
    assert!(page.told.contains(&News::FirstDone));
}

#[test]
fn a_throttled_change_is_checked_and_sent_once_more() {
    let mut page = writing();
    written(&mut page, Err(throttled(30)));
    let at = page.now + crate::time::Millis::from_seconds(30.0);
    assert_eq!(page.step(0), RowStep::Throttled(at));
    assert!(page.told.contains(&News::WaitsToWrite(tenant(0), at)));
    assert_eq!(page.read_journal().records()[0].stage, Stage::Planned);
    page.service[0].throttled = 1;
    assert!(page.wait());
    assert_eq!(page.now, at);
    read(&mut page, Ok(BEFORE));
    assert!(matches!(page.ops[..], [Op::Write(0, _)]));
    written(&mut page, Err(throttled(30)));
    assert_eq!(page.end(0).ending, Ending::NotSaved);
    assert_eq!(page.end(0).cause, Some(Cause::Graph(throttled(30))));
}

#[test]
fn a_throttled_change_that_somebody_else_overtakes_is_not_sent_again() {
    let mut page = writing();
    written(&mut page, Err(throttled(30)));
    assert!(page.wait());
    read(&mut page, Ok(BEFORE.with_switch(Property::BlockChat, false)));
    assert_eq!(page.end(0).ending, Ending::ChangedSince);
}

#[test]
fn a_change_that_is_throttled_for_too_long_is_not_saved() {
    let mut page = writing();
    written(&mut page, Err(throttled(121)));
    assert_eq!(page.end(0).ending, Ending::NotSaved);
}

#[test]
fn a_lost_response_is_read_back() {
    for (result, now, ending) in [
        (lost(), target(), Ending::Saved),
        (lost(), BEFORE, Ending::NotSaved),
        (graph_error(ErrorKind::ServiceFailed, 503), BEFORE, Ending::NotSaved),
        (lost(), BEFORE.with_switch(Property::BlockChat, false), Ending::Different),
    ] {
        let mut page = writing();
        written(&mut page, Err(result));
        assert!(matches!(page.read_journal().records()[0].stage, Stage::Written { accepted: false, .. }));
        while page.step(0) == RowStep::ReadingBack {
            if page.ops.is_empty() {
                assert!(page.wait());
            } else {
                read(&mut page, Ok(now.clone()));
            }
        }
        assert_eq!(page.step(0), RowStep::Ended(ending));
    }
}

#[test]
fn a_token_refused_at_the_check_is_asked_for_once_more() {
    let mut page = Page::begun(2, 1, 3);
    page.answer(0);
    read(&mut page, Err(rejected()));
    assert!(page.wait());
    assert!(matches!(page.ops[..], [Op::Redeem(0, RequestedAccess::WRITE)]), "{:?}", page.ops);
    page.answer(0);
    read(&mut page, Err(rejected()));
    assert_eq!((page.end(0).ending, page.end(0).cause), (Ending::Refused, Some(Cause::Graph(rejected()))));
    assert_eq!(page.service[0].sent, 0);
}

#[test]
fn a_token_refused_with_the_change_saves_nothing_and_nothing_is_sent_again() {
    let mut page = writing();
    written(&mut page, Err(rejected()));
    assert_eq!((page.end(0).ending, page.service[0].sent), (Ending::NotSaved, 1));
    page.check_words();
}

#[test]
fn a_token_refused_while_reading_back_is_asked_for_once_more_for_reading_alone() {
    let mut page = writing();
    page.answer(0);
    read(&mut page, Err(rejected()));
    assert_eq!(page.step(0), RowStep::InDoubt);
    assert!(page.wait());
    assert!(matches!(page.ops[..], [Op::Redeem(0, RequestedAccess::READ)]), "{:?}", page.ops);
    page.answer(0);
    let mut twice = writing();
    twice.answer(0);
    read(&mut twice, Err(rejected()));
    twice.wait();
    twice.answer(0);
    read(&mut twice, Err(rejected()));
    assert_eq!(twice.end(0).ending, Ending::Uncertain);
    read(&mut page, Ok(target()));
    assert_eq!(page.end(0).ending, Ending::Saved);
    assert_eq!(page.service[0].sent, 1);
}

#[test]
fn a_tenant_that_refuses_while_in_doubt_is_uncertain() {
    let mut page = writing();
    page.answer(0);
    read(&mut page, Err(rejected()));
    page.wait();
    page.ops.clear();
    page.redeemed(0, Err(grant_refused(50076)));
    assert_eq!(page.end(0).ending, Ending::Uncertain);
    assert_eq!(page.end(0).code.as_deref(), Some("AADSTS50076"));
    assert_eq!(
        crate::tenants::access::scope(&grant_refused(50076)),
        crate::tenants::access::Scope::Tenant(Access::SignInNeeded)
    );
}

#[test]
fn a_throttled_reading_is_tried_again_before_it_counts() {
    let mut page = Page::begun(2, 1, 3);
    page.answer(0);
    read(&mut page, Err(throttled(2)));
    assert_eq!(page.step(0), RowStep::Checking);
    assert!(page.wait());
    read(&mut page, Err(graph_error(ErrorKind::ServiceFailed, 503)));
    assert!(page.wait());
    read(&mut page, Err(graph_error(ErrorKind::NoAnswer(NoAnswer::TimedOut), 0)));
    assert_eq!(page.end(0).ending, Ending::Refused);
}

#[test]
fn readings_that_lag_are_waited_for() {
    let mut page = writing();
    page.answer(0);
    read(&mut page, Ok(BEFORE));
    assert_eq!(page.step(0), RowStep::ReadingBack);
    assert!(page.wait());
    read(&mut page, Ok(target()));
    assert_eq!(page.end(0).ending, Ending::Saved);
    assert_eq!(page.end(0).requests.len(), 3);
}

#[test]
fn with_history_off_nothing_is_stored() {
    let mut page = Page::keeping(3, 1, 3, Vec::new(), Keeping::Nowhere);
    page.finish();
    assert_eq!((page.run.figures().saved, page.stored.len(), page.receipts.len()), (3, 0, 3));
}

#[test]
fn a_later_reading_settles_what_was_uncertain_or_late_and_its_receipt() {
    let look = |page: &mut Page, settings: crate::settings::Settings| {
        let snapshot = SettingsSnapshot { settings, configured: true, request_ids: RequestIds::default() };
        page.on(Event::Looked { tenant: tenant(0), snapshot });
    };
    let mut uncertain = writing();
    written(&mut uncertain, Err(lost()));
    read(&mut uncertain, Err(lost()));
    assert_eq!(uncertain.end(0).ending, Ending::Uncertain);
    let mut other = writing();
    written(&mut other, Err(lost()));
    read(&mut other, Err(lost()));
    look(&mut other, BEFORE);
    assert_eq!(other.end(0).ending, Ending::NotSaved);
    let mut late = writing();
    late.answer(0);
    while late.step(0) == RowStep::ReadingBack {
        if late.ops.is_empty() {
            assert!(late.wait());
        } else {
            read(&mut late, Ok(BEFORE));
        }
    }
    assert_eq!(late.end(0).ending, Ending::Different);
    look(&mut late, BEFORE);
    assert_eq!((late.end(0).ending, late.receipts.len()), (Ending::Different, 1));
    for page in [&mut uncertain, &mut late] {
        look(page, target());
        assert_eq!((page.end(0).ending, page.end(0).code), (Ending::Saved, None));
        let [before, after] = &page.receipts[..] else { panic!("{:?}", page.receipts) };
        assert_eq!(before.stored_key(), after.stored_key());
        assert_eq!(after.outcome, ReceiptOutcome::Saved);
        look(page, BEFORE);
        assert_eq!((page.end(0).ending, page.receipts.len()), (Ending::Saved, 2));
    }
}
