//! Waits until the page is at rest, and reads it.

use std::time::Duration;

use browser_tests::wait::found_within;
use browser_tests::world::World;
use sandbox::tenant::Outcome;
use serde::Deserialize;
use serde_json::json;

/// No page takes so long for what it does by itself: requests that never end are ended by its own clock.
const LIMIT: Duration = Duration::from_secs(30);
/// By the page's clock, in milliseconds: longer than the panel waits for an answer.
const LOST: u64 = 31_000;

/// The page at rest.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Look {
    /// The switches' positions, or `None` without a form.
    pub(crate) positions: Vec<bool>,
    /// Whether they can be turned.
    pub(crate) usable: bool,
    /// Whether they stand for what was read.
    pub(crate) read: bool,
    /// Which are marked as changed.
    pub(crate) changed: Vec<bool>,
    /// Whether the tenant is said to have a value that the panel doesn't know.
    pub(crate) unknown: bool,
    /// The ID of the open dialog, or nothing.
    pub(crate) dialog: String,
    /// What "Keep my changes" is said to save, in the conflict.
    pub(crate) would_save: String,
    pub(crate) status: String,
    pub(crate) alert: String,
    /// The alert's buttons.
    pub(crate) steps: Vec<String>,
    /// The wait before another try, or nothing.
    pub(crate) waits: String,
    /// All buttons that can be pressed.
    pub(crate) buttons: Vec<String>,
    pub(crate) token_field: bool,
    /// Elements that only markup from outside could have made.
    pub(crate) panels_own: u32,
    pub(crate) language: String,
}

impl Look {
    /// Whether a button can be pressed.
    pub(crate) fn has(&self, button: &str) -> bool {
        self.buttons.iter().any(|name| name == button)
    }

    /// The three positions, or `None` without a form of settings that were read.
    pub(crate) fn form(&self) -> Option<[bool; 3]> {
        self.read.then(|| <[bool; 3]>::try_from(self.positions.as_slice()).ok()).flatten()
    }

    /// The three marks.
    pub(crate) fn marks(&self) -> [bool; 3] {
        <[bool; 3]>::try_from(self.changed.as_slice()).unwrap_or_default()
    }

    /// Whether the status line calls something saved.
    pub(crate) fn says_saved(&self) -> bool {
        self.status.starts_with("Saved at")
    }
}

/// Waits until the page is at rest, and gives what it shows. Where the network or the sign-in service left the browser on
/// a page that is no panel's, the person goes back.
pub(crate) async fn at_rest(world: &World) -> Result<Look, String> {
    let browser = &world.page.browser;
    let outcome = found_within(LIMIT, async || {
        let address = browser.address().await;
        if !address.starts_with(&world.panel.url()) {
            // An error page, or one of a failing sign-in service; a page on the way is left by itself.
            let is_left = browser.script("return document.readyState === 'complete' && !window.soak;").await;
            if is_left == json!(true) && !address.contains("/oauth2/") || address.starts_with("chrome-error") {
                browser.goto(&world.panel.url()).await;
            }
            return Err(format!("the browser is at {address}"));
        }
        let unrest = browser.script("return window.soak ? await soak.unrest() : 'it is no panel';").await;
        match unrest.as_str() {
            Some("") => Ok(()),
            why => {
                let why = why.unwrap_or_default().to_owned();
                if is_kept_waiting(world) {
                    pass(world, LOST).await;
                }
                Err(why)
            }
        }
    })
    .await;
    outcome.map_err(|why| format!("the page does not come to rest: {why}"))?;
    let look = browser.script("return soak.look();").await;
    serde_json::from_value(look).map_err(|error| format!("looking at the page: {error}"))
}

/// Whether a service will not answer before the panel's patience ends.
fn is_kept_waiting(world: &World) -> bool {
    let graph = world.tenant.log().iter().any(|entry| entry.outcome == Outcome::Pending && entry.fault.is_some());
    graph || world.tenant.sign_in_log().iter().any(|entry| entry.outcome == Outcome::Pending)
}

/// Lets so many milliseconds pass, for the page and for the tenant alike.
pub(crate) async fn pass(world: &World, millis: u64) {
    let passed = world.page.browser.script(&format!("await window.soak?.advance({millis}); return Date.now();")).await;
    if let Some(now) = passed.as_f64() {
        follow(world, now);
    }
}

/// Sets the tenant's clock to the page's.
#[expect(clippy::cast_possible_truncation, reason = "a time in milliseconds")]
pub(crate) fn follow(world: &World, now: f64) {
    let own = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let own = i64::try_from(own.as_secs()).unwrap_or_default();
    world.tenant.set_clock_offset((now / 1000.0) as i64 - own);
}
