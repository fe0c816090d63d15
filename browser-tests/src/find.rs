//! Controls by role and accessible name, as assistive technology has them, not as the markup looks. What a control is for
//! is the page's business.

mod computed;
mod node;
mod tree;

use std::fmt;

use thirtyfour::prelude::*;

pub use self::node::Node;
use self::node::Place;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::wait::eventually;

/// Which names match.
#[derive(Clone, Debug)]
enum Name {
    Any,
    Is(String),
    StartsWith(String),
}

/// Where to look for one control. Nothing is looked for before a method asks.
#[derive(Clone)]
pub struct Control<'a> {
    browser: &'a Browser,
    role: &'static str,
    name: Name,
    under: Option<String>,
}

impl fmt::Display for Control<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Name::Any => write!(f, "the {}", self.role)?,
            Name::Is(name) => write!(f, "{} \"{name}\"", self.role)?,
            Name::StartsWith(start) => write!(f, "{} \"{start}…\"", self.role)?,
        }
        match &self.under {
            Some(selector) => write!(f, " in {selector}"),
            None => Ok(()),
        }
    }
}

impl<'a> Control<'a> {
    /// The one of this role, whatever its name.
    pub fn only(browser: &'a Browser, role: &'static str) -> Self {
        Self { browser, role, name: Name::Any, under: None }
    }

    /// The one of this role with exactly this name.
    pub fn named(browser: &'a Browser, role: &'static str, name: &str) -> Self {
        Self { browser, role, name: Name::Is(name.to_owned()), under: None }
    }

    /// The one of this role whose name starts so.
    pub fn starting(browser: &'a Browser, role: &'static str, start: &str) -> Self {
        Self { browser, role, name: Name::StartsWith(start.to_owned()), under: None }
    }

    /// Searches the part of the page that a CSS selector finds, for elements that stand on the page several times.
    #[must_use]
    pub fn under(self, selector: &str) -> Self {
        Self { under: Some(selector.to_owned()), ..self }
    }

    /// All that match now.
    pub async fn all(&self) -> Vec<Node> {
        // A page that is being left has no tree for a moment.
        let nodes = self.try_all().await;
        nodes.unwrap_or_default()
    }

    async fn try_all(&self) -> Result<Vec<Node>, String> {
        let part = self.under.as_deref();
        let nodes = match self.browser.engine() {
            Engine::Chromium => tree::under(self.browser, part, Some(self.role)).await?,
            Engine::Firefox | Engine::WebKit => computed::under(self.browser, part, Some(self.role)).await?,
        };
        let fits = |node: &Node| match &self.name {
            Name::Any => true,
            Name::Is(name) => node.name == *name,
            Name::StartsWith(start) => node.name.starts_with(start.as_str()),
        };
        Ok(nodes.into_iter().filter(fits).collect())
    }

    /// The one there is now; the error says why not.
    async fn one(&self) -> Result<Node, String> {
        let mut all = self.try_all().await?;
        match (all.pop(), all.len()) {
            (Some(node), 0) => {
                self.confirm(&node).await?;
                Ok(node)
            }
            (None, _) => Err(format!("there is no {self}")),
            (Some(_), more) => Err(format!("{self} is there {} times", more + 1)),
        }
    }

    /// Holds a node that a script found to what the browser itself computes.
    async fn confirm(&self, node: &Node) -> Result<(), String> {
        match &node.place {
            Place::Tree(_) => Ok(()),
            Place::Element(element) => computed::confirm(self.browser, node, element).await,
        }
    }

    /// Waits until those of these names are there, each once, and all fit; `what` says how they should be. One look is for
    /// all of them.
    pub async fn become_all(&self, names: &[&str], what: &str, fits: impl Fn(&Node) -> bool) -> Vec<Node> {
        eventually(format!("{names:?} {what}"), async || {
            let all = self.try_all().await?;
            let mut found = Vec::new();
            for name in names {
                let mut fitting = all.iter().filter(|node| node.name == *name);
                let (Some(node), None) = (fitting.next(), fitting.next()) else {
                    return Err(format!("{name:?} is not there once: {all:?}"));
                };
                self.confirm(node).await?;
                if !fits(node) {
                    return Err(format!("it is {node:?}"));
                }
                found.push(node.clone());
            }
            Ok(found)
        })
        .await
    }

    /// Whether there is one now.
    pub async fn is_there(&self) -> bool {
        !self.all().await.is_empty()
    }

    /// Waits until it is there, and only once.
    pub async fn shown(&self) -> Node {
        eventually(self, async || self.one().await).await
    }

    /// Waits until there is none.
    pub async fn gone(&self) {
        let what = format!("{self} goes away");
        eventually(what, async || if self.is_there().await { Err("it is there".to_owned()) } else { Ok(()) }).await;
    }

    /// Waits until it is there and fits; `what` says how it should be.
    pub async fn becomes(&self, what: &str, fits: impl Fn(&Node) -> bool) -> Node {
        eventually(format!("{self} {what}"), async || {
            let node = self.one().await?;
            if fits(&node) { Ok(node) } else { Err(format!("it is {node:?}")) }
        })
        .await
    }

    /// Waits until it can be used.
    pub async fn usable(&self) -> Node {
        self.becomes("is usable", |node| !node.is_disabled()).await
    }

    /// Waits until it can't be used.
    pub async fn inert(&self) -> Node {
        self.becomes("is inert", Node::is_disabled).await
    }

    /// Waits until it has the focus.
    pub async fn focused(&self) -> Node {
        self.becomes("has the focus", Node::has_focus).await
    }

    /// Clicks it as soon as that can be done.
    pub async fn click(&self) {
        eventually(format!("clicking {self}"), async || {
            let node = self.one().await?;
            if node.is_disabled() {
                return Err("it is inert".to_owned());
            }
            if let Place::Tree(id) = &node.place {
                return tree::click(self.browser, *id).await;
            }
            let element = element(self.browser, &node).await?;
            if self.browser.engine() == Engine::WebKit {
                // Its driver leaves what is just below the window's edge there.
                element.scroll_into_view().await.map_err(|error| error.to_string())?;
            }
            match element.click().await {
                // Firefox's driver waits for the page that a click leads to, and calls one that can't be loaded a fault.
                Err(error) if !error.to_string().contains("Reached error page") => Err(error.to_string()),
                _ => Ok(()),
            }
        })
        .await;
    }

    /// The element, for what WebDriver can tell of it.
    pub async fn element(&self) -> WebElement {
        eventually(self, async || element(self.browser, &self.one().await?).await).await
    }

    /// Its text as shown, without what is folded away, and without empty lines.
    pub async fn text(&self) -> String {
        eventually(self, async || {
            let node = self.one().await?;
            if self.browser.engine() == Engine::Firefox {
                return element(self.browser, &node).await?.text().await.map_err(|error| error.to_string());
            }
            // WebKit's driver runs lines together at times, where the page itself doesn't; Chromium's takes long.
            let text = inner_text(self.browser, &node).await?;
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            Ok(lines.join("\n"))
        })
        .await
    }

    /// The text of each node of this role inside it, in the order of the page.
    pub async fn texts(&self, role: &str) -> Vec<String> {
        eventually(self, async || {
            let mut texts = Vec::new();
            for node in inside(self.browser, &self.one().await?, Some(role)).await? {
                texts.push(inner_text(self.browser, &node).await?);
            }
            Ok(texts)
        })
        .await
    }

    /// All nodes of these roles inside it, in the order of the page.
    pub async fn inside(&self, roles: &[&str]) -> Vec<Node> {
        eventually(self, async || {
            let nodes = inside(self.browser, &self.one().await?, None).await?;
            Ok(nodes.into_iter().filter(|node| roles.contains(&node.role.as_str())).collect())
        })
        .await
    }
}

/// All nodes of the page's first frame; none before it is there.
pub async fn in_frame(browser: &Browser) -> Vec<Node> {
    match browser.engine() {
        Engine::Chromium => tree::in_frame(browser).await,
        Engine::Firefox | Engine::WebKit => computed::in_frame(browser).await,
    }
}

async fn inside(browser: &Browser, node: &Node, role: Option<&str>) -> Result<Vec<Node>, String> {
    match &node.place {
        Place::Tree(id) => tree::inside(browser, *id, role).await,
        Place::Element(element) => computed::inside(browser, element, role).await,
    }
}

/// The element, for what WebDriver can tell of it.
async fn element(browser: &Browser, node: &Node) -> Result<WebElement, String> {
    match &node.place {
        Place::Tree(id) => tree::element(browser, *id).await,
        Place::Element(element) => Ok((**element).clone()),
    }
}

/// Its text as the page itself has it.
async fn inner_text(browser: &Browser, node: &Node) -> Result<String, String> {
    match &node.place {
        Place::Tree(id) => tree::text(browser, *id).await,
        Place::Element(element) => {
            let text = element.prop("innerText").await.map_err(|error| error.to_string())?;
            text.ok_or_else(|| "it has no text".to_owned())
        }
    }
}
