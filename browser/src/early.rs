//! The early field: the field for a token that boot.js shows before the panel has started. The panel's own field takes
//! over its content, so that the user needn't wait or type twice.

use super::page;
use std::cell::Cell;
use web_sys::{HtmlElement, HtmlInputElement};

/// The ID of the field, and of the section around it.
const FIELD: &str = "early-token";
const ALL: &str = "early";

thread_local! {
    /// The ID of the panel's field if the early field's button was pressed, until [`submit`] submits its form.
    static PRESSED: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// The content and state of the early field.
pub struct EarlyInput {
    value: String,
    selection: (Option<u32>, Option<u32>),
    had_focus: bool,
    was_pressed: bool,
}

/// Takes the early field's content, and empties the field.
pub fn take() -> EarlyInput {
    let selection = page::element::<HtmlInputElement>(FIELD).map(|field| {
        let end = |end: Result<Option<u32>, _>| end.ok().flatten();
        (end(field.selection_start()), end(field.selection_end()))
    });
    let all = page::element::<HtmlElement>(ALL);
    let is_pressed = |all: &HtmlElement| all.query_selector("[data-pressed]").is_ok_and(|form| form.is_some());
    let was_pressed = all.as_ref().is_some_and(is_pressed);
    let had_focus = all.is_some_and(|all| page::focused().is_some_and(|focused| all.contains(Some(&focused))));
    EarlyInput { value: page::take_value(FIELD), selection: selection.unwrap_or_default(), had_focus, was_pressed }
}

impl EarlyInput {
    /// Puts the content, caret and focus into the panel's own field.
    pub fn fill_in_field(self, id: &'static str) {
        let Some(field) = page::element::<HtmlInputElement>(id) else { return };
        PRESSED.set(self.was_pressed.then_some(id));
        if !self.value.is_empty() {
            field.set_value(&self.value);
        }
        if self.had_focus {
            page::focus_id(id);
            if let (Some(start), Some(end)) = self.selection {
                let _ = field.set_selection_range(start, end);
            }
        }
    }
}

/// Submits the panel's form, once, if the early field's button was pressed.
pub fn submit() {
    let Some(field) = PRESSED.take() else { return };
    page::soon(move || {
        if let Some(form) = page::element::<HtmlInputElement>(field).and_then(|field| field.form()) {
            let _ = form.request_submit();
        }
    });
}
