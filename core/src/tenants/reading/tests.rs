//! The sweep, event by event, and over a service that keeps its own books.

mod any_order;
mod list;

use super::*;
use crate::graph::{ErrorKind, NoAnswer};
use crate::oauth::SignInError;
use crate::settings::Settings;
use crate::tenants::pace::{PENALTY, Pace, TOKEN_SPACING};
use crate::tenants::testing::{
    NOW, access_token, claims, client, grant_refused, graph_error, ids, lost, offline, response, target, tenant,
    throttled,
};
use crate::tenants::{Access, Cause, Moment};
use crate::time::Millis;

/// A sweep with its clock.
struct Sweep {
    reading: Reading,
    pace: Pace,
    now: UnixMillis,
}

impl Sweep {
    /// Over so many tenants, begun.
    fn begun(count: usize) -> (Self, Vec<Effect>) {
        let mut sweep = Self { reading: Reading::new(client()), pace: Pace::default(), now: NOW };
        let ids: Vec<_> = (0..count).map(tenant).collect();
        sweep.on(Event::Add(ids.clone()));
        let effects = sweep.on(Event::Start(ids));
        (sweep, effects)
    }

    /// What an event asks for, but for rows to render.
    fn on(&mut self, event: Event) -> Vec<Effect> {
        let moment = Moment { now: self.now, random: 0.5, chain_ends: None, pace: &mut self.pace };
        let mut effects = self.reading.on(event, moment);
        effects.retain(|effect| !matches!(effect, Effect::Changed(_)));
        effects
    }

    fn wait(&mut self, millis: f64) -> Vec<Effect> {
        self.now = self.now + Millis::new(millis);
        self.on(Event::Tick)
    }

    fn redeemed(&mut self, number: usize, result: Result<(), SignInError>) -> Vec<Effect> {
        let own = tenant(number);
        let result = result.map(|()| response(&access_token(&own, RequestedAccess::READ), Some(&claims(&own))));
        self.on(Event::Redeemed(Redeemed { tenant: own, begun: self.now, retry_after: None, result }))
    }

    fn read(&mut self, number: usize, result: Result<Settings, GraphError>) -> Vec<Effect> {
        let result = result.map(|settings| SettingsSnapshot { settings, configured: true, request_ids: ids("read") });
        self.on(Event::Read { tenant: tenant(number), result })
    }

    /// The next tenant is asked and refuses.
    fn refused(&mut self, number: usize, aadsts: u32) -> Vec<Effect> {
        self.redeemed(number, Err(grant_refused(aadsts)));
        self.wait(TOKEN_SPACING.get())
    }

    fn access(&self, number: usize) -> Access {
        self.reading.state(&tenant(number)).unwrap().access
    }

    fn cause(&self, number: usize) -> Option<Cause> {
        self.reading.state(&tenant(number)).unwrap().cause.clone()
    }

    fn settings(&self, number: usize) -> Option<&Settings> {
        self.reading.state(&tenant(number)).unwrap().reading.as_ref().map(|reading| &reading.settings)
    }
}

fn redeem(number: usize) -> Effect {
    Effect::Redeem { tenant: tenant(number), access: RequestedAccess::READ }
}

fn reads(effects: &[Effect]) -> Vec<&TenantId> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Read { tenant, token } => {
                assert_eq!(token.tenant(), tenant);
                Some(tenant)
            }
            _ => None,
        })
        .collect()
}

#[test]
fn tokens_are_asked_for_one_at_a_time_and_150_ms_apart() {
    let (mut sweep, effects) = Sweep::begun(3);
    assert_eq!(effects, [Effect::Tell(News::Began), redeem(0)]);
    assert_eq!(sweep.wait(1000.0), []);
    let effects = sweep.redeemed(0, Ok(()));
    assert_eq!(reads(&effects), [&tenant(0)]);
    assert_eq!(effects[1..], [Effect::WakeAt(sweep.now + TOKEN_SPACING)]);
    assert_eq!(sweep.wait(149.0), [Effect::WakeAt(sweep.now + Millis::new(1.0))]);
    assert_eq!(sweep.wait(1.0), [redeem(1)]);
}

#[test]
fn the_queue_moves_with_every_event_should_ticks_come_late() {
    let (mut sweep, _) = Sweep::begun(3);
    sweep.redeemed(0, Ok(()));
    sweep.now = sweep.now + Millis::new(900.0);
    assert_eq!(sweep.read(0, Ok(target())), [redeem(1)]);
}

#[test]
fn six_readings_go_side_by_side_and_no_more() {
    let (mut sweep, _) = Sweep::begun(9);
    for number in 0..6 {
        sweep.redeemed(number, Ok(()));
        assert_eq!(sweep.wait(150.0).contains(&redeem(number + 1)), number < 5, "{number}");
    }
    assert_eq!(sweep.wait(10_000.0), []);
    assert_eq!(sweep.read(3, Ok(target())), [redeem(6)]);
}

#[test]
fn a_row_ends_in_what_is_true_of_it() {
    let (mut sweep, _) = Sweep::begun(3);
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Ok(target()));
    assert_eq!((sweep.access(0), sweep.settings(0), sweep.cause(0)), (Access::SignedIn, Some(&target()), None));
    sweep.wait(150.0);
    sweep.refused(1, 65001);
    assert_eq!(sweep.access(1), Access::NotApproved);
    assert_eq!(sweep.cause(1), Some(Cause::SignIn(grant_refused(65001))));
    sweep.redeemed(2, Ok(()));
    let error = graph_error(ErrorKind::NoIntune, 400);
    let effects = sweep.read(2, Err(error.clone()));
    assert_eq!((sweep.access(2), sweep.cause(2)), (Access::SignedIn, Some(Cause::Graph(error))));
    let figures = Figures { of: 3, read: 1, not_read: 2, is_stopped: false };
    assert_eq!(effects, [Effect::Tell(News::Ended(figures))]);
    assert_eq!((sweep.reading.phase(), sweep.reading.progress()), (&Phase::Idle, Progress { done: 3, of: 3 }));
}

#[test]
fn a_token_of_another_tenant_or_without_an_id_token_reads_nothing() {
    for claims in [Some(claims(&tenant(7))), None] {
        let (mut sweep, _) = Sweep::begun(2);
        let result = Ok(response("secret", claims.as_ref()));
        let redeemed = Redeemed { tenant: tenant(0), begun: sweep.now, retry_after: None, result };
        assert_eq!(reads(&sweep.on(Event::Redeemed(redeemed))), Vec::<&TenantId>::new());
        assert_eq!(sweep.access(0), Access::Failed);
        assert!(matches!(sweep.cause(0), Some(Cause::SignIn(SignInError::IdToken(_)))));
    }
}

#[test]
fn a_reading_that_fails_keeps_the_older_one() {
    let (mut sweep, _) = Sweep::begun(1);
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Ok(target()));
    sweep.wait(150.0);
    sweep.on(Event::Start(vec![tenant(0)]));
    assert_eq!(sweep.access(0), Access::SignedIn);
    sweep.redeemed(0, Err(grant_refused(50076)));
    assert_eq!((sweep.access(0), sweep.settings(0)), (Access::SignInNeeded, Some(&target())));
    sweep.wait(150.0);
    sweep.on(Event::Start(vec![tenant(0)]));
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Err(graph_error(ErrorKind::MissingRole, 403)));
    assert_eq!((sweep.access(0), sweep.settings(0)), (Access::SignedIn, Some(&target())));
}

#[test]
fn a_tick_that_comes_early_or_after_the_clock_was_set_back_is_asked_for_again() {
    let (mut sweep, _) = Sweep::begun(3);
    let at = sweep.now + TOKEN_SPACING;
    assert!(sweep.redeemed(0, Ok(())).contains(&Effect::WakeAt(at)));
    assert_eq!(sweep.wait(149.0), [Effect::WakeAt(at)]);
    assert_eq!(sweep.wait(1.0), [redeem(1)]);
    sweep.redeemed(1, Ok(()));
    let effects = sweep.wait(-60_000.0);
    assert_eq!(effects, [Effect::WakeAt(sweep.now + TOKEN_SPACING)]);
    assert_eq!(sweep.wait(150.0), [redeem(2)], "it doesn't wait until the clock is where it was");
}

#[test]
fn a_lost_token_response_is_asked_for_once_more() {
    let gone = || Err(SignInError::NoAnswer(NoAnswer::TimedOut));
    let (mut sweep, _) = Sweep::begun(2);
    assert_eq!(sweep.redeemed(0, gone()), [Effect::WakeAt(sweep.now + TOKEN_SPACING)]);
    assert_eq!(sweep.wait(150.0), [redeem(0)]);
    sweep.redeemed(0, gone());
    assert_eq!(sweep.access(0), Access::Failed);
    assert_eq!(sweep.wait(150.0), [redeem(1)]);
    // The next sweep tries twice again.
    sweep.redeemed(1, gone());
    assert_eq!(sweep.wait(150.0), [redeem(1)]);
}

#[test]
fn a_throttled_token_endpoint_is_left_alone_for_two_minutes_and_then_asked_at_half_speed() {
    for (error, retry_after, seconds) in [
        (grant_refused(50196), None, 120.0),
        (grant_refused(90055), Some(crate::graph::RetryAfter::Seconds(7)), 120.0),
        (SignInError::NotEntra(429), Some(crate::graph::RetryAfter::Seconds(200)), 200.0),
    ] {
        let (mut sweep, _) = Sweep::begun(9);
        sweep.redeemed(0, Ok(()));
        sweep.wait(150.0);
        let until = sweep.now + Millis::from_seconds(seconds);
        let redeemed = Redeemed { tenant: tenant(1), begun: sweep.now, retry_after, result: Err(error) };
        let effects = sweep.on(Event::Redeemed(redeemed));
        assert_eq!(effects, [Effect::Tell(News::Throttled(until)), Effect::WakeAt(until)]);
        assert_eq!((sweep.access(1), sweep.reading.left().len()), (Access::Waiting, 9));
        // What is under way ends, and begins nothing.
        assert_eq!(sweep.read(0, Ok(target())), []);
        assert_eq!(sweep.wait(seconds * 1000.0 - 1.0), [Effect::WakeAt(until)]);
        assert_eq!(sweep.wait(1.0), [redeem(1)]);
        for number in 1..4 {
            sweep.redeemed(number, Ok(()));
            assert!(!sweep.wait(150.0).contains(&redeem(number + 1)));
            assert_eq!(sweep.wait(150.0).contains(&redeem(number + 1)), number < 3);
        }
    }
}

#[test]
fn while_the_token_endpoint_is_left_alone_no_reading_is_tried_again() {
    let (mut sweep, _) = Sweep::begun(2);
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Err(throttled(5)));
    sweep.wait(150.0);
    sweep.redeemed(1, Err(grant_refused(50196)));
    assert!(matches!(sweep.wait(5_000.0)[..], [Effect::WakeAt(_)]));
    let effects = sweep.wait(PENALTY.get());
    assert_eq!((reads(&effects), effects.contains(&redeem(1))), (vec![&tenant(0)], true));
}

#[test]
fn throttled_three_times_in_a_row_it_leaves_the_rest_to_the_person() {
    let (mut sweep, _) = Sweep::begun(2);
    for _ in 0..2 {
        sweep.redeemed(0, Err(grant_refused(50196)));
        assert_eq!(sweep.wait(PENALTY.get()), [redeem(0)]);
    }
    let effects = sweep.redeemed(0, Err(grant_refused(50196)));
    assert_eq!(effects, [Effect::Tell(News::Halted(Halt::Throttled))]);
    assert_eq!(sweep.wait(PENALTY.get() * 2.0), []);
    assert_eq!(sweep.on(Event::Resume), [Effect::Tell(News::Resumed), redeem(0)]);
}

#[test]
fn what_is_of_the_session_pauses_and_is_no_tenants_fault() {
    for error in [grant_refused(700_084), grant_refused(50057), grant_refused(50194)] {
        let (mut sweep, _) = Sweep::begun(2);
        let effects = sweep.redeemed(0, Err(error.clone()));
        assert_eq!(effects, [Effect::Tell(News::Halted(Halt::Session(error)))]);
        assert_eq!((sweep.access(0), sweep.cause(0), sweep.reading.left().len()), (Access::Waiting, None, 2));
        sweep.now = sweep.now + Millis::from_minutes(1.0);
        assert_eq!(sweep.on(Event::Resume), [Effect::Tell(News::Resumed), redeem(0)]);
    }
    let (mut sweep, _) = Sweep::begun(2);
    assert_eq!(sweep.on(Event::NoSession), [Effect::Tell(News::Halted(Halt::NoSession))]);
    assert_eq!(sweep.reading.left(), [tenant(0), tenant(1)]);
}

#[test]
fn without_network_it_pauses_wherever_that_shows() {
    let (mut sweep, _) = Sweep::begun(3);
    sweep.redeemed(0, Ok(()));
    sweep.wait(150.0);
    let effects = sweep.redeemed(1, Err(SignInError::NoAnswer(NoAnswer::Offline)));
    assert_eq!(effects, [Effect::Tell(News::Halted(Halt::Offline))]);
    assert_eq!(sweep.read(0, Err(offline())), []);
    assert_eq!(sweep.reading.left(), [tenant(0), tenant(1), tenant(2)]);
    assert_eq!((sweep.access(0), sweep.access(1)), (Access::Waiting, Access::Waiting));
}

#[test]
fn three_tenants_in_a_row_with_the_same_demand_pause() {
    for aadsts in [50076, 53003] {
        let (mut sweep, _) = Sweep::begun(5);
        sweep.refused(0, aadsts);
        sweep.refused(1, aadsts);
        let effects = sweep.redeemed(2, Err(grant_refused(aadsts)));
        assert_eq!(effects, [Effect::Tell(News::Halted(Halt::InARow(grant_refused(aadsts))))]);
        assert_eq!(sweep.wait(1000.0), []);
        // The three stay what they are.
        assert!((0..3).all(|number| matches!(sweep.access(number), Access::SignInNeeded | Access::Blocked)));
        assert_eq!(sweep.on(Event::Resume), [Effect::Tell(News::Resumed), redeem(3)]);
        assert_eq!(sweep.refused(3, aadsts), [redeem(4)]);
    }
    let (mut sweep, _) = Sweep::begun(9);
    for number in 0..8 {
        assert_eq!(sweep.refused(number, 65001), [redeem(number + 1)]);
    }
    // After the last there is nothing to pause.
    let (mut sweep, _) = Sweep::begun(3);
    sweep.refused(0, 50076);
    sweep.refused(1, 50076);
    let effects = sweep.redeemed(2, Err(grant_refused(50076)));
    assert!(matches!(effects[..], [Effect::Tell(News::Ended(_))]), "{effects:?}");
}

#[test]
fn a_throttled_reading_is_tried_again_and_the_others_go_on() {
    let (mut sweep, _) = Sweep::begun(2);
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Err(throttled(7)));
    assert_eq!(sweep.wait(150.0), [redeem(1), Effect::WakeAt(sweep.now + Millis::new(6850.0))]);
    sweep.redeemed(1, Ok(()));
    sweep.read(1, Ok(target()));
    assert_eq!(reads(&sweep.wait(6850.0)), [&tenant(0)]);
    sweep.read(0, Ok(target()));
    assert_eq!(sweep.reading.phase(), &Phase::Idle);
    assert_eq!(sweep.settings(0), Some(&target()));
}

#[test]
fn a_reading_that_stays_throttled_fails() {
    let (mut sweep, _) = Sweep::begun(1);
    sweep.redeemed(0, Ok(()));
    for _ in 1..crate::graph::TRIES {
        sweep.read(0, Err(throttled(1)));
        assert_eq!(reads(&sweep.wait(1000.0)), [&tenant(0)]);
    }
    sweep.read(0, Err(throttled(1)));
    assert_eq!((sweep.access(0), sweep.cause(0)), (Access::SignedIn, Some(Cause::Graph(throttled(1)))));
}

#[test]
fn pause_lets_what_is_under_way_finish_and_begins_nothing() {
    let (mut sweep, _) = Sweep::begun(4);
    sweep.redeemed(0, Ok(()));
    sweep.wait(150.0);
    assert_eq!(sweep.on(Event::Pause), [Effect::Tell(News::Halted(Halt::ByPerson))]);
    assert_eq!(reads(&sweep.redeemed(1, Ok(()))), [&tenant(1)]);
    sweep.read(0, Ok(target()));
    assert_eq!(sweep.read(1, Ok(target())), []);
    assert_eq!(sweep.wait(1000.0), []);
    assert_eq!(sweep.reading.progress(), Progress { done: 2, of: 4 });
    assert_eq!(sweep.on(Event::Resume), [Effect::Tell(News::Resumed), redeem(2)]);
}

#[test]
fn stop_lets_what_is_under_way_finish_and_ends() {
    let (mut sweep, _) = Sweep::begun(5);
    sweep.redeemed(0, Ok(()));
    sweep.wait(150.0);
    sweep.redeemed(1, Ok(()));
    sweep.wait(150.0);
    sweep.read(0, Err(throttled(60)));
    assert_eq!(sweep.on(Event::Stop), [Effect::Tell(News::Stopping)]);
    assert_eq!(sweep.cause(0), Some(Cause::Graph(throttled(60))));
    assert_eq!(reads(&sweep.redeemed(2, Ok(()))), [&tenant(2)]);
    sweep.read(2, Ok(target()));
    let figures = Figures { of: 5, read: 2, not_read: 1, is_stopped: true };
    assert_eq!(sweep.read(1, Ok(target())), [Effect::Tell(News::Ended(figures))]);
    assert_eq!((sweep.access(3), sweep.reading.left()), (Access::Waiting, Vec::new()));
    // And it can begin again.
    sweep.wait(150.0);
    assert_eq!(sweep.on(Event::Start(vec![tenant(3)])), [Effect::Tell(News::Began), redeem(3)]);
}

#[test]
fn a_lost_reading_is_the_tenants() {
    let (mut sweep, _) = Sweep::begun(2);
    sweep.redeemed(0, Ok(()));
    sweep.read(0, Err(lost()));
    assert_eq!(sweep.cause(0), Some(Cause::Graph(lost())));
    assert_eq!(sweep.reading.progress().done, 1);
}
