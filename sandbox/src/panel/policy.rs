//! The panel's Content Security Policy: found in its `index.html`, which is its one source, and given the origins of
//! a deployment. No file and no request here.

use std::ops::Range;

/// A page whose policy was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page<'a> {
    html: &'a str,
    /// Where the value of the `content` attribute stands, quotes included where it has any.
    place: Range<usize>,
    /// The policy, unescaped.
    policy: String,
}

impl<'a> Page<'a> {
    /// Finds `<meta http-equiv="Content-Security-Policy" content="…">`, attributes in any order and quoting.
    pub(crate) fn read(html: &'a str) -> Option<Self> {
        let mut from = 0;
        while let Some(found) = html.get(from..)?.find("<meta") {
            let start = from + found + "<meta".len();
            let (attributes, end) = attributes(html, start);
            from = end;
            let is_policy = attributes.iter().any(|attribute| {
                attribute.name == "http-equiv" && attribute.value.eq_ignore_ascii_case("content-security-policy")
            });
            if !is_policy {
                continue;
            }
            let content = attributes.into_iter().find(|attribute| attribute.name == "content")?;
            return Some(Self { html, place: content.place, policy: unescape(&content.value) });
        }
        None
    }

    /// The policy whose `connect-src` allows the page's own origin and `origins`, and nothing else.
    pub(crate) fn policy_for(&self, origins: &[String]) -> String {
        let mut connect = String::from("connect-src 'self'");
        for origin in origins {
            connect.push(' ');
            connect.push_str(origin);
        }
        let mut directives: Vec<String> = self
            .policy
            .split(';')
            .map(|directive| directive.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|directive| !directive.is_empty())
            .collect();
        let named = |directive: &&mut String| {
            let name = directive.split(' ').next().unwrap_or_default();
            name.eq_ignore_ascii_case("connect-src")
        };
        match directives.iter_mut().find(named) {
            Some(directive) => *directive = connect,
            None => directives.push(connect),
        }
        directives.join("; ")
    }

    /// The page with `policy` in place of its own.
    pub(crate) fn with_policy(&self, policy: &str) -> String {
        let mut page = String::with_capacity(self.html.len() + policy.len());
        page.push_str(self.html.get(..self.place.start).unwrap_or_default());
        page.push('"');
        page.push_str(&policy.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"));
        page.push('"');
        page.push_str(self.html.get(self.place.end..).unwrap_or_default());
        page
    }
}

struct Attribute {
    name: String,
    value: String,
    place: Range<usize>,
}

/// The attributes of the tag whose name ends at `at`, and where the tag ends.
fn attributes(html: &str, mut at: usize) -> (Vec<Attribute>, usize) {
    let bytes = html.as_bytes();
    let byte = |at: usize| bytes.get(at).copied();
    let skip = |mut at: usize, wanted: &dyn Fn(u8) -> bool| {
        while byte(at).is_some_and(wanted) {
            at += 1;
        }
        at
    };
    let text = |range: Range<usize>| html.get(range).unwrap_or_default().to_owned();
    let mut found = Vec::new();
    loop {
        at = skip(at, &|byte| byte.is_ascii_whitespace() || byte == b'/');
        if byte(at).is_none_or(|byte| byte == b'>') {
            return (found, at);
        }
        let name_start = at;
        // Past the first character at least, so that a stray `=` can't hold the loop.
        at = skip(at + 1, &|byte| !byte.is_ascii_whitespace() && !b"=>/".contains(&byte));
        let name = text(name_start..at).to_ascii_lowercase();
        let after_name = skip(at, &|byte| byte.is_ascii_whitespace());
        if byte(after_name) != Some(b'=') {
            continue;
        }
        let start = skip(after_name + 1, &|byte| byte.is_ascii_whitespace());
        let (value, end) = if let Some(quote @ (b'"' | b'\'')) = byte(start) {
            let close = skip(start + 1, &|byte| byte != quote);
            (start + 1..close, close + 1)
        } else {
            let end = skip(start, &|byte| !byte.is_ascii_whitespace() && byte != b'>');
            (start..end, end)
        };
        found.push(Attribute { name, value: text(value), place: start..end.min(html.len()) });
        at = end;
    }
}

/// The character references that tools write into an attribute of this kind; `&amp;` last, so that nothing is
/// unescaped twice.
fn unescape(text: &str) -> String {
    [("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<!doctype html><meta charset=utf-8><meta name=\"viewport\" content=\"width=device-width\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self' https://a.example;\
        \n base-uri 'none'\"><title>t</title>";

    #[test]
    fn replaces_the_origins_and_nothing_else() {
        let page = Page::read(HTML).unwrap();
        let policy = page.policy_for(&[String::from("http://127.0.0.1:9")]);
        assert_eq!(policy, "default-src 'none'; connect-src 'self' http://127.0.0.1:9; base-uri 'none'");
        let served = page.with_policy(&policy);
        assert_eq!(Page::read(&served).unwrap().policy, policy);
        assert!(served.ends_with("\"><title>t</title>"), "{served}");
        assert!(served.contains("content=\"width=device-width\""));
    }

    #[test]
    fn no_origins_leave_the_page_its_own() {
        let policy = Page::read(HTML).unwrap().policy_for(&[]);
        assert_eq!(policy, "default-src 'none'; connect-src 'self'; base-uri 'none'");
    }

    #[test]
    fn reads_any_order_quoting_and_escaping() {
        for html in [
            "<meta content='default-src &#39;none&#39;' http-equiv=content-security-policy>",
            "<meta\n content = \"default-src &apos;none&apos;\"\n http-equiv = 'Content-Security-Policy' />",
            "<meta content=\"default-src &#x27;none&#x27;\" data-x http-equiv=\"CONTENT-SECURITY-POLICY\">",
        ] {
            let page = Page::read(html).unwrap();
            assert_eq!(page.policy_for(&[]), "default-src 'none'; connect-src 'self'", "{html}");
        }
    }

    #[test]
    fn a_page_without_a_policy_has_none() {
        for html in ["", "<meta", "<meta =", "<meta content=x>", "<meta http-equiv=content-security-policy>", "<p>"] {
            assert_eq!(Page::read(html), None, "{html}");
        }
    }
}
