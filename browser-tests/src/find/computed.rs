//! Roles and names where a driver gives no accessibility tree: looked for by a script in the page, then compared with
//! what the browser itself computes for assistive technology.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::node::{Node, Place};
use crate::browser::Browser;
use crate::command::get;
use crate::engine::Engine;

const FIND: &str = include_str!("computed.js");

/// The nodes of this role, or all, in the part of the page that a selector finds, or the page.
pub(super) async fn under(browser: &Browser, part: Option<&str>, role: Option<&str>) -> Result<Vec<Node>, String> {
    find(browser, json!(part), role).await
}

/// Searches at and below an element.
pub(super) async fn inside(browser: &Browser, root: &WebElement, role: Option<&str>) -> Result<Vec<Node>, String> {
    let root = root.to_json().map_err(|error| error.to_string())?;
    find(browser, root, role).await
}

async fn find(browser: &Browser, place: Value, role: Option<&str>) -> Result<Vec<Node>, String> {
    let found = browser.driver().execute(FIND, vec![place, json!(role)]).await.map_err(|error| error.to_string())?;
    let found = found.json().as_array().cloned().unwrap_or_default();
    found.into_iter().map(|node| read(browser, node)).collect()
}

fn read(browser: &Browser, mut node: Value) -> Result<Node, String> {
    let element = node.get_mut("element").map(Value::take).unwrap_or_default();
    let element = WebElement::from_json(element, browser.driver().handle().clone());
    let text = |field: &str| node.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let is = |field: &str| node.get(field).and_then(Value::as_bool);
    Ok(Node {
        role: text("role"),
        name: text("name"),
        description: text("description"),
        place: Place::Element(Box::new(element.map_err(|error| error.to_string())?)),
        disabled: is("disabled").unwrap_or(false),
        focused: is("focused").unwrap_or(false),
        on: is("on"),
    })
}

/// Whether what the browser computes of this page is ready. Its accessibility tree is, a moment after the page has loaded.
const IS_SETTLED: &str = "const [opened] = performance.getEntriesByType('navigation');
    const since = opened?.loadEventEnd ? performance.now() - opened.loadEventEnd : 0;
    return document.readyState === 'complete' && (!opened || since > 100);";

/// Firefox's driver waits for the accessibility tree of a page that is still loading, and waits for ever where the page
/// leaves for another process meanwhile: nothing more is answered then. So it is not asked before the tree is there.
async fn settled(browser: &Browser) -> Result<(), String> {
    if browser.engine() != Engine::Firefox {
        return Ok(());
    }
    let response = browser.driver().execute(IS_SETTLED, Vec::new()).await.map_err(|error| error.to_string())?;
    if *response.json() == json!(true) { Ok(()) } else { Err("the page has just loaded".to_owned()) }
}

/// Holds a node to what the browser computes; the error tells of a difference.
pub(super) async fn confirm(browser: &Browser, node: &Node, element: &WebElement) -> Result<(), String> {
    settled(browser).await?;
    let ask = async |what: &str| {
        let response = get(browser.driver(), format!("element/{}/{what}", element.element_id())).await?;
        Ok::<_, String>(response.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let role = ask("computedrole").await?;
    if role != node.role && !other_roles(browser.engine(), node).contains(&role.as_str()) {
        return Err(format!("{} \"{}\" has the role {role:?} for {}", node.role, node.name, browser.engine()));
    }
    let name = ask("computedlabel").await?;
    // Nobody hears blanks between the pieces of a name, and engines differ in them.
    let heard = |name: &str| name.split_whitespace().collect::<String>();
    if !names(&node.role)
        || heard(&name) == heard(&node.name)
        || (is_for_files(element).await && name.starts_with(&node.name))
    {
        return Ok(());
    }
    Err(format!("{} \"{}\" has the name {name:?} for {}", node.role, node.name, browser.engine()))
}

/// The drivers' words for roles that they name otherwise or not at all. Assistive technology gets the right ones.
fn other_roles(engine: Engine, node: &Node) -> &'static [&'static str] {
    match (engine, node.role.as_str()) {
        (_, "DisclosureTriangle") => &["", "button", "summary"],
        // A list that folds out.
        (Engine::WebKit, "combobox") => &["button"],
        _ => &[],
    }
}

/// Whether a role's name is what controls are found by. Browsers differ in whether others get one of their contents.
fn names(role: &str) -> bool {
    matches!(
        role,
        "button"
            | "checkbox"
            | "combobox"
            | "dialog"
            | "DisclosureTriangle"
            | "heading"
            | "link"
            | "region"
            | "switch"
            | "textbox"
    )
}

/// Browsers add their own words to the name of a field for files.
async fn is_for_files(element: &WebElement) -> bool {
    element.prop("type").await.ok().flatten().as_deref() == Some("file")
}

/// All nodes of the page's first frame; none before it is there.
pub(super) async fn in_frame(browser: &Browser) -> Vec<Node> {
    if browser.driver().enter_frame(0).await.is_err() {
        return Vec::new();
    }
    // A frame that is being loaded has nothing yet.
    let nodes = under(browser, None, None).await.unwrap_or_default();
    let left = browser.driver().enter_default_frame().await;
    left.unwrap_or_else(|error| panic!("leaving the frame: {error}"));
    nodes
}
