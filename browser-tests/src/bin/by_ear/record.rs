//! The transcript: what was heard is printed, held against the committed one, and written there if that is wished.

use std::path::PathBuf;

use browser_tests::ear::play::Outcome;
use browser_tests::ear::transcript::{Case, read, write};
use browser_tests::engine::Engine;

use super::{Place, View, Wish, difference};

/// Above what was said.
const HEAD: &str = include_str!("head.txt");

/// Prints what was heard and where the committed transcript differs; writes it anew if that is wished.
///
/// Fails when it can't be written.
pub(crate) fn tell_and_keep(views: &[View], outcomes: &[(Place, Outcome)], wish: &Wish) -> Result<(), String> {
    let heard = cases(views, outcomes);
    let all: Vec<Case> = heard.iter().filter_map(|(case, _)| case.clone()).collect();
    println!("\n{}", write("", &all).trim());
    if wish.engine.is_some() {
        // The committed one has both.
        return Ok(());
    }
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/by-ear.md");
    let old = std::fs::read_to_string(&file).unwrap_or_default();
    let good: Vec<Option<Case>> = heard.into_iter().map(|(case, is_good)| case.filter(|_| is_good)).collect();
    let new = write(HEAD, &merged(&names(views), &good, &read(&old)));
    if wish.keep {
        return std::fs::write(&file, new).map_err(|error| format!("writing {}: {error}", file.display()));
    }
    let differences = difference::lines(&old, &new);
    if !differences.is_empty() {
        println!("\ndocs/by-ear.md says otherwise; read it, and write it anew with --keep:\n{differences}");
    }
    Ok(())
}

/// Each scenario by its view and name, in order.
fn names(views: &[View]) -> Vec<(String, String)> {
    let of = |(view, scenarios): &View| {
        scenarios.iter().map(|scenario| ((*view).to_owned(), scenario.name.to_owned())).collect::<Vec<_>>()
    };
    views.iter().flat_map(of).collect()
}

/// What was heard of each scenario in order, and whether all of it; `None` of one that was not tried.
fn cases(views: &[View], outcomes: &[(Place, Outcome)]) -> Vec<(Option<Case>, bool)> {
    let mut cases = Vec::new();
    for (v, (view, scenarios)) in views.iter().enumerate() {
        for (s, scenario) in scenarios.iter().enumerate() {
            let of_it = |engine: Engine| {
                let found = outcomes.iter().find(|(place, outcome)| *place == (v, s) && outcome.engine == engine);
                found.map(|(_, outcome)| outcome)
            };
            let heard: Vec<&Outcome> = scenario.engines.iter().copied().filter_map(of_it).collect();
            let is_good = heard.iter().all(|outcome| outcome.is_good());
            cases.push(((!heard.is_empty()).then(|| Case::of(view, scenario, &heard)), is_good));
        }
    }
    cases
}

/// What was heard, and for the rest what was kept. What is in neither is left out.
fn merged(names: &[(String, String)], heard: &[Option<Case>], kept: &[Case]) -> Vec<Case> {
    let of = |((view, name), heard): (&(String, String), &Option<Case>)| {
        let kept = || kept.iter().find(|case| case.view == *view && case.name == *name).cloned();
        heard.clone().or_else(kept)
    };
    names.iter().zip(heard).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(name: &str, text: &str) -> Case {
        Case { view: "Settings".to_owned(), name: name.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn what_was_not_heard_stays_as_it_was_and_what_is_tried_no_more_goes() {
        let names = ["One", "Two", "Three"].map(|name| ("Settings".to_owned(), name.to_owned()));
        let heard = [None, Some(case("Two", "new")), None];
        let kept = [case("One", "old"), case("Two", "old"), case("Gone", "old")];
        assert_eq!(merged(&names, &heard, &kept), [case("One", "old"), case("Two", "new")]);
    }

    #[test]
    fn the_head_is_read_as_no_case() {
        assert_eq!(read(HEAD), []);
        assert!(HEAD.starts_with("# How the panel sounds\n"));
    }
}
