//! A page with a run, the service it asks, and the browser's storage. It holds each effect against what a run may do.

use super::super::*;
use crate::guid::from_random;
use crate::oauth::SignInError;
use crate::settings::Settings;
use crate::tenants::journal;
use crate::tenants::pace::{PENALTY, Pace, TOKEN_SPACING};
use crate::tenants::plan::{Candidate, Draft, Filled};
use crate::tenants::testing::{NOW, Simulated, Tape, access_token, client, target, tenant};
use crate::time::Millis;
use std::collections::BTreeMap;

pub(super) const BEFORE: Settings = Settings::DEFAULT;

/// A request under way.
#[derive(Clone, Debug)]
pub(super) enum Op {
    Redeem(usize, RequestedAccess),
    Read(usize),
    Write(usize, SettingsUpdate),
}

impl Op {
    pub(super) fn number(&self) -> usize {
        match self {
            Self::Redeem(number, _) | Self::Read(number) | Self::Write(number, _) => *number,
        }
    }
}

pub(super) struct Page {
    pub(super) run: Run,
    pub(super) pace: Pace,
    pub(super) now: UnixMillis,
    pub(super) chain_ends: Option<UnixMillis>,
    pub(super) service: Vec<Simulated>,
    pub(super) tape: Tape,
    pub(super) ops: Vec<Op>,
    pub(super) wake: Option<UnixMillis>,
    pub(super) stored: BTreeMap<String, String>,
    pub(super) storage_is_full: bool,
    /// Whether a record was lost, and so perhaps a receipt.
    storage_was_full: bool,
    pub(super) receipts: Vec<Receipt>,
    pub(super) told: Vec<News>,
    /// How many changes each tenant was sent since the page was loaded.
    pub(super) sent_here: Vec<usize>,
    pub(super) effects: usize,
    last_token: Option<UnixMillis>,
    penalty: Option<UnixMillis>,
}

pub(super) fn owner() -> Owner {
    Owner::new(&client(), tenant(500), Some("alex@contoso.example".to_owned()))
}

pub(super) fn plan(count: usize, first: u8, stop_after: u16) -> Plan {
    let reading = TenantReading { settings: BEFORE, is_configured: true, at: NOW };
    let tenants: Vec<_> = (0..count).map(tenant).collect();
    let candidate = |tenant| Candidate {
        tenant,
        name: Some("Name"),
        reading: Some(&reading),
        is_excluded: false,
        is_read_only: false,
    };
    let draft = Draft::new(tenants.iter().map(candidate), &target()).unwrap();
    let number = count.to_string();
    draft.apply(&Filled { first, stop_after, reason: "ticket 7".to_owned(), number }).unwrap()
}

fn number_of(id: &TenantId) -> usize {
    (0..64).find(|number| tenant(*number) == *id).unwrap()
}

impl Page {
    /// A run over so many tenants, which has not begun.
    pub(super) fn ready(count: usize, first: u8, stop_after: u16, tape: Vec<u8>) -> Self {
        Self::keeping(count, first, stop_after, tape, Keeping::Stored)
    }

    pub(super) fn keeping(count: usize, first: u8, stop_after: u16, tape: Vec<u8>, keeping: Keeping) -> Self {
        let mut next = 0;
        let guid = || {
            next += 1;
            from_random([next; 16])
        };
        let (run, effects) = Run::begin(&plan(count, first, stop_after), client(), owner(), keeping, NOW, guid);
        let mut page = Self {
            run,
            pace: Pace::default(),
            now: NOW,
            chain_ends: None,
            service: vec![Simulated::new(); count],
            tape: Tape::new(tape),
            ops: Vec::new(),
            wake: None,
            stored: BTreeMap::new(),
            storage_is_full: false,
            storage_was_full: false,
            receipts: Vec::new(),
            told: Vec::new(),
            sent_here: vec![0; count],
            effects: 0,
            last_token: None,
            penalty: None,
        };
        page.perform(effects);
        page
    }

    /// The same, begun.
    pub(super) fn begun(count: usize, first: u8, stop_after: u16) -> Self {
        let mut page = Self::ready(count, first, stop_after, Vec::new());
        page.on(Event::Go);
        page
    }

    pub(super) fn on(&mut self, event: Event) {
        let moment = Moment { now: self.now, random: 0.5, chain_ends: self.chain_ends, pace: &mut self.pace };
        let effects = self.run.on(event, moment);
        // While the effects are performed, storage may fail.
        let asks = effects.iter().any(|effect| matches!(effect, Effect::Redeem { .. }));
        assert!(!asks || self.run.halt().is_none() && *self.run.phase() != Phase::AwaitsRest, "waits");
        self.perform(effects);
        self.check();
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.effects += 1;
            match effect {
                Effect::Redeem { tenant, access } => self.redeem(&tenant, access),
                Effect::Read { tenant, token } => {
                    let authorization = token.get_settings(String::new()).headers().swap_remove(0).1;
                    let own =
                        [RequestedAccess::READ, RequestedAccess::WRITE].map(|access| access_token(&tenant, access));
                    assert!(own.iter().any(|own| authorization == format!("Bearer {own}")), "the token of this tenant");
                    let number = number_of(&tenant);
                    let is_sent = self.step(number) == RowStep::ReadingBack;
                    assert!(is_sent || !self.run.is_stopping(), "stopped");
                    self.ops.push(Op::Read(number));
                }
                Effect::Write { tenant, token, update } => self.write(&tenant, &token, update),
                Effect::Record { tenant, key, text } => {
                    assert!(!text.contains("secret"), "no token is stored");
                    let longest = self.stored.get(&key).map(|text| text.encode_utf16().count());
                    assert!(longest.is_none_or(|longest| text.encode_utf16().count() <= longest), "no record grows");
                    let is_stored = !self.storage_is_full;
                    self.storage_was_full |= self.storage_is_full;
                    if is_stored {
                        self.stored.insert(key, text);
                    }
                    self.on(Event::Recorded { tenant, is_stored });
                }
                Effect::KeepReceipt(_) if self.storage_is_full => self.storage_was_full = true,
                Effect::KeepReceipt(receipt) => self.receipts.push(*receipt),
                Effect::WakeAt(at) => self.wake = Some(at),
                Effect::Tell(news) => self.told.push(news),
                Effect::Changed(_) | Effect::Seen { .. } => {}
            }
        }
    }

    fn redeem(&mut self, tenant: &TenantId, access: RequestedAccess) {
        let (number, now) = (number_of(tenant), self.now);
        assert!(!self.ops.iter().any(|op| matches!(op, Op::Redeem(..))), "one token request at a time");
        let spacing = if self.penalty.is_some() { TOKEN_SPACING * 2.0 } else { TOKEN_SPACING };
        assert!(self.last_token.is_none_or(|last| now - last >= spacing), "spaced");
        assert!(self.penalty.is_none_or(|since| now - since >= PENALTY), "left alone");
        assert!(!self.run.is_stopping() || !access.may_write(), "stopped");
        self.last_token = Some(now);
        self.ops.push(Op::Redeem(number, access));
    }

    fn write(&mut self, tenant: &TenantId, token: &WriteToken, update: SettingsUpdate) {
        let number = number_of(tenant);
        let authorization = token.patch_settings(String::new(), update).headers().swap_remove(0).1;
        let own = access_token(tenant, RequestedAccess::WRITE);
        assert_eq!(authorization, format!("Bearer {own}"), "the token of this tenant");
        assert_eq!(Settings::from(update), target(), "what the plan holds");
        assert!(!self.run.is_stopping(), "stopped");
        if self.run.keeping == Keeping::Stored {
            let stage = self.read_journal().records()[number].stage.clone();
            assert_eq!(stage, journal::Stage::Writing, "recorded before");
        }
        let service = &mut self.service[number];
        assert_eq!(service.applied, 0, "never again where it took effect");
        assert!(service.settings == BEFORE || service.had.len() > 1);
        self.sent_here[number] += 1;
        service.sent += 1;
        assert!(self.sent_here[number] <= 2, "at most once more");
        assert!(self.sent_here[number] == 1 || service.throttled > 0, "only what was throttled");
        self.ops.push(Op::Write(number, update));
    }

    pub(super) fn read_journal(&self) -> Stored {
        let entries: Vec<_> = self.stored.iter().map(|(key, text)| (key.clone(), text.clone())).collect();
        let runs = journal::read(&entries);
        assert_eq!(runs.len(), 1);
        runs.into_iter().next().unwrap().1.unwrap()
    }

    /// What holds after each event.
    fn check(&self) {
        let figures = self.run.figures();
        let is_writing = |row: &RowView<'_>| {
            matches!(row.step, RowStep::Sending | RowStep::ReadingBack | RowStep::Throttled(_) | RowStep::InDoubt)
        };
        let writing = self.run.rows().filter(is_writing).count();
        let may_fail = usize::from(self.run.head().stop_after).saturating_sub(figures.failures());
        assert!(writing <= may_fail.min(4), "{writing} may fail, and only {may_fail} may");
        if *self.run.phase() == Phase::First {
            assert!(writing <= 1, "one by one");
        }
        assert_eq!(figures.done() + figures.not_started + figures.under_way, figures.of);
        if self.run.is_finished() {
            assert!(self.ops.is_empty() && figures.under_way == 0, "ended with {:?}", self.ops);
        }
    }

    /// The service responds to a request under way.
    pub(super) fn answer(&mut self, place: usize) {
        match self.ops.swap_remove(place) {
            Op::Redeem(number, access) => {
                let result = self.service[number].token(&tenant(number), access, &mut self.tape);
                if let Err(error) = &result
                    && crate::tenants::access::scope(error) == crate::tenants::access::Scope::Throttled
                {
                    self.penalty = Some(self.now);
                }
                self.redeemed(number, result);
            }
            Op::Read(number) => {
                let result = self.service[number].read(&mut self.tape);
                self.on(Event::Read { tenant: tenant(number), result });
            }
            Op::Write(number, update) => {
                let result = self.service[number].write(update, &mut self.tape);
                self.on(Event::Written { tenant: tenant(number), result });
            }
        }
    }

    pub(super) fn redeemed(&mut self, number: usize, result: Result<crate::oauth::TokenResponse, SignInError>) {
        let begun = self.last_token.unwrap();
        self.on(Event::Redeemed(Redeemed { tenant: tenant(number), begun, retry_after: None, result }));
    }

    /// Waits for the moment that the run asked for.
    pub(super) fn wait(&mut self) -> bool {
        let Some(at) = self.wake.take() else { return false };
        self.now = at.max(self.now);
        self.on(Event::Tick);
        true
    }

    pub(super) fn wait_for(&mut self, span: Millis) {
        self.now = self.now + span;
        self.on(Event::Tick);
    }

    /// The page is closed, and loaded again: what was under way may have reached the service or not.
    pub(super) fn cut(&mut self) {
        for op in std::mem::take(&mut self.ops) {
            if let Op::Write(number, update) = op
                && self.tape.below(2) == 1
            {
                let _ = self.service[number].write(update, &mut self.tape);
            }
        }
        let stored = self.read_journal();
        self.run = Run::resumed(stored, client(), &owner()).unwrap();
        self.pace = Pace::default();
        (self.wake, self.last_token, self.penalty) = (None, None, None);
        self.sent_here.fill(0);
        self.now = self.now + Millis::from_minutes(1.0);
    }

    /// Goes on until the run ends, as a patient person lets it: each request is answered in its order.
    pub(super) fn finish(&mut self) {
        for _ in 0..5_000 {
            if self.run.is_finished() {
                return;
            }
            self.go_on();
        }
        panic!("no end: {:?} {:?}", self.run.phase(), self.run.halt());
    }

    /// The next thing that a patient person lets happen.
    pub(super) fn go_on(&mut self) {
        if !self.ops.is_empty() {
            self.answer(0);
        } else if *self.run.phase() == Phase::Ready {
            self.on(Event::Go);
        } else if self.run.halt().is_some() {
            self.wait_for(Millis::from_minutes(3.0));
            self.on(Event::Resume);
        } else if *self.run.phase() == Phase::AwaitsRest {
            self.on(Event::Continue);
        } else if !self.wait() {
            panic!("stuck in {:?}", self.run.phase());
        }
    }

    pub(super) fn endings(&self) -> Vec<Ending> {
        self.run.rows().map(|row| row.end.map_or(Ending::NotStarted, |end| end.ending.clone())).collect()
    }

    pub(super) fn step(&self, number: usize) -> RowStep {
        self.run.rows().nth(number).unwrap().step
    }

    pub(super) fn end(&self, number: usize) -> RowEnd {
        self.run.rows().nth(number).unwrap().end.unwrap().clone()
    }

    /// Each row's word is true of the service's books, and what is kept says the same.
    pub(super) fn check_words(&self) {
        for (number, row) in self.run.rows().enumerate() {
            let service = &self.service[number];
            let Some(end) = row.end else { panic!("{number} has no end") };
            let has_been_written = service.applied > 0;
            match &end.ending {
                Ending::Saved => assert!(has_been_written && service.had.contains(&target()), "{number}"),
                Ending::MatchedAlready => assert!(!has_been_written && service.had.contains(&target()), "{number}"),
                Ending::NotSaved => assert!(!has_been_written && service.sent > 0, "{number}"),
                Ending::Different => assert!(service.had.len() > 1 && service.sent > 0, "{number}"),
                Ending::Uncertain => assert!(service.sent > 0, "{number}"),
                Ending::ChangedSince => assert!(!has_been_written && service.had.len() > 1, "{number}"),
                Ending::Refused | Ending::NotStarted => assert!(!has_been_written, "{number}"),
            }
            let receipts: Vec<_> =
                self.receipts.iter().filter(|receipt| receipt.tenant.as_ref() == Some(&tenant(number))).collect();
            let has_receipt = !matches!(end.ending, Ending::NotStarted | Ending::MatchedAlready);
            let is_kept = receipts.len() == usize::from(has_receipt);
            assert!(is_kept || self.storage_was_full && receipts.is_empty(), "{number} {:?}", end.ending);
            for receipt in receipts {
                assert_eq!(Some(&receipt.outcome), end.outcome.as_ref());
                assert_eq!((receipt.run.as_ref(), receipt.reason.as_str()), (Some(self.run.id()), "ticket 7"));
                assert_eq!(receipt.user.as_deref(), Some("alex@contoso.example"));
            }
        }
    }
}
