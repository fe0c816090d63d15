//! `WebKit`'s ways. Its driver knows WebDriver's commands and no more, so the page itself does what is left, and each
//! function here says how near that comes.

use super::Browser;
use crate::driver::SIZE;

/// The page has no network, as far as its own scripts can tell; loading a page is not held up.
pub(super) async fn set_offline(browser: &Browser, offline: bool) {
    let change = if offline {
        "window.__fetch = window.fetch; window.fetch = () => Promise.reject(new TypeError('Load failed')); \
         Object.defineProperty(navigator, 'onLine', {get: () => false, configurable: true}); \
         dispatchEvent(new Event('offline'));"
    } else {
        "window.fetch = window.__fetch; delete navigator.onLine; dispatchEvent(new Event('online'));"
    };
    browser.script(change).await;
}

/// Those of this host, and all pages are of one.
pub(super) async fn forget_cookies(browser: &Browser) {
    let forgotten = browser.driver.delete_all_cookies().await;
    forgotten.unwrap_or_else(|error| panic!("forgetting the cookies: {error}"));
}

/// The window stays under the pointer, which rests in the middle of the display: there the focus is, where no window
/// manager says otherwise.
pub(super) async fn set_width(browser: &Browser, width: u32) {
    let height = 640;
    let [screen_width, screen_height] = SIZE;
    let [left, top] =
        [(screen_width, width), (screen_height, height)].map(|(whole, part)| i64::from(whole.saturating_sub(part) / 2));
    let set = browser.driver.set_window_rect(left, top, width, height).await;
    set.unwrap_or_else(|error| panic!("making the window {width} wide: {error}"));
}

/// The rules of the page's style that are for paper apply, and those for screens don't.
pub(super) async fn show_as_printed(browser: &Browser) {
    let change = "const change = ({media, cssRules}) => { \
            if (media?.mediaText) media.mediaText = media.mediaText.replace(/\\bscreen\\b/g, 'speech') \
                .replace(/\\bprint\\b/g, 'all'); \
            for (const rule of cssRules ?? []) if (rule.cssRules || rule.media) change(rule); \
        }; \
        for (const sheet of document.styleSheets) change(sheet);";
    browser.script(change).await;
}

/// The addresses that each page noted: nearly the history's entries, without those that the browser made by itself.
pub(super) async fn history(browser: &Browser) -> Vec<String> {
    // Their other notes stay for the next call.
    let others = browser.notes().await;
    browser.kept.borrow_mut().extend(others);
    let mut entries: Vec<(String, String)> = Vec::new();
    for note in browser.addresses.borrow().iter() {
        let last = entries.iter_mut().rfind(|(page, _)| *page == note.page);
        match (note.kind.as_str(), last) {
            ("replaced", Some((_, address))) => address.clone_from(&note.text),
            _ => entries.push((note.page.clone(), note.text.clone())),
        }
    }
    entries.into_iter().map(|(_, address)| address).collect()
}

pub(super) async fn forget_history(browser: &Browser) {
    history(browser).await;
    browser.addresses.borrow_mut().clear();
}
