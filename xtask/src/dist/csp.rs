//! The page's own Content Security Policy: what hosts that send no headers have, and the source of the header for
//! those that do.

use remote_help::cloud::Origin;

use super::html::{self, Tag};

/// Reads an origin that may be put into the policy: as for `config.json`, HTTPS, or HTTP on loopback. It holds only letters,
/// digits and `-.:[]/`, so it can end neither a directive nor an attribute.
pub(crate) fn origin(text: &str) -> Result<Origin, String> {
    Origin::parse(text).ok_or_else(|| {
        "an origin is needed, such as https://graph.example.com, and nothing behind it; on loopback, http:// will do".to_owned()
    })
}

/// The page with `origins` added to the policy's `connect-src`; else what is wrong with the page.
pub(super) fn allow(page: &str, origins: &[Origin]) -> Result<String, String> {
    if origins.is_empty() {
        return Ok(page.to_owned());
    }
    let tags = html::tags(page);
    let content = policy_tag(&tags)
        .and_then(|tag| tag.attribute("content"))
        .ok_or("index.html has no <meta http-equiv=\"Content-Security-Policy\">")?;
    if content.value.contains('"') {
        return Err("the policy in index.html holds a quotation mark".to_owned());
    }
    let policy =
        extend(&content.value, origins).ok_or("the policy in index.html has no connect-src with sources to add to")?;
    let edit = (content.place.clone(), format!("\"{policy}\""));
    Ok(html::replace(page, vec![edit]))
}

/// The page's own policy, with its `connect-src` cut down to the page's own origin and `origins`; `None` where the page
/// has no policy, or a policy without `connect-src`.
pub(crate) fn only(page: &str, origins: &[String]) -> Option<String> {
    let mut found = false;
    let directives: Vec<String> = directives(page)?
        .into_iter()
        .map(|mut words| {
            if names_connect(&words) {
                found = true;
                words = vec!["connect-src".to_owned(), "'self'".to_owned()];
                words.extend_from_slice(origins);
            }
            words.join(" ")
        })
        .collect();
    found.then(|| directives.join("; "))
}

/// The origins, other than its own, that the page's policy lets it talk to.
pub(crate) fn connect(page: &str) -> Vec<String> {
    let directives = directives(page).unwrap_or_default();
    let sources = directives.into_iter().find(|words| names_connect(words)).unwrap_or_default();
    sources.into_iter().skip(1).filter(|source| !source.starts_with('\'')).collect()
}

/// The page's policy, each directive as its words.
fn directives(page: &str) -> Option<Vec<Vec<String>>> {
    let tags = html::tags(page);
    let policy = policy_tag(&tags)?.get("content")?;
    let words = |directive: &str| directive.split_ascii_whitespace().map(str::to_owned).collect();
    Some(policy.split(';').map(words).filter(|words: &Vec<String>| !words.is_empty()).collect())
}

fn names_connect(words: &[String]) -> bool {
    words.first().is_some_and(|name| name.eq_ignore_ascii_case("connect-src"))
}

/// The tag that carries the policy.
pub(super) fn policy_tag(tags: &[Tag]) -> Option<&Tag> {
    tags.iter().find(|tag| {
        tag.name == "meta"
            && tag.get("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
    })
}

/// A policy whose `connect-src` allows `origins` too. A later directive of the same name would be
/// ignored, so the existing one is extended; `'none'` would void the others, so it goes.
fn extend(policy: &str, origins: &[Origin]) -> Option<String> {
    let mut found = false;
    let directives: Vec<String> = policy
        .split(';')
        .map(|directive| {
            let mut words: Vec<String> = directive.split_ascii_whitespace().map(str::to_owned).collect();
            if names_connect(&words) && !found {
                found = true;
                words.retain(|word| word != "'none'");
                for origin in origins.iter().map(ToString::to_string) {
                    if !words.contains(&origin) {
                        words.push(origin);
                    }
                }
            }
            words.join(" ")
        })
        .filter(|directive| !directive.is_empty())
        .collect();
    found.then(|| directives.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origins(texts: &[&str]) -> Vec<Origin> {
        texts.iter().map(|text| origin(text).unwrap()).collect()
    }

    #[test]
    fn an_origin_cannot_end_a_directive_or_an_attribute() {
        for text in ["; script-src *", " *", "\"", "\u{a0}x", ",b", "/path", "'", "\t"] {
            assert!(origin(&format!("https://a.example{text}")).is_err(), "{text}");
        }
        for text in ["https://*.example", "https://*", "'self'", "https:", "data:", ""] {
            assert!(origin(text).is_err(), "{text}");
        }
    }

    #[test]
    fn origins_are_added_to_connect_src_alone() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                    connect-src 'self' https://graph.microsoft.com; base-uri 'none'\"><p>";
        let allowed = allow(page, &origins(&["http://localhost:8081"])).unwrap();
        assert_eq!(
            allowed,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             connect-src 'self' https://graph.microsoft.com http://localhost:8081; base-uri \
             'none'\"><p>"
        );
    }

    #[test]
    fn an_origin_that_is_there_is_not_repeated() {
        let origins = origins(&["https://a.example", "https://a.example"]);
        assert_eq!(extend("connect-src https://a.example", &origins).as_deref(), Some("connect-src https://a.example"));
        assert_eq!(extend("connect-src 'none'", &origins).as_deref(), Some("connect-src https://a.example"));
    }

    #[test]
    fn a_policy_is_cut_down_to_some_origins() {
        let page = "<meta http-equiv=content-security-policy content=\"default-src 'none';\n  connect-src 'self' \
                    https://a.example https://b.example ; base-uri 'none';\">";
        assert_eq!(connect(page), ["https://a.example", "https://b.example"]);
        let cut = only(page, &["https://b.example".to_owned()]).unwrap();
        assert_eq!(cut, "default-src 'none'; connect-src 'self' https://b.example; base-uri 'none'");
        assert_eq!(only("<p>", &[]), None);
        assert_eq!(only("<meta http-equiv=content-security-policy content=\"default-src 'none'\">", &[]), None);
    }

    #[test]
    fn a_page_without_a_policy_or_connect_src_is_refused() {
        let one = origins(&["https://a.example"]);
        assert!(allow("<p>", &one).is_err());
        let page = "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">";
        assert!(allow(page, &one).is_err());
        // Without origins there is nothing to do, and nothing to find wrong.
        assert_eq!(allow(page, &[]).as_deref(), Ok(page));
    }
}
