//! Chromium's own accessibility tree, which assistive technology gets, whatever the markup looks like. It is made anew for
//! each look: a tree that is kept (`Accessibility.enable`) makes each change of the page slower.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::node::{Node, Place};
use crate::browser::Browser;
use crate::devtools::returned;

fn read(node: &Value) -> Option<Node> {
    // Ignored nodes are hidden, or behind an open modal dialog.
    if node.get("ignored").and_then(Value::as_bool) == Some(true) {
        return None;
    }
    let text = |field: &str| {
        let value = node.get(field).and_then(|field| field.get("value"));
        value.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let properties = node.get("properties").and_then(Value::as_array);
    let property = |name: &str| {
        let mut properties = properties.into_iter().flatten();
        properties.find(|property| property.get("name").and_then(Value::as_str) == Some(name))?.pointer("/value/value")
    };
    let is = |name: &str| property(name).and_then(Value::as_bool).unwrap_or(false);
    Some(Node {
        role: text("role"),
        name: text("name"),
        description: text("description"),
        place: Place::Tree(node.get("backendDOMNodeId")?.as_i64()?),
        disabled: is("disabled"),
        focused: is("focused"),
        on: match property("checked") {
            Some(Value::String(state)) => Some(state == "true"),
            Some(Value::Bool(state)) => Some(*state),
            _ => None,
        },
    })
}

/// The nodes of this role, or all, in the part of the page that a selector finds, or the page.
pub(super) async fn under(browser: &Browser, part: Option<&str>, role: Option<&str>) -> Result<Vec<Node>, String> {
    let part = part.map(|selector| format!("document.querySelector({})", json!(selector)));
    let expression = json!({"expression": part.as_deref().unwrap_or("document")});
    let root = browser.try_devtools("Runtime.evaluate", expression).await?;
    let Some(root) = root.pointer("/result/objectId") else { return Ok(Vec::new()) };
    query(browser, root, role).await
}

/// Searches at and below a node.
pub(super) async fn inside(browser: &Browser, node: i64, role: Option<&str>) -> Result<Vec<Node>, String> {
    query(browser, &resolve(browser, node).await?, role).await
}

async fn query(browser: &Browser, root: &Value, role: Option<&str>) -> Result<Vec<Node>, String> {
    let mut sought = json!({"objectId": root});
    if let (Some(role), Some(sought)) = (role, sought.as_object_mut()) {
        sought.insert("role".to_owned(), json!(role));
    }
    let response = browser.try_devtools("Accessibility.queryAXTree", sought).await?;
    Ok(response.get("nodes").and_then(Value::as_array).into_iter().flatten().filter_map(read).collect())
}

async fn resolve(browser: &Browser, id: i64) -> Result<Value, String> {
    let object = browser.try_devtools("DOM.resolveNode", json!({"backendNodeId": id})).await?;
    object.pointer("/object/objectId").cloned().ok_or_else(|| "it is gone".to_owned())
}

/// From the accessibility tree to WebDriver, which know each other's elements only by way of the page.
pub(super) async fn element(browser: &Browser, node: i64) -> Result<WebElement, String> {
    let call = json!({
        "objectId": resolve(browser, node).await?,
        "functionDeclaration": "function () { window.__sought = this; }",
    });
    browser.try_devtools("Runtime.callFunctionOn", call).await?;
    let script = "const sought = window.__sought; delete window.__sought; return sought;";
    let found = browser.driver().execute(script, Vec::new()).await.map_err(|error| error.to_string())?;
    found.element().map_err(|error| error.to_string())
}

/// Runs a function on a node, and gives what it returns.
async fn on(browser: &Browser, node: i64, function: &str) -> Result<Value, String> {
    let call = json!({
        "objectId": resolve(browser, node).await?,
        "functionDeclaration": function,
        "returnByValue": true,
    });
    returned(browser.try_devtools("Runtime.callFunctionOn", call).await?)
}

/// Its text as shown.
pub(super) async fn text(browser: &Browser, node: i64) -> Result<String, String> {
    let text = on(browser, node, "function () { return this.innerText; }").await?;
    text.as_str().map(str::to_owned).ok_or_else(|| "it has no text".to_owned())
}

/// Where to click: the middle of what is to be seen of the first of its boxes, as WebDriver has it. Nothing may be before
/// it. Where that isn't so it is scrolled to, which may move what is around it: so it is looked for again.
const POINT: &str = "function () {
    const box = this.getClientRects()[0];
    const between = (from, to, most) => (Math.max(0, from) + Math.min(most, to)) / 2;
    const point = box && [between(box.left, box.right, innerWidth), between(box.top, box.bottom, innerHeight)];
    if (point && this.contains(document.elementFromPoint(...point))) return point;
    this.scrollIntoView({behavior: 'instant', block: 'center', inline: 'nearest'});
    return null;
}";

/// Clicks it with the mouse.
pub(super) async fn click(browser: &Browser, node: i64) -> Result<(), String> {
    let point = on(browser, node, POINT).await?;
    let (Some(x), Some(y)) = (point.get(0), point.get(1)) else {
        return Err("it is out of sight, or behind something".to_owned());
    };
    let mouse = async |kind: &str, button: &str, buttons: u8| {
        let event = json!({"type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1});
        browser.try_devtools("Input.dispatchMouseEvent", event).await
    };
    mouse("mouseMoved", "none", 0).await?;
    mouse("mousePressed", "left", 1).await?;
    // The page has done what it does at once, and whether it is being left is known then. One that is left already answers
    // neither, and was clicked all the same.
    let _ = mouse("mouseReleased", "left", 0).await;
    let _ = browser.try_devtools("Runtime.evaluate", json!({"expression": "1"})).await;
    Ok(())
}

/// All nodes of the page's first frame; none before it is there.
pub(super) async fn in_frame(browser: &Browser) -> Vec<Node> {
    let tree = browser.devtools("Page.getFrameTree", json!({})).await;
    let Some(frame) = tree.pointer("/frameTree/childFrames/0/frame/id") else { return Vec::new() };
    // A frame that is being loaded has no tree yet.
    let response = browser.try_devtools("Accessibility.getFullAXTree", json!({"frameId": frame})).await;
    let response = response.unwrap_or_default();
    response.get("nodes").and_then(Value::as_array).into_iter().flatten().filter_map(read).collect()
}
