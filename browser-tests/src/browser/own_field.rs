//! The clipboard as a person has it: by a field and the keys, where the page itself may not use it.

use serde_json::{Value, json};

use super::Browser;

/// Does something with a field that isn't the page's own, and gives the focus back.
async fn in_own_field(browser: &Browser, text: &str, letter: &str) -> Value {
    let open = format!(
        "const field = document.createElement('textarea'); field.value = {}; \
         window.__focus = [document.activeElement, field]; \
         (document.querySelector('dialog:modal') ?? document.body).append(field); field.select();",
        json!(text)
    );
    browser.script(&open).await;
    browser.press_with_control(letter).await;
    let close = "const [focus, field] = window.__focus; delete window.__focus; const text = field.value; \
        field.remove(); focus.focus(); return text;";
    browser.script(close).await
}

/// A page may write to the clipboard only as a person clicks; a person may copy any time.
pub(super) async fn copy(browser: &Browser, text: &str) {
    in_own_field(browser, text, "c").await;
}

/// No page may read the clipboard unasked, and ours not at all; a person may paste.
pub(super) async fn pasted(browser: &Browser) -> Value {
    in_own_field(browser, "", "v").await
}
