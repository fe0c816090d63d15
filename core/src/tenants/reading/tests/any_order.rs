//! The sweep over a simulated service, with responses, faults and what people do in any order.

use super::*;
use crate::tenants::TenantState;
use crate::tenants::testing::{Simulated, Tape};
use proptest::prelude::*;

/// A request under way.
enum Op {
    Redeem(usize),
    Read(usize),
}

/// A page with a sweep, and the service it asks.
struct Page {
    sweep: Sweep,
    service: Vec<Simulated>,
    tape: Tape,
    ops: Vec<Op>,
    wake: Option<UnixMillis>,
    last_token: Option<UnixMillis>,
    /// When the token endpoint throttled last.
    penalty: Option<UnixMillis>,
    excluded: Vec<usize>,
    ended: Vec<Figures>,
    has_stopped: bool,
    /// The result of the last token request and reading of each tenant.
    truth: Vec<TenantState>,
}

fn number_of(id: &TenantId) -> usize {
    (0..64).find(|number| tenant(*number) == *id).unwrap()
}

impl Page {
    fn new(count: usize, tape: Vec<u8>) -> Self {
        let (sweep, effects) = Sweep::begun(count);
        let mut page = Self {
            sweep,
            service: vec![Simulated::new(); count],
            tape: Tape::new(tape),
            ops: Vec::new(),
            wake: None,
            last_token: None,
            penalty: None,
            excluded: Vec::new(),
            ended: Vec::new(),
            has_stopped: false,
            truth: vec![TenantState::default(); count],
        };
        page.perform(effects);
        page
    }

    fn on(&mut self, event: Event) {
        let effects = self.sweep.on(event);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Redeem { tenant, access } => {
                    let (number, now) = (number_of(&tenant), self.sweep.now);
                    assert!(!access.may_write() && !self.excluded.contains(&number) && !self.has_stopped);
                    assert!(!self.ops.iter().any(|op| matches!(op, Op::Redeem(_))), "one token request at a time");
                    let is_half = self.penalty.is_some();
                    let spacing = if is_half { TOKEN_SPACING * 2.0 } else { TOKEN_SPACING };
                    assert!(self.last_token.is_none_or(|last| now - last >= spacing), "spaced");
                    assert!(self.penalty.is_none_or(|since| now - since >= PENALTY), "left alone");
                    assert!(!matches!(self.sweep.reading.phase(), Phase::Halted(_)), "paused");
                    self.last_token = Some(now);
                    self.ops.push(Op::Redeem(number));
                }
                Effect::Read { tenant, token } => {
                    let number = number_of(&tenant);
                    assert!(!self.excluded.contains(&number), "excluded");
                    let header = ("authorization", format!("Bearer {}", access_token(&tenant, RequestedAccess::READ)));
                    assert!(token.get_settings(String::new()).headers().contains(&header), "the token of this tenant");
                    self.ops.push(Op::Read(number));
                    // A token that was under way when the endpoint throttled still reads.
                    assert!(self.ops.len() <= 6, "six side by side");
                }
                Effect::WakeAt(at) => self.wake = Some(at),
                Effect::Tell(News::Ended(figures)) => self.ended.push(figures),
                Effect::Changed(_) | Effect::Tell(_) => {}
            }
        }
    }

    fn answer(&mut self, place: usize) {
        match self.ops.swap_remove(place) {
            Op::Redeem(number) => {
                let own = tenant(number);
                let result = self.service[number].token(&own, RequestedAccess::READ, &mut self.tape);
                let begun = self.last_token.unwrap();
                let held =
                    result.clone().and_then(|response| Ok(TenantToken::held(&response, &client(), &own, begun)?));
                let scope = held.as_ref().err().map(crate::tenants::access::scope);
                if scope == Some(crate::tenants::access::Scope::Throttled) {
                    self.penalty = Some(self.sweep.now);
                }
                if let (Err(error), Some(crate::tenants::access::Scope::Tenant(access))) = (held, scope) {
                    self.truth[number].access = access;
                    self.truth[number].cause = Some(Cause::SignIn(error));
                }
                self.on(Event::Redeemed(Redeemed { tenant: own, begun, retry_after: None, result }));
            }
            Op::Read(number) => {
                let result = self.service[number].read(&mut self.tape);
                if let Ok(snapshot) = &result {
                    let at = self.sweep.now;
                    let reading = TenantReading { settings: snapshot.settings.clone(), is_configured: true, at };
                    self.truth[number] =
                        TenantState { access: Access::SignedIn, reading: Some(reading), ..TenantState::default() };
                }
                self.on(Event::Read { tenant: tenant(number), result });
            }
        }
    }

    /// One more thing happens. Returns whether anything can.
    fn step(&mut self) -> bool {
        if self.tape.is_over() && matches!(self.sweep.reading.phase(), Phase::Halted(_)) {
            self.on(Event::Resume);
            return true;
        }
        match if self.tape.is_over() { 0 } else { self.tape.below(12) } {
            5 => self.on(Event::Pause),
            6 | 7 => self.on(Event::Resume),
            8 if self.tape.once_in(4) => {
                self.on(Event::Stop);
                self.has_stopped = *self.sweep.reading.phase() == Phase::Stopping;
            }
            9 => {
                let number = self.tape.below(self.service.len());
                self.excluded.push(number);
                self.on(Event::Exclude(tenant(number)));
            }
            10 => {
                self.sweep.now = self.sweep.now + Millis::new(37.0);
                self.on(Event::Tick);
            }
            11 => {
                let others = target();
                let number = self.tape.below(self.service.len());
                self.service[number].set(others);
            }
            choice if !self.ops.is_empty() && choice % 2 == 0 => {
                let place = self.tape.below(self.ops.len());
                self.answer(place);
            }
            _ => match self.wake.take() {
                Some(at) => {
                    self.sweep.now = at.max(self.sweep.now);
                    self.on(Event::Tick);
                }
                None if self.ops.is_empty() => return false,
                None => self.answer(0),
            },
        }
        true
    }

    fn run(&mut self) {
        for _ in 0..20_000 {
            if *self.sweep.reading.phase() == Phase::Idle && self.ops.is_empty() {
                return;
            }
            let is_alive = self.step();
            let phase = self.sweep.reading.phase();
            assert!(is_alive || matches!(phase, Phase::Halted(_)) || *phase == Phase::Idle, "stuck in {phase:?}");
        }
        panic!("no end");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn in_any_order_the_sweep_ends_and_every_row_is_true(
        count in 1usize..9, tape in proptest::collection::vec(any::<u8>(), 0..160)
    ) {
        let mut page = Page::new(count, tape);
        page.run();
        prop_assert_eq!(page.ended.len(), 1);
        let figures = page.ended[0];
        prop_assert_eq!(page.sweep.reading.left(), Vec::new());
        if !figures.is_stopped {
            prop_assert_eq!(figures.read + figures.not_read, figures.of);
        }
        for (number, truth) in page.truth.iter().enumerate() {
            let state = page.sweep.reading.state(&tenant(number)).unwrap();
            if page.excluded.contains(&number) {
                prop_assert_eq!(state.access, Access::Excluded);
            } else if figures.is_stopped && state == &TenantState::default() {
                prop_assert!(truth.reading.is_none());
            } else if state.cause.is_none() {
                prop_assert_eq!(state, truth);
            } else {
                // The last that the service said of the tenant.
                prop_assert!(state.access != Access::Waiting);
                prop_assert_eq!(&state.reading, &truth.reading);
                if let Some(cause) = &truth.cause {
                    prop_assert_eq!((state.access, state.cause.as_ref()), (truth.access, Some(cause)));
                }
            }
        }
    }
}

/// A second sweep that went well after the first, so that its end can be compared with its pace.
#[test]
fn a_thousand_tenants_take_what_the_pace_allows() {
    let mut sweep = Sweep { reading: Reading::new(client()), pace: Pace::default(), now: NOW };
    let ids: Vec<_> = (0..1000).map(tenant).collect();
    sweep.on(Event::Add(ids.clone()));
    // Each response takes 50 ms, and two round trips a reading.
    let mut due: Vec<(UnixMillis, Event)> = Vec::new();
    let mut effects = sweep.on(Event::Start(ids));
    let mut requests = 0;
    while *sweep.reading.phase() != Phase::Idle {
        for effect in std::mem::take(&mut effects) {
            match effect {
                Effect::Redeem { tenant, access } => {
                    let result = Ok(response(&access_token(&tenant, access), Some(&claims(&tenant))));
                    let redeemed = Redeemed { tenant, begun: sweep.now, retry_after: None, result };
                    due.push((sweep.now + Millis::new(50.0), Event::Redeemed(redeemed)));
                    requests += 1;
                }
                Effect::Read { tenant, .. } => {
                    let snapshot =
                        SettingsSnapshot { settings: target(), configured: true, request_ids: ids_of_read() };
                    due.push((sweep.now + Millis::new(100.0), Event::Read { tenant, result: Ok(snapshot) }));
                    requests += 1;
                }
                Effect::WakeAt(at) => due.push((at + Millis::new(4.0), Event::Tick)),
                Effect::Changed(_) | Effect::Tell(_) => {}
            }
        }
        let (place, _) =
            due.iter().enumerate().min_by(|(_, one), (_, other)| one.0.partial_cmp(&other.0).unwrap()).unwrap();
        let (at, event) = due.swap_remove(place);
        sweep.now = at.max(sweep.now);
        effects = sweep.on(event);
    }
    let own_pace = TOKEN_SPACING * 1000.0;
    assert_eq!(requests, 2000);
    assert!(sweep.now - NOW <= own_pace * 1.05, "{} s", (sweep.now - NOW).seconds());
}

fn ids_of_read() -> crate::graph::RequestIds {
    ids("read")
}
