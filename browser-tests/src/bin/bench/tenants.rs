//! The view "Tenants" over so many tenants, each request taking 50 ms: the time of a reading of all beside what its own
//! pace allows, the requests by kind, how close they came, tasks over 50 ms, and memory after the first reading and after
//! a second one.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use sandbox::panel::{PanelOptions, PanelServer};
use sandbox::tenant::{CLIENT_ID, Entry, READ, Tenant, TenantOptions, TokenRequest, Who, many_tenants};
use serde_json::{Value, json};

use crate::Failure;
use crate::browser::{Browser, number};
use crate::memory::{self, Held};

/// What each request takes.
const LATENCY: Duration = Duration::from_millis(50);
/// The least time between the beginnings of two token requests, in milliseconds.
const SPACING: f64 = 150.0;
/// Between two looks at a reading under way.
const LOOK: Duration = Duration::from_secs(1);
/// A reading that takes so many times what its pace allows is broken.
const BROKEN: f64 = 4.0;

/// Opens the view and fills its list.
const LIST: &str = "
    const named = (name) => [...document.querySelectorAll('label')]
      .find((one) => one.textContent.trim().startsWith(name))?.control;
    const link = () => [...document.querySelectorAll('nav a')]
      .find((one) => one.textContent.trim() === 'Tenants' && one.checkVisibility());
    (await bench.until(link)).click();
    const field = await bench.until(() => named('Tenant list'));
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    set.call(field, LINES);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const begin = performance.now();
    (await bench.until(() => bench.button('Add tenants'))).click();
    await bench.until(() => bench.button('Read all tenants')
      && [...document.querySelectorAll('table')].some((one) => one.tBodies[0]?.rows.length >= Math.min(10, COUNT)));
    const end = performance.now();
    await bench.settled(500);
    return { there: end - begin, long: bench.longSince(begin) };";

/// Begins a reading, and leaves its end to be found in `window.__reading`.
const READ_ALL: &str = "
    const bar = () => [...document.querySelectorAll('[role=progressbar], progress')].find((one) =>
      (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '').trim() === 'Tenants read'
      && one.checkVisibility());
    // An ended reading may leave its bar, full.
    const left = () => { const one = bar(); return one ? one.max - one.value : 0; };
    const reading = { begin: performance.now(), end: 0 };
    window.__reading = reading;
    bench.button('Read all tenants').click();
    bench.until(() => left() > 0 || bar()?.value === 0)
      .then(() => bench.until(() => left() === 0 && bench.button('Read all tenants')))
      .then(() => { reading.end = performance.now(); });
    return null;";

/// How it ended, or null.
const ENDED: &str = "
    const { begin, end } = window.__reading;
    return end && { took: end - begin, long: bench.longSince(begin) };";

/// One reading of all tenants.
#[derive(Debug, Default, Clone, Copy)]
struct Reading {
    /// Milliseconds.
    took: f64,
    long: f64,
    longest: f64,
    token: usize,
    graph: usize,
    preflights: usize,
    /// Milliseconds between the beginnings of two token requests: the least, and the one in the middle.
    closest: u64,
    middle: u64,
    /// Token requests and readings under way at once, the most.
    tokens_at_once: usize,
    readings_at_once: usize,
}

/// All that was measured.
#[derive(Debug, Default)]
pub(crate) struct Tenants {
    count: usize,
    listed: f64,
    listing_long: f64,
    listing_longest: f64,
    readings: [Reading; 2],
    before: Held,
    once: Held,
    twice: Held,
}

/// Reads so many tenants twice.
pub(crate) async fn measure(browser: &Browser, dist: &Path, count: usize) -> Result<Tenants, Failure> {
    let options = TenantOptions {
        tenants: many_tenants(count),
        latency: LATENCY,
        sign_in_latency: LATENCY,
        ..TenantOptions::default()
    };
    let tenant = Tenant::start(options).await.map_err(Failure::doing("starting a tenant"))?;
    let origin = tenant.origin();
    let config = json!({"cloud": "custom", "authority": origin, "graph": origin, "clientId": CLIENT_ID});
    let options = PanelOptions {
        dist: dist.to_path_buf(),
        config: Some(config),
        connect: vec![origin],
        ..PanelOptions::default()
    };
    let panel = PanelServer::start(options).await.map_err(Failure::doing("serving the panel"))?;
    tenant.register(&panel.url());
    tenant.auto_sign_in(Some(Who::Alex));
    // Before each page: the sign-in is a redirect, and comes back to a new one.
    let added =
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": memory::NOTE_MEMORY })).await?;
    let measured = read_twice(browser, &tenant, &panel.url(), count).await;
    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", added).await?;
    browser.keep_in_cache(false).await?;
    measured
}

async fn read_twice(browser: &Browser, tenant: &Tenant, url: &str, count: usize) -> Result<Tenants, Failure> {
    // As for people: the browser remembers preflights.
    browser.keep_in_cache(true).await?;
    sign_in(browser, url).await?;
    let mut tenants = Tenants { count, ..Tenants::default() };
    let script = format!("const LINES = {}, COUNT = {count}; {LIST}", json!(tenant.tenant_list()));
    let listed = browser.script(&script).await?;
    tenants.listed = number(&listed, "there")?;
    let long = listed.get("long").cloned().unwrap_or_default();
    (tenants.listing_long, tenants.listing_longest) = (number(&long, "count")?, number(&long, "longest")?);
    tenants.before = memory::look(browser).await?;
    tenants.readings[0] = read_all(browser, tenant, count).await?;
    tenants.once = memory::look(browser).await?;
    tenants.readings[1] = read_all(browser, tenant, count).await?;
    tenants.twice = memory::look(browser).await?;
    Ok(tenants)
}

async fn sign_in(browser: &Browser, url: &str) -> Result<(), Failure> {
    browser.open(url, "").await?;
    browser.script("(await bench.until(() => bench.button('Sign in with Microsoft'))).click();").await?;
    // The page goes and comes again meanwhile, and a script in it with it.
    let mut last = Failure("the sign-in did not come back".to_owned());
    for _ in 0..30 {
        tokio::time::sleep(LOOK).await;
        match browser.script("return Boolean(window.bench?.form()) || null;").await {
            Ok(Value::Bool(true)) => {
                browser.script("await bench.settled(1000);").await?;
                return Ok(());
            }
            Ok(_) => {}
            Err(why) => last = why,
        }
    }
    Err(last)
}

async fn read_all(browser: &Browser, tenant: &Tenant, count: usize) -> Result<Reading, Failure> {
    tenant.clear_log();
    let asked = tenant.token_requests().len();
    browser.script(READ_ALL).await?;
    #[expect(clippy::cast_precision_loss, reason = "thousands")]
    let most = (count as f64 * SPACING * BROKEN / 1000.0).max(60.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds")]
    let looks = most as u64;
    for _ in 0..looks {
        tokio::time::sleep(LOOK).await;
        let ended = browser.script(ENDED).await?;
        if ended.is_object() {
            let long = ended.get("long").cloned().unwrap_or_default();
            let (issued, sent) = (tenant.token_requests(), tenant.log());
            let issued = issued.get(asked..).unwrap_or_default();
            let mut reading = requests(issued, &sent);
            reading.took = number(&ended, "took")?;
            (reading.long, reading.longest) = (number(&long, "count")?, number(&long, "longest")?);
            if reading.graph < count {
                return Err(Failure(format!("{} of {count} tenants were read", reading.graph)));
            }
            return Ok(reading);
        }
    }
    Err(Failure(format!("a reading of {count} tenants did not end within {looks} s")))
}

/// What the local service saw of one reading.
fn requests(tokens: &[TokenRequest], log: &[Entry]) -> Reading {
    let mut gaps: Vec<u64> =
        tokens.iter().zip(tokens.iter().skip(1)).map(|(one, next)| next.at.saturating_sub(one.at)).collect();
    gaps.sort_unstable();
    let readings: Vec<&Entry> = log.iter().filter(|entry| entry.method == "GET").collect();
    Reading {
        token: tokens.iter().filter(|request| request.scope.contains(READ)).count(),
        graph: readings.len(),
        preflights: log.iter().filter(|entry| entry.method == "OPTIONS").count(),
        closest: gaps.first().copied().unwrap_or_default(),
        middle: gaps.get(gaps.len() / 2).copied().unwrap_or_default(),
        tokens_at_once: at_once(tokens.iter().map(|request| (request.at, request.ended))),
        readings_at_once: at_once(readings.iter().map(|entry| (entry.at, entry.ended))),
        ..Reading::default()
    }
}

/// The most of these that were under way at one time, from beginning to end.
fn at_once(spans: impl Iterator<Item = (u64, Option<u64>)>) -> usize {
    let mut moments: Vec<(u64, i8)> =
        spans.flat_map(|(begin, end)| [(begin, 1), (end.unwrap_or(u64::MAX), -1)]).collect();
    // Of one moment, ends come first: who begins when another ends is not beside it.
    moments.sort_unstable();
    let (mut now, mut most) = (0_i32, 0);
    for (_, change) in moments {
        now += i32::from(change);
        most = most.max(now);
    }
    usize::try_from(most).unwrap_or_default()
}

/// The figures for people.
pub(crate) fn report(tenants: &Tenants) -> String {
    let Tenants { count, listed, listing_long, listing_longest, readings, before, once, twice } = tenants;
    #[expect(clippy::cast_precision_loss, reason = "thousands")]
    let pace = *count as f64 * SPACING / 1000.0;
    let mut out = format!("\nTenants, {count} of them, {} ms a request\n", LATENCY.as_millis());
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "the list: {listed:.0} ms until it is shown; {listing_long:.0} tasks over 50 ms, the longest {listing_longest:.0} ms"
    );
    for (name, reading) in ["the first reading", "the second"].into_iter().zip(readings) {
        let Reading { took, long, longest, token, graph, preflights, .. } = reading;
        let took = took / 1000.0;
        let _ = writeln!(
            out,
            "{name}: {took:.1} s, {:.3} times the {pace:.0} s that its pace allows; {long:.0} tasks over 50 ms, the \
             longest {longest:.0} ms",
            took / pace
        );
        let _ = writeln!(
            out,
            "    {token} requests for tokens, {graph} for settings, {preflights} preflights; tokens {} ms apart ({} at \
             least), {} at once; {} readings at once",
            reading.middle, reading.closest, reading.tokens_at_once, reading.readings_at_once
        );
    }
    let _ = writeln!(out, "memory with the list, after the first reading, and after the second:");
    for (name, part) in [
        ("JavaScript heap, KB", (|held| held.heap / 1000.0) as fn(&Held) -> f64),
        ("wasm memory, pages of 64 KiB", |held| held.pages),
        ("DOM nodes", |held| held.nodes),
    ] {
        let [before, once, twice] = [before, once, twice].map(part);
        let _ = writeln!(out, "    {before:.0} → {once:.0} → {twice:.0}  {name}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_overlap_are_counted() {
        let of = |spans: &[(u64, u64)]| at_once(spans.iter().map(|&(begin, end)| (begin, Some(end))));
        assert_eq!(of(&[]), 0);
        assert_eq!(of(&[(0, 10), (10, 20), (20, 30)]), 1);
        assert_eq!(of(&[(0, 10), (9, 20), (15, 30), (3, 40)]), 3);
        assert_eq!(at_once([(0, None), (5, Some(6))].into_iter()), 2, "one that never ended");
    }

    #[test]
    fn the_report_has_the_time_as_a_multiple_of_the_pace() {
        let reading = Reading { took: 165_000.0, token: 1000, graph: 1000, ..Reading::default() };
        let tenants = Tenants { count: 1000, readings: [reading; 2], ..Tenants::default() };
        let report = report(&tenants);
        assert!(report.contains("the first reading: 165.0 s, 1.100 times the 150 s"), "{report}");
    }
}
