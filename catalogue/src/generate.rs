//! One Rust function a text, so that a missing text or argument does not compile.

use std::fmt::Write as _;

use crate::message::{Argument, Catalogue};

/// The functions, and the list of languages with their own names, as Rust; for the panel's build script.
pub fn rust(catalogues: &[Catalogue]) -> String {
    let mut code = String::new();
    let names = catalogues.iter().map(|one| (one.language.tag, one.plain("language-name").unwrap_or_default()));
    let _ = writeln!(code, "/// Every language's tag and own name, English first.");
    let _ = writeln!(code, "pub(crate) static LANGUAGES: [(&str, &str); {}] = [", catalogues.len());
    for (tag, name) in names {
        let _ = writeln!(code, "    ({tag:?}, {name:?}),");
    }
    code.push_str("];\n");
    for (number, message) in catalogues.first().into_iter().flat_map(|english| english.messages.iter().enumerate()) {
        let name = message.id.replace('-', "_");
        // The page lists languages by the table above, and before the panel is there by boot.js.
        if message.id == "language-name" || message.id.starts_with("boot-") || message.id.starts_with("shell-") {
            continue;
        }
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
}
