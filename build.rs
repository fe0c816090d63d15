//! Reads `locales/en.ftl` and writes one Rust function per text, so that a missing text or argument does not compile.
//!
//! A pattern becomes one string: `\u{1}` and a digit stand for an argument; `\u{2}`, a digit, then `\u{3}` key
//! `\u{4}` text for each variant, and `\u{5}` stand for a choice by number. `src/text.rs` reads it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::fmt::Write as _;

/// A Fluent message: its ID, its pattern as one string, its arguments in order of first use.
struct Message {
    id: String,
    pattern: String,
    arguments: Vec<Argument>,
}

struct Argument {
    name: String,
    is_number: bool,
}

fn main() {
    println!("cargo:rerun-if-changed=locales/en.ftl");
    println!("cargo:rerun-if-changed=build.rs");
    let source = match std::fs::read_to_string("locales/en.ftl") {
        Ok(source) => source,
        Err(error) => stop(&format!("cannot read locales/en.ftl: {error}")),
    };
    let resource = match fluent_syntax::parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => stop(&format!("locales/en.ftl: {errors:?}")),
    };
    let mut messages = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let Some(value) = &message.value else { stop(&format!("{id} has no text")) };
        if !message.attributes.is_empty() {
            stop(&format!("{id} has attributes, which this catalogue does not use"));
        }
        let mut arguments = Vec::new();
        let mut pattern = String::new();
        write_pattern(&id, value, &mut pattern, &mut arguments);
        messages.push(Message { id, pattern, arguments });
    }
    let out = std::env::var("OUT_DIR").unwrap_or_else(|_| stop("OUT_DIR is not set; run by cargo only"));
    if let Err(error) = std::fs::write(format!("{out}/catalogue.rs"), rust(&messages)) {
        stop(&format!("cannot write the catalogue: {error}"));
    }
}

fn write_pattern(id: &str, pattern: &Pattern<&str>, text: &mut String, arguments: &mut Vec<Argument>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => text.push_str(value),
                InlineExpression::VariableReference { id: name } => {
                    let _ = write!(text, "\u{1}{}", place(name.name, arguments));
                }
                _ => stop(&format!("{id} uses something else than arguments and choices")),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let name = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => stop(&format!("{id} chooses by something else than an argument")),
                };
                let place = place(name, arguments);
                if let Some(argument) = arguments.get_mut(place) {
                    argument.is_number = true;
                }
                let _ = write!(text, "\u{2}{place}");
                // The default comes last, so that whoever reads it can take the last one for what fits nothing.
                for variant in variants
                    .iter()
                    .filter(|variant| !variant.default)
                    .chain(variants.iter().filter(|variant| variant.default))
                {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let _ = write!(text, "\u{3}{key}\u{4}");
                    write_pattern(id, &variant.value, text, arguments);
                }
                text.push('\u{5}');
            }
        }
    }
}

fn place(name: &str, arguments: &mut Vec<Argument>) -> usize {
    arguments.iter().position(|argument| argument.name == name).unwrap_or_else(|| {
        arguments.push(Argument { name: name.to_owned(), is_number: false });
        arguments.len() - 1
    })
}

fn rust(messages: &[Message]) -> String {
    let mut code = format!("static ENGLISH: [&str; {}] = [\n", messages.len());
    for message in messages {
        let _ = writeln!(code, "    {:?},", message.pattern);
    }
    code.push_str("];\n");
    for (number, message) in messages.iter().enumerate() {
        let name = message.id.replace('-', "_");
        let _ = writeln!(code, "/// `{}`", message.id);
        if message.arguments.is_empty() {
            let _ = writeln!(code, "pub(crate) fn {name}() -> &'static str {{ plain({number}) }}");
            continue;
        }
        let (mut parameters, mut values) = (String::new(), String::new());
        for Argument { name, is_number } in &message.arguments {
            let (kind, case) = if *is_number { ("usize", "Number") } else { ("&str", "Text") };
            let _ = write!(parameters, "{name}: {kind}, ");
            let _ = write!(values, "Argument::{case}({name}), ");
        }
        let _ = writeln!(code, "pub(crate) fn {name}({parameters}) -> String {{ fill({number}, &[{values}]) }}");
    }
    code
}

fn stop(message: &str) -> ! {
    println!("cargo:warning={message}");
    std::process::exit(1)
}
