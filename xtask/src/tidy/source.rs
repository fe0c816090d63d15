//! A Rust file as the rules see it: code without comments, and the string literals apart.

/// A file, cut into code and literals.
pub(super) struct Source<'a> {
    /// Its path in the workspace, with `/`.
    pub(super) path: &'a str,
    /// Its lines as written, up to the tests at its end.
    pub(super) lines: Vec<&'a str>,
    /// The code, in which comments and the insides of literals and attributes are blanks. Bytes
    /// and lines stand where they stand in the file.
    pub(super) code: String,
    /// Its string literals in order.
    pub(super) literals: Vec<Literal<'a>>,
}

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal<'a> {
    /// What stands between the quotation marks.
    pub(super) text: &'a str,
    /// Where the literal begins in the code.
    pub(super) start: usize,
    /// Where it ends in the code.
    pub(super) end: usize,
}

impl<'a> Source<'a> {
    /// Cuts a file. Tests at its end (`#[cfg(test)]` before a module) are left out, and a file that
    /// holds only tests is empty.
    pub(super) fn read(path: &'a str, text: &'a str) -> Self {
        let text = if is_test_file(path) { "" } else { before_tests(text) };
        let mut cutter = Cutter { text, at: 0, code: String::with_capacity(text.len()), literals: Vec::new() };
        cutter.cut();
        Self { path, lines: text.lines().collect(), code: cutter.code, literals: cutter.literals }
    }

    /// The line, from 1, in which a byte of the code stands.
    pub(super) fn line_of(&self, place: usize) -> usize {
        self.code.bytes().take(place).filter(|&byte| byte == b'\n').count() + 1
    }
}

fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
}

fn before_tests(text: &str) -> &str {
    let mut from = 0;
    while let Some(place) = text.get(from..).and_then(|rest| rest.find("\n#[cfg(")) {
        let start = from + place + 1;
        let mut lines = text.get(start..).unwrap_or_default().lines();
        let is_test = lines.next().is_some_and(|line| line.contains("test"));
        let is_module = lines.find(|line| !line.starts_with("#[")).is_some_and(|line| line.ends_with('{'));
        if is_test && is_module && text.get(start..).is_some_and(|rest| rest.contains("mod ")) {
            return text.get(..start).unwrap_or_default();
        }
        from = start;
    }
    text
}

struct Cutter<'a> {
    text: &'a str,
    at: usize,
    code: String,
    literals: Vec<Literal<'a>>,
}

impl<'a> Cutter<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn cut(&mut self) {
        while let Some(next) = self.rest().chars().next() {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.blank(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.blank(block_comment(rest));
            } else if rest.starts_with("#[") || rest.starts_with("#![") {
                self.blank(attribute(rest));
            } else if let Some((open, close)) = raw_string(rest).filter(|_| !self.in_word()) {
                self.literal(open, &close);
            } else if next == '"' {
                self.plain_string();
            } else if next == '\'' {
                self.blank_or_keep(character(rest));
            } else {
                self.keep(next.len_utf8());
            }
        }
    }

    /// Whether the last character kept belongs to a name, so that an `r` or `b` goes on with it.
    fn in_word(&self) -> bool {
        self.code.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_')
    }

    fn keep(&mut self, length: usize) {
        let end = self.at + length;
        self.code.push_str(self.text.get(self.at..end).unwrap_or_default());
        self.at = end;
    }

    fn blank(&mut self, length: usize) {
        let end = self.at + length;
        for byte in self.text.get(self.at..end).unwrap_or_default().bytes() {
            self.code.push(if byte == b'\n' { '\n' } else { ' ' });
        }
        self.at = end;
    }

    fn blank_or_keep(&mut self, character: Option<usize>) {
        match character {
            Some(length) => self.blank(length),
            // A lifetime.
            None => self.keep(1),
        }
    }

    fn plain_string(&mut self) {
        let rest = self.rest();
        let mut escaped = false;
        let inside = rest.char_indices().skip(1).find_map(|(place, c)| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends.then_some(place)
        });
        let end = inside.unwrap_or(rest.len());
        self.push_literal(1, end, (end + 1).min(rest.len()));
    }

    fn literal(&mut self, open: usize, close: &str) {
        let rest = self.rest();
        let end = rest.get(open..).and_then(|text| text.find(close)).map_or(rest.len(), |place| open + place);
        self.push_literal(open, end, (end + close.len()).min(rest.len()));
    }

    fn push_literal(&mut self, open: usize, close: usize, length: usize) {
        let start = self.at;
        let text = self.rest().get(open..close).unwrap_or_default();
        self.blank(length);
        self.literals.push(Literal { text, start, end: start + length });
    }
}

/// The length of a block comment, which may hold others.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of an attribute. Brackets inside its strings come in pairs in practice.
fn attribute(text: &str) -> usize {
    let mut depth = 0_usize;
    for (place, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => {
                depth -= 1;
                if depth == 0 {
                    return place + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Where a raw string's text begins, and what ends it.
fn raw_string(text: &str) -> Option<(usize, String)> {
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let opens = after.get(hashes..)?.starts_with('"');
    let open = text.len() - after.len() + hashes + 1;
    opens.then(|| (open, format!("\"{}", "#".repeat(hashes))))
}

/// The length of a character literal; `None` for a lifetime.
fn character(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().skip(1);
    let (_, first) = chars.next()?;
    if first == '\\' {
        let (escape, _) = chars.next()?;
        let from = escape + 1;
        return text.get(from..)?.find('\'').map(|place| from + place + 1);
    }
    let (place, next) = chars.next()?;
    (next == '\'').then_some(place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(text: &str) -> Vec<&str> {
        Source::read("src/a.rs", text).literals.iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn literals_are_found_and_comments_are_not() {
        assert_eq!(literals(r#"let a = "one"; // "two" "#), ["one"]);
        assert_eq!(literals(r#"/* "x" /* "y" */ "z" */ f("a \" b")"#), [r#"a \" b"#]);
        assert_eq!(literals(r##"r#"a "quoted" b"#; r"c"; br"d"; bar"e""##), [r#"a "quoted" b"#, "c", "d", "e"]);
        assert_eq!(literals(r#"#[error("Not a text")] f("a text")"#), ["a text"]);
    }

    #[test]
    fn quotes_in_characters_and_lifetimes_open_no_string() {
        assert_eq!(literals(r#"if c == '"' || c == '\'' { f("x") }"#), ["x"]);
        assert_eq!(literals(r#"fn f<'a>(x: &'a str) { g("y") }"#), ["y"]);
    }

    #[test]
    fn code_keeps_its_places() {
        let text = "a // web_sys\nb(\"ü\", c)";
        let source = Source::read("src/a.rs", text);
        assert_eq!(source.code.len(), text.len());
        assert_eq!(source.line_of(source.code.find("c)").unwrap()), 2);
        assert!(!source.code.contains("web_sys"));
    }

    #[test]
    fn tests_are_left_out() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    \"x\"\n}\n";
        assert_eq!(Source::read("src/a.rs", text).lines.len(), 1);
        let gated = "fn a() {}\n#[cfg(test)]\nuse b;\nfn c() {}\n";
        assert_eq!(Source::read("src/a.rs", gated).lines.len(), 4);
        assert_eq!(Source::read("core/src/config/tests.rs", text).lines.len(), 0);
    }

    #[test]
    fn damaged_files_end() {
        for text in ["\"", "r#\"", "/*", "'", "'\\", "#[", "b'"] {
            let _ = Source::read("src/a.rs", text);
        }
    }
}
