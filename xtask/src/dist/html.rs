//! Finds tags and their attributes in a page that our own build wrote. Not a parser of the web's
//! HTML: it knows comments, the content of scripts and styles, and the three ways to write a value.

use std::ops::Range;

/// An opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Its name in lower case.
    pub(crate) name: String,
    /// Its attributes as written.
    pub(crate) attributes: Vec<Attribute>,
    /// Where its `<` stands.
    pub(crate) start: usize,
    /// Where further attributes go: just before `>` or `/>`.
    pub(crate) end: usize,
    /// For `script` and `style`: the content, up to the closing tag.
    pub(crate) content: Range<usize>,
}

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// Its name in lower case.
    pub(crate) name: String,
    /// Where the name begins in the page.
    pub(crate) start: usize,
    /// Its value, with entities as written.
    pub(crate) value: String,
    /// Where the value stands in the page, quotation marks included; empty where there is none.
    pub(crate) place: Range<usize>,
}

impl Tag {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }

    /// An attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Whether the parser waits at this tag until its script has run.
    pub(crate) fn stops_parser(&self) -> bool {
        let waits = |name: &str| self.attribute(name).is_none();
        self.name == "script" && self.get("type") != Some("module") && waits("async") && waits("defer")
    }

    /// Whether `rel` holds this word.
    pub(crate) fn has_rel(&self, word: &str) -> bool {
        self.get("rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|w| w.eq_ignore_ascii_case(word)))
    }
}

/// Every opening tag of a page, in order.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = find(page, at, "<") {
        let rest = page.get(open..).unwrap_or_default();
        if rest.starts_with("<!--") {
            at = find(page, open, "-->").map_or(page.len(), |end| end + 3);
        } else if rest.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic()) {
            let mut tag = read_tag(page, open);
            at = tag.end;
            if matches!(tag.name.as_str(), "script" | "style") {
                let start = find(page, tag.end, ">").map_or(page.len(), |end| end + 1);
                let closing = format!("</{}", tag.name);
                let end = find(page, start, &closing).unwrap_or(page.len());
                tag.content = start..end;
                at = end;
            }
            found.push(tag);
        } else {
            at = open + 1;
        }
    }
    found
}

fn find(page: &str, from: usize, what: &str) -> Option<usize> {
    // ASCII only, so positions in the lower-case copy are those in the page.
    let rest = page.get(from..)?;
    let place = rest.to_ascii_lowercase().find(what)?;
    Some(from + place)
}

fn read_tag(page: &str, start: usize) -> Tag {
    let mut reader = Reader { page, at: start + 1 };
    let name = reader.take(|c| !c.is_ascii_whitespace() && c != '>' && c != '/');
    let name = name.to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        reader.take(|c| c.is_ascii_whitespace());
        let end = reader.at;
        match reader.peek() {
            None | Some('>') => {
                return Tag { name, attributes, start, end, content: end..end };
            }
            Some('/') => {
                reader.at += 1;
                if reader.peek() == Some('>') {
                    return Tag { name, attributes, start, end, content: end..end };
                }
            }
            Some(_) => attributes.push(reader.attribute()),
        }
    }
}

struct Reader<'a> {
    page: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.page.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn attribute(&mut self) -> Attribute {
        let start = self.at;
        let name = self.take(|c| !c.is_ascii_whitespace() && !matches!(c, '=' | '>' | '/'));
        let name = name.to_ascii_lowercase();
        if self.at == start {
            // A stray character such as a lone `=`; passing it keeps the reader moving.
            self.at += self.peek().map_or(0, char::len_utf8);
        }
        let after_name = self.at;
        self.take(|c| c.is_ascii_whitespace());
        if self.peek() != Some('=') {
            self.at = after_name;
            return Attribute { name, start, value: String::new(), place: after_name..after_name };
        }
        self.at += 1;
        self.take(|c| c.is_ascii_whitespace());
        let opening = self.at;
        let value = match self.peek() {
            Some(quote @ ('"' | '\'')) => {
                self.at += 1;
                let value = self.take(|c| c != quote);
                self.at += usize::from(self.peek().is_some());
                value
            }
            _ => self.take(|c| !c.is_ascii_whitespace() && c != '>'),
        };
        Attribute { name, start, value: value.to_owned(), place: opening..self.at }
    }
}

/// The page with some places replaced by other text. Places must not overlap.
pub(crate) fn replace(page: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    let mut out = String::with_capacity(page.len());
    let mut at = 0;
    for (place, text) in edits {
        out.push_str(page.get(at..place.start).unwrap_or_default());
        out.push_str(&text);
        at = place.end;
    }
    out.push_str(page.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_ways_to_write_a_value() {
        let page = r#"<!doctype html><LINK rel=stylesheet href="a.css" title='x "y"' crossorigin/>"#;
        let [link] = tags(page).try_into().unwrap();
        assert_eq!(link.name, "link");
        assert!(link.has_rel("stylesheet"));
        assert_eq!(link.get("href"), Some("a.css"));
        assert_eq!(link.get("title"), Some("x \"y\""));
        assert_eq!(link.get("crossorigin"), Some(""));
        assert_eq!(&page[link.attribute("href").unwrap().place.clone()], "\"a.css\"");
        assert_eq!(&page[link.end..], "/>");
    }

    #[test]
    fn comments_and_scripts_hold_no_tags() {
        let page = "<!-- <b> --><script>if (a<b) '<i>'</script><p>";
        let names: Vec<_> = tags(page).into_iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["script", "p"]);
        assert_eq!(&page[tags(page)[0].content.clone()], "if (a<b) '<i>'");
    }

    #[test]
    fn damaged_pages_end() {
        for page in ["<", "<a", "<a =", "<a b='", "<script>", "<!--", "<a / b", "<ä é=ü>"] {
            let _ = tags(page);
        }
        assert_eq!(tags("<a = b=c>")[0].get("b"), Some("c"));
    }

    #[test]
    fn places_are_replaced_in_any_order() {
        let edits = vec![(4..5, "Z".to_owned()), (0..1, "AA".to_owned())];
        assert_eq!(replace("abcde", edits), "AAbcdZ");
    }
}
