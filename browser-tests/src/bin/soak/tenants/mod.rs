//! Runs over tenants: a list is read, a plan made and applied, with faults at random in tenants and on the way, and with
//! a page that may go away in the middle. Each run has a world of its own; in the end it is judged by [`model`].
//!
//! The seed replays what is drawn. What ends first of two requests under way is the machine's affair, so that a finding
//! may take several tries to come again.

mod look;
mod model;
mod scene;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use browser_tests::left_behind::noted;
use browser_tests::service::SignIn;
use browser_tests::wait::{caught, message};
use browser_tests::world::{Setup, World};
use sandbox::tenant::{Entry, SignInEntry, TENANT_ID, Tenant, TenantOptions, Who};
use serde_json::{Value, json};

use crate::chance::Chance;
use look::LOOK;
use model::{Change, Row, Seen};
use scene::Scene;

/// The page's time goes so many times faster than the machine's.
const SPEED: u64 = 20;
/// A run that takes longer has got stuck.
const LONGEST: Duration = Duration::from_secs(180);
/// So many looks in a row find nothing under way when work has ended.
const CALM: u32 = 12;

/// The result of all runs.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) runs: u64,
    pub(crate) tenants: usize,
    pub(crate) changes: usize,
    pub(crate) resumed: u64,
    /// How often rows ended in each word.
    pub(crate) endings: BTreeMap<String, usize>,
    pub(crate) real: Duration,
    /// The findings, one sentence each, of the run that went wrong.
    pub(crate) wrong: Vec<String>,
    pub(crate) last: VecDeque<String>,
}

/// Does so many runs from a seed, until one goes wrong.
pub(crate) async fn run(seed: u64, runs: u64) -> Report {
    let start = Instant::now();
    let mut report = Report::default();
    for number in 1..=runs {
        // Each has a sequence of its own, so that one can be replayed alone.
        let scene = scene::draw(&mut Chance::new(seed.wrapping_mul(1_000_003).wrapping_add(number)), number);
        report.runs = number;
        report.tenants += scene.tenants.len();
        report.last.clear();
        one(&scene, &mut report).await;
        if !report.wrong.is_empty() {
            report.last.push_front(format!("{scene:#?}"));
            break;
        }
    }
    report.real = start.elapsed();
    report
}

async fn one(scene: &Scene, report: &mut Report) {
    let mut fields = json!({
        "baseline": {"schema": 1, "name": "Wanted", "settings": scene.wanted},
        "exclude": scene.excluded,
    });
    let listed: Vec<Value> = scene.tenants.iter().map(|spec| json!({"id": spec.id, "name": spec.name})).collect();
    if let (false, Some(fields)) = (scene.typed, fields.as_object_mut()) {
        fields.insert("tenants".to_owned(), Value::Array(listed));
    }
    let tenant = TenantOptions { tenants: scene.tenants.clone(), ..TenantOptions::default() };
    let world = Setup { sign_in: SignIn::Tenant, tenant, fields, ..Setup::default() }.build().await;
    world.tenant.auto_sign_in(Some(Who::Alex));
    world.tenant.set_lost_again(scene.lost_again);
    // The last one: a page that is cut in the middle of a change wants to ask first, and nobody has touched it.
    let noise = ["Failed to load resource", "net::ERR_", "blocked by CORS policy", "TypeError: Failed to fetch"];
    for part in noise.into_iter().chain(["'beforeunload'"]) {
        world.watch.expect_error(part);
    }
    let play_began = now();
    let mut play = Play::new(&world, scene, report);
    let ended = tokio::time::timeout(LONGEST, caught(play.go())).await;
    let why = match ended {
        Ok(Ok(Ok(()))) => None,
        Ok(Ok(Err(why))) => Some(why),
        Ok(Err(panic)) => Some(message(&panic)),
        Err(_) => Some(format!("the run did not end within {LONGEST:?}")),
    };
    if let Some(why) = why {
        report.wrong.push(why);
    }
    if !report.wrong.is_empty() {
        report.last.extend(requests(&world.tenant, play_began));
        report.last.push_back(caught(world.page.shown()).await.unwrap_or_default());
    }
    world.end().await;
}

/// The requests of both services in their order, in milliseconds since the beginning.
fn requests(tenant: &Tenant, begin: u64) -> Vec<String> {
    let mut all: Vec<(u64, String)> = Vec::new();
    for entry in tenant.sign_in_log() {
        let SignInEntry { endpoint, tenant, outcome, answer, fault, at, ended, .. } = entry;
        let ended = ended.map(|ended| ended.saturating_sub(begin));
        all.push((at, format!("{endpoint:?} {tenant} {outcome:?} {answer}, {fault:?}, until {ended:?}")));
    }
    for entry in tenant.log().into_iter().filter(|entry| entry.method != "OPTIONS") {
        let Entry { method, tenant, status, outcome, fault, at, ended, .. } = entry;
        let ended = ended.map(|ended| ended.saturating_sub(begin));
        let (tenant, status) = (tenant.unwrap_or_default(), status.unwrap_or_default());
        all.push((at, format!("{method} {tenant} {outcome:?} {status}, {fault:?}, until {ended:?}")));
    }
    all.sort();
    all.into_iter().map(|(at, what)| format!("{} ms: {what}", at.saturating_sub(begin))).collect()
}

struct Play<'a> {
    world: &'a World,
    scene: &'a Scene,
    report: &'a mut Report,
    begin: u64,
    seen: Seen,
    tries: BTreeMap<String, u32>,
    stuck: Option<String>,
}

fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or_default()
}

impl<'a> Play<'a> {
    fn new(world: &'a World, scene: &'a Scene, report: &'a mut Report) -> Self {
        let seen = Seen {
            excluded: scene.excluded.iter().cloned().collect(),
            wanted: scene.wanted.clone(),
            first: scene.first,
            stop_after: scene.stop_after,
            ..Seen::default()
        };
        Self { world, scene, report, begin: now(), seen, tries: BTreeMap::new(), stuck: None }
    }

    async fn go(&mut self) -> Result<(), String> {
        let clock = include_str!("page.js").trim_end();
        let script =
            format!("if (location.href.startsWith({:?})) {clock}({SPEED}, {});", self.world.panel.url(), self.begin);
        self.world.page.browser.at_start(&script).await;
        self.world.page.browser.goto(&self.world.panel.url()).await;
        self.enter().await?;
        self.read().await?;
        if self.plan().await? {
            self.apply().await?;
            if let Some(why) = self.stuck.take() {
                return Err(why);
            }
        }
        self.judge().await;
        Ok(())
    }

    /// Signs in, opens the view, and waits for its list.
    async fn enter(&mut self) -> Result<(), String> {
        self.until("the view is open", async |play, look| {
            if look.has("Sign in with Microsoft") {
                play.press("Sign in with Microsoft").await;
            } else if look.rows.is_empty() && look.links.iter().any(|name| name == "Tenants") {
                play.script("[...document.querySelectorAll('nav a')].find((one) => one.innerText.trim() === 'Tenants')?.click();")
                    .await;
                if play.scene.typed && look.has("Add tenants") {
                    play.type_list().await;
                }
            }
            look.rows.len() == play.scene.tenants.len()
        })
        .await
    }

    async fn type_list(&mut self) {
        let lines = json!(self.world.tenant.tenant_list());
        self.script(&format!(
            "const field = soakTenants.labelled('Tenant list'); field.value = {lines}; \
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));"
        ))
        .await;
        self.press("Add tenants").await;
    }

    async fn read(&mut self) -> Result<(), String> {
        self.compare().await;
        self.until("the reading can begin", async |_, look| look.has("Read all tenants")).await?;
        self.press("Read all tenants").await;
        self.calm("the reading ends").await?;
        let mut signed_in = 0;
        while self.scene.signs_in && signed_in < 4 && self.look().await?.has("Sign in to the next tenant") {
            signed_in += 1;
            self.press("Sign in to the next tenant").await;
            tokio::time::sleep(LOOK).await;
            self.enter().await?;
            self.calm("the reading goes on and ends").await?;
        }
        Ok(())
    }

    /// What the deployment wants is what a plan is to set.
    async fn compare(&self) {
        self.script(
            "const list = soakTenants.labelled('Compare with'); \
             list.value = [...list.options].find((one) => one.text.trim() === \"The deployment's baseline\" \
               || one.text.trim() === 'The deployment’s baseline').value; \
             list.dispatchEvent(new Event('change', { bubbles: true }));",
        )
        .await;
    }

    /// Waits until nothing is under way. A pause is ended by "Resume" now and then, and by "Stop" in the end.
    async fn calm(&mut self, what: &str) -> Result<(), String> {
        let mut calm = 0;
        self.until(what, async |play, look| {
            if look.has("Resume") {
                play.end_pause("reading").await;
            }
            calm = if look.rows.is_empty() || look.is_busy() { 0 } else { calm + 1 };
            calm > CALM
        })
        .await
    }

    async fn end_pause(&mut self, which: &str) {
        let tries = self.tries.entry(which.to_owned()).or_default();
        *tries += 1;
        let tries = *tries;
        self.press(if tries <= 2 { "Resume" } else { "Stop" }).await;
    }

    /// Chooses rows, reviews, applies. Returns whether there is something to apply.
    async fn plan(&mut self) -> Result<bool, String> {
        self.compare().await;
        tokio::time::sleep(LOOK).await;
        for (spec, chosen) in self.scene.tenants.iter().zip(&self.scene.chosen) {
            self.script(&format!(
                "const row = [...document.querySelectorAll('tbody tr')].find((one) => one.innerText.includes({:?})); \
                 const box = row?.querySelector('input[type=checkbox]'); \
                 if (box && !box.disabled && box.checked !== {chosen}) box.click();",
                spec.id
            ))
            .await;
        }
        let look = self.look().await?;
        // What could not be read, and what has what is wanted already, is left out.
        let differ: Vec<&Row> =
            look.rows.iter().filter(|row| row.chosen && row.outcome.contains("differs in")).collect();
        self.seen.planned = differ.iter().map(|row| row.id.clone()).collect();
        if differ.is_empty() {
            return Ok(false);
        }
        self.until("a plan can be reviewed", async |_, look| look.has("Review plan")).await?;
        self.press("Review plan").await;
        self.until("the plan is reviewed", async |_, look| look.dialog == "Review plan").await?;
        let look = self.look().await?;
        if !look.has("Apply plan") {
            self.press("Cancel").await;
            return Ok(false);
        }
        for (field, value) in [
            ("Tenants first", self.scene.first),
            ("Stop after failures", self.scene.stop_after),
            ("Number of tenants", self.seen.planned.len()),
        ] {
            self.script(&format!(
                "const field = soakTenants.labelled({field:?}); if (field) {{ field.value = '{value}'; \
                 field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); }}"
            ))
            .await;
        }
        for (place, settings) in &self.scene.colleagues {
            if let Some(spec) = self.scene.tenants.get(*place) {
                self.tell(&format!("a colleague changes {} to {settings}", spec.id));
                self.world.tenant.set_settings_of(&spec.id, settings).map_err(|why| why.to_string())?;
            }
        }
        self.press("Apply plan").await;
        self.until("the plan is applied", async |_, look| look.dialog.is_empty()).await?;
        Ok(true)
    }

    /// Lets the run go to its end, whatever comes between.
    async fn apply(&mut self) -> Result<(), String> {
        let (mut cut_after, mut pause_after, mut calm) = (self.scene.cut_after, self.scene.pause_after, 0);
        self.until("the run ends", async |play, look| {
            calm += 1;
            let sent = play.world.requests("PATCH").len();
            if cut_after.is_some_and(|after| sent >= after) {
                cut_after = None;
                play.cut().await;
                return false;
            }
            if look.has("Resume run") {
                play.report.resumed += 1;
                play.press("Resume run").await;
            } else if look.has("Sign in with Microsoft") || look.rows.is_empty() {
                // The page was loaded anew, or a sign-in has ended.
                let _ = play.enter().await;
            } else if look.has("Continue with the rest") {
                play.seen.rest_since.get_or_insert_with(now);
                play.press("Continue with the rest").await;
            } else if look.has("Resume") {
                play.end_pause("run").await;
            } else if look.has("Pause") && pause_after.is_some_and(|after| sent >= after) {
                pause_after = None;
                play.press("Pause").await;
            } else if !look.is_busy() {
                // Between two steps nothing may be under way for a moment.
                if calm > CALM && look.has("Forget run") {
                    play.stuck = Some("an unfinished run is kept, and can't be resumed".to_owned());
                }
                return calm > CALM;
            }
            calm = 0;
            false
        })
        .await
    }

    /// The page goes away in the middle, as when the tab crashes.
    async fn cut(&mut self) {
        self.tell("the page is loaded anew");
        self.leaving().await;
        self.world.page.browser.goto("about:blank").await;
        // Until now the page may have sent something.
        self.seen.cut_at.push(now());
        self.world.page.browser.goto(&self.world.panel.url()).await;
    }

    /// What is true of the run in the end.
    async fn judge(&mut self) {
        let Ok(look) = self.look().await else { return };
        let tenant = &self.world.tenant;
        let mut applied = BTreeSet::new();
        for spec in &self.scene.tenants {
            let events = tenant.audit_events_of(&spec.id);
            applied.extend(events.iter().filter_map(|event| event.get("correlationId")?.as_str().map(str::to_owned)));
        }
        let log = tenant.log();
        self.seen.changes = log.iter().filter_map(|entry| Change::of(entry, &applied)).collect();
        self.seen.tokens = tenant.token_requests();
        self.seen.asked = self.scene.excluded.iter().map(|id| (id.clone(), tenant.asked_of(id).total())).collect();
        self.seen.rows.clone_from(&look.rows);
        let mut wrong = model::judge(&self.seen);
        wrong.extend(noted(&tenant.sign_in_log()));
        let own = log.iter().filter(|entry| entry.authorization && entry.method != "OPTIONS");
        wrong.extend(own.flat_map(|entry| entry.violations.iter().map(|what| format!("{}: {what}", entry.path))));
        if tenant.requests_of(TENANT_ID).iter().any(|entry| entry.method == "PATCH") {
            wrong.push("the home tenant was changed".to_owned());
        }
        if look.panels_own > 0 {
            wrong.push(format!("{} elements were made of what a service sent", look.panels_own));
        }
        let found = self.world.found().await;
        wrong.extend(found.into_iter().map(|place| format!("a token stands in {place}")));
        self.leaving().await;
        self.report.wrong.extend(wrong);
        self.report.changes += self.seen.changes.len();
        for row in look.rows.iter().filter(|row| self.seen.planned.contains(&row.id)) {
            *self.report.endings.entry(row.outcome.clone()).or_default() += 1;
        }
    }

    /// Takes in the console, which goes with the page.
    async fn leaving(&mut self) {
        self.world.watch.collect(&self.world.page.browser).await;
        self.report.wrong.extend(self.world.watch.complaints());
    }
}
