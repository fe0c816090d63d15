//! The rules, each a function from a file to what is wrong in it.

use super::source::{Literal, Source};

/// Lines at which a file is asking to be two.
const LONG: usize = 300;

/// Lines at which a file is refused.
const TOO_LONG: usize = 400;

/// The comment that excepts a literal from the rule on texts.
const EXCEPTION: &str = "// Not for people:";

/// Attributes whose values people read or hear.
const SPOKEN: [&str; 7] =
    ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];

/// Everything that makes the check fail.
pub(super) fn all(source: &Source<'_>) -> Vec<String> {
    let mut found = too_long_file(source);
    found.extend(browser_names(source));
    found.extend(markup(source));
    found.extend(texts(source));
    found
}

/// A warning for a file that should be divided.
pub(super) fn long_file(source: &Source<'_>) -> Option<String> {
    let lines = source.lines.len();
    (lines > LONG && lines <= TOO_LONG)
        .then(|| format!("{}: {lines} lines; from {LONG} on, a file is asking to be two", source.path))
}

fn too_long_file(source: &Source<'_>) -> Vec<String> {
    let lines = source.lines.len();
    let finding = format!("{}: {lines} lines; at most {TOO_LONG} are allowed", source.path);
    if lines > TOO_LONG { vec![finding] } else { Vec::new() }
}

/// The browser is seen through `src/browser` only, and not at all by the crates beside the panel.
fn browser_names(source: &Source<'_>) -> Vec<String> {
    let in_browser = source.path.starts_with("src/browser/") || source.path == "src/browser.rs";
    let is_panel = source.path.starts_with("src/") || source.path.starts_with("core/src/");
    if in_browser || !is_panel {
        return Vec::new();
    }
    ["web_sys", "js_sys"]
        .into_iter()
        .flat_map(|name| {
            words(&source.code, name).map(move |place| {
                let line = source.line_of(place);
                format!("{}:{line}: {name} belongs under src/browser", source.path)
            })
        })
        .collect()
}

/// Nothing in the panel sets a `style` attribute or takes text for markup.
fn markup(source: &Source<'_>) -> Vec<String> {
    if !source.path.starts_with("src/") {
        return Vec::new();
    }
    let at = |place: usize| format!("{}:{}", source.path, source.line_of(place));
    let html = words(&source.code, "inner_html")
        .map(|place| format!("{}: inner_html takes text for markup; use text nodes", at(place)));
    // `let style = …` has a blank, which an attribute in a view has not; `style:x=…` is allowed.
    let style = words(&source.code, "style")
        .filter(|&place| is_attribute(&source.code, place, "style"))
        .map(|place| format!("{}: style= is forbidden by the policy; use a class or style:name=", at(place)));
    html.chain(style).collect()
}

/// Texts that people read, outside the catalogue. By looks: in views, a literal that is a text node
/// or the value of an attribute people hear; anywhere in the panel and in `core`, a literal that
/// reads like a sentence: a capital letter, then at least three words.
fn texts(source: &Source<'_>) -> Vec<String> {
    let in_view = source.path.starts_with("src/");
    if !in_view && !source.path.starts_with("core/src/") {
        return Vec::new();
    }
    source
        .literals
        .iter()
        .filter(|literal| is_sentence(literal.text) || (in_view && is_shown(source, literal)))
        .filter(|literal| !is_excepted(source, literal))
        .map(|literal| {
            let line = source.line_of(literal.start);
            format!(
                "{}:{line}: \"{}\" looks like a text for people; it belongs in locales/ (or '{EXCEPTION} why')",
                source.path, literal.text
            )
        })
        .collect()
}

fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let starts = first.starts_with(|c: char| c.is_ascii_uppercase())
        && first.chars().skip(1).all(|c| c.is_ascii_lowercase() || matches!(c, '\'' | ','));
    let like_words = words.filter(|word| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\''))
    });
    starts && like_words.count() >= 2
}

/// Whether a literal in a view is a text node or the value of a spoken attribute.
fn is_shown(source: &Source<'_>, literal: &Literal<'_>) -> bool {
    if !literal.text.chars().any(char::is_alphabetic) {
        return false;
    }
    let before = source.code.get(..literal.start).unwrap_or_default().trim_end();
    let after = source.code.get(literal.end..).unwrap_or_default().trim_start();
    // `=>` and `->` end with the same sign as a tag does.
    let after_tag = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
    let spoken = before.strip_suffix('=').is_some_and(|before| {
        SPOKEN.iter().any(|name| {
            before.strip_suffix(name).is_some_and(|rest| rest.ends_with(|c: char| c.is_whitespace() || c == ':'))
        })
    });
    after.starts_with("</") || after_tag || spoken
}

fn is_excepted(source: &Source<'_>, literal: &Literal<'_>) -> bool {
    let line = source.line_of(literal.start);
    let says = |number: usize| source.lines.get(number).is_some_and(|text| text.contains(EXCEPTION));
    // Lines count from 1, the list from 0.
    says(line - 1) || (line >= 2 && says(line - 2))
}

/// Where a name stands as a word of its own.
fn words<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(name).map(|(place, _)| place).filter(move |&place| {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        let before = code.get(..place).and_then(|text| text.chars().next_back());
        let after = code.get(place + name.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}

/// Whether `name=` at this place is an attribute of a view: a blank before, none between.
fn is_attribute(code: &str, place: usize, name: &str) -> bool {
    let before = code.get(..place).and_then(|text| text.chars().next_back());
    let after = code.get(place + name.len()..).unwrap_or_default();
    before.is_none_or(char::is_whitespace) && after.starts_with('=') && !after.starts_with("==")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        all(&Source::read(path, text))
    }

    fn is_fine(path: &str, text: &str) {
        assert_eq!(found(path, text), Vec::<String>::new(), "{text}");
    }

    fn is_found(path: &str, text: &str, word: &str) {
        let found = found(path, text);
        assert!(found.iter().any(|line| line.contains(word)), "{text}: {found:?}");
    }

    #[test]
    fn the_browser_is_named_under_src_browser_alone() {
        is_found("src/view/form.rs", "use web_sys::Window;", "src/view/form.rs:1: web_sys");
        is_found("src/app.rs", "\nleptos::web_sys::window()", "src/app.rs:2: web_sys");
        is_found("core/src/a.rs", "js_sys::Date::now()", "js_sys");
        is_fine("src/browser/clock.rs", "use js_sys::Date;");
        is_fine("src/app.rs", "// as web_sys does\nlet my_web_sys_like = 1;");
        is_fine("xtask/src/a.rs", "web_sys");
    }

    #[test]
    fn styles_and_markup_are_found() {
        is_found("src/view/a.rs", "view! { <p style=\"color: red\"/> }", "style=");
        is_found("src/view/a.rs", "view! { <p style=move || colour()/> }", "style=");
        is_found("src/view/a.rs", "view! { <p inner_html=text/> }", "inner_html");
        is_fine("src/view/a.rs", "view! { <p style:width=w class=\"style\"/> }");
        is_fine("src/view/a.rs", "let style = 1; if style == 2 {}");
    }

    #[test]
    fn long_files_are_found_without_their_tests() {
        let code = "x();\n".repeat(350);
        let with_tests = format!("{code}#[cfg(test)]\nmod tests {{\n{code}}}\n");
        is_fine("src/a.rs", &with_tests);
        assert!(long_file(&Source::read("src/a.rs", &with_tests)).is_some());
        assert!(long_file(&Source::read("src/a.rs", &"x();\n".repeat(300))).is_none());
        is_found("src/a.rs", &"x();\n".repeat(401), "401 lines");
    }

    #[test]
    fn texts_for_people_are_found() {
        is_found("src/view/a.rs", "view! { <h1>\"Settings\"</h1> }", "Settings");
        is_found("src/view/a.rs", "view! { <h1>{icon} \"Settings\" </h1> }", "Settings");
        is_found("src/view/a.rs", "view! { <nav aria-label=\"Main\"> }", "Main");
        is_found("src/view/a.rs", "show(\"Nothing was saved.\")", "saved");
        is_found("core/src/a.rs", "Err(\"The token has expired\")", "expired");
    }

    #[test]
    fn texts_for_machines_are_fine() {
        is_fine("src/view/a.rs", "view! { <p class=\"Two Words Here\"/> }".replace("Two Words Here", "a b").as_str());
        is_fine("src/view/a.rs", "match x { A => \"settings\", B => \"title\" }");
        is_fine("src/view/a.rs", "view! { <p>{t(\"settings-title\")}\" · \"</p> }");
        is_fine("core/src/a.rs", "header(\"Content-Type\", \"Bearer {token}\")");
        is_fine("core/src/a.rs", "#[error(\"The field is not a text\")]\nstruct A;");
        is_fine("core/src/a.rs", "// Not for people: Graph's own wording.\nf(\"User is not authorized\")");
        is_fine("sandbox/src/a.rs", "page(\"The sandbox may speak\")");
    }
}
