//! The texts people read: one function each, made from `locales/` by the build script. The page loads the texts
//! themselves, in one language; only finding and filling them belongs here. The first page imports [`first`] in place of
//! this module: what is not there is loaded later.

use browser::{language, locale};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What is filled into a text.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Text(&'a str),
    /// A number that also chooses between singular and plural.
    Number(usize),
}

fn plain(number: usize) -> &'static str {
    language::text(number)
}

fn fill(number: usize, arguments: &[Argument<'_>]) -> String {
    let mut filled = String::new();
    let isolates = if language::is_rtl() { ("\u{2068}", "\u{2069}") } else { ("", "") };
    let filling = Filling { category: &locale::plural_category, format: &locale::number, isolates };
    filling.fill(&mut filled, plain(number), arguments);
    filled
}

/// How a language fills a pattern.
struct Filling<'a> {
    category: &'a dyn Fn(usize) -> String,
    format: &'a dyn Fn(usize) -> String,
    /// What keeps the direction of a text that is filled in from turning what stands around it; nothing where both run
    /// from left to right.
    isolates: (&'static str, &'static str),
}

impl Filling<'_> {
    /// Fills a pattern as the build script wrote it.
    fn fill(&self, filled: &mut String, pattern: &str, arguments: &[Argument<'_>]) {
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
                    Some(Argument::Text(text)) => filled.extend([self.isolates.0, text, self.isolates.1]),
                    Some(Argument::Number(number)) => filled.push_str(&(self.format)(*number)),
                    None => {}
                }
                continue;
            }
            let (choices, after) = rest.split_once('\u{5}').unwrap_or((rest, ""));
            rest = after;
            let Some(Argument::Number(number)) = argument else { continue };
            let category_name = (self.category)(*number);
            let variants = || choices.split('\u{3}').skip(1).filter_map(|variant| variant.split_once('\u{4}'));
            let chosen = variants()
                .find(|(key, _)| key.parse() == Ok(*number))
                .or_else(|| variants().find(|(key, _)| *key == category_name))
                .or_else(|| variants().last());
            if let Some((_, text)) = chosen {
                self.fill(filled, text, arguments);
            }
        }
        filled.push_str(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str, arguments: &[Argument<'_>]) -> String {
        let mut text = String::new();
        let category = |number| if number == 1 { "one".to_owned() } else { "other".to_owned() };
        let filling = Filling { category: &category, format: &|number| number.to_string(), isolates: ("<", ">") };
        filling.fill(&mut text, pattern, arguments);
        text
    }

    #[test]
    fn arguments_and_choices_are_filled_in() {
        assert_eq!(filled("plain", &[]), "plain");
        assert_eq!(filled("a\u{1}1b\u{1}0c", &[Argument::Text("x"), Argument::Text("y")]), "a<y>b<x>c");
        let pattern = "<\u{2}0\u{3}0\u{4}none\u{3}one\u{4}\u{1}0 thing\u{3}other\u{4}\u{1}0 things of \u{1}1\u{5}>";
        let number = |number| [Argument::Number(number), Argument::Text("mine")];
        assert_eq!(filled(pattern, &number(0)), "<none>");
        assert_eq!(filled(pattern, &number(1)), "<1 thing>");
        assert_eq!(filled(pattern, &number(2)), "<2 things of <mine>>");
    }

    #[test]
    fn what_is_filled_in_is_not_read_as_a_pattern() {
        assert_eq!(filled("\u{1}0", &[Argument::Text("\u{1}0\u{2}")]), "<\u{1}0\u{2}>");
    }

    #[test]
    fn a_text_says_what_the_catalogue_says() {
        language::speak_english(include_str!(concat!(env!("OUT_DIR"), "/en.txt")));
        assert_eq!(review_changes(), "Review changes");
        assert_eq!(cant_tell(), "can't tell");
    }
}
