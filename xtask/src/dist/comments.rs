//! Comments and indents are for whoever reads the sources; no browser needs them, and every first visit would load them.

use super::folder::{Files, ending_of};

/// Leaves out what scripts and styles hold for readers.
pub(super) fn drop_from_files(files: &mut Files) {
    for (name, content) in files.iter_mut() {
        let Ok(text) = std::str::from_utf8(content) else { continue };
        match ending_of(name) {
            "js" => *content = script(text).into_bytes(),
            "css" => *content = style(text).into_bytes(),
            _ => {}
        }
    }
}

/// Leaves out the comments of a page that are a line each.
pub(super) fn drop_from_page(page: &str) -> String {
    let is_comment = |line: &&str| line.starts_with("<!--") && line.trim_end().ends_with("-->");
    page.split_inclusive('\n').filter(|line| !is_comment(line)).collect()
}

/// A script without indents, empty lines, and comments that have their lines for themselves. Lines stay lines, since a
/// script may end a statement by one. A script with a text over several lines is left as it is.
fn script(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut new = String::with_capacity(script.len());
    let mut in_comment = false;
    for mut line in script.lines().map(str::trim_start) {
        if in_comment || line.starts_with("/*") {
            let after = line.split_once("*/").map(|(_, after)| after.trim_start());
            in_comment = after.is_none();
            line = after.unwrap_or_default();
        }
        if !line.is_empty() && !line.starts_with("//") {
            new.push_str(line);
            new.push('\n');
        }
    }
    new
}

/// A style without comments, and without the spaces that separate nothing. Texts in quotation marks stay as they are.
fn style(style: &str) -> String {
    let mut new = String::with_capacity(style.len());
    let mut rest = style;
    let mut in_text = None;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match in_text {
            Some(mark) => {
                new.push(c);
                // The character after a backslash ends nothing.
                if c == '\\'
                    && let Some(escaped) = after.chars().next()
                {
                    new.push(escaped);
                    rest = after.get(escaped.len_utf8()..).unwrap_or_default();
                    continue;
                }
                in_text = (c != mark).then_some(mark);
            }
            None if rest.starts_with("/*") => {
                rest = rest.split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            None if c.is_ascii_whitespace() => {
                if !new.is_empty() && !new.ends_with([' ', '{', '}', ';', ',', ':']) {
                    new.push(' ');
                }
            }
            None => {
                if matches!(c, '{' | '}' | ';' | ',') && new.ends_with(' ') {
                    new.pop();
                }
                if c == '}' && new.ends_with(';') {
                    new.pop();
                }
                new.push(c);
                in_text = matches!(c, '"' | '\'').then_some(c);
            }
        }
        rest = after;
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_comment_go_and_code_stays() {
        let text = "// why\nlet a = \"//\"; // so\n\n  // how\n  /**\n   * what\n   */\n  let b = `x` /* y */;\n/* z */ c();\n/* d\ne */ f();\n";
        assert_eq!(script(text), "let a = \"//\"; // so\nlet b = `x` /* y */;\nc();\nf();\n");
        let over_lines = "  let a = `b\n  // c`;\n";
        assert_eq!(script(over_lines), over_lines);
    }

    #[test]
    fn a_style_keeps_what_separates() {
        let text = "/* a { } */\n.b > c, d :is(e) {\n  content: \" /* f */ ; \\\" \"; content: '\\fe0e  ' / \"\";\n  \
                    inset: calc(1px + (2px - 3px)) auto;\n}\n@media (width < 4px) { g { color: red; } }\n";
        let expected = ".b > c,d :is(e){content:\" /* f */ ; \\\" \";content:'\\fe0e  ' / \"\";\
                        inset:calc(1px + (2px - 3px)) auto}@media (width < 4px){g{color:red}}";
        assert_eq!(style(text), expected);
        assert_eq!(style(expected), expected);
    }

    #[test]
    fn only_scripts_and_styles_are_touched() {
        let mut files = Files::from([
            ("a.js".to_owned(), b"  b;\n".to_vec()),
            ("a.css".to_owned(), b"b { }\n".to_vec()),
            ("a.txt".to_owned(), b"  // b\n".to_vec()),
        ]);
        drop_from_files(&mut files);
        let texts: Vec<&[u8]> = files.values().map(Vec::as_slice).collect();
        assert_eq!(texts, [b"b{}".as_slice(), b"b;\n", b"  // b\n"]);
    }

    #[test]
    fn lines_of_comment_go_from_a_page() {
        let page = "<!doctype html>\n<!-- a -->\n<p>b</p> <!-- c -->\n";
        assert_eq!(drop_from_page(page), "<!doctype html>\n<p>b</p> <!-- c -->\n");
    }
}
