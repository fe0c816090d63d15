//! Names and addresses of people are in memory alone, and gone with the sign-out; what is heard on the way there.

use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World, run};
use sandbox::tenant::{FABRIKAM_ID, Limits, Person, ReportSpec, TenantOptions, TokenSpec};
use serde_json::json;

use crate::live_regions::{listen, said};
use crate::sessions::{go_to_sessions, look, open_sessions, rows, table};
use crate::sessions_many::pages;
use crate::sessions_table::filter;
use crate::steps::hurry;

/// Of people in the report, none of whom signs in; as the search for tokens takes them.
const PEOPLE: [&str; 4] = ["dana.deskmann@contoso", "Deskmann", "noor.haddad@contoso", "Haddad"];

/// What the browser keeps of this page, as one text.
const KEPT: &str = "return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), \
    await indexedDB.databases(), await caches.keys(), history.state, location.href, document.title, window.name]);";

async fn keeps_no_name(world: &World) {
    let kept = world.page.browser.script(KEPT).await;
    let kept = kept.as_str().unwrap();
    for person in PEOPLE {
        assert!(!kept.contains(person), "{person} is in {kept}");
    }
}

#[tokio::test]
async fn a_whole_job_keeps_no_name_and_after_the_sign_out_nobody_finds_one() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        assert!(world.page.shown().await.contains(PEOPLE[1]), "they are there to be found");
        filter(world, PEOPLE[1]).await;
        world.page.says(&["of 90"]).await;
        world.page.button("All columns").click().await;
        keeps_no_name(world).await;
        // A save from here on, with who uses it in sight.
        world.page.link("Settings").click().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        world.page.button("Who uses it?").click().await;
        crate::steps::page_shows(world, "90 sessions by", true).await;
        keeps_no_name(world).await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        keeps_no_name(world).await;
        go_to_sessions(world).await;
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        for person in PEOPLE {
            world.note(person);
        }
        world.search().await;
        // Who comes next in this page sees their own, and no wish of the one before.
        let robin = Person { name: "Robin Reader".to_owned(), upn: "robin.reader@fabrikam.example".to_owned() };
        let other = TokenSpec { tenant_id: FABRIKAM_ID.to_owned(), person: robin, ..TokenSpec::write() };
        world.forget();
        world.tenant.set_report_of(FABRIKAM_ID, ReportSpec::sessions(12));
        world.sign_in(&other).await;
        world.page.link("Sessions").click().await;
        let theirs = rows(world, 12).await;
        assert_eq!(theirs.headings.len(), 7, "as somebody who comes first finds it");
        let main = world.page.only("main").text().await;
        assert!(!main.contains("contoso"), "{main}");
        let field = world.page.browser.script("return document.querySelector('input[type=search]').value;").await;
        assert_eq!(field, json!(""), "the filter is the other person’s no more");
    })
    .await;
}

#[tokio::test]
async fn a_sign_out_while_it_is_read_ends_the_reading() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 50, ..ReportSpec::sessions(200) });
        world.open().await;
        world.fault(json!({"fault": "slow", "ms": 1500, "method": "report", "after": 1}));
        go_to_sessions(world).await;
        world.seen("POST", 2).await;
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        world.page.says(&["Signed out"]).await;
        // The answer comes, and is taken no notice of.
        eventually("the answer has come", async || {
            let answered = world.requests("POST").iter().all(|entry| entry.status.is_some());
            if answered { Ok(()) } else { Err("not yet".to_owned()) }
        })
        .await;
        for person in PEOPLE {
            world.note(person);
        }
        world.search().await;
        world.forget();
        assert_eq!(pages(world).len(), 2, "no more is asked for");
        assert_eq!(world.page.alert().text().await, "");
        world.sign_in(&TokenSpec::write()).await;
        table(world, "counts them all", |table| table.count.as_deref() == Some("201")).await;
    })
    .await;
}

#[tokio::test]
async fn a_long_reading_is_said_as_it_begins_now_and_then_and_as_it_ends() {
    run(async |world| {
        hurry(world).await;
        world.tenant.set_report(ReportSpec { most: 50, ..ReportSpec::sessions(600) });
        world.open().await;
        // By the page's clock each page takes four seconds.
        world.fault(json!({"fault": "slow", "ms": 400, "method": "report", "times": null}));
        listen(world).await;
        go_to_sessions(world).await;
        world.page.says(&["600 sessions read"]).await;
        let heard = said(world).await;
        assert_eq!(heard.first().map(String::as_str), Some("status: Reading the sessions…"), "{heard:?}");
        assert!(heard.last().unwrap().starts_with("status: 600 sessions read"), "{heard:?}");
        let between = &heard[1..heard.len() - 1];
        assert!((1..=6).contains(&between.len()), "now and then, at most every ten seconds: {heard:?}");
        assert!(
            between.iter().all(|one| one.starts_with("status: ") && one.ends_with(" of 600 read so far.")),
            "{heard:?}"
        );
        let mut once = heard.clone();
        once.dedup();
        assert_eq!(once.len(), heard.len(), "nothing is said twice");
    })
    .await;
}

#[tokio::test]
async fn a_reading_that_breaks_off_is_said_by_the_alert_and_by_nothing_else() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 40, ..ReportSpec::default() });
        world.open().await;
        listen(world).await;
        world.tenant.set_latency(std::time::Duration::from_millis(500));
        world.fault(json!({"fault": "bad_json", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        world.page.alerts(&["40 of 90 read"]).await;
        let heard = said(world).await;
        assert_eq!(heard.first().map(String::as_str), Some("status: Reading the sessions…"), "{heard:?}");
        let alerts = heard.iter().filter(|one| one.starts_with("alert: ")).count();
        assert_eq!(alerts, 1, "{heard:?}");
        assert!(!heard.iter().any(|one| one.contains("sessions read")), "{heard:?}");
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        let heard = said(world).await;
        assert_eq!(heard.iter().filter(|one| one.contains("Signed out")).count(), 1, "{heard:?}");
        assert!(look(world).await.is_none());
    })
    .await;
}

/// The nodes and the wasm's memory that are held, after garbage was collected.
async fn held(world: &World) -> (u64, u64) {
    let browser = &world.page.browser;
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    let counts = browser.devtools("Memory.getDOMCounters", json!({})).await;
    let pages = browser.script("return (window.__memory?.buffer.byteLength ?? 0) / 65536;").await;
    (counts["nodes"].as_u64().expect("a count"), pages.as_u64().expect("pages"))
}

/// In front of the page's own scripts: takes note of the wasm's memory, whatever its name.
const NOTE_MEMORY: &str = "for (const name of ['instantiate', 'instantiateStreaming']) { \
    const real = WebAssembly[name]; \
    WebAssembly[name] = async (...all) => { const made = await real.apply(WebAssembly, all); \
      const exports = Object.values((made.instance ?? made).exports); \
      window.__memory ??= exports.find((one) => one instanceof WebAssembly.Memory); return made; }; }";

/// Signs in, waits for the table, and signs out. The driver would hold on to each element that it has found, so the page
/// does it by itself.
const READ_AND_SIGN_OUT: &str = "
    const until = async (find) => {
        for (;;) { const found = find(); if (found) return found; await new Promise(requestAnimationFrame); }
    };
    const button = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name && !one.disabled);
    const field = await until(() => document.querySelector('#token'));
    field.value = 'TOKEN';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    (await until(() => button('Use this token'))).click();
    await until(() => document.querySelector('table[aria-rowcount=\"10001\"]'));
    (await until(() => button('Sign out'))).click();
    await until(() => document.querySelector('#token'));
";

#[tokio::test]
async fn what_10_000_sessions_took_is_given_back_at_the_sign_out() {
    let limits = Limits { reports_per_app: 1000, ..Limits::default() };
    let setup = Setup { tenant: TenantOptions { limits, ..TenantOptions::default() }, ..Setup::default() };
    setup
        .run(async |world| {
            world.page.browser.at_start(NOTE_MEMORY).await;
            world.reload().await;
            world.tenant.set_report(ReportSpec::sessions(10_000));
            world.page.browser.script("location.hash = '#sessions';").await;
            world.page.token_field().usable().await;
            let token = world.token(&TokenSpec::write());
            let read = async || {
                world.page.browser.script(&READ_AND_SIGN_OUT.replace("TOKEN", &token)).await;
            };
            let before = held(world).await;
            read().await;
            read().await;
            let first = held(world).await;
            assert!(first.1 > 0, "the memory was noted");
            for _ in 0..3 {
                read().await;
            }
            // What was taken is used again, but for gaps: 10,000 sessions take some 100 pages.
            eventually("no more is held than after the first time", async || {
                let now = held(world).await;
                let is_back = now.0 < first.0 + 200 && now.0 < before.0 + 400 && now.1 <= first.1 + 40;
                if is_back {
                    Ok(())
                } else {
                    Err(format!("{now:?} after {first:?} and {before:?} (nodes, pages of 64 KiB)"))
                }
            })
            .await;
        })
        .await;
}
