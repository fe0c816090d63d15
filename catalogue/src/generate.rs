//! Writes a Rust function for each text, so that a missing text or argument doesn't compile.

use std::fmt::Write as _;

use crate::message::{Argument, Catalogue, Message, Part};

/// The functions, and the list of languages with their own names, as Rust code.
pub fn rust(catalogues: &[Catalogue]) -> String {
    let mut code = String::new();
    let names = catalogues.iter().map(|one| (one.language.tag, one.plain("language-name").unwrap_or_default()));
    let _ = writeln!(code, "/// Every language's tag and own name, English first.");
    let _ = writeln!(code, "pub(crate) static LANGUAGES: [(&str, &str); {}] = [", catalogues.len());
    for (tag, name) in names {
        let _ = writeln!(code, "    ({tag:?}, {name:?}),");
    }
    code.push_str("];\n");
    let Some(english) = catalogues.first() else { return code };
    let texts = || english.messages.iter().enumerate().filter(|(_, message)| message.has_function());
    let is_named = |message: &Message| matches!(message.part, Part::Named(_));
    // The page gets the languages' names from the table above.
    for (number, message) in texts().filter(|(_, one)| one.id != "language-name" && !is_named(one)) {
        // The second file of wasm may use the first file's texts, but needn't.
        code.push_str(if message.part == Part::First { "#[allow(dead_code)]\n" } else { "" });
        code.push_str(&function(number, message));
    }
    code.push_str(
        "/// The texts of the first file of wasm, which uses no others: they are loaded before it, all others after it.\n",
    );
    code.push_str("pub(crate) mod first {\nuse super::{Argument, fill, plain};\n");
    let first = texts().filter(|(_, message)| message.part == Part::First);
    code.extend(first.map(|(number, message)| function(number, message)));
    code.push_str("}\n");
    for (name, first, messages) in english.named() {
        let _ = write!(
            code,
            "/// The texts of the part of the wasm with this name. They can be used once `PART` is loaded.\n\
             pub(crate) mod {name} {{\n#[allow(unused_imports)]\nuse super::{{Argument, fill, plain}};\n\
             /// The part, for `language::load_part`.\npub(crate) const PART: super::language::Part = \
             super::language::Part {{ name: {name:?}, first: {first} }};\n",
        );
        code.extend((first..).zip(messages).map(|(number, message)| function(number, message)));
        code.push_str("}\n");
    }
    code
}

fn function(number: usize, message: &Message) -> String {
    let name = message.id.replace('-', "_");
    let docs = format!("/// `{}`\n", message.id);
    if message.arguments.is_empty() {
        return format!("{docs}pub(crate) fn {name}() -> &'static str {{ plain({number}) }}\n");
    }
    let (mut parameters, mut values) = (String::new(), String::new());
    for Argument { name, is_number } in &message.arguments {
        let (kind, case) = if *is_number { ("usize", "Number") } else { ("&str", "Text") };
        let _ = write!(parameters, "{name}: {kind}, ");
        let _ = write!(values, "Argument::{case}({name}), ");
    }
    format!("{docs}pub(crate) fn {name}({parameters}) -> String {{ fill({number}, &[{values}]) }}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;

    #[test]
    fn a_function_asks_for_what_its_text_is_filled_with() {
        let source = "language-name = English\nboot-a = x\nall-good = y\nso-many = { $n ->\n    [one] 1\n   *[other] { $of }\n}\n";
        let code = rust(&[Catalogue::read(LANGUAGES[0], source).unwrap()]);
        assert!(code.contains("(\"en\", \"English\")"), "{code}");
        assert!(code.contains("fn all_good() -> &'static str { plain(2) }"), "{code}");
        assert!(code.contains("fn so_many(n: usize, of: &str, ) -> String"), "{code}");
        assert!(!code.contains("boot_a"), "{code}");
    }

    #[test]
    fn a_part_has_its_texts_for_itself() {
        let source = "a = x\n## Sessions\n## part: sessions\nend-it = y\n";
        let code = rust(&[Catalogue::read(LANGUAGES[0], source).unwrap()]);
        let (all, sessions) = code.split_once("mod sessions {").unwrap();
        assert!(!all.contains("end_it"), "{code}");
        assert!(sessions.contains("Part { name: \"sessions\", first: 1 }"), "{code}");
        assert!(sessions.contains("fn end_it() -> &'static str { plain(1) }"), "{code}");
    }

    #[test]
    fn the_first_page_has_the_first_texts_alone_and_must_use_them() {
        let code = rust(&[Catalogue::read(LANGUAGES[0], "later = y\n# first\nnow = x\n").unwrap()]);
        let (all, first) = code.split_once("mod first {").unwrap();
        assert!(all.contains("#[allow(dead_code)]\n/// `now`\npub(crate) fn now()"), "{code}");
        assert!(
            all.contains("];\n#[allow(dead_code)]\n") && all.contains("}\n/// `later`\npub(crate) fn later()"),
            "{code}"
        );
        assert!(first.contains("fn now() -> &'static str { plain(0) }") && !first.contains("later"), "{code}");
        assert!(!first.contains("allow"), "{code}");
    }
}
