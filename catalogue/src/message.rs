//! Reads a Fluent file into patterns.
//!
//! A pattern is one string. `\u{1}` and a digit stand for an argument. `\u{2}`, a digit, then `\u{3}` key `\u{4}` text
//! for each variant, and `\u{5}` stand for a choice by number. `src/text.rs` of the panel reads patterns.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::languages::Language;

/// Separates texts in the files that the page loads. No text contains it.
pub const SEPARATOR: char = '\n';

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The language.
    pub language: Language,
    /// The texts of the first file of wasm, of the second, and then of each part that is loaded on demand; within each,
    /// in the order of the Fluent file. A text's index is its number.
    pub messages: Vec<Message>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its ID, such as `sign-out`.
    pub id: String,
    /// The pattern.
    pub pattern: String,
    /// The arguments by their number in the pattern: in the order of first use, until [`crate::check`] puts them into
    /// English's order.
    pub arguments: Vec<Argument>,
    /// The plural categories of each choice.
    pub choices: Vec<Vec<String>>,
    /// The file of wasm with which the text is loaded. Only English's counts.
    pub part: Part,
}

/// The file of wasm with which a text is loaded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The first file: the comment before the text has the mark `first`.
    First,
    /// The second file, which the page loads as soon as it is shown.
    Rest,
    /// The part with this name, which is loaded on demand: the comment before the text's group says `part: NAME`.
    Named(String),
}

/// An argument of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name, without the dollar sign.
    pub name: String,
    /// Whether a choice is made by it, so that it is a number.
    pub is_number: bool,
}

impl Catalogue {
    /// Reads a Fluent file.
    ///
    /// # Errors
    /// The mistakes in it, one line for each.
    pub fn read(language: Language, source: &str) -> Result<Self, Vec<String>> {
        let file = format!("{}.ftl", language.tag);
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => return Err(errors.iter().map(|error| format!("{file}: {error}")).collect()),
        };
        let (mut messages, mut findings): (Vec<Message>, Vec<String>) = (Vec::new(), Vec::new());
        let mut group = Part::Rest;
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::GroupComment(comment) => {
                    let part = comment.content.iter().find_map(|line| line.strip_prefix("part: "));
                    group = part.map_or(Part::Rest, |name| Part::Named(name.trim().to_owned()));
                    continue;
                }
                Entry::Comment(_) | Entry::ResourceComment(_) => continue,
                Entry::Term(term) => {
                    findings.push(format!("{file}: -{}: this catalogue has no terms", term.id.name));
                    continue;
                }
                Entry::Junk { content } => {
                    findings.push(format!("{file}: not Fluent: {}", content.lines().next().unwrap_or_default()));
                    continue;
                }
            };
            let id = message.id.name;
            let is_first = message.comment.as_ref().is_some_and(|comment| is_marked(&comment.content));
            let part = if is_first { Part::First } else { group.clone() };
            match read(id, message.value.as_ref(), message.attributes.is_empty(), part) {
                Ok(_) if messages.iter().any(|other| other.id == id) => {
                    findings.push(format!("{file}: {id} is there twice"));
                }
                Ok(message) => messages.push(message),
                Err(why) => findings.push(format!("{file}: {id} {why}")),
            }
        }
        // The sort is stable.
        messages.sort_by(|a, b| a.part.cmp(&b.part));
        if findings.is_empty() { Ok(Self { language, messages }) } else { Err(findings) }
    }

    /// The texts of the first file of wasm.
    pub fn first(&self) -> &[Message] {
        self.part(&Part::First)
    }

    /// The texts of the second file of wasm. Their numbers continue those of the first.
    pub fn rest(&self) -> &[Message] {
        self.part(&Part::Rest)
    }

    /// The parts of the wasm that are loaded on demand: name, number of the first text, and texts.
    pub fn named(&self) -> impl Iterator<Item = (&str, usize, &[Message])> {
        let mut from = self.first().len() + self.rest().len();
        self.messages.chunk_by(|a, b| a.part == b.part).filter_map(move |messages| {
            let Some(Message { part: Part::Named(name), .. }) = messages.first() else { return None };
            let number = from;
            from += messages.len();
            Some((name.as_str(), number, messages))
        })
    }

    fn part(&self, part: &Part) -> &[Message] {
        let from = self.messages.partition_point(|message| message.part < *part);
        let to = self.messages.partition_point(|message| message.part <= *part);
        self.messages.get(from..to).unwrap_or_default()
    }

    /// The number of a text, from 0: its line in the page's files of texts, one after the other.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.messages.iter().position(|message| message.id == id)
    }

    /// The text with this ID. Returns `None` if it takes arguments.
    pub fn plain(&self, id: &str) -> Option<&str> {
        let message = self.messages.iter().find(|message| message.id == id && message.arguments.is_empty());
        message.map(|message| message.pattern.as_str())
    }
}

/// Writes texts as a file that the page loads: one pattern on each line.
pub fn write(messages: &[Message]) -> String {
    let patterns: Vec<&str> = messages.iter().map(|message| message.pattern.as_str()).collect();
    patterns.join(&SEPARATOR.to_string())
}

/// Whether a comment is a list of marks that includes `first`.
fn is_marked(comment: &[&str]) -> bool {
    comment.iter().any(|line| line.split(',').any(|mark| mark.trim() == "first"))
}

fn read(id: &str, value: Option<&Pattern<&str>>, has_no_attributes: bool, part: Part) -> Result<Message, String> {
    let Some(value) = value else { return Err("has no text".to_owned()) };
    if !has_no_attributes {
        return Err("has attributes, which this catalogue does not use".to_owned());
    }
    let (arguments, choices) = (Vec::new(), Vec::new());
    let mut message = Message { id: id.to_owned(), pattern: String::new(), arguments, choices, part };
    message.add(value)?;
    if message.pattern.contains(SEPARATOR) {
        return Err("has more than one line".to_owned());
    }
    Ok(message)
}

impl Message {
    /// Whether the panel has a function for the text. boot.js fills in the texts that the page shows before the panel
    /// starts.
    pub fn has_function(&self) -> bool {
        !self.id.starts_with("boot-") && !self.id.starts_with("shell-")
    }

    fn add(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.add_text(value)?,
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::StringLiteral { value } => self.add_text(value)?,
                    InlineExpression::VariableReference { id } => {
                        let place = self.place(id.name);
                        let _ = write!(self.pattern, "\u{1}{place}");
                    }
                    _ => return Err("uses something else than arguments and choices".to_owned()),
                },
                PatternElement::Placeable {
                    expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
                } => self.add_choice(id.name, variants)?,
                PatternElement::Placeable { .. } => {
                    return Err("chooses by something else than an argument".to_owned());
                }
            }
        }
        Ok(())
    }

    /// Adds a text, which must not contain a pattern's control characters.
    fn add_text(&mut self, text: &str) -> Result<(), String> {
        if text.chars().any(|letter| ('\u{1}'..='\u{8}').contains(&letter)) {
            return Err("holds a control character".to_owned());
        }
        self.pattern.push_str(text);
        Ok(())
    }

    fn add_choice(&mut self, name: &str, variants: &[Variant<&str>]) -> Result<(), String> {
        let is_choice = |element: &PatternElement<&str>| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        };
        if variants.iter().any(|variant| variant.value.elements.iter().any(is_choice)) {
            return Err("chooses within a choice, which the page can't read".to_owned());
        }
        let place = self.place(name);
        if let Some(argument) = self.arguments.get_mut(place) {
            argument.is_number = true;
        }
        let _ = write!(self.pattern, "\u{2}{place}");
        // The default comes last, so that the reader can take the last variant if none matches.
        let (default, rest): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
        let mut keys = Vec::new();
        for variant in rest.into_iter().chain(default) {
            let key = match &variant.key {
                VariantKey::Identifier { name } => {
                    keys.push((*name).to_owned());
                    name
                }
                VariantKey::NumberLiteral { value } => value,
            };
            let _ = write!(self.pattern, "\u{3}{key}\u{4}");
            self.add(&variant.value)?;
        }
        self.choices.push(keys);
        self.pattern.push('\u{5}');
        Ok(())
    }

    fn place(&mut self, name: &str) -> usize {
        self.arguments.iter().position(|argument| argument.name == name).unwrap_or_else(|| {
            self.arguments.push(Argument { name: name.to_owned(), is_number: false });
            self.arguments.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;

    fn read(source: &str) -> Result<Vec<Message>, Vec<String>> {
        Catalogue::read(LANGUAGES[0], source).map(|catalogue| catalogue.messages)
    }

    #[test]
    fn patterns_hold_marks_for_arguments_and_choices() {
        let source =
            "a = x { $b } y { $a }\nc = { $n ->\n    [0] none\n   *[other] { $n } of { $m }\n    [one] one\n}\n";
        let [first, second] = read(source).unwrap().try_into().unwrap();
        assert_eq!(first.pattern, "x \u{1}0 y \u{1}1");
        assert_eq!(second.pattern, "\u{2}0\u{3}0\u{4}none\u{3}one\u{4}one\u{3}other\u{4}\u{1}0 of \u{1}1\u{5}");
        assert_eq!(second.choices, [["one", "other"]]);
        let number = |name: &str, is_number| Argument { name: name.to_owned(), is_number };
        assert_eq!(second.arguments, [number("n", true), number("m", false)]);
    }

    #[test]
    fn texts_that_are_marked_come_first() {
        let source = "# first as it may be\na = 1\n# fixed, first\nb = 2\nc = 3\n# first\n# Head of a column\nd = 4\n";
        let catalogue = Catalogue::read(LANGUAGES[0], source).unwrap();
        assert_eq!((write(catalogue.first()), write(catalogue.rest())), ("2\n4".to_owned(), "1\n3".to_owned()));
        assert_eq!(["b", "d", "a", "c"].map(|id| catalogue.number(id)), [0, 1, 2, 3].map(Some));
    }

    #[test]
    fn a_group_says_for_which_part_of_the_wasm_it_is() {
        let source = "## Screen\n## part: tenants\na = 1\n# first\nb = 2\n## Other\nc = 3\n## part: sessions\nd = 4\n# e\ne = 5\n";
        let catalogue = Catalogue::read(LANGUAGES[0], source).unwrap();
        assert_eq!((write(catalogue.first()), write(catalogue.rest())), ("2".to_owned(), "3".to_owned()));
        let named: Vec<_> = catalogue.named().map(|(name, number, texts)| (name, number, write(texts))).collect();
        assert_eq!(named, [("sessions", 2, "4\n5".to_owned()), ("tenants", 4, "1".to_owned())]);
        assert_eq!(["b", "c", "d", "e", "a"].map(|id| catalogue.number(id)), [0, 1, 2, 3, 4].map(Some));
    }

    #[test]
    fn what_the_page_could_not_show_is_refused() {
        for (source, word) in [
            ("a =\n    .b = c\n", "no text"),
            ("a = b\n    .c = d\n", "attributes"),
            ("-a = b\n", "terms"),
            ("a = { b }\n", "something else"),
            ("a = { FUNCTION() }\n", "something else"),
            ("a = one\n    two\n", "more than one line"),
            ("a = { $n ->\n   *[other] { $m ->\n   *[other] x\n    }\n}\n", "within a choice"),
            ("a = b\u{3}c\n", "control"),
            ("a = b\na = c\n", "twice"),
            ("a b\n", "en.ftl"),
        ] {
            let found = read(source).unwrap_err();
            assert!(found.iter().any(|line| line.contains(word)), "{source}: {found:?}");
        }
    }
}
