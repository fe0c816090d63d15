//! What several areas' tests begin with.

use browser_tests::find::Control;
use browser_tests::wait::eventually;
use browser_tests::world::World;
use serde_json::json;

/// Signs in as Alex, turns "Allow chat" off, and loses the session: Graph calls the token expired, and there is nothing
/// to renew it with. Microsoft has forgotten the browser, too. The edit is then all there is to lose.
pub async fn shut_out_with_an_edit(world: &World) {
    world.watch.expect_error("401");
    world.tenant.set_refresh_tokens(false);
    world.enter().await;
    world.tenant.auto_sign_in(None);
    world.page.turn("Allow chat", false).await;
    world.fault(json!({"fault": "token_expired", "method": "GET"}));
    world.page.button("Reload settings").click().await;
    world.page.alerts(&["expired"]).await;
    world.page.browser.forget_cookies().await;
}

/// Waits for the settings with that edit in them, unsaved.
pub async fn edit_is_back(world: &World) {
    assert_eq!(world.page.form().await, [false, false, false], "the edit is back in the form");
    world.page.button("Review changes").usable().await;
    assert!(world.changes().is_empty(), "nothing is sent without the person");
}

/// Saves that Remote Help is on; whether that took effect can't be told. `fault` says what became of the change.
pub async fn save_in_doubt(world: &World, fault: &str) {
    world.watch.expect_error("net::ERR_EMPTY_RESPONSE");
    world.watch.expect_error("/v1.0/ - Failed to load resource");
    world.page.turn("Enable Remote Help", true).await;
    world.fault(json!({"fault": fault, "method": "PATCH"}));
    // The check passes; the reading back is lost.
    world.fault(json!({"fault": "drop_before", "method": "GET", "times": null, "after": 1}));
    world.page.save().await;
    world.page.alerts(&["can’t be told"]).await;
    world.tenant.clear_faults();
}

/// No session, and what the alert then says.
pub async fn stays_signed_out(world: &World, parts: &[&str]) -> String {
    let alert = world.page.alerts(parts).await;
    world.page.button("Sign in with Microsoft").usable().await;
    assert!(!world.page.button("Sign out").is_there().await, "nobody is signed in");
    alert
}

/// That a banner gives the hour that a fresh token has, by whichever clock.
pub fn an_hour_is_left(banner: &str) {
    assert!(["1 hour", "59 minutes"].iter().any(|left| banner.contains(left)), "{banner:?}");
}

/// In front of the page's scripts: this device's clock may be put forward, and what is done every few seconds is done
/// every quarter of one, so that no test has to wait for it.
pub const CLOCK: &str = "window.__ahead = 0; const now = Date.now.bind(Date); Date.now = () => now() + window.__ahead; \
    const every = window.setInterval.bind(window); window.setInterval = (work, ms) => every(work, Math.min(ms, 250));";

/// In front of the page's scripts: this device's clock goes ten times as fast, and so does whatever waits for it.
/// What was waited for stands in `__waited`, in milliseconds.
const HURRY: &str = "const waited = window.__waited = []; const begin = Date.now(), now = Date.now.bind(Date); \
    Date.now = () => begin + (now() - begin) * 10; \
    for (const name of ['setTimeout', 'setInterval']) { const real = window[name].bind(window); \
    window[name] = (work, ms = 0, ...rest) => { waited.push(ms); return real(work, ms / 10, ...rest); }; } \
    const end = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = (ms) => { waited.push(ms); return end(ms / 10); };";

/// Loads the page anew with a clock that goes ten times as fast, for a test of what the panel does after seconds.
pub async fn hurry(world: &World) {
    world.page.browser.at_start(HURRY).await;
    world.reload().await;
}

/// A baseline that differs in two settings from what the tenant has at first.
pub const CHANGES_TWO: &str = r#"{"schema":1,"settings":{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":false,"blockChat":true}}"#;

/// Waits until that baseline is in the form, unsaved.
pub async fn is_filled_in(world: &World) {
    assert_eq!(world.page.form().await, [true, false, false], "the baseline is in the form");
    world.page.button("Review changes").usable().await;
    assert!(world.changes().is_empty(), "nothing is sent without the person");
}

/// Waits until the form is as the tenant has it at first.
pub async fn untouched(world: &World) {
    assert_eq!(world.page.form().await, [false, false, true], "the form is as it was read");
    world.page.button("Review changes").inert().await;
    assert!(world.changes().is_empty());
}

/// The card with the receipt of the last save.
pub const CARD: &str = ".last-receipt";

/// Signs in as Alex, turns Remote Help on, and saves.
pub async fn saved_once(world: &World) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.save().await;
    world.page.says(&["Saved at"]).await;
}

/// Turns a switch, and saves.
pub async fn save_turned(world: &World, name: &str, on: bool) {
    world.page.turn(name, on).await;
    world.page.save().await;
    world.page.says(&["Saved at"]).await;
}

/// Waits for the receipt of the last save with all of this in it, and gives its text.
pub async fn receipt(world: &World, parts: &[&str]) -> String {
    let card = Control::named(&world.page.browser, "region", "Receipt of the last save");
    eventually(format!("the receipt holds {parts:?}"), async || {
        let text = card.text().await;
        if parts.iter().all(|part| text.contains(part)) { Ok(text) } else { Err(text) }
    })
    .await
}

/// A fact of a receipt by its label, in the part of the page that a selector finds; none where it isn't named.
pub async fn fact(world: &World, under: &str, label: &str) -> Option<String> {
    let script = format!(
        "const terms = [...document.querySelectorAll({} + ' dt')]; \
         return terms.find((term) => term.innerText === {})?.nextElementSibling.innerText ?? null;",
        json!(under),
        json!(label)
    );
    world.page.browser.script(&script).await.as_str().map(str::to_owned)
}

/// The entry of the open history at this place, the newest at 1, scrolled to and opened; what finds its part of the page.
pub async fn history_entry(world: &World, place: usize) -> String {
    let mark = format!(
        "const entry = [...document.querySelectorAll('#history .entries > li:has(summary)')][{}]; \
         if (!entry) return false; \
         for (const old of document.querySelectorAll('[data-entry=\"{place}\"]')) delete old.dataset.entry; \
         entry.dataset.entry = {place}; entry.scrollIntoView({{block: 'center'}}); return true;",
        place - 1
    );
    eventually(format!("the history has an entry {place}"), async || {
        if world.page.browser.script(&mark).await == json!(true) { Ok(()) } else { Err("it hasn't".to_owned()) }
    })
    .await;
    let part = format!("#history [data-entry=\"{place}\"]");
    Control::only(&world.page.browser, "DisclosureTriangle").under(&part).click().await;
    world.page.button("Copy").under(&part).usable().await;
    part
}

/// What the open history shows of each receipt, newest first.
pub async fn history_entries(world: &World) -> Vec<String> {
    let script = "return [...document.querySelectorAll('#history .entries > li > details > summary')] \
        .map((entry) => entry.textContent);";
    serde_json::from_value(world.page.browser.script(script).await).expect("texts")
}

/// The outcome of a save that went well, as its receipt says.
pub const CONFIRMED: &str = "Saved, confirmed by reading back";

/// On the page and in the history stands one receipt, with this outcome.
pub async fn only_receipt(world: &World, outcome: &str) {
    receipt(world, &[outcome]).await;
    eventually(format!("the history has one receipt: {outcome}"), async || {
        let entries = history_entries(world).await;
        match entries.as_slice() {
            [entry] if entry.contains(outcome) => Ok(()),
            _ => Err(format!("{entries:?}")),
        }
    })
    .await;
}

/// The rows of "Readiness", in their order.
pub const NEEDS: [&str; 8] = [
    "signed in",
    "right cloud",
    "read permission",
    "write permission",
    "Intune in the tenant",
    "Intune role",
    "Remote Help enabled",
    "licence",
];

/// The review is open again, and only the person sends.
pub async fn review_again(world: &World, sent_before: usize) {
    let review = world.page.dialog("Review changes");
    review.shown().await;
    let text = review.text().await;
    assert!(text.contains("remoteAssistanceState") && text.contains("blockChat"), "{text}");
    assert_eq!(world.changes().len(), sent_before, "nothing is sent without the person");
    world.page.button("Save to tenant").click().await;
    world.page.says(&["Saved"]).await;
    assert_eq!(world.changes().len(), sent_before + 1);
    assert_eq!(
        world.tenant.settings(),
        json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": true})
    );
}

/// As a browser whose site data is blocked.
pub const BLOCKED: &str = "for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, \
    { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";

/// Waits until the page's text has this in it, or no longer.
pub async fn page_shows(world: &World, part: &str, wanted: bool) {
    eventually(format!("{part:?} is there: {wanted}"), async || {
        let shown = world.page.shown().await;
        if shown.contains(part) == wanted { Ok(()) } else { Err(shown) }
    })
    .await;
}
