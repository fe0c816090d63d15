//! The texts people read: one function each, made from `locales/en.ftl` by the build script.
//! Only finding and filling them belongs here; no text does.

use crate::browser::locale;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What is filled into a text.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Text(&'a str),
    /// A number that also chooses between singular and plural.
    Number(usize),
}

fn plain(number: usize) -> &'static str {
    ENGLISH.get(number).copied().unwrap_or_default()
}

fn fill(number: usize, arguments: &[Argument<'_>]) -> String {
    let mut filled = String::new();
    fill_into(&mut filled, plain(number), arguments, &locale::plural_category, &locale::number);
    filled
}

/// Fills a pattern as the build script wrote it.
fn fill_into(
    filled: &mut String,
    pattern: &str,
    arguments: &[Argument<'_>],
    category: &dyn Fn(usize) -> String,
    format: &dyn Fn(usize) -> String,
) {
    let mut rest = pattern;
    while let Some(at) = rest.find(['\u{1}', '\u{2}']) {
        let (text, marked) = rest.split_at(at);
        filled.push_str(text);
        let mut letters = marked.chars();
        let mark = letters.next();
        let argument = letters.next().and_then(|digit| arguments.get(digit.to_digit(10)? as usize));
        rest = letters.as_str();
        if mark == Some('\u{1}') {
            match argument {
                Some(Argument::Text(text)) => filled.push_str(text),
                Some(Argument::Number(number)) => filled.push_str(&format(*number)),
                None => {}
            }
            continue;
        }
        let (choices, after) = rest.split_once('\u{5}').unwrap_or((rest, ""));
        rest = after;
        let Some(Argument::Number(number)) = argument else { continue };
        let (exact, category_name) = (number.to_string(), category(*number));
        let variants = || choices.split('\u{3}').skip(1).filter_map(|variant| variant.split_once('\u{4}'));
        let chosen = variants()
            .find(|(key, _)| *key == exact)
            .or_else(|| variants().find(|(key, _)| *key == category_name))
            .or_else(|| variants().last());
        if let Some((_, text)) = chosen {
            fill_into(filled, text, arguments, category, format);
        }
    }
    filled.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str, arguments: &[Argument<'_>]) -> String {
        let mut text = String::new();
        let category = |number| if number == 1 { "one".to_owned() } else { "other".to_owned() };
        fill_into(&mut text, pattern, arguments, &category, &|number| number.to_string());
        text
    }

    #[test]
    fn arguments_and_choices_are_filled_in() {
        assert_eq!(filled("plain", &[]), "plain");
        assert_eq!(filled("a\u{1}1b\u{1}0c", &[Argument::Text("x"), Argument::Text("y")]), "aybxc");
        let pattern = "<\u{2}0\u{3}0\u{4}none\u{3}one\u{4}\u{1}0 thing\u{3}other\u{4}\u{1}0 things of \u{1}1\u{5}>";
        let number = |number| [Argument::Number(number), Argument::Text("mine")];
        assert_eq!(filled(pattern, &number(0)), "<none>");
        assert_eq!(filled(pattern, &number(1)), "<1 thing>");
        assert_eq!(filled(pattern, &number(2)), "<2 things of mine>");
    }

    #[test]
    fn what_is_filled_in_is_not_read_as_a_pattern() {
        assert_eq!(filled("\u{1}0", &[Argument::Text("\u{1}0\u{2}")]), "\u{1}0\u{2}");
    }

    #[test]
    fn a_text_says_what_the_catalogue_says() {
        assert_eq!(review_changes(), "Review changes");
        assert_eq!(cant_tell(), "can't tell");
    }
}
