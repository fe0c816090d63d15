//! Notices when a page writes errors to the console, or violates its Content Security Policy.

use std::cell::RefCell;

use crate::browser::{Browser, Seen};

/// One line of the console.
#[derive(Clone, Debug)]
pub struct Line {
    /// `SEVERE` for errors.
    pub level: String,
    /// The text with its source.
    pub text: String,
}

/// All that was seen so far, and what a test said it would provoke.
#[derive(Default)]
pub struct Watch {
    console: RefCell<Vec<Line>>,
    violations: RefCell<Vec<String>>,
    expected_errors: RefCell<Vec<String>>,
    expected_violations: RefCell<Vec<String>>,
}

impl Watch {
    /// Console errors with this text in them are provoked on purpose.
    pub fn expect_error(&self, part: &str) {
        self.expected_errors.borrow_mut().push(part.to_owned());
    }

    /// Violations of this directive are provoked on purpose.
    pub fn expect_violation(&self, directive: &str) {
        self.expected_violations.borrow_mut().push(directive.to_owned());
    }

    /// Takes in what the page has to tell. To be called before a page is left, since its notes go with it.
    pub async fn collect(&self, browser: &Browser) {
        for seen in browser.seen().await {
            match seen {
                Seen::Console { level, text } => self.console.borrow_mut().push(Line { level, text }),
                Seen::Violation(text) => self.violations.borrow_mut().push(text),
            }
        }
    }

    /// The console so far.
    pub fn console(&self) -> Vec<Line> {
        self.console.borrow().clone()
    }

    /// Forgets the console so far, for a test that wrote there on purpose.
    pub fn forget_console(&self) {
        self.console.borrow_mut().clear();
    }

    /// The policy violations so far, each with its directive first.
    pub fn violations(&self) -> Vec<String> {
        self.violations.borrow().clone()
    }

    /// The unexpected ones, one sentence each.
    pub fn complaints(&self) -> Vec<String> {
        let expected = self.expected_errors.borrow();
        let errors =
            self.console.borrow().clone().into_iter().filter(|line| {
                line.level == "SEVERE" && !expected.iter().any(|part| line.text.contains(part.as_str()))
            });
        let allowed = self.expected_violations.borrow();
        let violations = self
            .violations
            .borrow()
            .clone()
            .into_iter()
            .filter(|seen| !allowed.iter().any(|directive| seen.split(' ').next() == Some(directive.as_str())));
        errors
            .map(|line| format!("console error: {}", line.text))
            .chain(violations.map(|seen| format!("policy violation: {seen}")))
            .collect()
    }
}
