//! Browsers that are lent to one test after the other. A Chromium takes a second of a processor to start, and a Firefox
//! four, which is more than a test takes; a new tab takes none.
//!
//! Tests leave nothing for each other. Each has a tab of its own, which ends with all that was set for it; cookies and the
//! storage of its addresses are cleared before it begins. A browser in which a test failed isn't lent again, and neither is
//! one of `WebKit`, whose driver has no way to clear what pages stored.

use std::error::Error;
use std::sync::Mutex;

use serde_json::json;
use thirtyfour::{WebDriver, WindowHandle};

use crate::browser::firefox;
use crate::driver::{Driver, DriverError};
use crate::engine::Engine;

/// How often a browser is lent: what it gathers over time is no test's matter.
const MOST: u32 = 40;

/// The browsers that no test has at the moment.
static IDLE: Mutex<Vec<Lent>> = Mutex::new(Vec::new());

/// A browser with its driver.
pub(crate) struct Lent {
    /// The driver.
    pub(crate) driver: Driver,
    /// The browser.
    pub(crate) session: WebDriver,
    /// The tab that stays: a browser without one ends.
    first: WindowHandle,
    times: u32,
}

impl Lent {
    /// A browser with an empty tab in front.
    pub(crate) async fn get(engine: Engine) -> Result<Self, DriverError> {
        let idle = IDLE.lock().map(|mut idle| idle.pop());
        if let Ok(Some(mut lent)) = idle
            && lent.open_tab().await.is_ok()
        {
            lent.times += 1;
            return Ok(lent);
        }
        let (driver, session) = Driver::start_kept(engine).await?;
        let first = session.window().await?;
        let mut lent = Self { driver, session, first, times: 1 };
        if engine != Engine::WebKit {
            lent.open_tab().await?;
        }
        Ok(lent)
    }

    async fn open_tab(&mut self) -> Result<(), DriverError> {
        let tab = self.session.new_tab().await?;
        self.session.switch_to_window(tab).await?;
        if self.driver.engine() == Engine::Chromium {
            // A tab that only exists has no focus to show.
            self.session.cdp().send_raw("Page.bringToFront", json!({})).await?;
        }
        Ok(())
    }

    /// Takes the browser back from a test that went well, or ends it.
    pub(crate) async fn give_back(self) -> Result<(), DriverError> {
        if self.driver.engine() == Engine::WebKit || self.times >= MOST || self.close_tabs().await.is_err() {
            return self.end().await;
        }
        if let Ok(mut idle) = IDLE.lock() {
            idle.push(self);
        }
        Ok(())
    }

    /// Closes all tabs but the first, and forgets what they left.
    async fn close_tabs(&self) -> Result<(), Box<dyn Error>> {
        for tab in self.session.windows().await? {
            if tab != self.first {
                self.session.switch_to_window(tab).await?;
                self.session.close_window().await?;
            }
        }
        self.session.switch_to_window(self.first.clone()).await?;
        if self.driver.engine() == Engine::Firefox {
            return Ok(firefox::forget(&self.session).await?);
        }
        self.session.cdp().send_raw("Network.clearBrowserCookies", json!({})).await?;
        self.session.browser_log().await?;
        Ok(())
    }

    /// Ends the browser.
    pub(crate) async fn end(self) -> Result<(), DriverError> {
        Ok(self.session.quit().await?)
    }
}
