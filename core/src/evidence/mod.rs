//! Evidence that people can be helped: the tenant's licence, one's own Intune rights, and the Intune roles whose members
//! can help. Each is asked for only when the user wants it, with a permission of its own.
//!
//! - [`Pages`]: a list of Graph's, read page by page by one of the readers below.
//! - [`Licence`], [`Rights`], [`Roles`] and [`Groups`]: the readers. Each is also what was found so far.
//! - [`role_verdict`]: what the readiness list says once there is evidence.

mod actions;
mod helpers;
mod licence;
mod merge;
mod rights;

pub use crate::graph::{MOST_PAGES, Pages, Reader, Unread};
pub use crate::oauth::Check;
pub use actions::{ACTIONS_TO_HELP, READ_ACTION, UPDATE_ACTION, VIEW_REPORTS_ACTION};
pub use helpers::{Groups, HelperRole, Roles, Way};
pub use licence::{Licence, Product, Standing};
pub use merge::role_verdict;
pub use rights::Rights;

/// The most items kept of a list.
const MOST_ITEMS: usize = 500;
/// The longest text kept of a response, in characters.
const LONGEST_TEXT: usize = 300;

/// A text that isn't empty, cut to [`LONGEST_TEXT`]. It is never markup.
fn text(value: Option<&serde_json::Value>) -> Option<String> {
    let text: String = value?.as_str()?.chars().take(LONGEST_TEXT).collect();
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests;
