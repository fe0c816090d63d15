//! Controls by role and accessible name, read from the browser's own accessibility tree: what assistive technology
//! is told, not what the markup looks like. What a control is for is the page's business.

use std::fmt;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::Browser;
use crate::wait::eventually;

/// A node of the accessibility tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its role, as Chromium names it; ARIA's name wherever ARIA has one.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// Its accessible description.
    pub description: String,
    id: i64,
    properties: Vec<(String, Value)>,
}

impl Node {
    fn read(node: &Value) -> Option<Self> {
        // What is ignored is there for nobody: hidden, or behind an open modal dialog.
        if node.get("ignored").and_then(Value::as_bool) == Some(true) {
            return None;
        }
        let text = |field: &str| {
            let value = node.get(field).and_then(|field| field.get("value"));
            value.and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let properties = node.get("properties").and_then(Value::as_array).into_iter().flatten();
        let property = |property: &Value| {
            let name = property.get("name")?.as_str()?.to_owned();
            Some((name, property.get("value")?.get("value")?.clone()))
        };
        Some(Self {
            role: text("role"),
            name: text("name"),
            description: text("description"),
            id: node.get("backendDOMNodeId")?.as_i64()?,
            properties: properties.filter_map(property).collect(),
        })
    }

    fn property(&self, name: &str) -> Option<&Value> {
        self.properties.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Whether it can't be used now.
    pub fn is_disabled(&self) -> bool {
        self.property("disabled").and_then(Value::as_bool).unwrap_or(false)
    }

    /// Whether it has the focus.
    pub fn has_focus(&self) -> bool {
        self.property("focused").and_then(Value::as_bool).unwrap_or(false)
    }

    /// Whether a switch is on; a panic for what is no switch.
    pub fn is_on(&self) -> bool {
        match self.property("checked") {
            Some(Value::String(state)) => state == "true",
            Some(Value::Bool(state)) => *state,
            other => panic!("{} \"{}\" has no position: {other:?}", self.role, self.name),
        }
    }
}

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

    /// The same, in the part of the page that a CSS selector finds; for what is there several times.
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
        let part = self.under.as_ref().map(|selector| format!("document.querySelector({})", json!(selector)));
        let expression = json!({"expression": part.as_deref().unwrap_or("document")});
        let root = self.browser.try_devtools("Runtime.evaluate", expression).await?;
        let Some(root) = root.get("result").and_then(|result| result.get("objectId")) else { return Ok(Vec::new()) };
        let nodes = query(self.browser, root, Some(self.role)).await?;
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
            (Some(node), 0) => Ok(node),
            (None, _) => Err(format!("there is no {self}")),
            (Some(_), more) => Err(format!("{self} is there {} times", more + 1)),
        }
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
            element(self.browser, &node).await?.click().await.map_err(|error| error.to_string())
        })
        .await;
    }

    /// The element, for what WebDriver can tell of it.
    pub async fn element(&self) -> WebElement {
        eventually(self, async || element(self.browser, &self.one().await?).await).await
    }

    /// Its text as shown, without what is folded away.
    pub async fn text(&self) -> String {
        eventually(self, async || {
            let element = element(self.browser, &self.one().await?).await?;
            element.text().await.map_err(|error| error.to_string())
        })
        .await
    }

    /// What each node of this role inside it shows, in the order of the page.
    pub async fn texts(&self, role: &str) -> Vec<String> {
        eventually(self, async || {
            let root = resolve(self.browser, self.one().await?.id).await?;
            let mut texts = Vec::new();
            for node in query(self.browser, &root, Some(role)).await? {
                texts.push(shown_text(self.browser, &node).await?);
            }
            Ok(texts)
        })
        .await
    }

    /// All nodes of these roles inside it, in the order of the page.
    pub async fn inside(&self, roles: &[&str]) -> Vec<Node> {
        eventually(self, async || {
            let node = self.one().await?;
            let root = resolve(self.browser, node.id).await?;
            let nodes = query(self.browser, &root, None).await?;
            Ok(nodes.into_iter().filter(|node| roles.contains(&node.role.as_str())).collect())
        })
        .await
    }
}

/// What a node shows, as text.
async fn shown_text(browser: &Browser, node: &Node) -> Result<String, String> {
    let call = json!({
        "objectId": resolve(browser, node.id).await?,
        "functionDeclaration": "function () { return this.innerText; }",
        "returnByValue": true,
    });
    let answer = browser.try_devtools("Runtime.callFunctionOn", call).await?;
    let text = answer.pointer("/result/value").and_then(Value::as_str);
    text.map(str::to_owned).ok_or_else(|| "it has no text".to_owned())
}

/// All nodes of the page's first frame; none before it is there.
pub async fn in_frame(browser: &Browser) -> Vec<Node> {
    let tree = browser.devtools("Page.getFrameTree", json!({})).await;
    let Some(frame) = tree.pointer("/frameTree/childFrames/0/frame/id") else { return Vec::new() };
    // A frame that is being loaded has no tree yet.
    let answer = browser.try_devtools("Accessibility.getFullAXTree", json!({"frameId": frame})).await;
    let answer = answer.unwrap_or_default();
    answer.get("nodes").and_then(Value::as_array).into_iter().flatten().filter_map(Node::read).collect()
}

/// The nodes at and below an object of the page.
async fn query(browser: &Browser, root: &Value, role: Option<&str>) -> Result<Vec<Node>, String> {
    let mut sought = json!({"objectId": root});
    if let (Some(role), Some(sought)) = (role, sought.as_object_mut()) {
        sought.insert("role".to_owned(), json!(role));
    }
    let answer = browser.try_devtools("Accessibility.queryAXTree", sought).await?;
    let nodes = answer.get("nodes").and_then(Value::as_array).into_iter().flatten();
    Ok(nodes.filter_map(Node::read).collect())
}

async fn resolve(browser: &Browser, id: i64) -> Result<Value, String> {
    let object = browser.try_devtools("DOM.resolveNode", json!({"backendNodeId": id})).await?;
    let object = object.get("object").and_then(|object| object.get("objectId")).cloned();
    object.ok_or_else(|| "it is gone".to_owned())
}

/// From the accessibility tree to WebDriver, which know each other's elements only by way of the page.
async fn element(browser: &Browser, node: &Node) -> Result<WebElement, String> {
    let call = json!({
        "objectId": resolve(browser, node.id).await?,
        "functionDeclaration": "function () { window.__sought = this; }",
    });
    browser.try_devtools("Runtime.callFunctionOn", call).await?;
    let script = "const sought = window.__sought; delete window.__sought; return sought;";
    let found = browser.driver().execute(script, Vec::new()).await.map_err(|error| error.to_string())?;
    found.element().map_err(|error| error.to_string())
}
