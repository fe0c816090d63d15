//! axe-core: accessibility rules that aren't ours, run in the page by WebDriver, which the page's policy doesn't reach.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::browser::Browser;

/// Every rule of WCAG 2.2 A and AA, of best practice and of experiments; left out are those that axe-core itself has
/// given up, and level AAA. `ONLY` has rules to be run in their place, or none.
const RUN: &str = "
    const given_up = ['deprecated', 'wcag2aaa', 'wcag21aaa', 'wcag22aaa'];
    const rules = axe.getRules().filter(({tags}) => !given_up.some((tag) => tags.includes(tag)));
    const values = rules.map(({ruleId}) => ruleId).filter((rule) => ONLY.length === 0 || ONLY.includes(rule));
    const found = await axe.run(document, {runOnly: {type: 'rule', values}, performanceTimer: false});
    const flat = (results) => results.flatMap(({id, nodes}) => nodes.map((node) => ({
        rule: id, place: node.target.flat(9).join(' '), markup: node.html.slice(0, 200), why: node.failureSummary ?? '',
    })));
    return {
        rules: values.length, violations: flat(found.violations), unsure: flat(found.incomplete),
        passed: found.passes.length,
    };
";

/// The rules that look at colours. All others find the same in whatever colours a page is shown.
const OF_COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// One element that a rule speaks of.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's ID.
    pub rule: String,
    /// A selector of the element.
    pub place: String,
    /// How its markup begins.
    pub markup: String,
    /// The violation, in axe-core's words.
    pub why: String,
}

impl Finding {
    fn read(found: &Value) -> Self {
        let text = |field: &str| found.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { rule: text("rule"), place: text("place"), markup: text("markup"), why: text("why") }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = self.why.replace('\n', " ");
        write!(f, "{} at {}: {why} {}", self.rule, self.place, self.markup)
    }
}

/// Runs all rules on the page as it is.
#[derive(Clone, Debug)]
pub struct Findings {
    /// How many rules were run.
    pub rules: u64,
    /// How many of them had something to look at, and were content.
    pub passed: u64,
    /// The violations of rules.
    pub violations: Vec<Finding>,
    /// Where axe-core can't tell, and a person has to look.
    pub unsure: Vec<Finding>,
}

/// Runs all rules on the page as it is, by the axe-core in the folder that `AXE_CORE` names.
pub async fn run(browser: &Browser) -> Findings {
    run_only(browser, &[]).await
}

/// Runs the rules on colours alone, for a page on which all have been run in other colours.
pub async fn run_on_colours(browser: &Browser) -> Findings {
    let findings = run_only(browser, &OF_COLOURS).await;
    assert_eq!(findings.rules, OF_COLOURS.len() as u64, "axe-core knows all of these rules");
    findings
}

async fn run_only(browser: &Browser, only: &[&str]) -> Findings {
    if browser.script("return typeof window.axe === 'undefined';").await == Value::Bool(true) {
        let folder = std::env::var_os("AXE_CORE").unwrap_or_else(|| {
            panic!("AXE_CORE is not set: 'cargo xtask test' gets axe-core and sets it to its folder")
        });
        let file = Path::new(&folder).join("axe.min.js");
        let source = fs::read_to_string(&file).unwrap_or_else(|error| panic!("reading {}: {error}", file.display()));
        let run = browser.driver().execute(source, Vec::new()).await;
        run.unwrap_or_else(|error| panic!("loading axe-core: {error}"));
    }
    let found = browser.script(&format!("const ONLY = {};{RUN}", json!(only))).await;
    let number = |field: &str| found.get(field).and_then(Value::as_u64).unwrap_or_default();
    let findings = |field: &str| {
        let all = found.get(field).and_then(Value::as_array);
        all.unwrap_or_else(|| panic!("axe-core gave no {field}: {found}")).iter().map(Finding::read).collect()
    };
    Findings {
        rules: number("rules"),
        passed: number("passed"),
        violations: findings("violations"),
        unsure: findings("unsure"),
    }
}
