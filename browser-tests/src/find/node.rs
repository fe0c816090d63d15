//! One control of a page.

use thirtyfour::WebElement;

/// A control as it was when it was looked for.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its role: ARIA's name wherever ARIA has one, else Chromium's.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// Its accessible description.
    pub description: String,
    pub(super) place: Place,
    pub(super) disabled: bool,
    pub(super) focused: bool,
    /// The position of what has one.
    pub(super) on: Option<bool>,
}

/// Where it is in the page.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Chromium's number for it.
    Tree(i64),
    /// `WebDriver`'s element; boxed, since it is large.
    Element(Box<WebElement>),
}

impl Node {
    /// Whether it can't be used now.
    pub fn is_disabled(&self) -> bool {
        self.disabled
    }

    /// Whether it has the focus.
    pub fn has_focus(&self) -> bool {
        self.focused
    }

    /// Whether a switch is on; a panic for what is no switch.
    pub fn is_on(&self) -> bool {
        self.on.unwrap_or_else(|| panic!("{} \"{}\" has no position", self.role, self.name))
    }
}
