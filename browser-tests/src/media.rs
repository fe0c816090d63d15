//! How a page is shown: colours, paper, motion, room and text spacing, as people set them on their devices. By Chromium's
//! debugging protocol alone: WebDriver has no word for them.

use serde_json::{Value, json};

use crate::browser::Browser;

/// The colours a page may have to do with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// A light device, and nothing chosen.
    Light,
    /// A dark device, and nothing chosen.
    Dark,
    /// A light device, and dark chosen on the page.
    ChosenDark,
    /// High contrast chosen on the page.
    Contrast,
    /// Forced colours, light and dark ones.
    Forced,
    /// Emulates a dark device.
    ForcedDark,
}

impl Colours {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Light, Self::Dark, Self::ChosenDark, Self::Contrast, Self::Forced, Self::ForcedDark];

    /// Shows the page in them.
    pub async fn show(self, browser: &Browser) {
        let scheme = if matches!(self, Self::Dark | Self::ForcedDark) { "dark" } else { "light" };
        let forced = if matches!(self, Self::Forced | Self::ForcedDark) { "active" } else { "none" };
        emulate(browser, "", &[("prefers-color-scheme", scheme), ("forced-colors", forced)]).await;
        let theme = match self {
            Self::ChosenDark => "dark",
            Self::Contrast => "contrast",
            _ => "",
        };
        choose(browser, "theme", theme).await;
        at_rest(browser).await;
    }
}

/// Shows the page as it would be printed by a device of that colour scheme.
pub async fn on_paper(browser: &Browser, scheme: &str) {
    emulate(browser, "print", &[("prefers-color-scheme", scheme)]).await;
}

/// Shows the page to somebody who wants it to move less.
pub async fn still(browser: &Browser) {
    emulate(browser, "", &[("prefers-reduced-motion", "reduce")]).await;
}

/// Shows the page on a screen again, as the device has it.
pub async fn as_usual(browser: &Browser) {
    emulate(browser, "", &[]).await;
}

/// Sets theme or density as the page's start does for what was chosen under "Preferences"; empty for none.
pub async fn choose(browser: &Browser, name: &str, value: &str) {
    let root = format!("document.documentElement.dataset[{}]", json!(name));
    let set = if value.is_empty() { format!("delete {root};") } else { format!("{root} = {};", json!(value)) };
    browser.script(&set).await;
}

/// Makes the window so many pixels wide and high, and zooms: at 4, 1280 × 1024 leave 320 × 256 for the page.
pub async fn room(browser: &Browser, width: u32, height: u32, zoom: u32) {
    let metrics = json!({"width": width / zoom, "height": height / zoom, "deviceScaleFactor": zoom, "mobile": false});
    browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    at_rest(browser).await;
}

/// Text spacing as WCAG 1.4.12 has it, or the page's own again.
pub async fn spacing(browser: &Browser, wide: bool) {
    // A sheet of the script's own, which the page's policy doesn't forbid.
    let set = "const sheet = new CSSStyleSheet(); sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }
        /* Browsers lay out anew only what is in sight. */
        * { content-visibility: visible !important; }`); document.adoptedStyleSheets.push(sheet);
        window.__spacing = sheet;";
    // The page has sheets of its own there.
    let unset =
        "document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((sheet) => sheet !== window.__spacing);";
    browser.script(if wide { set } else { unset }).await;
    at_rest(browser).await;
}

/// Waits until what was changed is drawn, and no transition is under way.
async fn at_rest(browser: &Browser) {
    browser
        .script(
            "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
             const ends = ({effect}) => effect.getComputedTiming().endTime !== Infinity;
             await Promise.allSettled(document.getAnimations().filter(ends).map(({finished}) => finished));",
        )
        .await;
}

async fn emulate(browser: &Browser, media: &str, features: &[(&str, &str)]) {
    let features: Vec<Value> = features.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    browser.devtools("Emulation.setEmulatedMedia", json!({"media": media, "features": features})).await;
}
