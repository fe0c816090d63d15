//! Lists by page, with the query options of `OData`. One that is not understood is refused rather than ignored, since a
//! client that sends one counts on it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// What a request asks of a list.
pub(crate) struct Asked {
    start: usize,
    size: usize,
    /// The options as sent, without the place to start from.
    kept: Vec<(String, String)>,
}

impl Asked {
    /// Reads `$top`, `$skiptoken`, and options of these names; pages have `size` rows, `$top` at most `most`.
    pub(crate) fn read(query: &str, size: usize, most: usize, also: &[&str]) -> Result<Self, String> {
        let mut asked = Self { start: 0, size: size.max(1), kept: Vec::new() };
        for (name, value) in options(query)? {
            match name.as_str() {
                "$skiptoken" => {
                    asked.start = skip_token(&value).ok_or("The skip token is not valid.")?;
                    continue;
                }
                "$top" => {
                    let top = value.parse().ok().filter(|top| (1..=most).contains(top));
                    let top: usize = top.ok_or_else(|| {
                        invalid(&format!("The value '{value}' for the query option '$top' is not valid."))
                    })?;
                    asked.size = asked.size.min(top);
                }
                name if also.contains(&name) => {}
                name => return Err(invalid(&format!("The query option '{name}' is not supported."))),
            }
            asked.kept.push((name, value));
        }
        Ok(asked)
    }

    /// The value of an option; it stays in the link to the next page.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.kept.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone())
    }
}

/// A list: where it is, and how `@odata.context` names it.
pub(crate) struct Page<'a> {
    pub(crate) version: &'a str,
    pub(crate) path: &'a str,
    pub(crate) context: &'a str,
}

impl Page<'_> {
    /// The page asked for, with a link to the next one if there is one.
    pub(crate) fn of(&self, rows: &[Value], asked: &Asked, origin: &str) -> Result<Value, String> {
        let rest = rows.get(asked.start..).ok_or("The skip token is not valid.")?;
        let (shown, left) = rest.split_at(asked.size.min(rest.len()));
        let mut page = json!({
            "@odata.context": format!("{origin}/{}/$metadata#{}", self.version, self.context),
            "value": shown,
        });
        if let (Value::Object(page), false) = (&mut page, left.is_empty()) {
            let token = URL_SAFE_NO_PAD.encode((asked.start + shown.len()).to_string());
            let kept = asked.kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(kept.chain([("$skiptoken", token.as_str())]))
                .finish();
            let link = format!("{origin}/{}/{}?{}", self.version, self.path, query.replace("%24", "$"));
            page.insert(String::from("@odata.nextLink"), json!(link));
        }
        Ok(page)
    }
}

/// The options of a query, each once.
pub(crate) fn options(query: &str) -> Result<Vec<(String, String)>, String> {
    let mut options: Vec<(String, String)> = Vec::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if options.iter().any(|(other, _)| *other == name) {
            return Err(invalid(&format!("Query option '{name}' was specified more than once.")));
        }
        options.push((name, value));
    }
    Ok(options)
}

/// Graph's sentence for a query that it refuses.
pub(crate) fn invalid(why: &str) -> String {
    format!("The query specified in the URI is not valid. {why}")
}

fn skip_token(value: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(value).ok()?;
    String::from_utf8(bytes).ok()?.parse().ok()
}
