//! A run: one step after the other, each judged, until enough time has passed by the page's clock or something is wrong.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use browser_tests::left_behind::noted;
use browser_tests::service::SignIn;
use browser_tests::wait::{caught, message};
use browser_tests::world::{Setup, World};
use sandbox::tenant::{Entry, SignInEntry, Who};

use crate::action::{self, Action, Around};
use crate::chance::Chance;
use crate::look::{self, Look};
use crate::memory::Memory;
use crate::model::{Model, Seen, positions};
use crate::play::play;
use crate::{Length, faults};

/// Between two searches for tokens, and two looks at the memory.
const SEARCH: u64 = 20;
/// How many steps a finding shows before the one that went wrong.
const TOLD: usize = 30;

/// The result of a run.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) steps: u64,
    /// By the page's clock, pauses of minutes and hours left out, in seconds.
    pub(crate) used: u64,
    /// By the page's clock, with these pauses, in seconds.
    pub(crate) passed: u64,
    pub(crate) faults: u64,
    /// Saves that were called saved, not saved, something else, and unclear.
    pub(crate) endings: [u32; 4],
    /// Stands for the whole sequence: the same for the same seed.
    pub(crate) sequence: u64,
    pub(crate) memory: Memory,
    pub(crate) real: std::time::Duration,
    /// The findings, one sentence each, with the last steps before it.
    pub(crate) wrong: Vec<String>,
    pub(crate) last: VecDeque<String>,
}

struct Run<'a> {
    world: &'a World,
    chance: Chance,
    model: Model,
    around: Around,
    seen: u64,
    seen_sign_in: u64,
    report: Report,
}

/// Goes on so long from a seed.
pub(crate) async fn run(seed: u64, length: Length) -> Report {
    let start = Instant::now();
    let world = Setup { sign_in: SignIn::Tenant, ..Setup::default() }.build().await;
    world.tenant.auto_sign_in(Some(Who::Alex));
    // Faults of the network are errors in the console by the browser's own doing.
    // The last is boot.js's, of a screen that is opened without a network; the page says so.
    for part in ["Failed to load resource", "net::ERR_", "blocked by CORS policy", "TypeError: Failed to fetch"] {
        world.watch.expect_error(part);
    }
    let mut run = Run {
        world: &world,
        chance: Chance::new(seed),
        model: Model::default(),
        around: Around::default(),
        seen: 0,
        seen_sign_in: 0,
        report: Report::default(),
    };
    let ended = caught(run.go(seed, length)).await;
    let mut report = run.report;
    report.endings = run.model.endings;
    match ended {
        Ok(Ok(())) => {}
        Ok(Err(why)) => report.wrong.push(why),
        Err(panic) => report.wrong.push(message(&panic)),
    }
    report.real = start.elapsed();
    if !report.wrong.is_empty() {
        let shot = std::env::temp_dir().join(format!("remote-help-soak-{seed}.png"));
        let taken = world.page.browser.driver().screenshot(&shot).await;
        report.last.push_back(match taken {
            Ok(()) => format!("the page then: {}", shot.display()),
            Err(why) => format!("no picture of the page: {why}"),
        });
        report.last.push_back(caught(world.page.shown()).await.unwrap_or_default());
    }
    world.end().await;
    report
}

impl Run<'_> {
    async fn go(&mut self, seed: u64, length: Length) -> Result<(), String> {
        let begin = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() * 1000;
        let clock = include_str!("page.js").trim_end();
        // Not on the sign-in service's pages.
        let script = format!(
            "if (location.href.startsWith({:?})) {clock}({}, {begin});",
            self.world.panel.url(),
            seed & 0xffff_ffff
        );
        self.world.page.browser.at_start(&script).await;
        self.world.page.browser.goto(&self.world.panel.url()).await;
        let look = look::at_rest(self.world).await?;
        self.judge(None, &look);
        while self.report.wrong.is_empty() && !length.is_over(self.report.steps, self.report.used) {
            self.report.steps += 1;
            self.step().await?;
        }
        Ok(())
    }

    async fn step(&mut self) -> Result<(), String> {
        // The seconds that a person takes to read and to decide.
        let thinks = 2 + self.chance.below(16);
        look::pass(self.world, thinks * 1000).await;
        self.report.used += thinks;
        self.report.passed += thinks;
        let look = self.rest(None).await?;
        if self.chance.percent(30) {
            let fault = faults::draw(&mut self.chance);
            self.note(&format!("a fault: {fault}"));
            self.world.fault(fault);
            self.report.faults += 1;
        }
        if self.chance.percent(6) {
            self.note("the services are well again");
            self.world.tenant.clear_faults();
        }
        let action = action::draw(&mut self.chance, &look, self.around);
        self.note(&format!("{action:?}"));
        match action {
            Action::Network { offline } => self.around.offline = offline,
            Action::Pause(minutes) => self.report.passed += minutes * 60,
            Action::Reload => self.leaving().await,
            _ => {}
        }
        let seen = self.look_at_tenant();
        self.model.intends(&action, &look, &seen);
        play(self.world, &action, &look).await;
        let look = self.rest(Some(&action)).await?;
        if self.report.steps.is_multiple_of(SEARCH) {
            self.search(&look).await;
        }
        Ok(())
    }

    /// Waits until the page is at rest, and judges what it shows.
    async fn rest(&mut self, action: Option<&Action>) -> Result<Look, String> {
        let look = look::at_rest(self.world).await?;
        self.judge(action, &look);
        self.leaving().await;
        Ok(look)
    }

    fn judge(&mut self, action: Option<&Action>, look: &Look) {
        let seen = self.look_at_tenant();
        self.seen = seen.requests.last().map_or(self.seen, |last| last.id);
        for Entry { method, path, status, outcome, fault, .. } in &seen.requests {
            let (status, fault) = (status.unwrap_or_default(), fault.as_deref().unwrap_or("no fault"));
            self.tell(&format!("{method} {path}: {outcome:?} {status}, {fault}"));
        }
        self.judge_sign_in();
        let wrong = self.model.judge(action, look, &seen);
        self.report.wrong.extend(wrong);
    }

    /// Takes in what the sign-in service saw, and what it notes of it.
    fn judge_sign_in(&mut self) {
        let seen = self.seen_sign_in;
        let new: Vec<_> = self.world.tenant.sign_in_log().into_iter().filter(|entry| entry.id > seen).collect();
        self.seen_sign_in = new.last().map_or(seen, |last| last.id);
        for SignInEntry { endpoint, outcome, answer, fault, .. } in &new {
            self.tell(&format!("{endpoint:?}: {outcome:?} {answer}, {}", fault.as_deref().unwrap_or("no fault")));
        }
        self.report.wrong.extend(noted(&new));
    }

    fn look_at_tenant(&self) -> Seen {
        let tenant = &self.world.tenant;
        let requests = tenant.log().into_iter().filter(|entry| entry.id > self.seen && entry.method != "OPTIONS");
        let id = |event: &serde_json::Value| event["correlationId"].as_str().map(str::to_owned);
        Seen {
            requests: requests.collect(),
            settings: positions(&tenant.settings()),
            applied: tenant.audit_events().iter().filter_map(id).collect(),
        }
    }

    /// Takes in the console, which goes with the page.
    async fn leaving(&mut self) {
        self.world.watch.collect(&self.world.page.browser).await;
        self.report.wrong.extend(self.world.watch.complaints());
    }

    /// Searches for tokens wherever they must not be, and looks at the memory.
    async fn search(&mut self, look: &Look) {
        let found = self.world.found().await;
        self.report.wrong.extend(found.into_iter().map(|place| format!("a token stands in {place}")));
        self.world.tenant.clear_log();
        if look.read && look.dialog.is_empty() {
            self.report.memory.look(&self.world.page.browser).await;
            self.report.wrong.extend(self.report.memory.growth());
        }
    }

    /// Notes a part of the sequence.
    fn note(&mut self, what: &str) {
        let mut hasher = DefaultHasher::new();
        (self.report.sequence, what).hash(&mut hasher);
        self.report.sequence = hasher.finish();
        self.tell(what);
    }

    /// Tells of it where something goes wrong soon.
    fn tell(&mut self, what: &str) {
        self.report.last.push_back(format!("step {}: {what}", self.report.steps));
        if self.report.last.len() > TOLD {
            self.report.last.pop_front();
        }
    }
}
