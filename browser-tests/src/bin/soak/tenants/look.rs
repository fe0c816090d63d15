//! Looking at the view, and pressing what is there.

use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;

use super::model::Row;
use super::{Play, SPEED, now};

/// Between two looks at the page.
pub(super) const LOOK: Duration = Duration::from_millis(60);
/// A page that does not change for so long is stuck, or waits for a person.
const IDLE: Duration = Duration::from_secs(12);
/// How many steps a finding shows before the one that went wrong.
const TOLD: usize = 40;

/// The view, as it is read.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) rows: Vec<Row>,
    pub(super) dialog: String,
    pub(super) status: String,
    pub(super) alert: String,
    pub(super) buttons: Vec<String>,
    pub(super) links: Vec<String>,
    pub(super) asks_for_number: bool,
    pub(super) panels_own: u32,
    /// How long it waits still, in the page's words.
    pub(super) waits: String,
}

impl Look {
    pub(super) fn has(&self, button: &str) -> bool {
        self.buttons.iter().any(|name| name == button)
    }

    pub(super) fn is_busy(&self) -> bool {
        self.has("Stop")
    }
}

impl Play<'_> {
    /// Looks again and again until it is as wanted. Fails where the page stands still for long.
    pub(super) async fn until(
        &mut self,
        what: &str,
        mut wanted: impl AsyncFnMut(&mut Self, &Look) -> bool,
    ) -> Result<(), String> {
        let (mut last, mut since) = (Look::default(), Instant::now());
        loop {
            let look = self.look().await?;
            if look.waits != last.waits {
                last.waits.clone_from(&look.waits);
                since = Instant::now();
            }
            if look != last {
                let rows: Vec<String> = look.rows.iter().map(|row| format!("{}/{}", row.access, row.outcome)).collect();
                self.tell(&format!("{what}? {:?} {:?} {rows:?}", look.status, look.alert));
                (last, since) = (look.clone(), Instant::now());
            }
            if wanted(self, &look).await {
                return Ok(());
            }
            if since.elapsed() > IDLE {
                return Err(format!("{what}: not within {IDLE:?} without a change; buttons {:?}", look.buttons));
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    pub(super) async fn look(&self) -> Result<Look, String> {
        // The service's clock keeps up with the page's.
        let ahead = i64::try_from((now() - self.begin) * (SPEED - 1) / 1000).unwrap_or_default();
        self.world.tenant.set_clock_offset(ahead);
        let found = self.world.page.browser.script("return window.soakTenants?.look() ?? null;").await;
        match found {
            Value::Null => Ok(Look::default()),
            found => serde_json::from_value(found).map_err(|error| format!("looking at the page: {error}")),
        }
    }

    pub(super) async fn script(&self, script: &str) {
        self.world.page.browser.script(script).await;
    }

    /// Presses the first button of that name; the page may have taken it away meanwhile.
    pub(super) async fn press(&mut self, name: &str) {
        self.tell(&format!("press {name}"));
        self.script(&format!(
            "const root = document.querySelector('dialog[open]') ?? document; \
             [...root.querySelectorAll('button')].find((one) => one.innerText.trim() === {name:?} && !one.disabled)?.click();"
        ))
        .await;
    }

    /// Tells of it where something goes wrong soon.
    pub(super) fn tell(&mut self, what: &str) {
        self.report.last.push_back(format!("run {}: {what}", self.report.runs));
        if self.report.last.len() > TOLD {
            self.report.last.pop_front();
        }
    }
}
