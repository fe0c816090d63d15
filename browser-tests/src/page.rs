//! The panel's page as a person meets it: its controls by their fixed names, and what people do with them.

use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::find::{Control, Node};
use crate::wait::eventually;

/// The switches, in the page's order.
pub const SWITCHES: [&str; 3] = ["Enable Remote Help", "Allow Remote Help to unenrolled devices", "Allow chat"];

/// The panel in a browser.
pub struct Page {
    /// The browser it is in.
    pub browser: Browser,
}

impl Page {
    /// A button.
    pub fn button(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "button", name)
    }

    /// A link.
    pub fn link(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "link", name)
    }

    /// A switch.
    pub fn switch(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "switch", name)
    }

    /// A field for text.
    pub fn field(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "textbox", name)
    }

    /// An open dialog.
    pub fn dialog(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "dialog", name)
    }

    /// The summary of a disclosure; it may carry more than this.
    pub fn disclosure(&self, start: &str) -> Control<'_> {
        Control::starting(&self.browser, "DisclosureTriangle", start)
    }

    /// A heading.
    pub fn heading(&self, name: &str) -> Control<'_> {
        Control::named(&self.browser, "heading", name)
    }

    /// The one element of this role: a landmark or a live region.
    pub fn only(&self, role: &'static str) -> Control<'_> {
        Control::only(&self.browser, role)
    }

    /// The region for failures.
    pub fn alert(&self) -> Control<'_> {
        self.only("alert")
    }

    /// The region for outcomes.
    pub fn status(&self) -> Control<'_> {
        self.only("status")
    }

    /// The field for a token.
    pub fn token_field(&self) -> Control<'_> {
        self.field("Access token")
    }

    /// Pastes a text into the token's field and uses it.
    pub async fn use_token(&self, pasted: &str) {
        self.button("Use this token").usable().await;
        self.token_field().click().await;
        self.browser.paste(pasted).await;
        self.button("Use this token").click().await;
    }

    /// Replaces what stands in a field for text.
    pub async fn fill(&self, field: &str, text: &str) {
        self.field(field).click().await;
        self.browser.script("document.activeElement.select();").await;
        self.browser.press(Key::Delete).await;
        if !text.is_empty() {
            self.browser.press(text).await;
        }
    }

    /// Waits until the settings are there to be changed, and gives the switches' positions.
    pub async fn form(&self) -> [bool; 3] {
        self.switches("are usable", |switch| !switch.is_disabled()).await
    }

    /// The switches' positions.
    pub async fn positions(&self) -> [bool; 3] {
        self.switches("are shown", |_| true).await
    }

    async fn switches(&self, what: &str, fits: impl Fn(&Node) -> bool) -> [bool; 3] {
        let all = self.only("switch").become_all(&SWITCHES, what, fits).await;
        let positions: Vec<bool> = all.iter().map(Node::is_on).collect();
        positions.try_into().unwrap_or_else(|all| panic!("not three switches: {all:?}"))
    }

    /// Turns a switch; it must stand otherwise.
    pub async fn turn(&self, name: &str, on: bool) {
        let switch = self.switch(name);
        assert_ne!(switch.usable().await.is_on(), on, "{switch} stands so already");
        switch.click().await;
        switch.becomes("has turned", |node| node.is_on() == on).await;
    }

    /// Opens the review.
    pub async fn review(&self) {
        self.button("Review changes").click().await;
        self.dialog("Review changes").shown().await;
    }

    /// Reviews, and saves to the tenant.
    pub async fn save(&self) {
        self.review().await;
        self.button("Save to tenant").click().await;
    }

    /// Waits until the status line says all of this, whatever the case, and gives it whole.
    pub async fn says(&self, parts: &[&str]) -> String {
        self.region(&self.status(), parts).await
    }

    /// Waits until the alert says all of this, whatever the case, and gives it whole.
    pub async fn alerts(&self, parts: &[&str]) -> String {
        self.region(&self.alert(), parts).await
    }

    async fn region(&self, region: &Control<'_>, parts: &[&str]) -> String {
        eventually(format!("{region} says {parts:?}"), async || {
            let text = region.text().await;
            let lower = text.to_lowercase();
            let all = !text.is_empty() && parts.iter().all(|part| lower.contains(&part.to_lowercase()));
            if all { Ok(text) } else { Err(format!("it says {text:?}")) }
        })
        .await
    }

    /// Opens an alert's "Details", and gives them as lines.
    pub async fn details(&self) -> Vec<String> {
        self.disclosure("Details").click().await;
        eventually("the details open", async || {
            let text = self.alert().text().await;
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            if text.contains("Copy details") { Ok(lines) } else { Err(text) }
        })
        .await
    }

    /// The whole page's text as shown; for messages.
    pub async fn shown(&self) -> String {
        let text = self.browser.script("return document.body.innerText;").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Presses Escape.
    pub async fn escape(&self) {
        self.browser.press(Key::Escape).await;
    }
}
